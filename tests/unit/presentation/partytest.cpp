#include "tests/unit/presentation/partytest.h"

#include "tests/fakes/uidesk.h"
#include "ui/presentation/messages.h"
#include "ui/presentation/reception/partypresenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::presentation;
using Field = motcua::presentation::PartyPresenter::Field;

namespace motcua::tests
{

namespace
{

domain::Party knownMau()
{
    domain::Party party;
    party.name = u"Nguyễn Văn Mẫu"_s;
    party.idNumber = u"001090000001"_s;
    party.phone = u"0912345678"_s;
    party.address = u"địa chỉ cũ"_s;
    return party;
}

} // namespace

void PartyTest::findsTheCardAnywhere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isCard");
    QTest::newRow("alone") << sampleCard() << true;
    QTest::newRow("behind a name") << u"Trần "_s + sampleCard() << true;
    QTest::newRow("with return") << sampleCard() + u"\r\n"_s << true;
    QTest::newRow("new card, more fields") << sampleCard() + u"|Cha|Mẹ"_s << true;
    QTest::newRow("a number") << u"001090000001"_s << false;
    QTest::newRow("half a card") << sampleCard().first(40) << false;
    QTest::newRow("nothing") << QString() << false;
}

void PartyTest::findsTheCardAnywhere()
{
    QFETCH(QString, typed);
    QFETCH(bool, isCard);
    const auto card = domain::cardInTypedText(typed);
    QCOMPARE(card.has_value(), isCard);
    if (isCard)
        QCOMPARE(card->name, u"Nguyễn Văn Mẫu"_s);
}

void PartyTest::cardFillsAndKnownPhoneFollows()
{
    UiDesk desk;
    desk.dossiers.known = {knownMau()};
    PartyPresenter party(desk.desk());
    const QSignalSpy known(&party, &PartyPresenter::knownPartyFilled);
    party.takeCard(*domain::cardInTypedText(sampleCard()));
    QCOMPARE(party.text(Field::Name), u"Nguyễn Văn Mẫu"_s);
    QCOMPARE(party.text(Field::BirthDate), u"01/09/1990"_s);
    QCOMPARE(party.party().sex, domain::Sex::Male);
    QTRY_COMPARE(known.size(), 1);
    QCOMPARE(party.text(Field::Phone), u"0912345678"_s);
    QVERIFY2(party.text(Field::Address).startsWith(u"Số 1"_s), "the card knows better");
}

void PartyTest::typedNumberFillsOnlyEmptyFields()
{
    UiDesk desk;
    desk.dossiers.known = {knownMau()};
    PartyPresenter party(desk.desk());
    party.setText(Field::Phone, u"0988888888"_s);
    party.setText(Field::IdNumber, u"001090000001"_s);
    QTRY_COMPARE(party.text(Field::Name), u"Nguyễn Văn Mẫu"_s);
    QCOMPARE(party.text(Field::Phone), u"0988888888"_s);
}

void PartyTest::anotherCardLeavesNothingBehind()
{
    UiDesk desk;
    PartyPresenter party(desk.desk());
    party.setText(Field::Phone, u"0988888888"_s);
    party.setText(Field::Email, u"a@example.vn"_s);
    party.takeCard(*domain::cardInTypedText(sampleCard()));
    QVERIFY(party.text(Field::Phone).isEmpty());
    QVERIFY(party.text(Field::Email).isEmpty());
}

void PartyTest::warnsButTakes()
{
    UiDesk desk;
    PartyPresenter party(desk.desk());
    party.setText(Field::IdNumber, u"00109000"_s);
    QCOMPARE(party.warnings(), QStringList{messageText(u"id.length"_s)});
    party.setText(Field::BirthDate, u"31/02/1990"_s);
    QCOMPARE(party.warnings().size(), 2);
    QCOMPARE(party.text(Field::BirthDate), u"31/02/1990"_s);
    QCOMPARE(party.party().idNumber, u"00109000"_s);
}

} // namespace motcua::tests
