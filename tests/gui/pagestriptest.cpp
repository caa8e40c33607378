#include "tests/gui/pagestriptest.h"

#include "tests/gui/counter.h"

#include <QAbstractButton>
#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

/// Looks at each frame of a widget: is there room for what it shows?
struct Frames : QObject {
    int painted = 0;
    QStringList cut;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint) {
            ++painted;
            const bool wraps = widget->hasHeightForWidth();
            const QSize needed(wraps ? 0 : widget->sizeHint().width(),
                               wraps ? widget->heightForWidth(widget->width())
                                     : widget->sizeHint().height());
            if (widget->width() < needed.width() || widget->height() < needed.height())
                cut.append(widget->objectName());
        }
        return false;
    }
};

} // namespace

void PageStripTest::drawnCropOutlivesTheEndOfTheStack()
{
    Counter counter;
    counter.desk.scanner.stacks = {{3, {}}};
    counter.desk.scanner.pauseMs = 100;
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"khai sinh"_s));
    counter.press(Qt::Key_F5);
    QTRY_COMPARE(counter.pages(), u"1"_s);
    counter.press(Qt::Key_F7);
    counter.press(Qt::Key_Home);
    counter.press(Qt::Key_Return);
    QTRY_VERIFY(counter.find<QDialog>("pageView"));
    const QPointer<QDialog> view = counter.find<QDialog>("pageView");
    QTRY_VERIFY(!view->findChild<QLabel *>(u"pagePicture"_s)->pixmap().isNull());
    QTest::keyClick(view, Qt::Key_Down);
    QTRY_COMPARE(counter.digitised(0), u"3 trang"_s);
    QTRY_VERIFY(counter.find<QAbstractButton>("scanButton")->text().contains(u"F5"_s));
    QVERIFY(view && view->isVisible());
    QCOMPARE(counter.pages(), u"1 2 3"_s); // the desk waits at this paper
    QVERIFY(view->findChild<QAbstractButton *>(u"cropApply"_s)->isEnabled());
    QTest::keyClick(view, Qt::Key_Return);
    const auto *model = qobject_cast<presentation::PageListModel *>(counter.strip()->model());
    QVERIFY(!model->at(0).arranged.edit.crop.isNull());
    view->reject();
    QTRY_COMPARE(counter.checklist()->currentIndex().row(), 1); // and goes on afterwards
}

void PageStripTest::pagesAreDragged_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("over"); // this page's row
    QTest::addColumn<bool>("onItsRight");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one to the front") << QList{3} << 0 << false << u"4 1 2 3 5"_s;
    QTest::newRow("one to the end") << QList{0} << 4 << true << u"2 3 4 5 1"_s;
    QTest::newRow("one, on the right half") << QList{0} << 2 << true << u"2 3 1 4 5"_s;
    QTest::newRow("one onto itself") << QList{2} << 2 << false << u"1 2 3 4 5"_s;
    QTest::newRow("several behind") << QList{0, 2} << 3 << true << u"2 4 1 3 5"_s;
    QTest::newRow("several before") << QList{2, 4} << 1 << false << u"1 3 5 2 4"_s;
    QTest::newRow("several beside the first") << QList{1, 4} << 2 << false << u"1 2 5 3 4"_s;
    QTest::newRow("several, between them") << QList{0, 4} << 2 << true << u"2 3 1 5 4"_s;
}

void PageStripTest::pagesAreDragged()
{
    QFETCH(QList<int>, rows);
    QFETCH(int, over);
    QFETCH(bool, onItsRight);
    Counter counter;
    counter.desk.scanner.stacks = {{5, {}}};
    counter.desk.processor.blank = {2}; // it stays in its place like any other
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F5);
    QTRY_COMPARE(counter.digitised(0), u"4 trang"_s);
    QTRY_VERIFY(counter.find<QAbstractButton>("scanButton")->text().contains(u"F5"_s));
    counter.press(Qt::Key_F4);
    counter.press(Qt::Key_Home);
    auto *model = counter.strip()->model();
    QTRY_COMPARE(model->rowCount(), 5);
    QModelIndexList dragged;
    for (const int row : rows)
        dragged.append(model->index(row, 0));
    const std::unique_ptr<QMimeData> data(model->mimeData(dragged));
    counter.strip()->scrollTo(model->index(over, 0));
    const QRect page = counter.strip()->visualRect(model->index(over, 0));
    const QPoint at = page.center() + QPoint(onItsRight ? 20 : -20, 0);
    QWidget *viewport = counter.strip()->viewport();
    QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &enter);
    const QImage before = viewport->grab().toImage();
    QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &move);
    QVERIFY(move.isAccepted());
    const QPoint line(onItsRight ? page.right() + 1 : page.left(), page.center().y());
    const QImage during = viewport->grab().toImage();
    const QPoint seen(qBound(2, line.x(), viewport->width() - 3), line.y());
    QVERIFY(during.pixelColor(seen) != before.pixelColor(seen)); // the line stands there
    QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &drop);
    QTEST(counter.pages(), "expected");
    QCOMPARE(viewport->grab().toImage().pixelColor(seen), before.pixelColor(seen));
}

