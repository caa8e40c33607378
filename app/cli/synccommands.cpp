#include "app/cli/deskcommand.h"
#include "app/cli/json.h"

#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

#include <QJsonArray>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;

namespace
{

struct SyncOptions {
    bool untilEmpty = false;
    int timeoutSeconds = 0;
};

QJsonObject reportJson(const sync::SyncReport &report, const domain::OutboxSummary &summary,
                       const QDateTime &now)
{
    const qint64 oldest = summary.oldestUnsent.isValid() ? summary.oldestUnsent.secsTo(now) : 0;
    return {{u"sent"_s, report.sent},
            {u"pulled"_s, report.pulled},
            {u"waiting"_s, summary.unsent},
            {u"unknown"_s, summary.unknown},
            {u"quarantined"_s, summary.quarantined},
            {u"oldestUnsentSeconds"_s, oldest}};
}

/// Runs rounds until one is enough; ends the run with the counts.
class SyncRun final : public QObject
{
public:
    SyncRun(Run &run, OpenDesk &desk, Tools &tools, SyncOptions options)
        : QObject(&run), m_run(run), m_desk(desk), m_tools(tools), m_options(options)
    {
    }

    void start()
    {
        auto engine = m_desk.makeSyncEngine();
        if (!engine)
            return m_run.fail(engine.error());
        m_engine = std::move(*engine);
        m_engine->onRoundFinished(
            [this](const sync::SyncReport &report) { roundFinished(report); });
        if (m_options.timeoutSeconds > 0)
            QTimer::singleShot(m_options.timeoutSeconds * 1000, this, [this] { finish(); });
        m_engine->syncNow();
    }

private:
    void roundFinished(const sync::SyncReport &report)
    {
        m_total.sent += report.sent;
        m_total.pulled += report.pulled;
        m_fault = report.fault;
        const auto summary = m_desk.outbox().summary();
        const bool empty = summary && summary->unsent == 0 && summary->unknown == 0;
        // The engine begins the next round by itself when an item's time has come.
        if (empty || !m_options.untilEmpty)
            finish();
    }

    void finish()
    {
        if (m_finished)
            return;
        m_finished = true;
        m_engine->stop();
        const auto summary = m_desk.outbox().summary();
        if (!summary)
            return m_run.fail(summary.error());
        const QJsonObject json = reportJson(m_total, *summary, m_tools.clock.now());
        const int waiting = summary->unsent + summary->unknown + summary->quarantined;
        if (waiting > 0 && m_fault)
            m_run.warn(*m_fault);
        m_run.finish(json, presentation::outboxLine(*summary, m_tools.clock.now()),
                     waiting == 0 ? Done : Network);
    }

    Run &m_run;
    OpenDesk &m_desk;
    Tools &m_tools;
    SyncOptions m_options;
    std::unique_ptr<sync::SyncEngine> m_engine;
    sync::SyncReport m_total;
    std::optional<kernel::Error> m_fault;
    bool m_finished = false;
};

void synchronise(Run &run, const SyncOptions &options, const Common &common, Tools &tools)
{
    if (OpenDesk *desk = openDesk(run, common, tools))
        (new SyncRun(run, *desk, tools, options))->start();
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
    sync->add_flag("--until-empty", syncOptions->untilEmpty, "Go on until nothing waits");
    sync->add_option("--timeout", syncOptions->timeoutSeconds, "Give up after so many seconds");
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
