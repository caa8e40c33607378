#include "app/core/services/intake.h"

#include "app/core/domain/paperwords.h"
#include "app/core/domain/supplementrules.h"
#include "app/core/kernel/clock.h"
#include "app/core/services/receptionfees.h"
#include "app/core/services/receptionrules.h"
#include "app/core/services/reuse.h"
#include "app/core/services/territoryrules.h"

#include <algorithm>
#include <iterator>
#include <utility>

// What the published list says of papers that are there already or come later.

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

/// What was handed in, as the list of its case names it.
void matchPapers(domain::Dossier &dossier)
{
    for (domain::DossierComponent &given : dossier.components) {
        const auto &list = dossier.published->components;
        const auto *byCode = given.code.isEmpty() ? nullptr : domain::componentIn(list, given.code);
        const auto *asked = byCode ? byCode : domain::componentIn(list, given.name);
        given.code = asked ? asked->code : QString();
        given.name = asked ? asked->name : given.name;
        given.compulsory = asked && asked->compulsory;
        given.volunteered = !asked;
    }
}

/// What was decided of a fee of every case stays; compulsory ones and those of the case are owed.
void matchFees(domain::Dossier &dossier)
{
    const auto of = [](const auto &list, const QString &code) {
        return std::find_if(list.begin(), list.end(),
                            [&](const auto &fee) { return fee.code == code; });
    };
    const QList<domain::FeeDefinition> list = dossier.published->fees;
    dossier.fees.removeIf([&](const domain::DossierFee &fee) {
        return of(list, fee.code) == list.end() && fee.state == domain::FeeState::Waiting;
    });
    for (const domain::FeeDefinition &fee : list) {
        const bool isOwed = fee.demand == domain::FeeDemand::Compulsory ||
                            (!fee.caseCode.isEmpty() && fee.demand != domain::FeeDemand::Optional);
        if (isOwed && of(dossier.fees, fee.code) == dossier.fees.end())
            dossier.fees.append(openFee(fee));
    }
}

/// Whose papers they are can be compared only with a number, and what is written for one dossier
/// stands for nothing in another.
Status checkServerPapers(const domain::Party &owner,
                         const QList<domain::DossierComponent> &components)
{
    for (const domain::DossierComponent &component : components) {
        if (!component.atServer)
            continue;
        if (isForOneDossier(component.atServer->paper) || isForOneDossier(component.name))
            return failure(ErrorKind::Refused, u"reuse.oneDossier"_s);
        if (owner.idNumber.isEmpty())
            return failure(ErrorKind::Refused, u"reuse.noOwner"_s);
    }
    return {};
}

} // namespace

Status Intake::checkReuse(CheckedDossier &checked, const domain::Party &owner,
                          const ports::Actor &actor) const
{
    if (auto good = checkServerPapers(owner, checked.dossier.components); !good)
        return good;
    const auto reuses = [](const DraftComponent &source) { return source.reuse.has_value(); };
    if (std::none_of(checked.sources.begin(), checked.sources.end(), reuses))
        return {};
    const auto papers =
        findReusable(m_parts.dossiers, owner.idNumber, m_parts.clock, actor, owner.legacyId);
    if (!papers)
        return failure(papers.error());
    for (DraftComponent &source : checked.sources) {
        if (!source.reuse)
            continue;
        const auto paper = std::find_if(papers->begin(), papers->end(), [&](const auto &one) {
            return one.document.id == *source.reuse;
        });
        if (paper == papers->end())
            return failure(ErrorKind::Refused, u"reuse.foreign"_s, {source.component});
        if (!paper->isValid)
            checked.warnings.append(paper->why);
        source.origin = provenanceOf(*paper, m_parts.clock.now());
    }
    return {};
}

QStringList Intake::missing(const domain::Dossier &dossier)
{
    QStringList missing;
    const domain::PublishedList list = domain::publishedList(dossier);
    for (const auto &asked : list.components) {
        const bool isThere = std::any_of(
            dossier.components.begin(), dossier.components.end(), [&](const auto &given) {
                const bool isLost = given.atServer && !given.isAwaited() &&
                                    given.documents.isEmpty() && !given.originals && !given.copies;
                return given.code == asked.code && given.name == asked.name && !isLost;
            });
        if (asked.compulsory && !isThere)
            missing.append(asked.name);
    }
    return missing;
}

Status Intake::checkComplete(const domain::Dossier &dossier)
{
    const QStringList papers = missing(dossier);
    if (papers.isEmpty())
        return {};
    return failure(ErrorKind::Refused, u"component.missing"_s, {papers.join(u"; "_s)});
}

