#include "app/cli/demodesk.h"
#include "app/cli/deskcommand.h"
#include "app/cli/json.h"
#include "app/cli/reception.h"
#include "app/cli/syncrounds.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;
using kernel::Result;

namespace
{

struct DemoOptions {
    bool headless = false;
};

/// Plays one dossier from the feeder to the server and tells each step.
class HeadlessDemo final : public QObject
{
public:
    HeadlessDemo(Run &run, Tools &tools) : QObject(&run), m_run(run), m_tools(tools), m_world(this)
    {
    }

    void start()
    {
        m_world.keepFolder();
        m_world.start(
            [this](Result<bool> ready) { ready ? openStore() : m_run.fail(ready.error()); });
    }

private:
    void tell(const QString &step)
    {
        m_steps.append(step);
        if (!m_run.isJson())
            m_run.print(u"%1. %2"_s.arg(m_steps.size()).arg(step));
    }

    void openStore()
    {
        tell(QObject::tr("The stand-in iGate server answers at %1").arg(m_world.igate()));
        if (auto made = createDemoStore(m_tools, m_world); !made)
            return m_run.fail(made.error());
        auto desk = OpenDesk::open(m_tools, m_world.store(), QString::fromLatin1(demoOfficer),
                                   QString::fromLatin1(demoPassword));
        if (!desk)
            return m_run.fail(desk.error());
        m_desk = std::move(*desk);
        tell(QObject::tr("The store is open: %1").arg(m_world.store()));
        receive();
    }

    void receive()
    {
        const auto procedure =
            m_desk->catalogue().byCode(u"1.001193"_s, m_tools.clock.now().date());
        if (!procedure || !*procedure)
            return m_run.fail(
                procedure
                    ? kernel::Error{ErrorKind::Refused, u"procedure.unknown"_s, {u"1.001193"_s}, {}}
                    : procedure.error());
        tell(QObject::tr("Scanning %1 sheets, both sides, from %2")
                 .arg(m_world.sheets())
                 .arg(m_world.scanner()));
        m_reception = std::make_unique<Reception>(*m_desk, m_tools, nullptr);
        m_reception->start(demoDraft(**procedure, m_world), m_world.folder() + u"/receipt.pdf"_s,
                           [this](Result<Accepted> accepted) {
                               accepted ? received(*accepted) : m_run.fail(accepted.error());
                           });
    }

    void received(const Accepted &accepted)
    {
        m_dossier = accepted.dossier;
        if (accepted.receiptFault)
            return m_run.fail(*accepted.receiptFault);
        for (const domain::DossierComponent &component : m_dossier.components) {
            for (const domain::Document &document : component.documents)
                tell(QObject::tr("%1: %n page(s), %2 bytes", nullptr, document.pages)
                         .arg(component.name)
                         .arg(document.bytes));
        }
        tell(QObject::tr("Sealed without a link as %1, answer due %2")
                 .arg(m_dossier.code, kernel::isoText(m_dossier.dueAt)));
        tell(QObject::tr("Receipt: %1").arg(accepted.receipt));
        m_rounds = std::make_unique<SyncRounds>(*m_desk, m_tools, nullptr);
        m_rounds->start({true, 60}, [this](Result<SyncOutcome> outcome) {
            outcome ? synced(*outcome) : m_run.fail(outcome.error());
        });
    }

    void synced(const SyncOutcome &outcome)
    {
        if (!outcome.nothingWaits())
            return m_run.fail(outcome.fault.value_or(
                kernel::Error{ErrorKind::Network, u"sync.waiting"_s, {}, {}}));
        const auto dossier = m_desk->dossiers().byId(m_dossier.id);
        if (!dossier || !*dossier)
            return m_run.fail(
                dossier
                    ? kernel::Error{ErrorKind::Store, u"dossier.unknown"_s, {m_dossier.code}, {}}
                    : dossier.error());
        tell(QObject::tr("Synced: the server has it as %1 (was %2)")
                 .arg((*dossier)->code, (*dossier)->formerCodes.join(u", "_s)));
        check((*dossier)->code);
    }

    void check(const QString &code)
    {
        const auto findings = m_desk->verifier().verify();
        if (!findings)
            return m_run.fail(findings.error());
        for (const storage::Finding &finding : *findings) {
            if (finding.kind == storage::Finding::Kind::Damage)
                return m_run.fail(
                    {ErrorKind::Store, u"store.damaged"_s, {m_world.store()}, finding.what});
        }
        tell(QObject::tr("Verified: the store is whole"));
        tell(QObject::tr("Files: %1").arg(m_world.folder()));
        m_run.finish({{u"code"_s, code},
                      {u"folder"_s, m_world.folder()},
                      {u"steps"_s, QJsonArray::fromStringList(m_steps)}},
                     {});
    }

    Run &m_run;
    Tools &m_tools;
    DemoWorld m_world;
    std::unique_ptr<OpenDesk> m_desk;
    std::unique_ptr<Reception> m_reception;
    std::unique_ptr<SyncRounds> m_rounds;
    domain::Dossier m_dossier;
    QStringList m_steps;
};

} // namespace

void addDemoCommand(CLI::App &app, Parsing &parsing)
{
    auto *command =
        app.add_subcommand("demo", "The desk on a demo store, with a stand-in iGate server");
    auto options = std::make_shared<DemoOptions>();
    command->add_flag("--headless", options->headless, "Play one whole dossier and tell each step");
    command->callback([&parsing, options] {
        if (!options->headless)
            parsing.demoWindow = true;
        else
            parsing.chosen = [](Run &run, Tools &tools) {
                (new HeadlessDemo(run, tools))->start();
            };
    });
}

} // namespace motcua::cli
