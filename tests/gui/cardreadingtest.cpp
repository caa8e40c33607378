#include "tests/gui/cardreadingtest.h"

#include "tests/gui/counter.h"
#include "ui/presentation/messages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

const QString name = u"Nguyễn Văn Mẫu"_s;

} // namespace

/// 120 ms a key, capitals swapped, `\` for `|`, a name without its signs: and the focus on a
/// button.
void CardReadingTest::slowMangledCardOnAButton()
{
    Counter counter;
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"ket hon"_s));
    auto *button = counter.find<QAbstractButton>("scanButton");
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFocus();
    QVERIFY(button->hasFocus());
    const QString card = QString(u"001090000001||nGUYEN vAN mAU|01091990|nAM|hA nOI|01012022"_s)
                             .replace(u'|', u'\\');
    counter.readCardSlowly(card, 120);
    QTRY_COMPARE(counter.find<QLineEdit>("ownerName")->text(), u"Nguyen Van Mau"_s);
    QCOMPARE(counter.find<QLineEdit>("ownerIdNumber")->text(), u"001090000001"_s);
    QCOMPARE(counter.find<QLineEdit>("ownerBirthDate")->text(), u"01/09/1990"_s);
    const auto *warnings = counter.find<QLabel>("ownerKindWarnings");
    QVERIFY(warnings->isVisible());
    QCOMPARE(warnings->text(), presentation::messageText(u"card.nameBare"_s));
    QVERIFY(counter.find<QLineEdit>("procedureSearch")->hasFocus());
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
    if (focus.isEmpty()) {
        QApplication::focusWidget()->clearFocus();
    } else {
        auto *widget = counter.window.findChild<QWidget *>(focus);
        widget->setFocus();
        QVERIFY(widget->hasFocus());
    }
    counter.readCardSlowly(sampleCard()
                               .replace(name, u"Trần Thị Khác"_s)
                               .replace(u"001090000001"_s, u"001190000002"_s),
                           1);
    QTRY_COMPARE(counter.find<QLineEdit>("ownerName")->text(), u"Trần Thị Khác"_s);
    QCOMPARE(counter.find<QComboBox>("ownerKind")->currentIndex(), 0);
    QCOMPARE(counter.pages(), QString()); // no letter of the name was a command
}

/// No reader at this desk: the card is the first thing that lies on the scanner.
void CardReadingTest::cardOnAScannedPage()
{
    Counter counter;
    QVERIFY(counter.begin());
    counter.press(Qt::Key_F3);
    QVERIFY(counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F5);
    QTRY_COMPARE(counter.pages(), u"1 2 3"_s);
    counter.press(Qt::Key_F7);
    QTRY_VERIFY(counter.strip()->hasFocus());
    counter.press(Qt::Key_Home);
    counter.press(Qt::Key_T);
    QTRY_VERIFY2(counter.message().contains(u"ở trang 1"_s), qPrintable(counter.message()));
    QTRY_VERIFY2(counter.message().contains(u"300 dpi"_s), qPrintable(counter.message()));
    QVERIFY(counter.find<QLineEdit>("ownerName")->text().isEmpty());
    counter.desk.cards.text = sampleCard();
    counter.press(Qt::Key_T);
    QTRY_COMPARE(counter.find<QLineEdit>("ownerName")->text(), name);
    QCOMPARE(counter.find<QLineEdit>("ownerIdNumber")->text(), u"001090000001"_s);
    QVERIFY(counter.message().isEmpty() || !counter.message().contains(u"300 dpi"_s));
}

