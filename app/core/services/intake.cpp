#include "app/core/services/intake.h"

#include "app/core/domain/deadline.h"
#include "app/core/domain/identitychecks.h"
#include "app/core/services/receptionfees.h"
#include "app/core/services/receptionrules.h"
#include "app/core/services/territoryrules.h"

#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

/// The published papers of the case that the applicant did not bring.
QStringList missingCompulsory(const QList<DraftComponent> &given,
                              const QList<domain::ProcedureComponent> &published)
{
    QStringList missing;
    for (const auto &asked : published) {
        const bool brought =
            std::any_of(given.begin(), given.end(), [&](const DraftComponent &component) {
                return (component.component == asked.code || component.component == asked.name) &&
                       component.isPresent();
            });
        if (asked.compulsory && !brought)
            missing.append(asked.name);
    }
    return missing;
}

std::optional<kernel::Error> missingPapers(const DossierDraft &draft,
                                           const domain::Procedure &procedure,
                                           const QString &caseCode)
{
    const QStringList missing =
        missingCompulsory(draft.components, procedure.componentsFor(caseCode));
    if (missing.isEmpty())
        return std::nullopt;
    return kernel::Error{ErrorKind::Refused, u"component.missing"_s, {missing.join(u"; "_s)}, {}};
}

/// The case the draft names; the only one there is counts as named.
QString caseOf(const DossierDraft &draft, const domain::Procedure &procedure)
{
    const bool named = !draft.caseCode.isEmpty() || procedure.cases.size() != 1;
    return named ? draft.caseCode : procedure.cases.first().code;
}

/// What is asked for, how it came and where it goes.
void setFiling(domain::Dossier &dossier, const DossierDraft &draft)
{
    dossier.request = draft.request;
    dossier.sets = draft.sets;
    dossier.channel = draft.channel;
    dossier.returnBy = draft.returnBy;
    dossier.submittedAt = draft.submittedAt;
    dossier.parcelNumber = draft.parcelNumber;
    dossier.competentCode = draft.competentCode;
    dossier.competentName = draft.competentName;
    dossier.returnPoint = draft.returnPoint;
    if (draft.returnBy == domain::ReturnBy::Postal)
        dossier.postal = draft.postal;
}

void noteAuthor(domain::Dossier &dossier, const QString &note, const ports::Actor &actor)
{
    dossier.note = note;
    dossier.officer = actor.user.name;
    dossier.officerName = actor.user.fullName;
    dossier.desk = actor.desk;
}

/// A number that came with no word about its check was typed off a paper.
domain::Party withCheck(domain::Party party)
{
    if (party.checkedBy == domain::IdentityCheck::None && !party.idNumber.isEmpty())
        party.checkedBy = domain::IdentityCheck::Typed;
    return party;
}

void addParties(CheckedDossier &checked, const DossierDraft &draft, const domain::Profile &profile)
{
    const QDate day = checked.dossier.receivedAt.date();
    checked.dossier.owner = withCheck(draft.owner);
    const auto note = [&](PartyNotice::Whose whose, const QStringList &keys) {
        for (const QString &key : profile.identity.wanted(keys))
            checked.partyNotices.append({whose, key});
    };
    note(PartyNotice::Whose::Owner, domain::partyWarnings(draft.owner, day));
    if (!draft.agent)
        return;
    checked.dossier.agent = withCheck(*draft.agent);
    checked.dossier.agentAuthority = draft.agentAuthority;
    note(PartyNotice::Whose::Agent, domain::agentWarnings(*draft.agent, draft.agentAuthority, day));
}

/// Where its people live, where it goes and who decides it. What is only registered came from
/// elsewhere already: a rule that it breaks is said.
Status addPlaces(CheckedDossier &checked, const domain::Procedure &procedure,
                 const domain::AgencyTree &tree, IntakeStage stage)
{
    domain::Dossier &dossier = checked.dossier;
    checked.warnings += checkAgencies(dossier, tree);
    checked.warnings += keepPlaces(dossier, tree);
    checked.warnings += deliveryWarnings(dossier);
    if (const auto elsewhere = livesElsewhere(procedure, dossier, tree))
        checked.warnings.append(*elsewhere);
    const auto may = checkTerritory(procedure, dossier, tree);
    if (may || stage == IntakeStage::Accept)
        return may;
    checked.warnings.append(may.error());
    return {};
}

