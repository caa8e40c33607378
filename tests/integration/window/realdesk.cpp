#include "tests/integration/window/realdesk.h"

#include "tests/integration/window/deskstore.h"
#include "ui/presentation/reception/checklistmodel.h"
#include "ui/presentation/reception/pagelistmodel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using motcua::presentation::PageListModel;

namespace motcua::tests
{

namespace
{

constexpr int patience = 30'000; // ms, for a busy machine

/// The window that the composition root keeps to itself.
QWidget *mainWindow()
{
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *window : all) {
        if (window->objectName() == "mainWindow"_L1)
            return window;
    }
    qFatal("no window");
}

template <class Condition> bool comesTrue(Condition condition)
{
    return QTest::qWaitFor(condition, patience);
}

} // namespace

RealDesk::RealDesk(const QString &store) : m_desk(std::make_unique<WindowDesk>(m_tools, store))
{
    m_desk->show();
    m_window = mainWindow();
    m_window->activateWindow();
    std::ignore = QTest::qWaitForWindowActive(m_window);
}

RealDesk::~RealDesk() = default;

bool RealDesk::login()
{
    takePicture(u"login"_s);
    find<QLineEdit>("loginName")->setFocus();
    type(QString::fromLatin1(DeskStore::officer));
    press(Qt::Key_Tab);
    type(QString::fromLatin1(DeskStore::password));
    press(Qt::Key_Return);
    const bool isHome = comesTrue([this] { return isShown("homePage"); });
    takePicture(u"home"_s);
    return isHome;
}

bool RealDesk::beginReception(const QString &procedure, const QString &device)
{
    press(Qt::Key_F2);
    if (!comesTrue([this] {
            const auto *reader = find<QLineEdit>("cardReader");
            return reader && reader->hasFocus();
        }))
        return false;
    type(u"001090000001|012345678|Nguyễn Văn Mẫu|01091990|Nam|Số 1 phố Thử Nghiệm|01012022"_s);
    press(Qt::Key_Return);
    if (!comesTrue([this] { return find<QLineEdit>("procedureSearch")->hasFocus(); }))
        return false;
    type(procedure);
    press(Qt::Key_Return);
    const auto *scanners = find<QComboBox>("scannerChoice");
    const bool isReady = comesTrue([&] {
        return find<QWidget>("checklist")->hasFocus() && scanners->isEnabled() &&
               scanners->currentText().contains(device);
    });
    takePicture(u"reception"_s);
    return isReady;
}

bool RealDesk::resume()
{
    if (!comesTrue([this] { return isShown("unfinishedBanner"); }))
        return false;
    takePicture(u"unfinished"_s);
    press(Qt::Key_F6);
    return comesTrue([this] { return find<QWidget>("receptionPage") && isShown("receptionPage"); });
}

bool RealDesk::seal()
{
    press(Qt::Key_F9);
    if (!comesTrue([this] { return find<QDialog>("previewDialog") != nullptr; }))
        return false;
    takePicture(u"sealed"_s);
    find<QDialog>("previewDialog")->reject();
    return comesTrue([this] { return find<QDialog>("previewDialog") == nullptr; });
}

void RealDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window, key, modifiers);
}

/// QTest::keyClicks() knows Latin 1 only.
void RealDesk::type(const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

void RealDesk::takePicture(const QString &step)
{
    const QString folder = qEnvironmentVariable("MOTCUA_PICTURES");
    if (folder.isEmpty())
        return;
    QWidget *shown = QApplication::activeModalWidget();
    const QString name =
        u"%1/%2-%3-%4.png"_s.arg(folder, QString::fromLatin1(QTest::currentTestFunction()))
            .arg(++m_pictures, 2, 10, QChar(u'0'))
            .arg(step);
    (shown ? shown : m_window)->grab().save(name);
}

bool RealDesk::isShown(const char *objectName) const
{
    const auto *widget = find<QWidget>(objectName);
    return widget && widget->isVisible();
}

QString RealDesk::text(const char *label) const
{
    if (const auto *shown = find<QLabel>(label))
        return shown->text();
    return find<QAbstractButton>(label)->text();
}

QAbstractItemView *RealDesk::strip() const { return find<QAbstractItemView>("pageStrip"); }

int RealDesk::picturedPages() const
{
    int pictured = 0;
    const QAbstractItemModel *pages = strip()->model();
    for (int row = 0; row < pages->rowCount(); ++row) {
        const auto picture = pages->index(row, 0).data(PageListModel::ThumbnailRole);
        pictured += picture.value<QImage>().isNull() ? 0 : 1;
    }
    return pictured;
}

QString RealDesk::digitised(int paper) const
{
    return find<QAbstractItemView>("checklist")
        ->model()
        ->index(paper, presentation::ChecklistModel::Digitised)
        .data()
        .toString();
}

bool RealDesk::isFeeding() const { return !text("scanButton").contains("F5"_L1); }

} // namespace motcua::tests