/// Identification is the first step: no procedure, no paper, and no page of the dossier.
void CardReadingTest::cardIsScannedBeforeAnyProcedure()
{
    Counter counter;
    counter.desk.scanner.stacks = {{1, {}}};
    QVERIFY(counter.begin());
    auto *scanner = counter.find<QComboBox>("scannerChoice");
    QTRY_VERIFY(!scanner->currentText().contains(u"…"_s)); // the search has ended
    counter.press(Qt::Key_F5);
    QTRY_VERIFY(counter.message().contains(presentation::messageText(u"card.notSeen"_s)));
    QVERIFY(counter.find<QLineEdit>("ownerName")->text().isEmpty());
    counter.desk.cards.text = sampleCard();
    counter.press(Qt::Key_F5);
    QTRY_COMPARE(counter.find<QLineEdit>("ownerName")->text(), name);
    QCOMPARE(counter.find<QLineEdit>("ownerIdNumber")->text(), u"001090000001"_s);
    QVERIFY(counter.find<QLineEdit>("procedureSearch")->hasFocus());
    QCOMPARE(counter.desk.scanner.requests.size(), 2);
    const ports::ScanRequest asked = counter.desk.scanner.requests.last();
    QCOMPARE(asked.maxPages, asked.source == ports::ScanSource::AdfDuplex ? 2 : 1); // one card
    QVERIFY(counter.desk.scanner.requests.last().dpi >= 300);
    QVERIFY(counter.choose(u"ket hon"_s));
    QCOMPARE(counter.pages(), QString());
    // With papers to scan, F5 is theirs; the card has its own key.
    counter.press(Qt::Key_F2, Qt::ShiftModifier);
    QTRY_COMPARE(counter.desk.scanner.requests.size(), 3);
    QTRY_VERIFY(counter.find<QAbstractButton>("cardScanButton")->isEnabled());
    QCOMPARE(counter.pages(), QString());
}

void CardReadingTest::cardFromAFileWithItsBack()
{
    Counter counter;
    counter.desk.fileSource.stacks = {{2, {}}};
    counter.desk.cards.text = sampleCard();
    counter.desk.cards.zone = u"no three lines of a card"_s;
    counter.dialogs.files = {u"mat-truoc.jpg"_s, u"mat-sau.jpg"_s};
    QVERIFY(counter.begin());
    counter.press(Qt::Key_F6);
    QTRY_COMPARE(counter.find<QLineEdit>("ownerName")->text(), name);
    // Said, no wall.
    QVERIFY(counter.message().contains(presentation::messageText(u"mrz.unread"_s)));
    QCOMPARE(counter.desk.fileSource.requests.last().files, counter.dialogs.files);
    QVERIFY(counter.choose(u"ket hon"_s));
    QCOMPARE(counter.pages(), QString());
}

/// A scan takes seconds, and the officer goes on to the agent meanwhile.
void CardReadingTest::cardIsOfWhoWasShownWhenItsReadingBegan()
{
    Counter counter;
    counter.desk.scanner.stacks = {{1, {}}};
    counter.desk.cards.text = sampleCard();
    QVERIFY(counter.begin());
    auto *scanner = counter.find<QComboBox>("scannerChoice");
    QTRY_VERIFY(!scanner->currentText().contains(u"…"_s)); // the search has ended
    counter.press(Qt::Key_F2, Qt::ShiftModifier);
    QVERIFY(counter.find<QLineEdit>("ownerName")->text().isEmpty());
    counter.press(Qt::Key_F8);
    QCOMPARE(counter.find<QTabBar>("partyTabs")->currentIndex(), 1);
    QTRY_COMPARE(counter.find<QLineEdit>("ownerName")->text(), name);
    QVERIFY(counter.find<QLineEdit>("agentName")->text().isEmpty());
    // And the other way round.
    counter.press(Qt::Key_F2, Qt::ShiftModifier);
    counter.find<QTabBar>("partyTabs")->setCurrentIndex(0);
    QTRY_COMPARE(counter.find<QLineEdit>("agentName")->text(), name);
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

void CardReadingTest::whoIsShownIsComparedWithThePopulation()
{
    {
        Counter without;
        QVERIFY(without.begin());
        QVERIFY(!without.find<QAbstractButton>("verifyIdentity")->isVisible());
    }
    Counter counter;
    counter.desk.desk().verifyIdentity = [](const ports::IdentityQuestion &, const auto &done) {
        done(std::optional(
            ports::IdentityAnswer{domain::VerificationOutcome::Differs, {u"name"_s}, {}}));
    };
    QVERIFY(counter.begin() && counter.identify());
    auto *verify = counter.find<QAbstractButton>("verifyIdentity");
    QVERIFY(verify->isVisible());
    verify->setFocus();
    counter.press(Qt::Key_Space);
    const auto *warnings = counter.find<QLabel>("ownerKindWarnings");
    QTRY_VERIFY(warnings->text().contains(presentation::messageText(u"verify.differs"_s)));
    QVERIFY(counter.find<QLabel>("ownerKindCheck")->text().contains(u"lan"_s));
    QVERIFY(counter.find<QAbstractButton>("sealButton")->isEnabled()); // no wall
}

} // namespace motcua::tests