void PageStripTest::buttonsOfThePanelLeaveTheFocus_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<bool>("byKeys");
    QTest::newRow("continue, clicked") << "stackGoOn"_ba << false;
    QTest::newRow("continue, by Tab and Space") << "stackGoOn"_ba << true;
    QTest::newRow("end, clicked") << "stackEnd"_ba << false;
    QTest::newRow("end, by Tab and Space") << "stackEnd"_ba << true;
}

void PageStripTest::buttonsOfThePanelLeaveTheFocus()
{
    QFETCH(QByteArray, button);
    QFETCH(bool, byKeys);
    Counter counter;
    const kernel::Error jam{kernel::ErrorKind::Scanner, u"scanner.jammed"_s, {u"3"_s}, {}};
    counter.desk.scanner.stacks = {{2, jam}, {1, {}}};
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F5);
    auto *pressed = counter.find<QPushButton>(button.constData());
    QTRY_VERIFY(pressed->isVisible());
    counter.press(Qt::Key_F7);
    counter.press(Qt::Key_Home);
    if (byKeys) {
        for (int tabs = 0; tabs < 20 && !pressed->hasFocus(); ++tabs)
            counter.press(Qt::Key_Tab);
        QVERIFY(pressed->hasFocus());
        counter.press(Qt::Key_Space);
    } else {
        QTest::mouseClick(pressed, Qt::LeftButton);
    }
    QTRY_VERIFY(!pressed->isVisible());
    QVERIFY(counter.strip()->hasFocus());
    counter.press(Qt::Key_R); // the keys of the pages work on
    QVERIFY2(counter.pages().startsWith(u"1>"_s), qPrintable(counter.pages()));
}

void PageStripTest::ignoredSplitLeavesTheFocus()
{
    Counter counter;
    counter.desk.scanner.stacks = {{5, {}}};
    counter.desk.processor.separators = {{2, u"document"_s}, {4, u"document"_s}};
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"ket hon"_s));
    counter.find<QAction>("splitAtSeparators")->trigger();
    counter.press(Qt::Key_F5);
    auto *ignore = counter.find<QPushButton>("splitIgnore");
    QTRY_VERIFY(ignore->isVisible() && counter.find<QPushButton>("splitAccept")->isEnabled());
    auto *name = counter.find<QLineEdit>("ownerName");
    name->setFocus();
    QTest::mouseClick(ignore, Qt::LeftButton);
    QTRY_VERIFY(!ignore->isVisible());
    QVERIFY(name->hasFocus());
    counter.type(u"x"_s);
    QVERIFY(name->text().contains(u'x'));
}

void PageStripTest::textsOfThePanelAreNeverPaintedCut()
{
    Counter counter;
    const kernel::Error jam{kernel::ErrorKind::Scanner, u"scanner.jammed"_s, {u"3"_s}, {}};
    const kernel::Error empty{kernel::ErrorKind::Scanner, u"scanner.feederEmpty"_s, {}, {}};
    counter.desk.scanner.stacks = {{2, jam}, {0, empty}};
    counter.desk.scanner.grows = true;
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"ket hon"_s));
    Frames frames;
    for (const char *name : {"stackHeading", "stackDeed", "stackGoOn", "stackEnd"})
        counter.find<QWidget>(name)->installEventFilter(&frames);
    const auto *heading = counter.find<QLabel>("stackHeading");
    counter.press(Qt::Key_F5); // from the page that is being read to the fault ...
    QTRY_COMPARE(heading->text(), u"Kẹt giấy"_s);
    QTRY_VERIFY(frames.painted > 0);
    counter.press(Qt::Key_F5); // ... and to longer texts
    QTRY_VERIFY(heading->text() != u"Kẹt giấy"_s);
    const int before = frames.painted;
    QTRY_VERIFY(frames.painted > before);
    QCOMPARE(frames.cut, QStringList());
}

} // namespace motcua::tests
