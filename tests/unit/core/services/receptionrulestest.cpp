#include "tests/unit/core/services/receptionrulestest.h"

#include "app/core/services/receptionrules.h"
#include "tests/unit/core/services/counter.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::Channel;
using domain::PaperSwitch;

namespace
{

QStringList keysOf(const QList<kernel::Error> &errors)
{
    QStringList keys;
    for (const kernel::Error &error : errors)
        keys.append(error.key);
    return keys;
}

} // namespace

void ReceptionRulesTest::whoComparedStaysWithTheCopy()
{
    QList<domain::DossierComponent> papers(2);
    papers[0].form = domain::PaperForm::Compared;
    papers[1].form = domain::PaperForm::Plain;
    services::noteComparison(papers, u"Trần Thị Lan"_s);
    QCOMPARE(papers[0].comparedBy, u"Trần Thị Lan"_s);
    QVERIFY(papers[1].comparedBy.isEmpty());
}

void ReceptionRulesTest::ways_data()
{
    QTest::addColumn<QList<Channel>>("allowed");
    QTest::addColumn<PaperSwitch>("paper");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QStringList>("warnings");
    const QList<Channel> all;
    const QString off = u"procedure.paperOff"_s;
    const QStringList assisted{u"procedure.paperAssisted"_s};
    const auto row = [](const char *name, const QList<Channel> &allowed, PaperSwitch paper,
                        Channel channel, const QString &refusal, const QStringList &warnings) {
        QTest::newRow(name) << allowed << paper << channel << refusal << warnings;
    };
    row("all", all, PaperSwitch::Yes, Channel::Postal, {}, {});
    row("listed", {Channel::Online, Channel::Direct}, PaperSwitch::Yes, Channel::Direct, {}, {});
    row("not at the counter", {Channel::Online}, PaperSwitch::Yes, Channel::Direct,
        u"procedure.notDirect"_s, {});
    row("not online", {Channel::Direct}, PaperSwitch::Yes, Channel::Online,
        u"procedure.notOnline"_s, {});
    row("not by post", {Channel::Direct}, PaperSwitch::Yes, Channel::Postal,
        u"procedure.notPostal"_s, {});
    row("paper off, at the counter", all, PaperSwitch::No, Channel::Direct, off, {});
    row("paper off, by post", all, PaperSwitch::No, Channel::Postal, off, {});
    row("paper off, online", all, PaperSwitch::No, Channel::Online, {}, {});
    row("assisted", all, PaperSwitch::Assisted, Channel::Direct, {}, assisted);
    row("assisted, online", all, PaperSwitch::Assisted, Channel::Online, {}, {});
}

void ReceptionRulesTest::ways()
{
    QFETCH(QList<Channel>, allowed);
    QFETCH(PaperSwitch, paper);
    QFETCH(Channel, channel);
    QFETCH(QString, refusal);
    QFETCH(QStringList, warnings);
    Counter counter;
    domain::Procedure &procedure = counter.catalogue.procedures.first();
    procedure.channels = allowed;
    procedure.paper = paper;
    services::DossierDraft draft = wholeDraft();
    draft.channel = channel;
    for (services::DraftComponent &component : draft.components)
        component.files = {u"a.pdf"_s};
    const auto checked = counter.intake.check(draft, counter.officer);
    QCOMPARE(checked ? QString() : checked.error().key, refusal);
    if (!checked)
        QCOMPARE(checked.error().kind, kernel::ErrorKind::Refused);
    else
        QCOMPARE(keysOf(checked->warnings), warnings);
}

void ReceptionRulesTest::anotherSystemIsSaid()
{
    domain::Procedure procedure = sampleProcedure();
    procedure.system = u"Hệ thống của Bộ"_s;
    for (const Channel channel : {Channel::Direct, Channel::Online}) {
        const auto way = services::checkWay(procedure, channel);
        QVERIFY(way);
        QCOMPARE(keysOf(*way), QStringList{u"procedure.otherSystem"_s});
        QCOMPARE(way->first().arguments, (QStringList{procedure.name, procedure.system}));
    }
}

