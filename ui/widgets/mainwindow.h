#pragma once

#include "ui/presentation/home/courierpresenter.h"
#include "ui/presentation/login/lockpresenter.h"
#include "ui/presentation/login/loginpresenter.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/printing/paperprinter.h"

#include <QMainWindow>
#include <QStackedWidget>

#include <memory>

namespace motcua::widgets
{

class LoginPage;
class StatusLine;
struct DeskPages;

/// What the composition root hands to the window; everything outlives it.
struct Dependencies {
    presentation::LoginDesk login; ///< opens the store; the desk outlives the window
    Dialogs &dialogs;
    const PaperPrinter &printer;
    presentation::DeskUnlock unlock = {}; ///< empty = the window is never locked
};

/// The desk's window: login, then home and reception, and the status line. Pages are made when they
/// are first shown. Delete it before the desk; its answers from the storage thread are dropped
/// then.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Dependencies dependencies, QWidget *parent = nullptr);
    ~MainWindow() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void openDesk(services::Desk *desk);
    void showHome();
    void showReception();
    void showDossier(const QString &code);
    void makeDossierPage();
    void makeReception();
    void makeLock();
    void showFees();
    void showMasterData();
    void openScannerCare(bool isWrong);
    void takeCard(const QString &typed);
    void openBatch();
    void openStick(presentation::CourierPresenter::Way way);
    void openSeries();

    Dependencies m_dependencies;
    presentation::LoginPresenter m_login;
    QStackedWidget *m_pages = nullptr;
    LoginPage *m_loginPage = nullptr;
    QWidget *m_lockPage = nullptr; // after login
    StatusLine *m_status = nullptr;
    std::unique_ptr<DeskPages> m_desk; // after login
    bool m_closing = false;            // a person has said so
};

/// Loads the window's icons; MainWindow does it itself.
void initIcons();

} // namespace motcua::widgets
