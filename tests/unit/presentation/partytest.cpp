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

void PartyTest::spoiltCardIsSaidUntilItIsCorrected()
{
    UiDesk desk;
    PartyPresenter party(desk.desk());
    party.takeCard(
        *domain::cardInTypedText(u"001090000001~~Nguy?n V?n M?u~31021990~N?m~H? N?i~01012022"_s));
    QCOMPARE(party.text(Field::IdNumber), u"001090000001"_s);
    QCOMPARE(party.text(Field::Name), u"Nguy?n V?n M?u"_s);
    QCOMPARE(party.warnings(), (QStringList{messageText(u"card.name"_s), messageText(u"card.sex"_s),
                                            messageText(u"card.birthDate"_s)}));
    party.setText(Field::Name, u"Nguyễn Văn Mẫu"_s);
    party.setSex(domain::Sex::Male);
    party.setText(Field::BirthDate, u"01/09/1991"_s);
    QCOMPARE(party.warnings(), QStringList{messageText(u"id.birthYear"_s)});
    party.setText(Field::BirthDate, u"01/09/1990"_s);
    QVERIFY(party.warnings().isEmpty());
}

void PartyTest::checkIsRecorded()
{
    UiDesk desk;
    PartyPresenter party(desk.desk());
    QVERIFY(party.checkText().isEmpty());
    party.setText(Field::IdNumber, u"001090000001"_s);
    QCOMPARE(party.party().checkedBy, domain::IdentityCheck::Typed);
    const auto card = *domain::cardInTypedText(
        u"001090000001|012345678|Nguyễn Văn A|01011990|Nam|Hà Nội|01012022"_s);
    party.takeCard(card);
    QCOMPARE(party.party().checkedBy, domain::IdentityCheck::Qr);
    QCOMPARE(party.party().legacyId, u"012345678"_s);
    QVERIFY(party.checkText().contains(u"012345678"_s));
    QCOMPARE(party.party().idIssuedOn, QDate(2022, 1, 1));
    QVERIFY(party.checkText().contains(u"01/01/2022"_s));
    const QString zone = u"IDVNM0900000018001090000001<<9"
                         "9001011M4001016VNM<<<<<<<<<<<4"
                         "NGUYEN<<VAN<A"_s;
    party.takeCard(card, domain::parseMrz(zone));
    QCOMPARE(party.party().checkedBy, domain::IdentityCheck::QrMrz);
    party.takeCard(card, domain::parseMrz(QString(zone).replace(u"<A"_s, u"<B"_s)));
    QCOMPARE(party.party().checkedBy, domain::IdentityCheck::Qr);
    QCOMPARE(party.warnings(), QStringList{messageText(u"mrz.name"_s)});
    party.setText(Field::IdNumber, u"001090000002"_s); // another one, and nobody's card
    QCOMPARE(party.party().checkedBy, domain::IdentityCheck::Typed);
    QVERIFY(party.party().legacyId.isEmpty() && !party.party().idIssuedOn.isValid());
    party.setText(Field::IdNumber, {});
    QCOMPARE(party.party().checkedBy, domain::IdentityCheck::None);
}

void PartyTest::anExpiredCardIsSaid()
{
    UiDesk desk;
    PartyPresenter party(desk.desk());
    const auto card = *domain::cardInTypedText(
        u"001090000001||Nguyễn Văn A|01011990|Nam|Hà Nội|01012016||01012026"_s);
    party.takeCard(card);
    QCOMPARE(party.party().idExpiresOn, QDate(2026, 1, 1));
    QVERIFY(party.checkText().contains(u"01/01/2026"_s));
    QVERIFY(party.checkText().contains(card.issuer));
    QVERIFY(party.warnings().contains(messageText(u"id.expired"_s)));
    party.setText(Field::IdNumber, u"001090000002"_s);
    QVERIFY(!party.party().idExpiresOn.isValid() && party.party().idIssuer.isEmpty());
    QVERIFY(!party.warnings().contains(messageText(u"id.expired"_s)));
}

void PartyTest::thePopulationDatabaseIsAsked()
{
    UiDesk desk;
    QList<ports::IdentityQuestion> asked;
    ports::IdentityAnswer answer{domain::VerificationOutcome::Agrees, {}, u"DC-1"_s};
    desk.desk().verifyIdentity = [&](const ports::IdentityQuestion &question, const auto &done) {
        asked.append(question);
        done(std::optional(answer));
    };
    PartyPresenter party(desk.desk());
    const QSignalSpy told(&party, &PartyPresenter::verificationTold);
    QVERIFY(party.canVerify());
    party.verify(); // nothing to ask by
    QCOMPARE(told.last().first().toString(), messageText(u"verify.incomplete"_s));
    QVERIFY(asked.isEmpty());
    party.setText(Field::IdNumber, u"001090000001"_s);
    party.setText(Field::Name, u"Nguyễn Văn Mẫu"_s);
    party.verify();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().name, u"Nguyễn Văn Mẫu"_s);
    QVERIFY(party.party().verified.has_value());
    QCOMPARE(party.party().verified->officer, desk.desk().actor.user.name);
    QCOMPARE(party.party().verified->reference, u"DC-1"_s);
    QVERIFY(party.party().verified->at.isValid());
    QVERIFY(!party.warnings().contains(messageText(u"verify.differs"_s)));
    // Another name was compared with nothing.
    party.setText(Field::Name, u"Nguyễn Văn Khác"_s);
    QVERIFY(!party.party().verified.has_value());
    answer = {domain::VerificationOutcome::Differs, {u"name"_s}, {}};
    party.verify();
    QVERIFY(party.warnings().contains(messageText(u"verify.differs"_s)));
}

