#include "ui/widgets/mainwindow.h"

#include "ui/presentation/home/homepresenter.h"
#include "ui/presentation/home/statuspresenter.h"
#include "ui/presentation/reception/receptionpresenter.h"
#include "ui/presentation/reception/unfinishedpresenter.h"
#include "ui/widgets/cardwatch.h"
#include "ui/widgets/dossier/dossieractions.h"
#include "ui/widgets/dossier/dossierpage.h"
#include "ui/widgets/fees/feespage.h"
#include "ui/widgets/fees/seriesdialog.h"
#include "ui/widgets/home/homepage.h"
#include "ui/widgets/home/stickdialog.h"
#include "ui/widgets/lockpage.h"
#include "ui/widgets/loginpage.h"
#include "ui/widgets/masterdata/masterdatapage.h"
#include "ui/widgets/papers/batchdialog.h"
#include "ui/widgets/reception/receptionpage.h"
#include "ui/widgets/scanner/scannerdialog.h"
#include "ui/widgets/statusline.h"

#include <QCloseEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// Outside every namespace, as Q_INIT_RESOURCE wants it.
static void initIconResource() { Q_INIT_RESOURCE(motcua_icons); }

namespace motcua::widgets
{

namespace
{

constexpr QSize usualSize(1366, 728); // a 1366×768 screen less its panel

} // namespace

void initIcons() { initIconResource(); }

/// Presenters of the logged-in desk, and the pages that show them.
struct DeskPages {
    explicit DeskPages(services::Desk &opened)
        : desk(opened), home(opened), unfinished(opened), server(opened), status(opened),
          dossier(opened), fees(opened), cashDay(opened), masterData(opened)
    {
    }

