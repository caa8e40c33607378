#include "tests/gui/cardwatchtest.h"

#include "ui/widgets/cardwatch.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

const QString card = u"001090000001||Nguyễn Văn Mẫu|01091990|Nam|Số 1, Hà Nội|01012022"_s;

/// A window of one's own with one of each, and a watch over it.
struct Bench {
    Bench() : window(new QWidget), watch(new widgets::CardWatch(*window))
    {
        auto *layout = new QVBoxLayout(window.get());
        for (QWidget *widget : std::initializer_list<QWidget *>{&keys, &field, &count, &box})
            layout->addWidget(widget);
        box.addItems({u"a"_s, u"b"_s});
        keys.setFocusPolicy(Qt::StrongFocus);
        QObject::connect(watch, &widgets::CardWatch::cardTyped, watch,
                         [this](const QString &text) { cards.append(text); });
    }
    ~Bench()
    {
        for (QWidget *widget : std::initializer_list<QWidget *>{&keys, &field, &count, &box})
            widget->setParent(nullptr);
    }
    [[nodiscard]] bool show()
    {
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }

    /// Notes what reaches it.
    struct Keys final : QWidget {
        QStringList pressed;
        QStringList released;

    protected:
        void keyPressEvent(QKeyEvent *event) override { pressed.append(textOf(*event)); }
        void keyReleaseEvent(QKeyEvent *event) override { released.append(textOf(*event)); }

    private:
        static QString textOf(const QKeyEvent &event)
        {
            return event.text().isEmpty() || !event.text().front().isPrint()
                       ? QKeySequence(event.key()).toString()
                       : event.text();
        }
    };

    Keys keys;
    QLineEdit field;
    QSpinBox count;
    QComboBox box;
    QStringList cards;
    std::unique_ptr<QWidget> window;
    widgets::CardWatch *watch;
};

void typeAll(QWidget &widget, const QString &text)
{
    for (const QChar sign : text)
        QTest::simulateEvent(&widget, true, Qt::Key_unknown, Qt::NoModifier, QString(sign), false);
}

} // namespace

void CardWatchTest::cardIsTakenAtAnyPace_data()
{
    QTest::addColumn<int>("gapMs");
    QTest::newRow("1 ms") << 1;
    QTest::newRow("100 ms") << 100;
    QTest::newRow("300 ms") << 300; // slower than a person may be made to wait for a digit
}

void CardWatchTest::cardIsTakenAtAnyPace()
{
    QFETCH(int, gapMs);
    Bench bench;
    QVERIFY(bench.show());
    bench.keys.setFocus();
    qsizetype typed = 0;
    QTimer reader;
    connect(&reader, &QTimer::timeout, this, [&] {
        if (typed < card.size())
            typeAll(bench.keys, QString(card[typed++]));
    });
    reader.start(gapMs);
    QTRY_COMPARE_WITH_TIMEOUT(bench.cards, QStringList{card}, 60'000);
    // At most digits that might have been a person's go on, never what stands behind them.
    QVERIFY2(card.left(12).startsWith(bench.keys.pressed.join(QString())),
             qPrintable(bench.keys.pressed.join(QString())));
}

void CardWatchTest::endKeyBelongsToTheCard()
{
    Bench bench;
    QVERIFY(bench.show());
    for (const Qt::Key end : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab}) {
        bench.keys.setFocus();
        bench.cards.clear();
        typeAll(bench.keys, card);
        QTest::keyClick(&bench.keys, end);
        QCOMPARE(bench.cards, QStringList{card});
        QVERIFY(bench.keys.pressed.isEmpty());
        QVERIFY(bench.keys.hasFocus());
    }
}

void CardWatchTest::cardInAnOrdinaryFieldLeavesItAsItWas()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.field.setText(u"tìm"_s);
    bench.field.setFocus();
    typeAll(bench.field, card);
    QTRY_COMPARE(bench.cards, QStringList{card});
    QCOMPARE(bench.field.text(), u"tìm"_s);
    bench.count.setValue(7);
    bench.count.setFocus();
    typeAll(bench.count, card);
    QTRY_COMPARE(bench.cards.size(), 2);
    QCOMPARE(bench.count.value(), 7);
    // A number typed by hand stays, at once.
    bench.field.setFocus();
    bench.field.clear();
    typeAll(bench.field, u"001090000001"_s);
    QCOMPARE(bench.field.text(), u"001090000001"_s);
    typeAll(bench.field, u", Hà Nội"_s);
    QCOMPARE(bench.field.text(), u"001090000001, Hà Nội"_s);
    QCOMPARE(bench.cards.size(), 2);
}

