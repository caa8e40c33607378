// Renders every window of the desk into pictures, to be looked at: motcua-screens FOLDER [--dark]
// [--en]. QT_SCALE_FACTOR=2 gives 200 %.

#include "tests/gui/guidesk.h"
#include "ui/presentation/language.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

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
        m_gui.show();
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
        takeReception();
    }

private:
    template <class Condition> void wait(Condition condition)
    {
        if (!QTest::qWaitFor(condition))
            qFatal("the window did not get there");
    }

    void take(const QString &name, QWidget *widget = nullptr)
    {
        QTest::qWait(50);
        const QPixmap picture = (widget ? widget : &m_gui.window)->grab();
        if (!picture.save(m_folder + u'/' + name + u".png"_s))
            qFatal("the picture cannot be written");
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
        m_gui.press(Qt::Key_F5);
        QTest::qWait(400);
        takePageDesk();
        m_gui.press(Qt::Key_F4);
        m_gui.press(Qt::Key_Up);
        m_gui.press(Qt::Key_Up);
        take(u"8-reception-ready"_s);
        m_gui.press(Qt::Key_F9);
        wait([this] { return m_gui.find<QDialog>("previewDialog"); });
        QTest::qWait(200);
        take(u"9-preview"_s, m_gui.find<QDialog>("previewDialog"));
        m_gui.press(Qt::Key_Escape);
        QTest::qWait(200);
        take(u"10-reception-next"_s);
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

    void takeScannerCare()
    {
        using Mark = ports::ScannerFinding::Mark;
        m_gui.desk.scanners.findings = {
            {Mark::Fault,
             u"scannerCheck.noAccess"_s,
             {u"Fujitsu fi-7160"_s, u"/dev/bus/usb/001/004"_s, u"lan"_s}},
            {Mark::Hint, u"scannerCheck.daemon"_s, {u"scanbd"_s}},
            {Mark::Good, u"scannerCheck.found"_s, {u"Brother ADS-2700W"_s, u"airscan:e0:Quét"_s}}};
        m_gui.desk.scanners.options = sampleOptions();
        m_gui.find<QPushButton>("scannerCare")->click();
        wait([this] { return m_gui.find<QLabel>("scannerFinding"); });
        auto *dialog = m_gui.find<QDialog>("scannerDialog");
        take(u"6b-scanner-check"_s, dialog);
        m_gui.find<QTabWidget>("scannerPages")->setCurrentIndex(1);
        take(u"6c-scanner-options"_s, dialog);
        dialog->close();
        m_gui.window.activateWindow();
        wait([] { return QApplication::focusWidget() != nullptr; });
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
    motcua::tests::Screens(arguments.first()).takeAll();
    return 0;
}