void ReceptionRulesTest::textsFitOnPaper()
{
    Counter counter;
    auto draft = wholeDraft();
    const QString most(services::mostLetters, u'x');
    draft.owner.name = most;
    QVERIFY(counter.intake.check(draft, counter.officer));
    draft.owner.name += u'x';
    const auto refused = counter.intake.check(draft, counter.officer);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, u"text.tooLong"_s);
    QCOMPARE(refused.error().arguments, QStringList({most.left(40), u"1000"_s}));
    draft.owner.name = u"x"_s;
    draft.components.first().component = most + u'x';
    QCOMPARE(counter.intake.check(draft, counter.officer).error().key, u"text.tooLong"_s);
}

void ReceptionRulesTest::paperWarnings_data()
{
    QTest::addColumn<domain::ProcedureComponent>("asked");
    QTest::addColumn<services::DraftComponent>("given");
    QTest::addColumn<QStringList>("warnings");
    domain::ProcedureComponent asked;
    asked.name = u"Giấy chứng nhận"_s;
    services::DraftComponent given = paper(u"x"_s);
    const QStringList missing{u"component.notDigitised"_s};
    const QStringList fewer{u"component.fewer"_s};
    QTest::newRow("not scanned") << asked << given << missing;
    given.files = {u"a.pdf"_s};
    QTest::newRow("scanned") << asked << given << QStringList();
    asked.originals = 2;
    QTest::newRow("one of two") << asked << given << fewer;
    given.originals = 0;
    QTest::newRow("sent online") << asked << given << QStringList();
    asked.originals = 1;
    given.files.clear();
    given.copies = 1;
    QTest::newRow("photocopy for an original") << asked << given << fewer;
    asked.originals = 0;
    asked.copies = 1;
    QTest::newRow("copy that is asked for") << asked << given << missing;
    asked = {};
    given = paper(u"x"_s);
    asked.kind = domain::ComponentKind::EarlierResult;
    QTest::newRow("result of an earlier procedure")
        << asked << given << QStringList{u"component.resultNotDigitised"_s};
    asked.kind = domain::ComponentKind::Mandated;
    QTest::newRow("on a list") << asked << given << QStringList{u"component.listedNotDigitised"_s};
    given.reuse = kernel::DocumentId{u"d"_s};
    QTest::newRow("reused") << asked << given << QStringList();
    given.reuse.reset();
    asked.exempt = domain::Exemption::SharedData;
    asked.digitise = false;
    QTest::newRow("exempt") << asked << given << QStringList();
    using domain::PaperForm;
    asked = {};
    asked.form = PaperForm::Original;
    given = paper(u"x"_s);
    given.files = {u"a.pdf"_s};
    given.form = PaperForm::Original;
    QTest::newRow("the original") << asked << given << QStringList();
    given.originals = 0;
    given.copies = 1;
    given.form = PaperForm::Certified;
    QTest::newRow("certified for the original")
        << asked << given << QStringList{u"component.originalAsked"_s};
    given.files.clear();
    given.form = PaperForm::Plain;
    asked.form = PaperForm::Certified;
    QTest::newRow("plain for certified")
        << asked << given << QStringList{u"component.certifiedAsked"_s};
    asked.form = PaperForm::Compared;
    QTest::newRow("plain, not compared")
        << asked << given << QStringList{u"component.comparedAsked"_s};
    given.form = PaperForm::Compared;
    QTest::newRow("compared, not scanned") << asked << given << missing;
    asked.form = PaperForm::Certified;
    given.form = PaperForm::Certified; // a certified copy on paper is not digitised
    QTest::newRow("certified as asked") << asked << given << QStringList();
    given.form = PaperForm::Plain;
    given.atServer = domain::ServerPaper{u"H1-1"_s, {}, {}};
    QTest::newRow("valid data at the server") << asked << given << QStringList();
}