void CardWatchTest::zoneOnTheBackIsTakenToo()
{
    const QStringList lines{u"IDVNM0900000018001090000001<<9"_s,
                            u"9001011M4001016VNM<<<<<<<<<<<4"_s,
                            u"NGUYEN<<VAN<A<<<<<<<<<<<<<<<<<"_s};
    Bench bench;
    QVERIFY(bench.show());
    bench.field.setText(u"tìm"_s);
    for (QWidget *target :
         {static_cast<QWidget *>(&bench.keys), static_cast<QWidget *>(&bench.field),
          static_cast<QWidget *>(&bench.box)}) {
        bench.cards.clear();
        target->setFocus();
        for (const QString &line : lines) { // each with its Enter
            typeAll(*target, line);
            QTest::keyClick(target, Qt::Key_Return);
        }
        QTRY_COMPARE(bench.cards, QStringList{lines.join(QString())});
    }
    QVERIFY(bench.keys.pressed.isEmpty());
    QCOMPARE(bench.field.text(), u"tìm"_s);
    bench.cards.clear();
    bench.keys.setFocus();
    typeAll(bench.keys, lines.join(QString()).toLower()); // and without any
    QTRY_COMPARE(bench.cards.size(), 1);
    typeAll(bench.keys, u"idv nm"_s);
    QCOMPARE(bench.keys.pressed.join(QString()), u"idv nm"_s);
}

void CardWatchTest::whatIsNoCardGoesOnUntouched()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.keys.setFocus();
    typeAll(bench.keys, u"0010900000x"_s);
    QCOMPARE(bench.keys.pressed.join(QString()), u"0010900000x"_s);
    bench.keys.pressed.clear();
    typeAll(bench.keys, u"12"_s);
    QTest::keyClick(&bench.keys, Qt::Key_Return);
    QCOMPARE(bench.keys.pressed, (QStringList{u"1"_s, u"2"_s, u"Return"_s}));
    bench.keys.pressed.clear();
    bench.keys.released.clear();
    QTest::keyClick(&bench.keys, Qt::Key_0);
    QTest::keyClick(&bench.keys, Qt::Key_A); // in their order, each press before its release
    QCOMPARE(bench.keys.pressed, (QStringList{u"0"_s, u"a"_s}));
    QCOMPARE(bench.keys.released, (QStringList{u"0"_s, u"a"_s}));
    bench.keys.pressed.clear();
    typeAll(bench.keys, card.left(40)); // a reader that was pulled out
    QVERIFY(bench.keys.pressed.isEmpty());
    QTRY_COMPARE(bench.keys.pressed.join(QString()), card.left(40));
    QVERIFY(bench.cards.isEmpty());
}

void CardWatchTest::singleDigitIsNotKept()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.keys.setFocus();
    typeAll(bench.keys, u"5"_s);
    QCOMPARE(bench.keys.pressed, QStringList{u"5"_s}); // begins no number of a person
    QElapsedTimer timer;
    timer.start();
    typeAll(bench.keys, u"2"_s);
    QTRY_COMPARE(bench.keys.pressed.size(), 2);
    qInfo("a digit that may begin a card came after %lld ms", timer.elapsed());
    typeAll(bench.keys, card); // and disturbs no card that follows
    QTRY_COMPARE(bench.cards, QStringList{card});
}

void CardWatchTest::shortcutsStay()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.keys.setFocus();
    QAction action;
    action.setShortcut(Qt::Key_R);
    bench.window->addAction(&action);
    const QSignalSpy triggered(&action, &QAction::triggered);
    QTest::keyClick(&bench.keys, Qt::Key_1);
    QTest::keyClick(&bench.keys, Qt::Key_R);
    QCOMPARE(triggered.size(), 1);
    QTRY_COMPARE(bench.keys.pressed, QStringList{u"1"_s});
    // A letter of a card is no command.
    typeAll(bench.keys, u"001090000001||"_s);
    QTest::keyClick(&bench.keys, Qt::Key_R);
    typeAll(bench.keys, u"âm Văn A|01011990|Nam|Hà Nội|01012022"_s);
    QTRY_COMPARE(bench.cards.size(), 1);
    QCOMPARE(triggered.size(), 1);
}

} // namespace motcua::tests
