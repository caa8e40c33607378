#include "app/cli/deskcommand.h"
#include "app/cli/json.h"
#include "app/cli/syncrounds.h"

#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;

namespace
{

QJsonObject differenceJson(const ports::OpenDifference &difference)
{
    QJsonObject told = summaryJson(difference.dossier);
    told.insert(u"serverStatus"_s, difference.word.status);
    told.insert(u"serverState"_s,
                difference.word.state ? domain::stateName(*difference.word.state) : QString());
    told.insert(u"serverChangedAt"_s, timeJson(difference.word.changedAt));
    return told;
}

struct SyncOptions {
    SyncWish wish;
};

/// What the server said and this desk could not make its own: each with its reason.
kernel::Result<std::pair<QJsonArray, QJsonArray>> openMatters(Run &run, OpenDesk &desk)
{
    const auto problems = desk.news().problems();
    if (!problems)
        return kernel::failure(problems.error());
    QJsonArray told;
    for (const ports::ServerProblem &problem : *problems) {
        run.warn({ErrorKind::Refused,
                  u"pull.problem"_s,
                  {problem.code, presentation::errorText(problem.reason)},
                  {}});
        told.append(QJsonObject{{u"code"_s, problem.code},
                                {u"reason"_s, presentation::errorText(problem.reason)},
                                {u"since"_s, timeJson(problem.since)}});
    }
    const auto differences = desk.news().differences();
    if (!differences)
        return kernel::failure(differences.error());
    QJsonArray open;
    for (const ports::OpenDifference &difference : *differences) {
        run.warn({ErrorKind::Refused, u"pull.differs"_s, {difference.dossier.code}, {}});
        open.append(differenceJson(difference));
    }
    return std::pair(told, open);
}

void finishSync(Run &run, OpenDesk &desk, const SyncOutcome &outcome, const QDateTime &now)
{
    const auto matters = openMatters(run, desk);
    if (!matters)
        return run.fail(matters.error());
    const int awaitingPapers = warnOfAwaitedPapers(run, desk);
    const domain::OutboxSummary &left = outcome.left;
    const qint64 oldest = left.oldestUnsent.isValid() ? left.oldestUnsent.secsTo(now) : 0;
    if (!outcome.nothingWaits() || outcome.fault)
        run.warn(
            outcome.fault.value_or(kernel::Error{ErrorKind::Network, u"sync.waiting"_s, {}, {}}));
    run.finish({{u"sent"_s, outcome.sent},
                {u"pulled"_s, outcome.pulled},
                {u"waiting"_s, left.unsent - left.unknown - left.quarantined},
                {u"unknown"_s, left.unknown},
                {u"quarantined"_s, left.quarantined},
                {u"oldestUnsentSeconds"_s, oldest},
                {u"awaitingPapers"_s, awaitingPapers},
                {u"problems"_s, matters->first},
                {u"differences"_s, matters->second}},
               outcome.pulled > 0
                   ? QObject::tr("%n dossier(s) heard from the server.", nullptr, outcome.pulled) +
                         u'\n' + presentation::outboxLine(left, now)
                   : presentation::outboxLine(left, now),
               outcome.nothingWaits() ? Done : Network);
}

void synchronise(Run &run, const SyncOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    if (options.wish.acceptEndings && !allowed(run, *desk, domain::Permission::Supervise))
        return;
    auto *rounds = new SyncRounds(*desk, tools, &run);
    rounds->start(options.wish, [&run, desk, &tools](kernel::Result<SyncOutcome> outcome) {
        if (outcome)
            finishSync(run, *desk, *outcome, tools.clock.now());
        else
            run.fail(outcome.error());
    });
}

void listOutbox(Run &run, const NoOptions &, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const auto items = desk->outbox().all();
    if (!items)
        return run.fail(items.error());
    QJsonArray array;
    QStringList lines;
    for (const domain::OutboxItem &item : *items) {
        array.append(outboxJson(item));
        const QString reason =
            item.reason.isEmpty()
                ? QString()
                : presentation::errorText(
                      {ErrorKind::Network, item.reason, item.reasonArguments, {}});
        lines.append(u"%1\t%2\t%3\t%4"_s.arg(item.id.value, item.code,
                                             domain::syncStateName(item.state), reason));
    }
    run.finish({{u"items"_s, array}}, lines.join(u'\n'));
}

struct RetryOptions {
    QString id;
};

void retryItem(Run &run, const RetryOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, domain::Permission::HandleDossiers))
        return;
    if (auto queued = desk->outbox().retry({options.id}); !queued)
        return run.fail(queued.error());
    run.finish({{u"id"_s, options.id}}, QObject::tr("It will be sent again."));
}

struct WithdrawOptions {
    QString id;
    QString reason;
};

void withdrawItem(Run &run, const WithdrawOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    if (auto done = desk->outbox().withdraw({options.id}, options.reason, desk->actor()); !done)
        return run.fail(done.error());
    run.finish({{u"id"_s, options.id}}, QObject::tr("It will not be sent."));
}