void ReceptionRulesTest::paperWarnings()
{
    QFETCH(domain::ProcedureComponent, asked);
    QFETCH(services::DraftComponent, given);
    QTEST(keysOf(services::paperWarnings(asked, given)), "warnings");
}

void ReceptionRulesTest::stateSecretsStayOut_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("paper") << u""_s << false;
    QTest::newRow("file") << u"file"_s << true;
    QTest::newRow("scan") << u"scan"_s << true;
    QTest::newRow("reuse") << u"reuse"_s << true;
}

void ReceptionRulesTest::stateSecretsStayOut()
{
    QFETCH(QString, source);
    QFETCH(bool, isRefused);
    Counter counter;
    domain::ProcedureComponent &secret = counter.catalogue.procedures.first().components[1];
    secret.exempt = domain::Exemption::StateSecret;
    secret.digitise = false;
    services::DossierDraft draft = wholeDraft();
    if (source == "file"_L1)
        draft.components[1].files = {u"a.pdf"_s};
    else if (source == "scan"_L1)
        draft.components[1].scan.emplace();
    else if (source == "reuse"_L1)
        draft.components[1].reuse = kernel::DocumentId{u"d"_s};
    const auto checked = counter.intake.check(draft, counter.officer);
    QCOMPARE(!checked, isRefused);
    if (isRefused)
        QCOMPARE(checked.error().key, u"component.stateSecret"_s);
}

void ReceptionRulesTest::theDossierKeepsTheRules()
{
    Counter counter;
    domain::Procedure &procedure = counter.catalogue.procedures.first();
    procedure.legalLimit = domain::TimeLimit{3, domain::TimeUnit::Workday};
    procedure.supplementMode = domain::SupplementMode::Restart;
    procedure.competentCode = u"H99.09"_s;
    procedure.competentName = u"Sở Mẫu"_s;
    procedure.coordinatingName = u"Công an xã Mẫu"_s;
    const auto checked = counter.intake.check(wholeDraft(), counter.officer);
    QVERIFY(checked);
    const domain::Dossier &dossier = checked->dossier;
    QCOMPARE(dossier.limit->amount, 1);
    QCOMPARE(dossier.legalLimit->amount, 3);
    QVERIFY(dossier.supplementMode == domain::SupplementMode::Restart);
    QCOMPARE(dossier.competentCode, u"H99.09"_s);
    QCOMPARE(dossier.competentName, u"Sở Mẫu"_s);
    QCOMPARE(dossier.coordinatingName, u"Công an xã Mẫu"_s);
}

namespace
{

domain::AdministrativeUnit unitOf(const QString &code, const QString &name, const QString &level,
                                  const QString &parent, const QString &territory = {})
{
    domain::AdministrativeUnit unit;
    unit.code = code;
    unit.name = name;
    unit.level = level;
    unit.parent = parent;
    unit.territory = territory;
    return unit;
}

/// Two communes and a department of one province, and a commune of the next.
domain::AgencyTree twoProvinces()
{
    domain::AdministrativeUnit ended = unitOf(u"99711"_s, u"Xã Mẫu Đông"_s, u"commune"_s, u"99"_s);
    ended.validTo = QDate(2025, 6, 30);
    ended.successor = u"99017"_s;
    return {{unitOf(u"H99.01"_s, u"UBND xã Mẫu"_s, u"commune"_s, {}, u"99017"_s),
             unitOf(u"H99.02"_s, u"UBND xã Bên"_s, u"commune"_s, {}, u"99018"_s),
             unitOf(u"H99.03"_s, u"Sở Mẫu"_s, u"department"_s, {}, u"99"_s),
             unitOf(u"H98.01"_s, u"UBND xã Xa"_s, u"commune"_s, {}, u"98001"_s)},
            {unitOf(u"99"_s, u"Tỉnh Mẫu"_s, u"province"_s, {}),
             unitOf(u"98"_s, u"Tỉnh Xa"_s, u"province"_s, {}),
             unitOf(u"99017"_s, u"Xã Mẫu"_s, u"commune"_s, u"99"_s),
             unitOf(u"99018"_s, u"Xã Bên"_s, u"commune"_s, u"99"_s),
             unitOf(u"98001"_s, u"Xã Xa"_s, u"commune"_s, u"98"_s), ended}};
}

} // namespace