QList<kernel::Error> Intake::place(domain::Dossier &dossier) const
{
    return keepPlaces(dossier, m_profile.agencies);
}

Result<std::optional<domain::PublishedList>>
Intake::publishedOf(const domain::Dossier &dossier) const
{
    const QDate day = kernel::inVietnam(dossier.receivedAt).date();
    const auto found = m_parts.catalogue.byCode(dossier.procedureCode, day);
    if (!found)
        return failure(found.error());
    if (!*found)
        return std::nullopt;
    return domain::PublishedList{(*found)->componentsFor(dossier.caseCode),
                                 (*found)->feesFor(dossier.caseCode)};
}

Result<QSet<QString>> Intake::knownPapers() const
{
    const auto procedures = m_parts.catalogue.all();
    if (!procedures)
        return failure(procedures.error());
    QStringList names;
    for (const domain::Procedure &procedure : *procedures)
        std::transform(procedure.components.begin(), procedure.components.end(),
                       std::back_inserter(names), [](const auto &paper) { return paper.name; });
    names.removeDuplicates();
    return domain::paperKeys(names);
}

QString Intake::resultNameOf(const domain::Dossier &dossier) const
{
    const QDate day = kernel::inVietnam(dossier.receivedAt).date();
    const auto found = m_parts.catalogue.byCode(dossier.procedureCode, day);
    const QString named = found && *found ? (*found)->result : QString();
    return named.isEmpty() ? dossier.procedureName : named;
}

Result<CheckedDossier> Intake::checkSupplied(const domain::Dossier &dossier,
                                             const QList<DraftComponent> &papers,
                                             const ports::Actor &actor,
                                             const QString &caseName) const
{
    const bool isEntering =
        !dossier.supplements.isEmpty() && dossier.supplements.last().beforeAcceptance;
    if (!isEntering && !caseName.trimmed().isEmpty())
        return failure(ErrorKind::Refused, u"procedure.caseSettled"_s, {dossier.code});
    domain::Dossier whole = dossier;
    CheckedDossier checked;
    if (!caseName.trimmed().isEmpty()) {
        if (const auto taken = takeCase(whole, caseName); !taken)
            return failure(taken.error());
        checked.dossier.caseCode = whole.caseCode; // only what was named now is taken later
    }
    const domain::PublishedList list = domain::publishedList(whole);
    if (auto added = addComponents(checked, papers, list.components); !added)
        return failure(added.error());
    if (auto owned = checkReuse(checked, dossier.owner, actor); !owned)
        return failure(owned.error());
    if (checked.sources.isEmpty())
        return failure(ErrorKind::Refused, u"supplied.nothing"_s);
    if (isEntering) {
        domain::addComponents(whole, checked.dossier.components);
        if (auto complete = checkComplete(whole); !complete)
            return failure(complete.error()); // it is accepted with them
    }
    return checked;
}

Result<QList<kernel::Error>> Intake::completeCase(domain::Dossier &dossier,
                                                  const QString &caseName) const
{
    auto open = takeCase(dossier, caseName);
    if (!open)
        return open;
    if (auto whole = checkComplete(dossier); !whole)
        return failure(whole.error());
    return open;
}

Result<QList<kernel::Error>> Intake::takeCase(domain::Dossier &dossier,
                                              const QString &codeOrName) const
{
    const bool isAsked = !codeOrName.trimmed().isEmpty();
    if (!isAsked && !dossier.caseCode.isEmpty())
        return QList<kernel::Error>();
    const QDate day = kernel::inVietnam(dossier.receivedAt).date();
    const auto found = m_parts.catalogue.byCode(dossier.procedureCode, day);
    if (!found)
        return failure(found.error());
    const auto &procedure = *found;
    if (!isAsked)
        return procedure && !procedure->cases.isEmpty()
                   ? QList<kernel::Error>{caseIsOpen(*procedure)}
                   : QList<kernel::Error>();
    if (!procedure)
        return failure(ErrorKind::Refused, u"procedure.unknown"_s, {dossier.procedureCode});
    const domain::ProcedureCase *chosen = procedure->caseCalled(codeOrName);
    if (!chosen)
        return failure(ErrorKind::Refused, u"procedure.caseUnknown"_s,
                       {codeOrName, procedure->name});
    dossier.caseCode = chosen->code;
    dossier.caseName = chosen->name;
    keepRules(*procedure, dossier);
    matchPapers(dossier);
    matchFees(dossier);
    return QList<kernel::Error>();
}

} // namespace motcua::services