Status checkDraft(const DossierDraft &draft)
{
    if (draft.owner.name.trimmed().isEmpty())
        return failure(ErrorKind::Refused, u"owner.name"_s);
    if (draft.agent && draft.agent->name.trimmed().isEmpty())
        return failure(ErrorKind::Refused, u"agent.name"_s);
    return checkTexts(draft);
}

/// What is only registered has not been received: until then the day of filing counts, and nobody
/// types it in late.
DossierDraft asOfStage(DossierDraft draft, IntakeStage stage)
{
    if (stage == IntakeStage::Register) {
        draft.receivedAt = draft.submittedAt;
        draft.receivedByHand = false;
    }
    return draft;
}

domain::DossierComponent lineFor(const DraftComponent &given,
                                 const domain::ProcedureComponent *asked)
{
    domain::DossierComponent line;
    line.code = asked ? asked->code : QString();
    line.name = asked ? asked->name : given.component;
    line.compulsory = asked && asked->compulsory;
    line.volunteered = !asked;
    line.originals = given.originals;
    line.copies = given.copies;
    line.form = given.form;
    line.atServer = given.atServer;
    return line;
}

} // namespace

Status require(const ports::Actor &actor, domain::Permission permission)
{
    if (domain::mayDo(actor.user.role, permission))
        return {};
    return failure(ErrorKind::NotAllowed, u"role.notAllowed"_s, {actor.user.name});
}

Intake::Intake(Parts parts, const domain::Profile &profile, const domain::WorkCalendar &calendar)
    : m_parts(parts), m_profile(profile), m_calendar(calendar)
{
}

Result<CheckedDossier> Intake::check(const DossierDraft &given, const ports::Actor &actor,
                                     IntakeStage stage) const
{
    if (auto allowed = require(actor, domain::Permission::HandleDossiers); !allowed)
        return failure(allowed.error());
    const DossierDraft draft = plainDraft(given);
    if (auto sound = checkDraft(draft); !sound)
        return failure(sound.error());
    const QDateTime now = m_parts.clock.now();
    const auto time = receptionTime(asOfStage(draft, stage), m_profile, m_calendar, now);
    if (!time)
        return failure(time.error());
    const QDateTime receivedAt = *time;
    const auto procedure = procedureFor(draft, receivedAt.date());
    if (!procedure)
        return failure(procedure.error());
    const QString caseCode = caseOf(draft, *procedure);
    const domain::ProcedureCase *chosenCase = procedure->caseByCode(caseCode);

    const auto way = checkWay(*procedure, draft.channel);
    if (!way)
        return failure(way.error());
    CheckedDossier checked;
    checked.warnings = *way;
    if (!chosenCase && !procedure->cases.isEmpty())
        checked.warnings.append(caseIsOpen(*procedure));
    domain::Dossier &dossier = checked.dossier;
    dossier.receivedAt = receivedAt;
    dossier.id = {kernel::makeUuidV7(now.toMSecsSinceEpoch())};
    dossier.agencyCode = m_profile.agency.code;
    nameAgency(dossier, m_profile);
    dossier.formSet = domain::formSetOn(receivedAt.date(), m_profile);
    dossier.caseCode = caseCode;
    dossier.caseName = chosenCase ? chosenCase->name : QString();
    setFiling(dossier, draft);
    addParties(checked, draft, m_profile);
    keepRules(*procedure, dossier);
    if (auto placed = addPlaces(checked, *procedure, m_profile.agencies, stage); !placed)
        return failure(placed.error());
    if (stage == IntakeStage::Accept)
        checked.warnings += noteReception(dossier, draft, m_profile, m_calendar, now);
    noteAuthor(dossier, draft.note, actor);
    if (auto added = addComponents(checked, draft.components, dossier.published->components);
        !added)
        return failure(added.error());
    if (auto owned = checkReuse(checked, dossier.owner, actor); !owned)
        return failure(owned.error());
    if (const auto missing = missingPapers(draft, *procedure, caseCode); missing) {
        if (stage == IntakeStage::Accept)
            return failure(*missing);
        checked.warnings.append(*missing);
    }
    if (auto added = addFees(checked, draft.fees, {m_profile.fees, actor.user.role}); !added)
        return failure(added.error());
    if (auto set = setClock(checked, stage, draft.portalCode); !set)
        return failure(set.error());
    return checked;
}