void ReceptionRulesTest::anotherTerritoryNeedsTheProceduresLeave_data()
{
    using domain::TerritoryScope;
    QTest::addColumn<TerritoryScope>("scope");
    QTest::addColumn<QString>("decides");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<bool>("isElsewhere");
    QTest::newRow("here") << TerritoryScope::Own << u"H99.01"_s << QString() << false;
    QTest::newRow("a department") << TerritoryScope::Own << u"H99.03"_s << QString() << false;
    QTest::newRow("next commune") << TerritoryScope::Province << u"H99.02"_s << QString() << true;
    QTest::newRow("only its own") << TerritoryScope::Own << u"H99.02"_s
                                  << u"procedure.ownTerritory"_s << true;
    QTest::newRow("next province")
        << TerritoryScope::Province << u"H98.01"_s << u"procedure.otherProvince"_s << true;
    QTest::newRow("the whole country")
        << TerritoryScope::Country << u"H98.01"_s << QString() << true;
}

void ReceptionRulesTest::anotherTerritoryNeedsTheProceduresLeave()
{
    QFETCH(domain::TerritoryScope, scope);
    QFETCH(QString, decides);
    QFETCH(QString, refusal);
    QFETCH(bool, isElsewhere);
    Counter counter;
    counter.profile.agencies = twoProvinces();
    counter.catalogue.procedures.first().territory = scope;
    services::DossierDraft draft = wholeDraft();
    draft.competentCode = decides;
    const auto checked = counter.intake.check(draft, counter.officer);
    QCOMPARE(checked ? QString() : checked.error().key, refusal);
    if (checked)
        QCOMPARE(checked->dossier.isNonTerritorial, isElsewhere);
    // What the portal has taken in is not thrown away: it is said.
    const auto kept = counter.intake.check(draft, counter.officer, services::IntakeStage::Register);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().key));
    QCOMPARE(kept->dossier.isNonTerritorial, isElsewhere);
}

void ReceptionRulesTest::addressesKeepTheirTerritory()
{
    Counter counter;
    counter.profile.agencies = twoProvinces();
    counter.catalogue.procedures.first().level = u"commune"_s;
    const auto warned = [&](const QString &address, const QString &key) {
        services::DossierDraft draft = wholeDraft();
        draft.owner.address = address;
        const auto checked = counter.intake.check(draft, counter.officer);
        return checked && std::any_of(checked->warnings.begin(), checked->warnings.end(),
                                      [&](const auto &one) { return one.key == key; });
    };
    services::DossierDraft draft = wholeDraft();
    draft.owner.address = u"Thôn 1, xã Mẫu, tỉnh Mẫu"_s;
    const auto checked = counter.intake.check(draft, counter.officer);
    QVERIFY(checked);
    QCOMPARE(checked->dossier.owner.communeCode, u"99017"_s);
    QCOMPARE(checked->dossier.owner.provinceCode, u"99"_s);
    QCOMPARE(checked->dossier.owner.address, draft.owner.address);
    QVERIFY(!warned(draft.owner.address, u"owner.elsewhere"_s));
    QVERIFY(warned(u"xã Bên, tỉnh Mẫu"_s, u"owner.elsewhere"_s));
    QVERIFY(warned(u"xã Mẫu Đông, tỉnh Mẫu"_s, u"address.ended"_s));
}

void ReceptionRulesTest::theDayCountIsTheProceduresOwn()
{
    Counter counter; // Friday, nine in the morning
    counter.catalogue.procedures.first().dayCount = u"sameDay"_s;
    const auto checked = counter.intake.check(wholeDraft(), counter.officer);
    QVERIFY(checked);
    QCOMPARE(kernel::isoText(checked->dossier.dueAt), u"2026-11-20T17:00:00+07:00"_s);
}

} // namespace motcua::tests
