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

struct SyncOptions {
    SyncWish wish;
};

void finishSync(Run &run, const SyncOutcome &outcome, const QDateTime &now)
{
    const domain::OutboxSummary &left = outcome.left;
    const qint64 oldest = left.oldestUnsent.isValid() ? left.oldestUnsent.secsTo(now) : 0;
    if (!outcome.nothingWaits())
        run.warn(
            outcome.fault.value_or(kernel::Error{ErrorKind::Network, u"sync.waiting"_s, {}, {}}));
    run.finish({{u"sent"_s, outcome.sent},
                {u"pulled"_s, outcome.pulled},
                {u"waiting"_s, left.unsent - left.unknown - left.quarantined},
                {u"unknown"_s, left.unknown},
                {u"quarantined"_s, left.quarantined},
                {u"oldestUnsentSeconds"_s, oldest}},
               presentation::outboxLine(left, now), outcome.nothingWaits() ? Done : Network);
}

void synchronise(Run &run, const SyncOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    auto *rounds = new SyncRounds(*desk, tools, &run);
    rounds->start(options.wish, [&run, &tools](kernel::Result<SyncOutcome> outcome) {
        if (outcome)
            finishSync(run, *outcome, tools.clock.now());
        else
            run.fail(outcome.error());
    });
}

struct NoOptions {
};

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

} // namespace

void addSyncCommands(CLI::App &app, Parsing &parsing)
{
    auto *sync = app.add_subcommand("sync", "Send what waits and hear what is new");
    auto syncOptions = std::make_shared<SyncOptions>();
    sync->add_flag("--until-empty", syncOptions->wish.untilEmpty, "Go on until nothing waits");
    sync->add_option("--timeout", syncOptions->wish.timeoutSeconds,
                     "Give up after so many seconds");
    onChosen(*sync, parsing, syncOptions, synchronise);

    auto *outbox = app.add_subcommand("outbox", "What waits for the server")->require_subcommand(1);
    onChosen(*outbox->add_subcommand("list", "List it"), parsing, std::make_shared<NoOptions>(),
             listOutbox);
    auto *retry = outbox->add_subcommand("retry", "Send a quarantined item again");
    auto retryOptions = std::make_shared<RetryOptions>();
    addText(*retry, "id", retryOptions->id, "Id of the item")->required();
    onChosen(*retry, parsing, retryOptions, retryItem);
}

} // namespace motcua::cli
