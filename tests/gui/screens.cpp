// Renders every window of the desk into pictures, to be looked at: motcua-screens FOLDER [--dark]
// [--en] [--fees: what a cashier sees] [--data: master data]. QT_SCALE_FACTOR=2 gives 200 %.

#include "tests/gui/guidesk.h"
#include "ui/presentation/language.h"
#include "ui/widgets/fees/seriesdialog.h"
#include "ui/widgets/home/stickdialog.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2f, 0x36));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x23, 0x29));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x2b, 0x32));
    return palette;
}

class Screens
{
public:
    explicit Screens(const QString &folder) : m_folder(folder)
    {
        m_gui.desk.fillQueues();
        m_gui.desk.scanner.stacks = {{5, {}}, {2, {}}};
        m_gui.desk.scanner.pauseMs = 30;
        m_gui.desk.processor.blank = {4};
        m_gui.desk.recogniser.wordless = {2};
        m_gui.desk.recogniser.holds = true;
        m_gui.show();
    }

    /// What a cashier sees.
    void takeFees()
    {
        m_gui.desk.desk().actor.user.role = domain::Role::Cashier;
        m_gui.desk.fillFees();
        wait([this] { return m_gui.login(); });
        QTest::qWait(200);
        take(u"20-home-cashier"_s);
        m_gui.press(Qt::Key_F7);
        QTest::qWait(200);
        take(u"21-fees-begin"_s);
        openDossier(u"H38.28.05-261117-0012"_s);
        take(u"22-fees-dossier"_s);
        m_gui.press(Qt::Key_F9);
        QTest::qWait(200);
        m_gui.press(Qt::Key_F3);
        openDossier(u"H38.28.05-261117-0015"_s);
        m_gui.press(Qt::Key_F9);
        QTest::qWait(200);
        m_gui.press(Qt::Key_F6);
        m_gui.type(u"47.000"_s);
        QTest::qWait(100);
        take(u"23-fees-collected"_s);
        m_gui.press(Qt::Key_F10);
        QTest::qWait(100);
        take(u"24-fees-difference"_s);
        m_gui.press(Qt::Key_A, Qt::ControlModifier);
        m_gui.type(u"48.000"_s);
        m_gui.press(Qt::Key_F10);
        QTest::qWait(200);
        take(u"25-fees-closed"_s);
        m_gui.desk.desk().actor.user.role = domain::Role::Supervisor;
        auto *dialog = new widgets::SeriesDialog(m_gui.desk.desk(), &m_gui.window);
        dialog->open();
        QTest::qWait(200);
        take(u"26-series"_s, dialog);
    }

    /// What an administrator sees of catalogue, agencies and calendar.
    void takeMasterData()
    {
        m_gui.desk.actAs(domain::Role::Admin);
        wait([this] { return m_gui.login(); });
        QTest::qWait(200);
        take(u"30-home-admin"_s);
        m_gui.press(Qt::Key_M, Qt::ControlModifier);
        QTest::qWait(200);
        take(u"31-master-data"_s);
        QFile file(m_folder + u"/mixed.csv"_s);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the table cannot be written");
        file.write("Mã thủ tục;Tên thủ tục;Thời hạn\n9.000101;Thủ tục lành lặn;2 ngày\n"
                   "9.000102;Thủ tục hỏng;mau lên\n9.00010;Mã sai;1 ngày\n");
        file.close();
        m_gui.dialogs.files = {file.fileName()};
        m_gui.press(Qt::Key_F3);
        QTest::qWait(300);
        take(u"32-master-data-faults"_s);
        m_gui.press(Qt::Key_F9);
        QTest::qWait(300);
        take(u"33-master-data-imported"_s);
        file.remove();
        takeSticks();
        takeLock();
    }