void PartyTest::withoutALinkWorkGoesOn()
{
    UiDesk desk;
    QVERIFY(!PartyPresenter(desk.desk()).canVerify());
    desk.desk().verifyIdentity = [](const ports::IdentityQuestion &, const auto &done) {
        done(kernel::failure(kernel::ErrorKind::Network, u"server.unreachable"_s, {u"h"_s}));
    };
    PartyPresenter party(desk.desk());
    const QSignalSpy told(&party, &PartyPresenter::verificationTold);
    party.setText(Field::IdNumber, u"001090000001"_s);
    party.setText(Field::Name, u"Nguyễn Văn Mẫu"_s);
    party.verify();
    QVERIFY(!party.party().verified.has_value());
    QVERIFY(!told.last().first().toString().isEmpty());
    QCOMPARE(party.party().checkedBy, domain::IdentityCheck::Typed);
}

void PartyTest::zoneFillsAndCompares()
{
    const auto zone = *domain::parseMrz(u"IDVNM0900000018001090000001<<9"
                                        "9001011M4001016VNM<<<<<<<<<<<4"
                                        "NGUYEN<<VAN<A"_s);
    QVERIFY(!domain::mrzFault(zone));
    UiDesk desk;
    PartyPresenter party(desk.desk());
    QVERIFY(party.takeZone(zone)); // nothing is there: it fills
    QCOMPARE(party.text(Field::IdNumber), u"001090000001"_s);
    QCOMPARE(party.text(Field::BirthDate), u"01/01/1990"_s);
    QCOMPARE(party.party().sex, domain::Sex::Male);
    QCOMPARE(party.party().checkedBy, domain::IdentityCheck::Mrz);
    QTRY_COMPARE(party.text(Field::Name), u"NGUYEN VAN A"_s); // nobody knows better
    QCOMPARE(party.warnings(), QStringList{messageText(u"card.nameBare"_s)});
    const auto card = *domain::cardInTypedText(
        u"001090000001|012345678|Nguyễn Văn A|01011990|Nam|Hà Nội|01012022"_s);
    party.takeCard(card); // and the front agrees with the back
    QCOMPARE(party.party().checkedBy, domain::IdentityCheck::QrMrz);
    QVERIFY(party.warnings().isEmpty());

    PartyPresenter typed(desk.desk());
    typed.setText(Field::IdNumber, u"001090000001"_s);
    typed.setText(Field::Name, u"Nguyễn Văn Bê"_s);
    QVERIFY(!typed.takeZone(zone));
    QCOMPARE(typed.text(Field::Name), u"Nguyễn Văn Bê"_s); // a warning, never a wall
    QCOMPARE(typed.warnings(), QStringList{messageText(u"mrz.name"_s)});
    QCOMPARE(typed.party().checkedBy, domain::IdentityCheck::Typed);
    typed.setText(Field::Name, u"Nguyễn Văn A"_s);
    QVERIFY(typed.takeZone(zone));
    QCOMPARE(typed.party().checkedBy, domain::IdentityCheck::Mrz);
}

void PartyTest::agentsHaveAnAuthority()
{
    UiDesk desk;
    PartyPresenter agent(desk.desk(), PartyPresenter::Role::Agent);
    QVERIFY(agent.isEmpty() && agent.warnings().isEmpty());
    agent.takeCard(*domain::cardInTypedText(sampleCard()));
    QCOMPARE(agent.warnings(), QStringList{messageText(u"agent.noAuthority"_s)});
    agent.setText(Field::Authority, u"Giấy ủy quyền"_s);
    QVERIFY(agent.warnings().isEmpty());
    agent.takeCard(*domain::cardInTypedText(sampleCard())); // read once more
    QCOMPARE(agent.authority(), u"Giấy ủy quyền"_s);
}

void PartyTest::knownOrganisationFillsItself()
{
    UiDesk desk;
    domain::Party known;
    known.kind = domain::PartyKind::Organisation;
    known.organisation = domain::OrganisationKind::StateBody;
    known.name = u"Trường Mầm non Mẫu"_s;
    known.idNumber = u"0100109106"_s;
    known.representative = u"Trần Thị Thử"_s;
    known.representativeId = u"001190000001"_s;
    known.checkedBy = domain::IdentityCheck::Portal;
    desk.dossiers.known = {known};
    PartyPresenter party(desk.desk());
    party.setKind(domain::PartyKind::Organisation, domain::OrganisationKind::Enterprise);
    party.setText(Field::IdNumber, known.idNumber);
    QTRY_COMPARE(party.text(Field::Representative), known.representative);
    domain::Party expected = known;
    expected.checkedBy = domain::IdentityCheck::Typed; // what was checked then is no check now
    QVERIFY(party.party() == expected);
}

} // namespace motcua::tests
