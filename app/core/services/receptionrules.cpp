#include "app/core/services/receptionrules.h"

#include "app/core/domain/plaintext.h"
#include "app/core/kernel/clock.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::ErrorKind;

namespace
{

QString refusalOf(domain::Channel channel)
{
    switch (channel) {
    case domain::Channel::Direct: return u"procedure.notDirect"_s;
    case domain::Channel::Online: return u"procedure.notOnline"_s;
    case domain::Channel::Postal: return u"procedure.notPostal"_s;
    }
    Q_UNREACHABLE();
}

bool isDigital(const DraftComponent &given)
{
    return !given.files.isEmpty() || given.scan || given.reuse || given.atServer;
}

/// What is asked for and was not handed in, by key.
QString formWarning(domain::PaperForm asked)
{
    switch (asked) {
    case domain::PaperForm::Original: return u"component.originalAsked"_s;
    case domain::PaperForm::Compared: return u"component.comparedAsked"_s;
    default: return u"component.certifiedAsked"_s;
    }
}

QString notDigitised(domain::ComponentKind kind)
{
    switch (kind) {
    case domain::ComponentKind::EarlierResult: return u"component.resultNotDigitised"_s;
    case domain::ComponentKind::Mandated: return u"component.listedNotDigitised"_s;
    case domain::ComponentKind::Other: return u"component.notDigitised"_s;
    }
    Q_UNREACHABLE();
}

/// A clock a little ahead of another machine's is no crime.
constexpr qint64 toleratedFutureSeconds = 300;
/// NĐ 61/2018 in force: what is older was never received at a one-stop desk. Dossier codes write
/// two digits of the year.
const QDate firstReception(2018, 6, 21);
/// A queue is no power cut: what is typed in within half an hour was received at once.
constexpr qint64 lateEntrySeconds = 1800;

bool isLateEntry(const QDateTime &receivedAt, const QDateTime &now)
{
    return receivedAt.secsTo(now) > lateEntrySeconds;
}

bool isTooLate(const QDateTime &receivedAt, const domain::Profile &profile,
               const domain::WorkCalendar &calendar, const QDateTime &now)
{
    QDate earliest = kernel::inVietnam(now).date();
    for (int day = 0; day < profile.lateEntryDays; ++day)
        earliest = calendar.previousWorkday(earliest);
    return kernel::inVietnam(receivedAt).date() < earliest;
}

kernel::Error tooLate(const QDateTime &receivedAt, const domain::Profile &profile)
{
    return {ErrorKind::Refused,
            u"received.tooLate"_s,
            {kernel::isoText(receivedAt), QString::number(profile.lateEntryDays)},
            {}};
}

} // namespace

void keepRules(const domain::Procedure &procedure, domain::Dossier &dossier)
{
    dossier.procedureCode = procedure.code;
    dossier.procedureName = procedure.name;
    dossier.procedureVersion = procedure.version;
    dossier.published = {procedure.componentsFor(dossier.caseCode),
                         procedure.feesFor(dossier.caseCode)};
    dossier.sector = procedure.sector;
    dossier.limit = procedure.limitFor(dossier.caseCode);
    dossier.legalLimit = procedure.legalLimitFor(dossier.caseCode);
    dossier.supplementMode = procedure.supplementMode;
    dossier.mostSupplements = procedure.mostSupplements;
    dossier.pausesForPayment = procedure.pausesForPayment;
    dossier.receiptForm = procedure.receiptForm;
    dossier.coordinatingName = procedure.coordinatingName;
    // A draft that says who decides knows better than the list.
    if (dossier.competentCode.isEmpty() && dossier.competentName.isEmpty()) {
        dossier.competentCode = procedure.competentCode;
        dossier.competentName = procedure.competentName;
    }
}

kernel::DossierId serverDossierId(const QString &name)
{
    static const QUuid space(u"7d1a0f5e-6f0b-4d2c-9a53-5a0f0c1d7e11"_s);
    return {QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces)};
}

void noteComparison(QList<domain::DossierComponent> &papers, const QString &officerName)
{
    for (domain::DossierComponent &paper : papers)
        paper.comparedBy = paper.form == domain::PaperForm::Compared ? officerName : QString();
}

