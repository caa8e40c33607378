#include "tests/gui/cardreadingtest.h"

#include "tests/gui/counter.h"
#include "ui/presentation/messages.h"
#include "ui/widgets/cardwatch.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

const QString name = u"Nguyễn Văn Mẫu"_s;

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

/// 120 ms a key, capitals swapped, `\` for `|`, a name without its signs: and the focus on a
/// button.
void CardReadingTest::slowMangledCardOnAButton()
{
    Counter counter;
    QVERIFY(counter.begin());
    auto *button = counter.find<QAbstractButton>("scanButton");
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(true);
    button->setFocus();
    QVERIFY(button->hasFocus());
    QString card = u"001090000001\\\\nGUYEN vAN mAU\\01091990\\nAM\\hA nOI\\01012022"_s;
    counter.readCardSlowly(card, 120);
    QTRY_COMPARE(counter.find<QLineEdit>("ownerIdNumber")->text(), u"001090000001"_s);
    QCOMPARE(counter.find<QLineEdit>("ownerName")->text(), u"Nguyen Van Mau"_s);
    QCOMPARE(counter.find<QLineEdit>("ownerBirthDate")->text(), u"01/09/1990"_s);
    const auto *warnings = counter.find<QLabel>("ownerKindWarnings");
    QVERIFY(warnings->isVisible());
    QCOMPARE(warnings->text(), presentation::messageText(u"card.nameBare"_s));
    QVERIFY(counter.find<QLineEdit>("procedureSearch")->hasFocus());
    QVERIFY(counter.find<QLineEdit>("procedureSearch")->text().isEmpty());
    // A name typed anew is a person's own word.
    auto *typed = counter.find<QLineEdit>("ownerName");
    typed->setFocus();
    typed->selectAll();
    counter.type(name);
    QTRY_VERIFY(!warnings->isVisible());
}

void CardReadingTest::slowCardInAField()
{
    Counter counter;
    QVERIFY(counter.begin());
    auto *phone = counter.find<QLineEdit>("ownerPhone");
    phone->setFocus();
    counter.type(u"0912345678"_s); // and the digits of the card at once behind it
    counter.readCardSlowly(sampleCard(), 60);
    QTRY_COMPARE(counter.find<QLineEdit>("ownerName")->text(), name);
    QVERIFY2(phone->text().isEmpty() || phone->text() == u"0912345678"_s,
             qPrintable(phone->text()));
}

void CardReadingTest::cardOnEveryKindOfWidget_data()
{
    QTest::addColumn<QString>("focus");
    QTest::newRow("table") << u"checklist"_s;
    QTest::newRow("pages") << u"pageStrip"_s;
    QTest::newRow("combo box") << u"ownerKind"_s;
    QTest::newRow("tabs") << u"partyTabs"_s;
    QTest::newRow("nowhere") << QString();
}

void CardReadingTest::cardOnEveryKindOfWidget()
{
    QFETCH(QString, focus);
    Counter counter;
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_Escape);
    QVERIFY(counter.newReception());
    QVERIFY(counter.find<QLineEdit>("ownerName")->text().isEmpty());
    if (focus.isEmpty())
        QApplication::focusWidget()->clearFocus();
    else
        counter.window.findChild<QWidget *>(focus)->setFocus();
    counter.readCardSlowly(sampleCard(), 1);
    QTRY_COMPARE(counter.find<QLineEdit>("ownerName")->text(), name);
    QCOMPARE(counter.find<QComboBox>("ownerKind")->currentIndex(), 0);
}

void CardReadingTest::cardInAnOrdinaryFieldLeavesItAsItWas()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.field.setText(u"tìm"_s);
    bench.field.setFocus();
    typeAll(bench.field, sampleCard());
    QTRY_COMPARE(bench.cards, QStringList{sampleCard()});
    QCOMPARE(bench.field.text(), u"tìm"_s);
    bench.count.setValue(7);
    bench.count.setFocus();
    typeAll(bench.count, sampleCard());
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

void CardReadingTest::cardAtHomeBeginsAReception()
{
    Counter counter;
    counter.show();
    QVERIFY(counter.login());
    counter.readCardSlowly(sampleCard(), 1);
    QTRY_VERIFY(counter.find<QLineEdit>("ownerName"));
    QTRY_COMPARE(counter.find<QLineEdit>("ownerName")->text(), name);
    QVERIFY(counter.find<QWidget>("receptionPage")->isVisible());
}

void CardReadingTest::whatIsNoCardGoesOnUntouched()
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
    typeAll(bench.keys, sampleCard().left(40)); // a reader that was pulled out
    QVERIFY(bench.keys.pressed.isEmpty());
    QTRY_COMPARE(bench.keys.pressed.join(QString()), sampleCard().left(40));
    QVERIFY(bench.cards.isEmpty());
}

void CardReadingTest::singleDigitIsNotKept()
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
    typeAll(bench.keys, sampleCard()); // and disturbs no card that follows
    QTRY_COMPARE(bench.cards, QStringList{sampleCard()});
}

void CardReadingTest::shortcutsStay()
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

void CardReadingTest::cardOverASelectionBringsItBack()
{
    Counter counter;
    QVERIFY(counter.begin());
    counter.press(Qt::Key_F8);
    auto *email = counter.find<QLineEdit>("agentEmail");
    QTRY_VERIFY(email->isVisible());
    counter.find<QTabBar>("partyTabs")->setCurrentIndex(0);
    auto *search = counter.find<QLineEdit>("procedureSearch");
    search->setFocus();
    counter.type(u"ket hon"_s);
    search->selectAll();
    counter.readCard(sampleCard());
    QTRY_COMPARE(counter.find<QLineEdit>("ownerName")->text(), name);
    QCOMPARE(search->text(), u"ket hon"_s);
}

void CardReadingTest::householdWithItsHead()
{
    Counter counter;
    QVERIFY(counter.begin());
    auto *kind = counter.find<QComboBox>("ownerKind");
    auto *head = counter.find<QLineEdit>("ownerRepresentative");
    QVERIFY(!head->isVisible());
    kind->setFocus();
    counter.press(Qt::Key_Down);
    QTRY_VERIFY(head->isVisible());
    QVERIFY(!counter.find<QLineEdit>("ownerBirthDate")->isVisible());
    counter.find<QLineEdit>("ownerIdNumber")->setFocus();
    counter.type(u"0100109107"_s);
    const auto *warnings = counter.find<QLabel>("ownerKindWarnings");
    QTRY_COMPARE(warnings->text(), presentation::messageText(u"tax.check"_s));
    counter.press(Qt::Key_Backspace);
    counter.type(u"6"_s);
    QTRY_VERIFY(!warnings->isVisible());
}

void CardReadingTest::agentIsRemindedOfTheAuthority()
{
    Counter counter;
    QVERIFY(counter.begin());
    counter.press(Qt::Key_F8);
    counter.readCard(sampleCard());
    QTRY_COMPARE(counter.find<QLineEdit>("agentName")->text(), name);
    const auto *warnings = counter.find<QLabel>("agentKindWarnings");
    QCOMPARE(warnings->text(), presentation::messageText(u"agent.noAuthority"_s));
    QVERIFY(counter.find<QLineEdit>("ownerName")->text().isEmpty());
    counter.find<QLineEdit>("agentAuthority")->setFocus();
    counter.type(u"Giấy ủy quyền"_s);
    QTRY_VERIFY(!warnings->isVisible());
}

} // namespace motcua::tests