    services::Desk &desk;
    presentation::HomePresenter home;
    presentation::UnfinishedPresenter unfinished;
    presentation::ServerPresenter server;
    presentation::StatusPresenter status;
    presentation::DossierPresenter dossier;
    presentation::FeesPresenter fees;
    presentation::CashDayPresenter cashDay;
    presentation::MasterDataPresenter masterData;
    std::unique_ptr<presentation::ReceptionPresenter> reception;
    std::unique_ptr<presentation::LockPresenter> lock;
    HomePage *homePage = nullptr;
    FeesPage *feesPage = nullptr;
    MasterDataPage *masterDataPage = nullptr;
    ReceptionPage *receptionPage = nullptr;
    DossierPage *dossierPage = nullptr;
};

MainWindow::MainWindow(Dependencies dependencies, QWidget *parent)
    : QMainWindow(parent), m_dependencies(std::move(dependencies)), m_login(m_dependencies.login)
{
    initIcons();
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Một Cửa"_s);
    setWindowIcon(QIcon(u":/motcua/icons/motcua.svg"_s));
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_pages = new QStackedWidget(centre);
    m_status = new StatusLine(centre);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    m_loginPage = new LoginPage(m_login, m_pages);
    m_pages->addWidget(m_loginPage);
    connect(&m_login, &presentation::LoginPresenter::opened, this, &MainWindow::openDesk);
    resize(usualSize);
}

MainWindow::~MainWindow()
{
    delete findChild<ScannerDialog *>();
    delete findChild<BatchDialog *>();
    delete findChild<SeriesDialog *>();
    delete findChild<StickDialog *>();
    delete takeCentralWidget(); // pages before the presenters they show
}

void MainWindow::openDesk(services::Desk *desk)
{
    using Way = presentation::CourierPresenter::Way;
    m_desk = std::make_unique<DeskPages>(*desk);
    setWindowTitle(tr("Một Cửa – %1").arg(desk->profile.agency.name));
    m_status->show(m_desk->status,
                   tr("Desk %1 · %2").arg(desk->actor.desk, desk->actor.user.fullName));
    m_desk->status.refresh();
    connect(m_status, &StatusLine::scannerCareWanted, this, [this] { openScannerCare(false); });
    m_desk->homePage =
        new HomePage({m_desk->home, m_desk->unfinished, m_desk->server, desk->preview,
                      m_dependencies.printer, m_dependencies.dialogs, m_desk->fees.mayCollect(),
                      presentation::MasterDataPresenter::maySee(*desk),
                      presentation::CourierPresenter::may(*desk, Way::Export),
                      presentation::CourierPresenter::may(*desk, Way::Import)},
                     m_pages);
    m_pages->addWidget(m_desk->homePage);
    connect(m_desk->homePage, &HomePage::receptionWanted, this, [this] {
        showReception();
        m_desk->reception->begin();
    });
    connect(m_desk->homePage, &HomePage::onlineFilingWanted, this, [this] {
        showReception();
        m_desk->reception->begin();
        m_desk->receptionPage->beginOnline();
    });
    connect(m_desk->homePage, &HomePage::dossierWanted, this, &MainWindow::showDossier);
    connect(m_desk->homePage, &HomePage::feesWanted, this, &MainWindow::showFees);
    connect(m_desk->homePage, &HomePage::masterDataWanted, this, &MainWindow::showMasterData);
    connect(m_desk->homePage, &HomePage::batchWanted, this, &MainWindow::openBatch);
    connect(m_desk->homePage, &HomePage::stickWanted, this, &MainWindow::openStick);
    connect(m_desk->homePage, &HomePage::resumed, this,
            [this](const services::Unfinished &unfinished) {
                const services::Unfinished chosen = unfinished; // the list is read anew
                showReception();
                m_desk->reception->resume(chosen);
            });
    connect(new CardWatch(*this), &CardWatch::cardTyped, this, &MainWindow::takeCard);
    if (m_dependencies.unlock)
        makeLock();
    showHome();
    m_desk->homePage->showNotice(m_desk->home.calendarNotice()); // once, not at every return
}

/// In a reception the card fills the party that is shown; at home, and from a dossier's page, the
/// person's dossiers are looked for. Where money is counted nothing is left for a card.
void MainWindow::takeCard(const QString &typed)
{
    if (m_desk->lock && m_desk->lock->isLocked())
        return;
    const QWidget *page = m_pages->currentWidget();
    if (page == m_desk->dossierPage)
        showHome();
    if (page == m_desk->homePage || page == m_desk->dossierPage)
        m_desk->home.search(typed);
    else if (page == m_desk->receptionPage)
        m_desk->receptionPage->takeCard(typed);
}

void MainWindow::showHome()
{
    m_pages->setCurrentWidget(m_desk->homePage);
    m_desk->homePage->enter();
    m_desk->homePage->setFocus();
}

void MainWindow::showDossier(const QString &code)
{
    if (!m_desk->dossierPage)
        makeDossierPage();
    m_pages->setCurrentWidget(m_desk->dossierPage);
    m_desk->dossierPage->open(code);
}

void MainWindow::makeDossierPage()
{
    const PreviewDialog::Parts preview{m_desk->desk.preview, m_dependencies.printer,
                                       m_dependencies.dialogs};
    auto *page = new DossierPage(
        {m_desk->dossier, preview.preview, preview.printer, preview.dialogs}, m_pages);
    m_desk->dossierPage = page;
    m_pages->addWidget(page);
    connect(page, &DossierPage::left, this, &MainWindow::showHome);
    connect(page, &DossierPage::supplyWanted, this, [this](const QString &code) {
        showReception();
        m_desk->reception->supply(code);
    });
    connect(&m_desk->dossier, &presentation::DossierPresenter::moved, &m_desk->status,
            &presentation::StatusPresenter::refresh);
    auto *actions = new DossierActions(m_desk->desk, preview, m_desk->fees.mayCollect(), page);
    page->actions()->addWidget(actions);
    connect(page, &DossierPage::shown, actions,
            [page, actions] { actions->setDossier(page->dossier().code); });
    connect(actions, &DossierActions::failed, page, &DossierPage::showError);
    connect(actions, &DossierActions::feesWanted, this, [this](const QString &code) {
        showFees();
        m_desk->fees.open(code);
    });
}

void MainWindow::makeLock()
{
    services::Desk &desk = m_desk->desk;
    m_desk->lock = std::make_unique<presentation::LockPresenter>(
        desk.clock, desk.profile.security.lockAfterMinutes, m_dependencies.unlock);
    m_lockPage = new LockPage(*m_desk->lock, desk.actor.user.fullName, {m_pages}, centralWidget());
    qobject_cast<QVBoxLayout *>(centralWidget()->layout())
        ->insertWidget(centralWidget()->layout()->indexOf(m_status), m_lockPage, 1);
    connect(m_desk->lock.get(), &presentation::LockPresenter::changed, m_status,
            [this] { m_status->setLocked(m_desk->lock->isLocked()); });
    // Unlocking is a login in the audit trail (facts §8, offline facts §e.6).
    connect(m_desk->lock.get(), &presentation::LockPresenter::locked, this, [&desk] {
        desk.storage.post([note = desk.note] {
            if (note)
                (void)note(u"screenLocked"_s, {});
        });
    });
}

void MainWindow::showFees()
{
    if (!m_desk->feesPage) {
        m_desk->feesPage = new FeesPage({m_desk->fees, m_desk->cashDay, m_desk->desk.preview,
                                         m_dependencies.printer, m_dependencies.dialogs,
                                         presentation::SeriesPresenter::maySupervise(m_desk->desk)},
                                        m_pages);
        m_pages->addWidget(m_desk->feesPage);
        connect(m_desk->feesPage, &FeesPage::left, this, &MainWindow::showHome);
        connect(m_desk->feesPage, &FeesPage::seriesWanted, this, &MainWindow::openSeries);
    }
    m_pages->setCurrentWidget(m_desk->feesPage);
    m_desk->feesPage->enter();
}

void MainWindow::showMasterData()
{
    if (!m_desk->masterDataPage) {
        m_desk->masterDataPage =
            new MasterDataPage(m_desk->masterData, m_dependencies.dialogs, m_pages);
        m_pages->addWidget(m_desk->masterDataPage);
        connect(m_desk->masterDataPage, &MasterDataPage::left, this, &MainWindow::showHome);
    }
    m_pages->setCurrentWidget(m_desk->masterDataPage);
    m_desk->masterDataPage->enter();
}

void MainWindow::showReception()
{
    if (!m_desk->receptionPage)
        makeReception();
    m_pages->setCurrentWidget(m_desk->receptionPage);
}

void MainWindow::makeReception()
{
    m_desk->reception = std::make_unique<presentation::ReceptionPresenter>(m_desk->desk);
    m_desk->receptionPage = new ReceptionPage(
        {*m_desk->reception, m_desk->desk.preview, m_dependencies.printer, m_dependencies.dialogs},
        m_pages);
    m_pages->addWidget(m_desk->receptionPage);
    connect(m_desk->receptionPage, &ReceptionPage::left, this, &MainWindow::showHome);
    connect(m_desk->receptionPage, &ReceptionPage::leftSupplement, this, &MainWindow::showDossier);
    connect(m_desk->receptionPage, &ReceptionPage::registered, this,
            [this](const QString &code, const QString &warnings) {
                showDossier(code);
                m_desk->dossierPage->showNotice(warnings);
            });
    connect(m_desk->receptionPage, &ReceptionPage::supplied, this,
            [this](const QString &code, const QString &sentence) {
                showDossier(code);
                m_desk->dossierPage->showSuccess(sentence);
            });
    connect(m_desk->receptionPage, &ReceptionPage::sealed, &m_desk->status,
            &presentation::StatusPresenter::refresh);
    connect(m_desk->receptionPage, &ReceptionPage::scannerCareWanted, this,
            &MainWindow::openScannerCare);
    m_desk->reception->scanner.findDevices();
}

void MainWindow::openScannerCare(bool isWrong)
{
    if (findChild<ScannerDialog *>())
        return;
    if (!m_desk->receptionPage)
        makeReception();
    (new ScannerDialog(m_desk->desk, m_desk->reception->scanner,
                       isWrong ? ScannerDialog::Page::Check : ScannerDialog::Page::Scanners, this))
        ->open();
}

void MainWindow::openBatch()
{
    if (findChild<BatchDialog *>())
        return;
    const PreviewDialog::Parts parts{m_desk->desk.preview, m_dependencies.printer,
                                     m_dependencies.dialogs};
    (new BatchDialog(m_desk->desk, parts, this))->open();
}

void MainWindow::openStick(presentation::CourierPresenter::Way way)
{
    if (findChild<StickDialog *>())
        return;
    auto *dialog = new StickDialog(m_desk->desk, way, m_dependencies.dialogs, this);
    connect(dialog, &StickDialog::changed, &m_desk->home, &presentation::HomePresenter::refresh);
    connect(dialog, &StickDialog::changed, &m_desk->status,
            &presentation::StatusPresenter::refresh);
    dialog->open();
}

void MainWindow::openSeries()
{
    if (findChild<SeriesDialog *>())
        return;
    auto *dialog = new SeriesDialog(m_desk->desk, this);
    connect(dialog, &SeriesDialog::dayReopened, &m_desk->cashDay,
            &presentation::CashDayPresenter::refresh);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_desk && m_desk->reception)
        m_desk->reception->pause();
    const DossierPage *page = m_desk ? m_desk->dossierPage : nullptr;
    if (page && page->isBegun() && !m_closing) {
        event->ignore();
        const Question question{tr("Close the window"),
                                tr("A form of a dossier is filled in and not done. Close the "
                                   "window and lose what was typed?"),
                                tr("Close"), tr("Go on with it")};
        return m_dependencies.dialogs.ask(this, question, [this] {
            m_closing = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
    }
    event->accept();
}

} // namespace motcua::widgets