void listDifferences(Run &run, const NoOptions &, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const auto differences = desk->news().differences();
    if (!differences)
        return run.fail(differences.error());
    QJsonArray open;
    QStringList lines;
    for (const ports::OpenDifference &difference : *differences) {
        open.append(differenceJson(difference));
        lines.append(QObject::tr("%1: here “%2”, at the server “%3”")
                         .arg(difference.dossier.code,
                              presentation::stateText(difference.dossier.state),
                              difference.word.status));
    }
    run.finish({{u"differences"_s, open}}, lines.join(u'\n'));
}

void showClock(Run &run, const NoOptions &, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const auto state = desk->clockBook().state();
    if (!state)
        return run.fail(state.error());
    const QDateTime now = tools.clock.now();
    const auto doubt = domain::clockDoubt(*state, now);
    if (doubt)
        run.warn(*doubt);
    const auto ahead = state->serverAheadMs;
    run.finish({{u"now"_s, timeJson(now)},
                {u"serverAheadSeconds"_s, ahead ? QJsonValue(*ahead / 1000) : QJsonValue()},
                {u"heardAt"_s, timeJson(state->heardAt)},
                {u"mayNumber"_s, !doubt}},
               ahead ? QObject::tr("The server's clock leads this one by %1 s.").arg(*ahead / 1000)
                     : QObject::tr("No server's clock was heard yet."));
}

struct ConfirmOptions {
    QString reason;
};

void confirmClock(Run &run, const ConfirmOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    if (auto done = desk->clockBook().confirm(options.reason, desk->actor()); !done)
        return run.fail(done.error());
    run.finish({{u"confirmed"_s, true}}, QObject::tr("This machine's clock counts as right."));
}

struct SettleOptions {
    QString code;
    QString reason;
    services::ServerNews::Settling way = services::ServerNews::Settling::KeepOurs;
};

void settleDifference(Run &run, const SettleOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const auto settled =
        desk->news().settle(options.code, options.way, options.reason, desk->actor());
    if (!settled)
        return run.fail(settled.error());
    run.finish(
        {{u"code"_s, settled->code}, {u"state"_s, domain::stateName(settled->state)}},
        QObject::tr("%1 is now “%2”.").arg(settled->code, presentation::stateText(settled->state)));
}

void addSettling(CLI::App &parent, Parsing &parsing, const std::string &name,
                 const std::string &description, services::ServerNews::Settling way)
{
    auto *command = parent.add_subcommand(name, description);
    auto options = std::make_shared<SettleOptions>();
    options->way = way;
    addText(*command, "code", options->code, "Number of the dossier")->required();
    addText(*command, "--reason", options->reason, "Why")->required();
    onChosen(*command, parsing, options, settleDifference);
}

} // namespace

void addSyncCommands(CLI::App &app, Parsing &parsing)
{
    auto *sync = app.add_subcommand("sync", "Send what waits and hear what is new");
    auto syncOptions = std::make_shared<SyncOptions>();
    sync->add_flag("--until-empty", syncOptions->wish.untilEmpty, "Go on until nothing waits");
    sync->add_option("--timeout", syncOptions->wish.timeoutSeconds,
                     "Give up after so many seconds");
    sync->add_flag("--accept-endings", syncOptions->wish.acceptEndings,
                   "Take over the server's news although it ends many dossiers");
    onChosen(*sync, parsing, syncOptions, synchronise);

    auto *difference = app.add_subcommand("difference", "Dossiers in which desk and server differ")
                           ->require_subcommand(1);
    onChosen(*difference->add_subcommand("list", "List them"), parsing,
             std::make_shared<NoOptions>(), listDifferences);
    using Settling = services::ServerNews::Settling;
    addSettling(*difference, parsing, "keep", "Keep ours and tell the server again",
                Settling::KeepOurs);
    addSettling(*difference, parsing, "take", "Take the server's state", Settling::TakeTheirs);

    auto *clock = app.add_subcommand("clock", "This machine's clock beside the server's")
                      ->require_subcommand(1);
    onChosen(*clock->add_subcommand("show", "Show both"), parsing, std::make_shared<NoOptions>(),
             showClock);
    auto *confirm = clock->add_subcommand("confirm", "Supervisor: this machine's clock is right");
    auto confirmOptions = std::make_shared<ConfirmOptions>();
    addText(*confirm, "--reason", confirmOptions->reason, "Why")->required();
    onChosen(*confirm, parsing, confirmOptions, confirmClock);

    auto *outbox = app.add_subcommand("outbox", "What waits for the server")->require_subcommand(1);
    onChosen(*outbox->add_subcommand("list", "List it"), parsing, std::make_shared<NoOptions>(),
             listOutbox);
    auto *retry = outbox->add_subcommand("retry", "Send a quarantined item again");
    auto retryOptions = std::make_shared<RetryOptions>();
    addText(*retry, "id", retryOptions->id, "Id of the item")->required();
    onChosen(*retry, parsing, retryOptions, retryItem);
    auto *withdraw = outbox->add_subcommand("withdraw", "Supervisor: an item is not to be sent");
    auto withdrawOptions = std::make_shared<WithdrawOptions>();
    addText(*withdraw, "id", withdrawOptions->id, "Id of the item")->required();
    addText(*withdraw, "--reason", withdrawOptions->reason, "Why")->required();
    onChosen(*withdraw, parsing, withdrawOptions, withdrawItem);
}

} // namespace motcua::cli