Result<domain::Procedure> Intake::procedureFor(const DossierDraft &draft, QDate day) const
{
    const auto found = m_parts.catalogue.byCode(draft.procedure, day);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorKind::Refused, u"procedure.unknown"_s, {draft.procedure});
    if (!draft.caseCode.isEmpty() && !(*found)->caseByCode(draft.caseCode))
        return failure(ErrorKind::Refused, u"procedure.caseUnknown"_s,
                       {draft.caseCode, (*found)->name});
    return **found;
}

Status Intake::addComponents(CheckedDossier &checked, const QList<DraftComponent> &papers,
                             const QList<domain::ProcedureComponent> &published) const
{
    QStringList seen;
    for (const DraftComponent &given : papers) {
        const domain::ProcedureComponent *asked = domain::componentIn(published, given.component);
        if (!asked && given.demanded)
            return failure(ErrorKind::Refused, u"component.notPublished"_s, {given.component});
        const domain::DossierComponent line = lineFor(given, asked);
        if (seen.contains(line.name))
            return failure(ErrorKind::Refused, u"component.twice"_s, {line.name});
        seen.append(line.name);
        if (!given.isPresent())
            continue;
        if (auto allowed = asked ? mayKeepDigitally(*asked, given) : Status(); !allowed)
            return allowed;
        if (auto good = checkSources(given); !good)
            return good;
        if (asked)
            checked.warnings += paperWarnings(*asked, given);
        else
            checked.warnings.append(
                {ErrorKind::Refused, u"component.volunteered"_s, {line.name}, {}});
        checked.dossier.components.append(line);
        checked.sources.append(given);
        if (asked && given.scanIntent.isEmpty())
            checked.sources.last().scanIntent = asked->scanIntent;
        if (asked) // scans are kept under the list's code, however the paper was named
            checked.sources.last().component = asked->code;
    }
    return {};
}

Status Intake::checkSources(const DraftComponent &component) const
{
    for (const QString &path : component.files) {
        if (auto facts = m_parts.documents.inspect(path); !facts)
            return failure(facts.error());
    }
    if (component.reuse) {
        const auto known = m_parts.dossiers.document(*component.reuse);
        if (!known)
            return failure(known.error());
        if (!*known)
            return failure(ErrorKind::Refused, u"document.unknown"_s, {component.reuse->value});
    }
    return {};
}

Status Intake::nameAsAtPortal(domain::Dossier &dossier, const QString &portalCode) const
{
    if (portalCode.isEmpty())
        return {};
    const auto known = m_parts.dossiers.byCode(portalCode);
    if (!known)
        return failure(known.error());
    if (*known)
        return failure(ErrorKind::Refused, u"online.alreadyHere"_s, {portalCode});
    dossier.code = portalCode;
    dossier.id = serverDossierId(portalCode);
    return {};
}

