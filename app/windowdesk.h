#pragma once

#include "app/assembly.h"
#include "app/core/services/masterdata.h"
#include "app/documents/officeforms.h"
#include "scanner/device/reopeningpagesource.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/mainwindow.h"
#include "ui/widgets/printing/paperprinter.h"

#include <QObject>

#include <memory>
#include <optional>

namespace motcua
{

namespace cli
{
class DemoWorld;
}

/// The window's half of the composition root: the threads, the desk behind the login, and the
/// window on top. Start and stop order stand in ARCHITECTURE.md. GUI thread.
class WindowDesk final : public QObject
{
    Q_OBJECT

public:
    WindowDesk(Tools &tools, QString folder);
    ~WindowDesk() override;

    void show();
    /// Starts the demo's servers and makes its store first; says how to log in.
    void showDemo();

private:
    void openDesk(const presentation::LoginRequest &request,
                  ports::Completion<services::Desk *> done);
    void deskOpened();
    /// Storage thread.
    [[nodiscard]] kernel::Status note(const QString &what, const QString &subject);
    void makeScanner();
    void startSync();
    void searchServer(const QString &idNumber,
                      ports::Completion<std::optional<QList<ports::RemoteDossier>>> done);
    void pullCatalogue(ports::Completion<QList<domain::ToldProcedure>> done);
    void verifyIdentity(const ports::IdentityQuestion &question,
                        ports::Completion<std::optional<ports::IdentityAnswer>> done);

    Tools &m_tools;
    QString m_folder;
    widgets::QtDialogs m_dialogs;
    widgets::QtPaperPrinter m_printer;
    std::unique_ptr<scanner::WorkerPageSource> m_scanner;
    std::unique_ptr<scanner::WorkerScanners> m_scanners;
    std::unique_ptr<scanner::ReopeningPageSource> m_pages; // in front of m_scanner
    services::KnownScanners m_known;
    services::IntentBook m_intents;
    QByteArray m_ownIntents; // as kept
    std::unique_ptr<cli::DemoWorld> m_demo;
    services::SyncStatus m_syncStatus;
    std::unique_ptr<OpenDesk> m_open; // lives on m_storage
    std::unique_ptr<SyncRig> m_sync;  // lives on m_syncThread
    std::optional<documents::OfficeForms> m_forms;
    std::optional<services::MasterData> m_masterData;
    std::optional<services::Desk> m_desk;
    std::unique_ptr<widgets::MainWindow> m_window;
    kernel::Executor m_storage{QStringLiteral("storage")};
    kernel::Executor m_syncThread{QStringLiteral("sync")};
};

} // namespace motcua