    void takeAll()
    {
        take(u"1-login"_s);
        m_gui.type(u"lan"_s);
        m_gui.press(Qt::Key_Return);
        m_gui.type(u"sai"_s);
        m_gui.press(Qt::Key_Return);
        wait([this] { return m_gui.find<QLabel>("loginMessage")->isVisible(); });
        take(u"2-login-wrong"_s);
        wait([this] { return m_gui.login(); });
        QTest::qWait(200);
        take(u"3-home"_s);
        m_gui.press(Qt::Key_5, Qt::AltModifier);
        QTest::qWait(100);
        take(u"4-home-attention"_s);
        takeServerMatters();
        takeDossiers();
        takeReception();
    }

private:
    template <class Condition> void wait(Condition condition)
    {
        if (!QTest::qWaitFor(condition, 30'000)) // ms, for a busy machine
            qFatal("the window did not get there");
    }

    void take(const QString &name, QWidget *widget = nullptr)
    {
        QTest::qWait(50);
        const QPixmap picture = (widget ? widget : &m_gui.window)->grab();
        if (!picture.save(m_folder + u'/' + name + u".png"_s))
            qFatal("the picture cannot be written");
    }

    /// Both ways of the courier, before a stick is named.
    void takeSticks()
    {
        using Way = presentation::CourierPresenter::Way;
        for (const auto &[way, name] :
             {std::pair(Way::Export, u"34-export"_s), std::pair(Way::Import, u"34a-import"_s)}) {
            auto *dialog =
                new widgets::StickDialog(m_gui.desk.desk(), way, m_gui.dialogs, &m_gui.window);
            dialog->open();
            QTest::qWait(200);
            take(name, dialog);
            dialog->reject();
        }
        refocus("masterDataReport");
    }

    void takeLock()
    {
        m_gui.press(Qt::Key_L, Qt::ControlModifier);
        wait([this] { return m_gui.find<QWidget>("lockPage")->isVisible(); });
        take(u"35-locked"_s);
        m_gui.type(u"sai"_s);
        m_gui.press(Qt::Key_Return);
        QTest::qWait(500);
        take(u"35a-locked-wrong"_s);
    }

    /// What differs from the server, settled side by side; a clock that is off.
    void takeServerMatters()
    {
        m_gui.desk.fillNews();
        m_gui.desk.inStore([this] { m_gui.desk.clockBook.known.serverAheadMs = 30 * 3'600'000LL; });
        m_gui.desk.desk().actor.user.role = domain::Role::Supervisor;
        m_gui.desk.syncStatus.report({}, true);
        QTest::qWait(200);
        m_gui.press(Qt::Key_7, Qt::AltModifier);
        QTest::qWait(100);
        take(u"4c-home-differs"_s);
        m_gui.press(Qt::Key_D, Qt::ControlModifier);
        wait([this] { return m_gui.find<QDialog>("decisionDialog"); });
        take(u"4d-settle"_s, m_gui.find<QDialog>("decisionDialog"));
        m_gui.find<QDialog>("decisionDialog")->reject();
        wait([this] { return !m_gui.find<QDialog>("decisionDialog"); });
        m_gui.window.activateWindow();
        m_gui.find<QLineEdit>("dossierSearch")->setFocus();
        m_gui.desk.desk().actor.user.role = domain::Role::Officer;
        m_gui.desk.inStore([this] {
            m_gui.desk.clockBook.known = {};
            m_gui.desk.news.words.clear();
            m_gui.desk.news.troubles.clear();
        });
        m_gui.desk.syncStatus.report({}, true);
        QTest::qWait(200);
    }

    /// An online one that waits for its answer, then one in the middle of its life.
    void takeDossiers()
    {
        m_gui.press(Qt::Key_6, Qt::AltModifier);
        QTest::qWait(100);
        take(u"4a-home-online"_s);
        m_gui.press(Qt::Key_F4);
        wait([this] { return isDossierShown(u"0022"_s); });
        take(u"4b-dossier-online"_s);
        m_gui.press(Qt::Key_Escape);
        fillLife();
        m_gui.press(Qt::Key_2, Qt::AltModifier);
        wait([this] { return isChosen(u"0007"_s); });
        m_gui.desk.desk().actor.user.role = domain::Role::Supervisor;
        m_gui.press(Qt::Key_F4);
        wait([this] { return isDossierShown(u"0007"_s); });
        take(u"4c-dossier"_s);
        for (const auto &[key, name] : {std::pair(Qt::Key_F5, u"4d-dossier-supplement"_s),
                                        std::pair(Qt::Key_F8, u"4e-dossier-result"_s)}) {
            m_gui.press(key);
            QTest::qWait(100);
            take(name);
        }
        m_gui.press(Qt::Key_Return);
        QTest::qWait(100);
        take(u"4f-dossier-refused"_s);
        m_gui.press(Qt::Key_Escape);
        m_gui.press(Qt::Key_I, Qt::ControlModifier);
        auto *why = m_gui.find<QWidget>("dossierReason");
        wait([why] { return why->isVisible(); });
        take(u"4g-dossier-date"_s, why);
        why->hide();
        takePapers();
        m_gui.desk.desk().actor.user.role = domain::Role::Officer;
        wait([this] { return m_gui.find<QWidget>("homePage")->isVisible(); });
    }

    /// The menu of a dossier's papers, and many papers at once.
    void takePapers()
    {
        auto *menu = m_gui.find<QMenu>("papersMenu");
        m_gui.press(Qt::Key_P, Qt::ControlModifier);
        wait([menu] { return menu->isVisible() && menu->actions().size() > 3; });
        take(u"4h-papers-menu"_s, menu);
        menu->hide();
        m_gui.press(Qt::Key_Escape);
        wait([this] { return m_gui.find<QWidget>("homePage")->isVisible(); });
        m_gui.press(Qt::Key_F8);
        wait([this] { return m_gui.find<QDialog>("batchDialog"); });
        take(u"4i-batch"_s, m_gui.find<QDialog>("batchDialog"));
        m_gui.press(Qt::Key_T, Qt::ControlModifier);
        wait([this] { return m_gui.find<QDialog>("formsDialog"); });
        QTest::qWait(100);
        take(u"4j-own-forms"_s, m_gui.find<QDialog>("formsDialog"));
        m_gui.find<QDialog>("formsDialog")->reject();
        wait([this] { return !m_gui.find<QDialog>("formsDialog"); });
        m_gui.find<QDialog>("batchDialog")->reject();
        wait([this] { return !m_gui.find<QDialog>("batchDialog"); });
        refocus("dossiers");
    }

    /// As a window manager does it when a dialog has gone.
    void refocus(const char *name)
    {
        m_gui.window.activateWindow();
        m_gui.find<QWidget>(name)->setFocus();
        wait([] { return QApplication::focusWidget(); });
    }

    /// Papers are missing: form 02, and what is brought later.
    void takeSupplement()
    {
        refocus("cardReader");
        m_gui.readCard(sampleCard());
        m_gui.type(u"khai sinh"_s);
        QTest::qWait(200);
        m_gui.press(Qt::Key_Return);
        QTest::qWait(100);
        m_gui.press(Qt::Key_M, Qt::ControlModifier);
        wait([this] { return m_gui.find<QDialog>("filingDialog"); });
        take(u"19-filing"_s, m_gui.find<QDialog>("filingDialog"));
        m_gui.type(u"Sở Tư pháp tỉnh Mẫu"_s);
        m_gui.press(Qt::Key_Return);
        wait([this] { return !m_gui.find<QDialog>("filingDialog"); });
        refocus("checklist");
        m_gui.press(Qt::Key_Space);
        take(u"19a-filing-said"_s);
        m_gui.press(Qt::Key_F9, Qt::ControlModifier);
        wait([this] { return m_gui.find<QWidget>("dossierPage")->isVisible(); });
        QTest::qWait(200);
        take(u"19b-not-accepted"_s);
        m_gui.press(Qt::Key_F5);
        QTest::qWait(200);
        take(u"19c-form-02"_s);
        m_gui.press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(300);
        m_gui.press(Qt::Key_F6);
        wait([this] {
            const auto *lines = m_gui.find<QWidget>("supplyLines");
            return lines && lines->isVisible();
        });
        QTest::qWait(100);
        take(u"19d-supply-begin"_s);
        m_gui.desk.scanner.stacks = {{2, {}}};
        m_gui.press(Qt::Key_F5);
        QTest::qWait(500);
        take(u"19e-supply-scanned"_s);
    }

    [[nodiscard]] bool isChosen(const QString &order)
    {
        const auto *list = m_gui.find<QAbstractItemView>("dossiers");
        const int row = list->currentIndex().row();
        for (int column = 0; row >= 0 && column < list->model()->columnCount(); ++column)
            if (list->model()->index(row, column).data().toString().contains(order))
                return true;
        return false;
    }

    [[nodiscard]] bool isDossierShown(const QString &order)
    {
        const auto *code = m_gui.find<QLabel>("dossierCode");
        return code && code->isVisible() && code->text().endsWith(order);
    }

    /// The late one went through much.
    void fillLife()
    {
        domain::Dossier &dossier = m_gui.desk.dossiers.dossiers[3];
        const auto at = [](int day, int hour) {
            return kernel::vietnamTime(QDate(2026, 11, day), QTime(hour, 15));
        };
        dossier.procedureCode = u"1.000656"_s;
        dossier.limit = domain::TimeLimit{3, domain::TimeUnit::Workday};
        dossier.channel = domain::Channel::Postal;
        dossier.parcelNumber = u"EA123456789VN"_s;
        dossier.competentName = u"UBND phường Mẫu Hòa"_s;
        dossier.returnPoint = u"Trung tâm phục vụ hành chính công tỉnh Mẫu"_s;
        dossier.agent = domain::Party();
        dossier.agent->name = u"Hoàng Thị Nộp Thay"_s;
        domain::Document scan;
        scan.id = {u"d1"_s};
        scan.pages = 3;
        dossier.components = {
            {u"K1"_s, u"Tờ khai theo mẫu quy định"_s, true, false, 1, 0, {scan}},
            {u"K2"_s,
             u"Giấy báo tử hoặc giấy tờ thay thế Giấy báo tử do cơ quan có thẩm quyền cấp"_s,
             true,
             false,
             1,
             2,
             {scan, scan}}};
        domain::SupplementRequest request;
        request.requestedAt = at(13, 9);
        request.items = {u"Bản sao Giấy báo tử có chứng thực"_s, u"Ký lại tờ khai"_s};
        request.reason = u"Bản sao nộp không đọc được"_s;
        request.suppliedAt = at(16, 14);
        dossier.supplements = {request};
        dossier.extensions = {{at(17, 10), at(17, 16), dossier.dueAt,
                               u"Chờ kết quả xác minh của công an"_s, u"Trần Thị Lan"_s}};
        QList<domain::DossierEvent> &events = m_gui.desk.dossiers.history[dossier.id.value];
        events = {
            {1, at(12, 8), u"lan"_s, u"sealed"_s, {}},
            {2, at(12, 8), u"lan"_s, u"printed"_s, u"receipt"_s},
            {3, at(12, 9), u"sync"_s, u"synced"_s, {}},
            {4, at(12, 15), u"lan"_s, u"transfer"_s, dossier.competentName},
            {5, at(13, 9), u"lan"_s, u"supplement"_s,
             u"Bản sao nộp không đọc được: Bản sao Giấy báo tử có chứng thực; Ký lại tờ khai"_s},
            {6, at(16, 14), u"lan"_s, u"supplied"_s, u"Giấy báo tử"_s},
            {7, at(17, 10), u"minh"_s, u"extend"_s, u"Chờ kết quả xác minh của công an"_s}};
    }

    void takeReception()
    {
        wait([this] { return m_gui.newReception(); });
        QTest::qWait(150);
        take(u"5-reception-begin"_s);
        m_gui.readCard(sampleCard());
        m_gui.type(u"khai sinh"_s);
        QTest::qWait(200);
        take(u"6-reception-procedure"_s);
        m_gui.press(Qt::Key_Return);
        QTest::qWait(100);
        takeScannerCare();
        m_gui.press(Qt::Key_F5);
        auto *strip = m_gui.find<QAbstractItemView>("pageStrip");
        wait([strip] { return strip->model()->rowCount() >= 4; });
        take(u"7-reception-scanning"_s);
        QTest::qWait(300);
        takeReading();
        takeStops();
        m_gui.press(Qt::Key_F5);
        QTest::qWait(400);
        takePageDesk();
        m_gui.press(Qt::Key_F4);
        m_gui.press(Qt::Key_Up);
        m_gui.press(Qt::Key_Up);
        take(u"8-reception-ready"_s);
        m_gui.press(Qt::Key_I, Qt::ControlModifier);
        auto *why = m_gui.find<QWidget>("reasonPanel");
        wait([why] { return why->isVisible(); });
        take(u"8a-why-this-date"_s, why);
        why->hide();
        m_gui.press(Qt::Key_F9);
        wait([this] { return m_gui.find<QDialog>("previewDialog"); });
        QTest::qWait(200);
        take(u"9-preview"_s, m_gui.find<QDialog>("previewDialog"));
        m_gui.press(Qt::Key_Escape);
        QTest::qWait(200);
        take(u"10-reception-next"_s);
        takeSupplement();
    }

    void openDossier(const QString &code)
    {
        m_gui.type(code);
        m_gui.press(Qt::Key_Return);
        QTest::qWait(200);
    }

    /// Of the stack that is in: its text is awaited, then one page has none.
    void takeReading()
    {
        m_gui.press(Qt::Key_F4);
        m_gui.press(Qt::Key_Up);
        take(u"7a-reading"_s);
        m_gui.desk.recogniser.release();
        QTest::qWait(100);
        take(u"7a-without-text"_s);
        m_gui.press(Qt::Key_Down);
    }

    void takeStops()
    {
        auto &stacks = m_gui.desk.scanner.stacks;
        const kernel::Error jam{kernel::ErrorKind::Scanner, u"scanner.jammed"_s, {u"3"_s}, {}};
        const kernel::Error empty{kernel::ErrorKind::Scanner, u"scanner.feederEmpty"_s, {}, {}};
        stacks = {{2, jam}, {1, {}}};
        m_gui.desk.scanner.grows = true;
        m_gui.desk.scanner.pauseMs = 300;
        auto *caption = m_gui.find<QLabel>("stackCaption");
        m_gui.press(Qt::Key_F5);
        wait([caption] { return caption->isVisible(); });
        take(u"7b-page-growing"_s);
        m_gui.desk.scanner.pauseMs = 10;
        auto *goOn = m_gui.find<QPushButton>("stackGoOn");
        wait([goOn] { return goOn->isVisible(); });
        QTest::qWait(200);
        take(u"7c-jam"_s);
        m_gui.press(Qt::Key_F5);
        QTest::qWait(900);
        stacks = {{0, empty}};
        m_gui.press(Qt::Key_F5);
        wait([goOn] { return goOn->isVisible(); });
        take(u"7d-waiting"_s);
        m_gui.press(Qt::Key_Escape);
        QTest::qWait(100);
        takeBrokenStack(jam, empty);
        QTest::qWait(100);
        stacks = {{2, {}}};
        m_gui.desk.scanner.grows = false;
    }

    /// The rest of a stack is waited for, and does not come.
    void takeBrokenStack(const kernel::Error &jam, const kernel::Error &empty)
    {
        auto *heading = m_gui.find<QLabel>("stackHeading");
        const QString before = heading->text();
        m_gui.desk.scanner.stacks = {{1, jam}, {0, empty}};
        m_gui.press(Qt::Key_F5);
        wait([&] { return heading->isVisible() && heading->text() != before; });
        const QString jammed = heading->text();
        m_gui.press(Qt::Key_F5);
        wait([&] { return heading->text() != jammed; });
        const QString waiting = heading->text();
        take(u"7e-rest-awaited"_s);
        m_gui.desk.scanner.stacks = {
            {0, kernel::Error{kernel::ErrorKind::Scanner, u"stack.notWhole"_s, {}, {}}}};
        wait([&] { return heading->text() != waiting; });
        take(u"7f-not-whole"_s);
        m_gui.press(Qt::Key_Escape);
        QTest::qWait(100);
    }

    /// Two pages held over the strip.
    void takeDrag()
    {
        auto *strip = m_gui.find<QAbstractItemView>("pageStrip");
        auto *model = strip->model();
        const std::unique_ptr<QMimeData> data(
            model->mimeData({model->index(0, 0), model->index(1, 0)}));
        const QPoint at = strip->visualRect(model->index(3, 0)).center() - QPoint(20, 0);
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(strip->viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(strip->viewport(), &move);
        take(u"11b-dragged"_s);
        QDragLeaveEvent leave;
        QApplication::sendEvent(strip->viewport(), &leave);
    }

    [[nodiscard]] bool isOpen(const char *name)
    {
        const auto *dialog = m_gui.find<QDialog>(name);
        return dialog && dialog->isActiveWindow();
    }

    void backToPages()
    {
        m_gui.window.activateWindow(); // a window system would do it
        auto *strip = m_gui.find<QAbstractItemView>("pageStrip");
        strip->setFocus();
        wait([strip] { return strip->hasFocus(); });
    }

    void takePageDesk()
    {
        m_gui.press(Qt::Key_F4);
        for (int step = 0; step < 4; ++step)
            m_gui.press(Qt::Key_Up);
        m_gui.press(Qt::Key_F7);
        m_gui.press(Qt::Key_Home);
        m_gui.press(Qt::Key_Right);
        m_gui.press(Qt::Key_R);
        m_gui.press(Qt::Key_Right);
        m_gui.press(Qt::Key_S);
        m_gui.press(Qt::Key_Right, Qt::ShiftModifier);
        QTest::qWait(200);
        take(u"11-page-desk"_s);
        takeDrag();
        auto *menu = m_gui.find<QToolButton>("pageMenu")->menu();
        menu->popup({200, 20});
        QTest::qWait(100);
        take(u"12-page-menu"_s, menu);
        menu->close();
        backToPages();
        m_gui.press(Qt::Key_C);
        wait([this] { return isOpen("collateDialog"); });
        take(u"13-collate"_s, m_gui.find<QDialog>("collateDialog"));
        m_gui.find<QDialog>("collateDialog")->reject();
        backToPages();
        m_gui.press(Qt::Key_Return);
        wait([this] { return isOpen("pageView"); });
        QTest::qWait(300);
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(m_gui.find<QDialog>("pageView"), Qt::Key_Down);
        take(u"14-page-view"_s, m_gui.find<QDialog>("pageView"));
        m_gui.find<QDialog>("pageView")->reject();
        backToPages();
        for (int step = 0; step < 2; ++step)
            m_gui.press(Qt::Key_Z, Qt::ControlModifier);
        takeSplit();
    }

    void takeSplit()
    {
        auto *menu = m_gui.find<QMenu>("separatorMenu");
        menu->popup({300, 200});
        QTest::qWait(100);
        take(u"15-separator-menu"_s, menu);
        menu->close();
        backToPages();
        m_gui.find<QAction>("splitAtSeparators")->trigger();
        m_gui.desk.processor.separators = {{6, u"document"_s}, {8, u"component-KS2"_s}};
        m_gui.desk.scanner.stacks = {{4, {}}};
        m_gui.press(Qt::Key_F5);
        wait([this] {
            return m_gui.find<QPushButton>("splitAccept")->isVisible() &&
                   m_gui.find<QPushButton>("splitAccept")->isEnabled();
        });
        QTest::qWait(200);
        take(u"16-split-proposed"_s);
        m_gui.press(Qt::Key_F10);
        QTest::qWait(100);
        take(u"17-split-accepted"_s);
        m_gui.find<QAction>("printSeparatorsForPapers")->trigger();
        wait([this] { return isOpen("previewDialog"); });
        QTest::qWait(200);
        take(u"18-separator-sheets"_s, m_gui.find<QDialog>("previewDialog"));
        m_gui.find<QDialog>("previewDialog")->reject();
        backToPages();
    }

    using Findings = QList<ports::ScannerFinding>;

    static QList<std::pair<QString, Findings>> sampleChecks()
    {
        using Mark = ports::ScannerFinding::Mark;
        const QString node = u"/dev/bus/usb/001/004"_s;
        const ports::ScannerFinding found{
            Mark::Good, u"scannerCheck.found"_s, {u"Brother ADS-2700W"_s, u"airscan:e0:Quét"_s}};
        const ports::ScannerFinding denied{
            Mark::Fault, u"scannerCheck.noAccess"_s, {u"Fujitsu fi-7160"_s, node, u"lan"_s}};
        const ports::ScannerFinding off{
            Mark::Fault,
            u"scannerCheck.backendOff"_s,
            {u"Fujitsu fi-7160"_s, u"fujitsu, epjitsu, avision"_s, u"/etc/sane.d/dll.conf"_s}};
        const ports::ScannerFinding daemon{
            Mark::Hint, u"scannerCheck.daemon"_s, {u"scanbd"_s, u"scanbd"_s}};
        return {{u"fine"_s,
                 {found, {Mark::Good, u"scannerCheck.usbSeen"_s, {u"Fujitsu fi-7160"_s, node}}}},
                {u"permission"_s, {denied, found}},
                {u"backend"_s, {off}},
                {u"scanbd"_s, {daemon, found}},
                {u"silent"_s, {{Mark::Fault, u"scannerCheck.noUsb"_s, {}}}}};
    }

    void openCare()
    {
        QTest::keyClick(&m_gui.window, Qt::Key_F11);
        wait([this] { return isOpen("scannerDialog"); });
    }

    void closeCare()
    {
        m_gui.find<QDialog>("scannerDialog")->reject();
        wait([this] { return !m_gui.find<QDialog>("scannerDialog"); });
        m_gui.window.activateWindow();
        wait([] { return QApplication::focusWidget() != nullptr; });
    }

    void takeChecks()
    {
        for (const auto &[name, findings] : sampleChecks()) {
            m_gui.desk.scanners.findings = findings;
            openCare();
            m_gui.find<QTabWidget>("scannerPages")->setCurrentIndex(1);
            wait([this] { return m_gui.find<QLabel>("scannerFinding"); });
            take(u"6b-scanner-check-"_s + name, m_gui.find<QDialog>("scannerDialog"));
            closeCare();
        }
    }

    void search()
    {
        openCare();
        m_gui.find<QPushButton>("searchScannersAgain")->click();
        closeCare();
    }

    void takeScannerCare()
    {
        auto &devices = m_gui.desk.scanner.devices;
        const auto brother = devices;
        devices.append({u"fujitsu:fi-7160:1108"_s,
                        u"Fujitsu"_s,
                        u"fi-7160"_s,
                        u"fujitsu"_s,
                        {u"adf"_s, u"adf-duplex"_s},
                        {u"color"_s, u"gray"_s},
                        {100, 300, 600},
                        u"A36B001108"_s});
        m_gui.desk.scanners.holdSearch = true;
        openCare();
        m_gui.find<QPushButton>("searchScannersAgain")->click();
        wait([this] { return m_gui.desk.scanners.held != nullptr; });
        take(u"6a-scanners-searching"_s, m_gui.find<QDialog>("scannerDialog"));
        devices = brother; // the second one is of yesterday
        m_gui.desk.scanners.holdSearch = false;
        std::exchange(m_gui.desk.scanners.held, nullptr)();
        QTest::qWait(50);
        m_gui.find<QPushButton>("searchScannersAgain")->click();
        QTest::qWait(50);
        take(u"6a-scanners"_s, m_gui.find<QDialog>("scannerDialog"));
        closeCare();
        takeChecks();
        takeProfilesAndOptions();
        takeIntents();
        takeNoScanner();
    }

    void takeProfilesAndOptions()
    {
        m_gui.desk.scanners.options = sampleOptions();
        for (const auto role : {domain::Role::Officer, domain::Role::Supervisor}) {
            m_gui.desk.desk().actor.user.role = role;
            const QString who = role == domain::Role::Officer ? u"officer"_s : u"supervisor"_s;
            openCare();
            auto *dialog = m_gui.find<QDialog>("scannerDialog");
            auto *pages = m_gui.find<QTabWidget>("scannerPages");
            pages->setCurrentIndex(2);
            QTest::keyClick(m_gui.find<QAbstractItemView>("intentList"), Qt::Key_Down);
            QTest::keyClick(m_gui.find<QAbstractItemView>("intentList"), Qt::Key_Down);
            QTest::keyClick(m_gui.find<QAbstractItemView>("intentList"), Qt::Key_Down);
            QTest::keyClick(m_gui.find<QAbstractItemView>("intentList"), Qt::Key_Down);
            take(u"6d-scan-profiles-"_s + who, dialog);
            pages->setCurrentIndex(3);
            auto *model = m_gui.find<QAbstractItemView>("scannerOptions")->model();
            wait([model] { return model->rowCount() > 3; });
            QTest::qWait(50);
            model->setData(model->index(3, 1), u"5"_s);
            QTest::qWait(50);
            take(u"6e-scanner-options-"_s + who, dialog);
            closeCare();
        }
        m_gui.desk.desk().actor.user.role = domain::Role::Officer;
        m_gui.desk.known.setOptions(m_gui.desk.scanner.devices.constFirst().name, {});
    }

    void takeIntents()
    {
        auto *profiles = m_gui.find<QComboBox>("intentChoice");
        for (int intent = 0; intent < profiles->count(); ++intent) {
            profiles->setCurrentIndex(intent);
            take(u"6h-profile-%1"_s.arg(intent), profiles->parentWidget());
        }
        profiles->setCurrentIndex(0);
    }

    void takeNoScanner()
    {
        const auto devices = std::exchange(m_gui.desk.scanner.devices, {});
        const auto known = std::exchange(m_gui.desk.known, {});
        search();
        QTest::qWait(50);
        openCare();
        take(u"6f-scanners-none"_s, m_gui.find<QDialog>("scannerDialog"));
        closeCare();
        m_gui.desk.scanner.devices = devices;
        m_gui.desk.known = known;
        search();
        QTest::qWait(50);
        auto *profiles = m_gui.find<QComboBox>("intentChoice");
        profiles->setCurrentIndex(4);
        emit profiles->activated(4);
        take(u"6g-reception-unmet"_s);
        emit profiles->activated(0);
    }

    static QList<ports::DeviceOption> sampleOptions()
    {
        return {{{}, u"Scan mode"_s, {}, u"group"_s, {}, {}, {}, {}, 0, {}, true, false},
                {u"source"_s,
                 u"Scan source"_s,
                 {},
                 u"text"_s,
                 {},
                 {u"ADF Front"_s, u"ADF Duplex"_s},
                 {},
                 {},
                 0,
                 u"ADF Duplex"_s,
                 true,
                 true},
                {u"resolution"_s,
                 u"Scan resolution"_s,
                 {},
                 u"integer"_s,
                 u"dpi"_s,
                 {},
                 50,
                 600,
                 1,
                 u"300"_s,
                 true,
                 true},
                {u"brightness"_s,
                 u"Brightness"_s,
                 {},
                 u"integer"_s,
                 {},
                 {},
                 -127,
                 127,
                 1,
                 u"0"_s,
                 true,
                 true},
                {u"ald"_s,
                 u"Auto length detection"_s,
                 {},
                 u"switch"_s,
                 {},
                 {},
                 {},
                 {},
                 0,
                 u"no"_s,
                 false,
                 true},
                {u"page-loaded"_s,
                 u"Page loaded"_s,
                 {},
                 u"switch"_s,
                 {},
                 {},
                 {},
                 {},
                 0,
                 u"yes"_s,
                 true,
                 false}};
    }

    QString m_folder;
    GuiDesk m_gui;
};

} // namespace

} // namespace motcua::tests

/// An offscreen screen of 1366×768 points, whatever the scale.
static void makeScreen(const QTemporaryDir &folder)
{
    const double scale = qMax(1.0, qgetenv("QT_SCALE_FACTOR").toDouble());
    const QJsonObject screen{{u"name"_s, u"small"_s},
                             {u"x"_s, 0},
                             {u"y"_s, 0},
                             {u"width"_s, int(1366 * scale)},
                             {u"height"_s, int(768 * scale)},
                             {u"logicalDpi"_s, 96},
                             {u"logicalBaseDpi"_s, 96},
                             {u"dpr"_s, 1}};
    QFile file(folder.filePath(u"screen.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no temporary folder");
    file.write(QJsonDocument(QJsonObject{{u"screens"_s, QJsonArray{screen}}}).toJson());
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
}

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        makeScreen(folder);
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().sliced(1);
    if (arguments.isEmpty())
        qFatal("motcua-screens FOLDER [--dark] [--en]");
    QDir().mkpath(arguments.first());
    if (arguments.contains(u"--dark"_s))
        QApplication::setPalette(motcua::tests::darkPalette());
    const bool english = arguments.contains(u"--en"_s);
    motcua::presentation::installLanguage(application, english ? u"en"_s : u"vi"_s);
    motcua::widgets::applyTheme(application);
    if (arguments.contains(u"--fees"_s))
        motcua::tests::Screens(arguments.first()).takeFees();
    else if (arguments.contains(u"--data"_s))
        motcua::tests::Screens(arguments.first()).takeMasterData();
    else
        motcua::tests::Screens(arguments.first()).takeAll();
    return 0;
}