kernel::Error caseIsOpen(const domain::Procedure &procedure)
{
    QStringList choices;
    for (const domain::ProcedureCase &one : procedure.cases)
        choices.append(u"%1 (%2)"_s.arg(one.name, one.code));
    return {
        ErrorKind::Refused, u"procedure.caseOpen"_s, {procedure.name, choices.join(u"; "_s)}, {}};
}

void nameAgency(domain::Dossier &dossier, const domain::Profile &profile)
{
    if (dossier.agencyCode != profile.agency.code)
        return;
    const auto heading = domain::headingOn(kernel::inVietnam(dossier.receivedAt).date(), profile);
    dossier.agencyName = heading.unit;
    dossier.agencyParent = heading.parent;
}

QList<kernel::Error> checkAgencies(domain::Dossier &dossier, const domain::AgencyTree &tree)
{
    const QDate day = kernel::inVietnam(dossier.receivedAt).date();
    if (const auto decides = tree.agency(dossier.competentCode, day);
        decides && dossier.competentName.isEmpty())
        dossier.competentName = decides->name;
    QList<kernel::Error> warnings;
    for (const QString &code : {dossier.agencyCode, dossier.competentCode})
        if (const auto doubt = tree.doubt(code, day); doubt && !warnings.contains(*doubt))
            warnings.append(*doubt);
    return warnings;
}

kernel::Result<QList<kernel::Error>> checkWay(const domain::Procedure &procedure,
                                              domain::Channel channel)
{
    if (!procedure.allows(channel))
        return kernel::failure(ErrorKind::Refused, refusalOf(channel), {procedure.name});
    const bool onPaper = channel != domain::Channel::Online;
    if (onPaper && procedure.paper == domain::PaperSwitch::No)
        return kernel::failure(ErrorKind::Refused, u"procedure.paperOff"_s, {procedure.name});
    QList<kernel::Error> warnings;
    if (onPaper && procedure.paper == domain::PaperSwitch::Assisted)
        warnings.append({ErrorKind::Refused, u"procedure.paperAssisted"_s, {procedure.name}, {}});
    if (!procedure.system.isEmpty()) // central systems, facts §7
        warnings.append({ErrorKind::Refused,
                         u"procedure.otherSystem"_s,
                         {procedure.name, procedure.system},
                         {}});
    return warnings;
}

kernel::Result<QDateTime> receptionTime(const DossierDraft &draft, const domain::Profile &profile,
                                        const domain::WorkCalendar &calendar, const QDateTime &now)
{
    const QDateTime receivedAt = draft.receivedAt.isValid() ? draft.receivedAt : now;
    if (now.secsTo(receivedAt) > toleratedFutureSeconds)
        return kernel::failure(ErrorKind::Refused, u"received.future"_s,
                               {kernel::isoText(receivedAt)});
    if (receivedAt.date() < firstReception)
        return kernel::failure(
            ErrorKind::Refused, u"received.tooOld"_s,
            {kernel::isoText(receivedAt), firstReception.toString(u"dd/MM/yyyy"_s)});
    if (!draft.receivedByHand || !isLateEntry(receivedAt, now))
        return receivedAt;
    if (isTooLate(receivedAt, profile, calendar, now))
        return kernel::failure(tooLate(receivedAt, profile));
    if (draft.receivedReason.isEmpty())
        return kernel::failure(ErrorKind::Refused, u"received.noReason"_s);
    return receivedAt;
}

QList<kernel::Error> noteReception(domain::Dossier &dossier, const DossierDraft &draft,
                                   const domain::Profile &profile,
                                   const domain::WorkCalendar &calendar, const QDateTime &now)
{
    QList<kernel::Error> warnings;
    if (isLateEntry(dossier.receivedAt, now)) {
        dossier.enteredAt = now;
        dossier.lateReason = draft.receivedReason;
        if (isTooLate(dossier.receivedAt, profile, calendar, now))
            warnings.append(tooLate(dossier.receivedAt, profile));
        if (draft.receivedReason.isEmpty())
            warnings.append({ErrorKind::Refused, u"received.noReason"_s, {}, {}});
    }
    if (draft.channel == domain::Channel::Postal && draft.submittedAt > dossier.receivedAt)
        warnings.append({ErrorKind::Refused,
                         u"received.beforeSent"_s,
                         {kernel::isoText(draft.submittedAt)},
                         {}});
    return warnings;
}