Status Intake::setClock(CheckedDossier &checked, IntakeStage stage, const QString &portalCode) const
{
    domain::Dossier &dossier = checked.dossier;
    if (stage == IntakeStage::Accept) {
        const auto warnings = appoint(dossier);
        if (!warnings)
            return failure(warnings.error());
        checked.warnings.append(*warnings);
        return {};
    }
    dossier.state = domain::DossierState::Registered;
    if (dossier.channel != domain::Channel::Online)
        return {};
    if (auto named = nameAsAtPortal(dossier, portalCode); !named)
        return named;
    dossier.submittedAt = dossier.receivedAt;
    const auto answer = domain::answerBy(m_calendar, dossier.submittedAt);
    if (!answer)
        return failure(answer.error());
    dossier.answerBy = answer->dueAt;
    for (const int year : answer->unannouncedYears)
        checked.warnings.append(
            {ErrorKind::Refused, u"calendar.unannounced"_s, {QString::number(year)}, {}});
    return {};
}

Result<QList<kernel::Error>> Intake::appoint(domain::Dossier &dossier) const
{
    dossier.formSet = domain::formSetOn(kernel::inVietnam(dossier.receivedAt).date(), m_profile);
    nameAgency(dossier, m_profile);
    dossier.calendarVersion = m_calendar.version();
    dossier.conventions = m_calendar.conventions();
    if (dossier.bookOrder == 0)
        dossier.book = m_profile.papers.books.value(dossier.sector);
    QList<kernel::Error> warnings;
    if (!dossier.limit)
        return warnings; // no prescribed time: no appointment (facts §4.5)
    const auto appointment = m_calendar.appointment(dossier.receivedAt, *dossier.limit);
    if (!appointment)
        return failure(appointment.error());
    dossier.dueAt = appointment->dueAt;
    for (const int year : appointment->unannouncedYears)
        warnings.append(
            {ErrorKind::Refused, u"calendar.unannounced"_s, {QString::number(year)}, {}});
    return warnings;
}

Result<domain::Dossier> Intake::seal(const CheckedDossier &checked, const FilesByComponent &files,
                                     const ports::Actor &actor) const
{
    if (auto allowed = require(actor, domain::Permission::HandleDossiers); !allowed)
        return failure(allowed.error());
    auto components = storeFiles(checked, files);
    if (!components)
        return failure(components.error());
    domain::Dossier dossier = checked.dossier;
    dossier.components = std::move(*components);
    noteComparison(dossier.components, actor.user.fullName);
    return m_parts.dossiers.seal(std::move(dossier), actor);
}

Result<QList<domain::DossierComponent>> Intake::storeFiles(const CheckedDossier &checked,
                                                           const FilesByComponent &files) const
{
    Q_ASSERT(files.size() == checked.dossier.components.size());
    QList<domain::DossierComponent> components = checked.dossier.components;
    for (qsizetype i = 0; i < components.size(); ++i) {
        auto documents = store(checked.sources[i], files[i]);
        if (!documents)
            return failure(documents.error());
        components[i].documents = std::move(*documents);
    }
    return components;
}

Result<QList<domain::Document>> Intake::store(const DraftComponent &source,
                                              const QList<PreparedFile> &files) const
{
    const auto newId = [this] {
        return kernel::DocumentId{kernel::makeUuidV7(m_parts.clock.now().toMSecsSinceEpoch())};
    };
    QList<domain::Document> documents;
    for (const PreparedFile &file : files) {
        QFile clear(file.path);
        if (!clear.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Refused, u"file.missing"_s, {file.path}, clear.errorString());
        const auto blob = m_parts.blobs.put(clear);
        if (!blob)
            return failure(blob.error());
        documents.append(
            {newId(), blob->sha256, blob->bytes, file.pages, file.mediaType, file.source});
    }
    if (source.reuse) {
        if (!source.origin) // nobody has looked whose it is: checkReuse() would have noted it
            return failure(ErrorKind::Refused, u"reuse.foreign"_s, {source.component});
        const auto earlier = m_parts.dossiers.document(*source.reuse);
        if (!earlier)
            return failure(earlier.error());
        if (!*earlier)
            return failure(ErrorKind::Refused, u"document.unknown"_s, {source.reuse->value});
        domain::Document reused = (*earlier)->document;
        reused.id = newId();
        reused.source = domain::DocumentSource::Reuse;
        reused.origin = source.origin;
        documents.append(reused);
    }
    return documents;
}

} // namespace motcua::services
