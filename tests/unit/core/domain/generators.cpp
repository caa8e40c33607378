#include "tests/unit/core/domain/generators.h"

#include "app/core/domain/money.h"
#include "app/core/kernel/clock.h"

using namespace Qt::StringLiterals;
using namespace motcua::domain;

namespace motcua::tests
{

namespace
{

using Random = QRandomGenerator;

bool flip(Random &random) { return random.bounded(2) == 1; }

QString anyText(Random &random)
{
    static const QStringList pieces = {u"Nguyễn"_s, u"Đẹp"_s, u" "_s,   u"\""_s, u"\\"_s,
                                       u"\n"_s,     u"'"_s,   u"한"_s,  u"0"_s,  u"\U0001F600"_s,
                                       u"ợ"_s,      u"|"_s,   u"<b>"_s, u"\t"_s};
    QString text;
    for (int i = random.bounded(5); i > 0; --i)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

/// For what must not be empty.
QString anyName(Random &random) { return u"Tên "_s + anyText(random) + u'.'; }

QDate anyDate(Random &random)
{
    return flip(random) ? QDate() : QDate(1900, 1, 1).addDays(random.bounded(70000));
}

QDateTime anyInstant(Random &random)
{
    if (random.bounded(4) == 0)
        return {};
    return kernel::inVietnam(
        QDateTime::fromMSecsSinceEpoch(qint64(random.bounded(2.0e12)), Qt::UTC));
}

QByteArray anyHash(Random &random)
{
    QByteArray bytes(32, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

template <class Value, class Make> QList<Value> some(Random &random, Make make)
{
    QList<Value> list;
    for (int i = random.bounded(4); i > 0; --i)
        list.append(make(random));
    return list;
}

std::optional<IdentityVerification> anyVerification(Random &random)
{
    if (flip(random))
        return {};
    return IdentityVerification{.outcome = VerificationOutcome(random.bounded(3)),
                                .differing = {anyText(random)},
                                .at = anyInstant(random),
                                .officer = anyText(random),
                                .reference = anyText(random)};
}

PostalDelivery anyDelivery(Random &random)
{
    return {.address = anyText(random), .payer = PostagePayer(random.bounded(4))};
}

Party anyParty(Random &random)
{
    return {.kind = PartyKind(random.bounded(3)),
            .name = anyName(random),
            .idNumber = anyText(random),
            .birthDate = anyDate(random),
            .sex = Sex(random.bounded(3)),
            .address = anyText(random),
            .provinceCode = anyText(random),
            .communeCode = anyText(random),
            .phone = anyText(random),
            .email = anyText(random),
            .legacyId = anyText(random),
            .idIssuedOn = anyDate(random),
            .idIssuer = anyText(random),
            .idExpiresOn = anyDate(random),
            .cardSurplus = {anyText(random), anyText(random)},
            .organisation = OrganisationKind(random.bounded(3)),
            .representative = anyName(random),
            .representativeId = anyText(random),
            .checkedBy = IdentityCheck(random.bounded(5)),
            .verified = anyVerification(random)};
}

std::optional<Provenance> anyOrigin(Random &random)
{
    if (flip(random))
        return {};
    return Provenance{.fromServer = flip(random),
                      .dossierCode = anyText(random),
                      .paper = anyText(random),
                      .date = anyDate(random),
                      .validUntil = anyDate(random),
                      .takenAt = anyInstant(random),
                      .why = anyText(random),
                      .whyArguments = {anyText(random)}};
}

Document anyDocument(Random &random)
{
    return {.id = {kernel::makeUuidV7(random.bounded(1'000'000'000))},
            .sha256 = anyHash(random),
            .bytes = qint64(random.generate64() >> 12),
            .pages = random.bounded(10000),
            .mediaType = anyText(random),
            .source = DocumentSource(random.bounded(3)),
            .origin = anyOrigin(random)};
}

DossierComponent anyComponent(Random &random)
{
    return {.code = anyText(random),
            .name = anyName(random),
            .compulsory = flip(random),
            .volunteered = flip(random),
            .originals = random.bounded(5),
            .copies = random.bounded(5),
            .documents = some<Document>(random, anyDocument),
            .form = PaperForm(random.bounded(6)),
            .atServer = flip(random)
                            ? std::optional(ServerPaper{u"H99-1"_s, u"Giấy khai sinh"_s, {}, {}})
                            : std::nullopt,
            .comparedBy = anyName(random)};
}

DossierFee anyFee(Random &random)
{
    const int quantity = 1 + random.bounded(9);
    return {.code = anyText(random),
            .name = anyName(random),
            .kind = flip(random) ? FeeKind::Fee : FeeKind::Levy,
            .amount = quantity * qint64(random.bounded(quint64(mostMoney / 10))),
            .state = FeeState(random.bounded(int(std::size(allFeeStates)))),
            .published =
                flip(random) ? std::optional<qint64>(random.bounded(1'000'000)) : std::nullopt,
            .amountReason = anyText(random),
            .exemptReason = anyText(random),
            .method = PaymentMethod(random.bounded(int(std::size(allPaymentMethods)))),
            .receipt = anyText(random),
            .quantity = quantity,
            .unit = anyText(random)};
}

std::optional<TimeLimit> anyLimit(Random &random)
{
    if (random.bounded(3) == 0)
        return std::nullopt;
    TimeLimit limit{random.bounded(1, 120), TimeUnit(random.bounded(4))};
    if (random.bounded(3) == 0)
        limit.counting = {.mode = DayCountMode(random.bounded(3)),
                          .endOfDay = EndOfDay(random.bounded(2)),
                          .cutOff = QTime(random.bounded(24), random.bounded(60))};
    return limit;
}

SupplementDemand anyDemand(Random &random)
{
    return {.component = anyText(random),
            .wrong = SupplementDemand::Wrong(random.bounded(5)),
            .reason = anyText(random)};
}

SupplementRequest anySupplement(Random &random)
{
    return {.requestedAt = anyInstant(random),
            .items = some<QString>(random, anyText),
            .reason = anyText(random),
            .officerName = anyText(random),
            .respondBy = anyInstant(random),
            .suppliedAt = anyInstant(random),
            .dueBefore = anyInstant(random),
            .dueAfter = anyInstant(random),
            .beforeAcceptance = flip(random),
            .demands = some<SupplementDemand>(random, anyDemand)};
}

Extension anyExtension(Random &random)
{
    return {.at = anyInstant(random),
            .dueBefore = anyInstant(random),
            .dueAfter = anyInstant(random),
            .reason = anyText(random),
            .officerName = anyText(random)};
}

ResultPaper anyResult(Random &random)
{
    return {.name = anyText(random),
            .number = anyText(random),
            .issuedOn = anyDate(random),
            .signer = anyText(random),
            .validUntil = anyDate(random),
            .scope = anyText(random),
            .documents = some<Document>(random, anyDocument),
            .kind = anyText(random),
            .withdrawnWhy = anyText(random),
            .withdrawnAt = anyInstant(random)};
}

HandOver anyHandOver(Random &random)
{
    return {.at = anyInstant(random),
            .to = ReturnTo(random.bounded(4)),
            .collector = anyText(random),
            .collectorId = anyText(random),
            .parcelNumber = anyText(random),
            .officerName = anyText(random),
            .delivery = anyDelivery(random)};
}

ProcedureComponent anyAsked(Random &random)
{
    const auto exempt = Exemption(random.bounded(5));
    return {.code = anyText(random),
            .name = anyName(random),
            .compulsory = flip(random),
            .originals = random.bounded(9),
            .copies = random.bounded(9),
            .digitise = exempt == Exemption::None && flip(random),
            .caseCode = anyText(random),
            .scanIntent = anyText(random),
            .kind = ComponentKind(random.bounded(3)),
            .exempt = exempt,
            .form = PaperForm(random.bounded(6))};
}

void addConduct(Procedure &p, Random &random)
{
    p.limit = anyLimit(random);
    p.legalLimit = anyLimit(random);
    p.channels = some<Channel>(random, [](Random &r) { return Channel(r.bounded(1, 4)); });
    p.paper = PaperSwitch(random.bounded(3));
    p.supplementMode = SupplementMode(random.bounded(3));
    p.mostSupplements = random.bounded(4);
    p.dayCount = QStringList{{}, u"nextDay"_s, u"sameDay"_s}[random.bounded(3)];
    p.pausesForPayment = flip(random);
    p.competentCode = anyText(random);
    p.competentName = anyText(random);
    p.coordinatingName = anyText(random);
    p.territory = TerritoryScope(random.bounded(3));
    p.system = anyText(random);
    p.receiptForm = anyText(random);
}

void addLife(Dossier &d, Random &random)
{
    d.legalLimit = anyLimit(random);
    d.supplementMode = SupplementMode(random.bounded(3));
    d.calendarVersion = anyText(random);
    if (flip(random))
        d.conventions = {{DayCountMode(random.bounded(3)), EndOfDay(random.bounded(2)),
                          QTime(random.bounded(24), random.bounded(60))},
                         {{1 + random.bounded(7), {{QTime(7, 30), QTime(11, 45)}}}}};
    d.submittedAt = anyInstant(random);
    d.answerBy = anyInstant(random);
    d.competentCode = anyText(random);
    d.competentName = anyText(random);
    d.coordinatingName = anyText(random);
    d.returnPoint = anyText(random);
    d.isNonTerritorial = flip(random);
    d.parcelNumber = anyText(random);
    d.postal = anyDelivery(random);
    d.supplements = some<SupplementRequest>(random, anySupplement);
    d.extensions = some<Extension>(random, anyExtension);
    d.closingReason = anyText(random);
    d.results = some<ResultPaper>(random, anyResult);
    d.handOver = anyHandOver(random);
}

} // namespace

Dossier anyDossier(Random &random)
{
    Dossier d;
    d.id.value = kernel::makeUuidV7(random.bounded(1'000'000'000));
    d.revision = random.bounded(1, 100);
    d.code = anyText(random);
    d.provisional = flip(random);
    d.formerCodes = some<QString>(random, anyText);
    d.state = allDossierStates[random.bounded(10)];
    d.serverState = anyText(random);
    d.serverId = anyText(random);
    d.agencyCode = anyText(random);
    d.agencyName = anyText(random);
    d.formSet = anyText(random);
    d.sets = 1 + random.bounded(mostSets);
    d.book = anyText(random);
    d.bookOrder = random.bounded(100'000);
    d.procedureCode = anyText(random);
    d.procedureName = anyText(random);
    d.procedureVersion = anyText(random);
    if (const Procedure procedure = anyProcedure(random); flip(random))
        d.published = {procedure.components, procedure.fees};
    d.sector = anyText(random);
    d.caseCode = anyText(random);
    d.caseName = anyText(random);
    d.channel = Channel(random.bounded(1, 4));
    d.returnBy = ReturnBy(random.bounded(3));
    d.owner = anyParty(random);
    if (flip(random))
        d.agent = anyParty(random);
    d.request = anyText(random);
    d.limit = anyLimit(random);
    d.receivedAt = anyInstant(random);
    d.enteredAt = anyInstant(random);
    d.lateReason = anyText(random);
    d.dueAt = anyInstant(random);
    d.components = some<DossierComponent>(random, anyComponent);
    d.fees = some<DossierFee>(random, anyFee);
    d.agentAuthority = anyText(random);
    addLife(d, random);
    d.note = anyText(random);
    d.officer = anyText(random);
    d.officerName = anyText(random);
    d.desk = anyText(random);
    return d;
}

Procedure anyProcedure(Random &random)
{
    Procedure p;
    p.code = u"1.%1"_s.arg(random.bounded(1'000'000), 6, 10, QChar(u'0'));
    p.localCode = anyText(random);
    p.name = anyName(random);
    p.sectorCode = anyText(random);
    p.sector = anyText(random);
    p.level = anyText(random);
    p.cases = some<ProcedureCase>(random, [](Random &r) {
        return ProcedureCase{anyName(r), anyName(r), anyLimit(r), anyLimit(r)};
    });
    p.components = some<ProcedureComponent>(random, anyAsked);
    p.fees = some<FeeDefinition>(random, [](Random &r) {
        return FeeDefinition{anyText(r),
                             anyName(r),
                             FeeKind(r.bounded(2)),
                             r.bounded(1'000'000),
                             some<QString>(r, anyText),
                             anyText(r),
                             anyText(r),
                             FeeDemand(r.bounded(3))};
    });
    addConduct(p, random);
    p.result = anyText(random);
    p.validFrom = anyDate(random);
    p.validTo = anyDate(random);
    p.version = anyText(random);
    p.illustrative = flip(random);
    return p;
}

} // namespace motcua::tests
