#include "app/windowdesk.h"

#include "app/assemblymasterdata.h"
#include "app/cli/demodesk.h"
#include "app/core/kernel/logging.h"
#include "app/core/services/scanwishes.h"
#include "app/storage/loginguard.h"
#include "ui/presentation/ask.h"
#include "ui/presentation/messages.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace motcua
{

using kernel::failure;
using kernel::Result;

namespace
{

QByteArray keptSetting(const ports::SettingsStore &settings, const QString &name)
{
    const auto kept = settings.value(name);
    return kept ? kept->value_or(QByteArray()) : QByteArray();
}

/// Of a question that the gateway answers on the sync thread: tells `done` on that of `home`. The
/// gateway goes before `home`, and what is on its way goes with it.
template <typename Answer>
ports::Completion<Answer> answeredAt(QObject *home, ports::Completion<Answer> done)
{
    return [home, done = std::move(done)](const Result<Answer> &answer) {
        QMetaObject::invokeMethod(
            home, [done, answer] { done(answer); }, Qt::QueuedConnection);
    };
}

/// There is no gateway any more.
auto unreachable() { return failure(kernel::ErrorKind::Network, u"server.unreachable"_s); }

} // namespace

WindowDesk::WindowDesk(Tools &tools, QString folder) : m_tools(tools), m_folder(std::move(folder))
{
}

WindowDesk::~WindowDesk()
{
    // First what asks, then what answers; each queue is empty before what its work refers to goes.
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone();
    m_syncThread.call([this] { m_sync.reset(); });
    m_storage.call([] {});
    m_desk.reset();
    m_masterData.reset();
    m_pages.reset();
    m_scanners.reset();
    m_scanner.reset();
    m_storage.call([this] { m_open.reset(); });
}

void WindowDesk::show()
{
    const auto login = [this](const presentation::LoginRequest &request,
                              ports::Completion<services::Desk *> done) {
        openDesk(request, std::move(done));
    };
    // A wrong password here counts as one at the login.
    const auto unlock = [this](const QString &password, const presentation::Unlocked &done) {
        presentation::ask(
            m_storage, this,
            [this, password]() -> kernel::Status {
                const auto again = storage::LoginGuard(m_open->users(), m_tools.keyRing)
                                       .login(m_open->actor().user.name, password);
                return again ? kernel::Status() : failure(again.error());
            },
            done);
    };
    m_window = std::make_unique<widgets::MainWindow>(
        widgets::Dependencies{login, m_dialogs, m_printer, unlock});
    m_window->show();
}

void WindowDesk::showDemo()
{
    m_demo = std::make_unique<cli::DemoWorld>(nullptr);
    m_demo->start([this](Result<bool> ready) {
        auto made =
            ready ? cli::createDemoStore(m_tools, *m_demo) : kernel::Status(failure(ready.error()));
        if (!made) {
            std::fprintf(stderr, "%s\n", qPrintable(presentation::errorText(made.error())));
            return QCoreApplication::exit(1);
        }
        m_folder = m_demo->store();
        std::printf("%s\n", qPrintable(tr("Log in as %1 with the password %2")
                                           .arg(QString::fromLatin1(cli::demoOfficer),
                                                QString::fromLatin1(cli::demoPassword))));
        std::fflush(stdout);
        show();
    });
}

void WindowDesk::openDesk(const presentation::LoginRequest &request,
                          ports::Completion<services::Desk *> done)
{
    // The desk is born and kept on the storage thread; only the word that it is there travels.
    const auto open = [this, folder = m_folder, request]() -> kernel::Status {
        auto desk = OpenDesk::open(m_tools, folder, request.name, request.password);
        if (!desk)
            return failure(desk.error());
        m_open = std::move(*desk);
        // Damaged or absent: the search will find the scanners, and profiles are as they came.
        m_known = services::KnownScanners::fromJson(
            keptSetting(m_open->settings(), services::KnownScanners::settingName));
        m_ownIntents = keptSetting(m_open->settings(), services::IntentBook::settingName);
        return {};
    };
    presentation::ask(m_storage, this, open, [this, done](kernel::Status opened) {
        if (!opened)
            return done(failure(opened.error()));
        deskOpened();
        done(&*m_desk);
    });
}

void WindowDesk::deskOpened()
{
    makeScanner();
    m_forms.emplace(formFolders(m_folder, m_open->profile()));
    m_masterData.emplace(masterDataOf(*m_open, m_tools, m_folder));
    m_desk.emplace(services::Desk{
        .storage = m_storage,
        .profile = m_open->profile(),
        .calendar = m_open->calendar(),
        .clock = m_tools.clock,
        .actor = m_open->actor(),
        .intake = m_open->intake(),
        .receptions = m_open->receptions(),
        .papers = m_open->papers(),
        .moves = m_open->moves(),
        .view = m_open->view(),
        .catalogue = m_open->catalogue(),
        .dossiers = m_open->dossiers(),
        .outbox = m_open->outbox(),
        .captures = m_open->captures(),
        .scanner = *m_pages,
        .files = m_tools.files(),
        .recogniser = m_tools.recogniser(),
        .pagePool = m_tools.pagePool(),
        .processor = m_tools.processor,
        .sealedFiles = m_tools.sealedFiles,
        .documents = m_tools.documents,
        .preview = m_tools.preview,
        .cards = m_tools.cardFinder,
        .syncNow =
            [this] {
                m_syncThread.post([this] {
                    if (m_sync)
                        m_sync->engine().syncNow();
                });
            },
        .scanners = {*m_scanners, m_known, m_intents, m_open->settings()},
        .money = m_open->money(),
        .server = {m_open->news(), m_open->clockBook(), m_syncStatus,
                   [this] {
                       m_syncThread.post([this] {
                           if (m_sync)
                               m_sync->engine().syncNow(sync::SyncEngine::Pull::Confirmed);
                       });
                   }},
        .searchServer = [this](const QString &number,
                               auto done) { searchServer(number, std::move(done)); },
        .forms = &*m_forms,
        .note = [this](const auto &what, const auto &subject) { return note(what, subject); },
        .masterData = &*m_masterData,
        .pullCatalogue = [this](auto done) { pullCatalogue(std::move(done)); },
        .courier = &courierOf(*m_open),
        .courierFiles = &m_tools.courierFiles,
    });
    if (m_open->profile().igate.paths.contains(u"identity"_s))
        m_desk->verifyIdentity = [this](const auto &question, auto done) {
            verifyIdentity(question, std::move(done));
        };
    startSync();
}

kernel::Status WindowDesk::note(const QString &what, const QString &subject)
{
    return auditOf(*m_open).record(m_open->actor(), {what, subject, {}},
                                   [] { return kernel::Status(); });
}

void WindowDesk::makeScanner()
{
    const domain::ScanDefaults &profile = m_open->profile().scan;
    m_intents = services::IntentBook(services::deskIntents(shippedIntents(), profile));
    m_intents.restore(m_ownIntents);
    scanner::ScannerSetup setup;
    setup.allowTestDevices = profile.showTestDevices;
    m_scanner = std::make_unique<scanner::WorkerPageSource>(setup);
    m_scanners = std::make_unique<scanner::WorkerScanners>(setup, m_scanner.get());
    m_pages = std::make_unique<scanner::ReopeningPageSource>(
        *m_scanner, *m_scanners, [this](const QString &name) { return m_known.identity(name); });
}

void WindowDesk::searchServer(const QString &idNumber,
                              ports::Completion<std::optional<QList<ports::RemoteDossier>>> done)
{
    m_syncThread.post([this, idNumber, tell = answeredAt(this, std::move(done))] {
        if (m_sync)
            m_sync->gateway().searchByIdentity(idNumber, tell);
        else
            tell(unreachable());
    });
}

void WindowDesk::pullCatalogue(ports::Completion<QList<domain::ToldProcedure>> done)
{
    m_syncThread.post([this, tell = answeredAt(this, std::move(done))] {
        if (m_sync)
            m_sync->gateway().pullCatalogue(tell);
        else
            tell(unreachable());
    });
}

void WindowDesk::verifyIdentity(const ports::IdentityQuestion &question,
                                ports::Completion<std::optional<ports::IdentityAnswer>> done)
{
    m_syncThread.post([this, question, tell = answeredAt(this, std::move(done))] {
        if (m_sync)
            m_sync->gateway().verifyIdentity(question, tell);
        else
            tell(unreachable());
    });
}

void WindowDesk::startSync()
{
    m_syncThread.post([this] {
        m_sync =
            std::make_unique<SyncRig>(*m_open, m_tools, [this](const std::function<void()> &work) {
                m_storage.call([&work] { work(); });
            });
        // The rig goes before this object, and what is on its way here goes with it.
        QObject::connect(&m_sync->engine(), &sync::SyncEngine::finishedRound, this,
                         [this](const sync::SyncReport &report) {
                             m_syncStatus.report(report.reason, report.sent + report.pulled > 0);
                         });
        m_sync->engine().start();
    });
}

} // namespace motcua