DossierDraft plainDraft(DossierDraft draft)
{
    const auto plain = [](domain::Party &party) {
        for (QString *text :
             {&party.name, &party.idNumber, &party.address, &party.phone, &party.email,
              &party.legacyId, &party.representative, &party.representativeId, &party.idIssuer})
            *text = domain::plainLine(*text);
        for (QString &field : party.cardSurplus)
            field = domain::plainLine(field);
    };
    plain(draft.owner);
    if (draft.agent)
        plain(*draft.agent);
    for (QString *line :
         {&draft.agentAuthority, &draft.parcelNumber, &draft.portalCode, &draft.competentCode,
          &draft.competentName, &draft.returnPoint, &draft.postal.address})
        *line = domain::plainLine(*line);
    for (QString *text : {&draft.request, &draft.note, &draft.receivedReason})
        *text = domain::plainText(*text);
    for (DraftComponent &component : draft.components)
        component.component = domain::plainLine(component.component);
    return draft;
}

kernel::Status checkLength(const QStringList &texts)
{
    constexpr qsizetype shown = 40;
    for (const QString &text : texts)
        if (text.size() > mostLetters)
            return kernel::failure(kernel::ErrorKind::Refused, u"text.tooLong"_s,
                                   {text.left(shown).simplified(), QString::number(mostLetters)});
    return {};
}

kernel::Status checkTexts(const DossierDraft &draft)
{
    QStringList texts{draft.receivedReason, draft.request,      draft.note,
                      draft.agentAuthority, draft.parcelNumber, draft.competentName,
                      draft.competentCode,  draft.returnPoint,  draft.postal.address,
                      draft.portalCode};
    for (const domain::Party &party : {draft.owner, draft.agent.value_or(domain::Party())})
        texts += {party.name,           party.idNumber,
                  party.address,        party.phone,
                  party.email,          party.legacyId,
                  party.representative, party.representativeId,
                  party.idIssuer,       party.cardSurplus.join(u' ')};
    for (const DraftComponent &component : draft.components)
        texts += component.component;
    return checkLength(texts);
}

kernel::Status mayKeepDigitally(const domain::ProcedureComponent &asked,
                                const DraftComponent &given)
{
    if (asked.exempt == domain::Exemption::StateSecret && isDigital(given))
        return kernel::failure(ErrorKind::Refused, u"component.stateSecret"_s, {asked.name});
    return {};
}

QList<kernel::Error> paperWarnings(const domain::ProcedureComponent &asked,
                                   const DraftComponent &given)
{
    QList<kernel::Error> warnings;
    const bool isPaper = given.originals + given.copies > 0;
    // Where the form is told, a copy in place of an original is that fault and not one of number.
    const bool isFewer = given.form == domain::PaperForm::Untold
                             ? given.originals < asked.originals || given.copies < asked.copies
                             : given.originals + given.copies < asked.originals + asked.copies;
    if (isPaper && isFewer)
        warnings.append(
            {ErrorKind::Refused,
             u"component.fewer"_s,
             {asked.name, QString::number(asked.originals), QString::number(asked.copies),
              QString::number(given.originals), QString::number(given.copies)},
             {}});
    // Valid data stands for every form (facts §2.3).
    const bool isData = given.reuse || given.atServer;
    if (isPaper && !isData && !domain::suffices(asked.form, given.form))
        warnings.append({ErrorKind::Refused, formWarning(asked.form), {asked.name}, {}});
    if (asked.digitise && !isDigital(given) &&
        !asked.isPhotocopy(given.originals, given.copies, given.form))
        warnings.append({ErrorKind::Refused, notDigitised(asked.kind), {asked.name}, {}});
    return warnings;
}

} // namespace motcua::services
