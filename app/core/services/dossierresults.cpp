#include "app/core/domain/plaintext.h"
#include "app/core/services/dossiermoves.h"
#include "app/core/services/receptionrules.h"

#include <algorithm>

// What the agency decided: entered, one or several, and withdrawn before it is handed over.

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::Dossier;
using domain::ResultPaper;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

Status checkResult(const domain::ResultPaper &result, qsizetype files, QDate today)
{
    if (result.number.trimmed().isEmpty() && files == 0)
        return failure(ErrorKind::Refused, u"result.empty"_s);
    if (result.issuedOn.isValid() && result.issuedOn > today)
        return failure(ErrorKind::Refused, u"result.future"_s,
                       {result.issuedOn.toString(Qt::ISODate)});
    if (result.issuedOn.isValid() && result.validUntil.isValid() &&
        result.validUntil < result.issuedOn)
        return failure(ErrorKind::Refused, u"result.validity"_s);
    return {};
}

QString shownResult(const ResultPaper &result)
{
    return result.number.isEmpty() ? result.name : result.number;
}

qsizetype countedResults(const Dossier &dossier)
{
    return std::count_if(dossier.results.begin(), dossier.results.end(),
                         [](const ResultPaper &result) { return !result.isWithdrawn(); });
}

/// By number first: two licences may have one name.
ResultPaper *resultCalled(Dossier &dossier, const QString &which)
{
    for (QString ResultPaper::*text : {&ResultPaper::number, &ResultPaper::name}) {
        const auto found = std::find_if(
            dossier.results.begin(), dossier.results.end(), [&](const ResultPaper &result) {
                return !result.isWithdrawn() &&
                       (result.*text).compare(which, Qt::CaseInsensitive) == 0;
            });
        if (found != dossier.results.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

kernel::Failure DossierMoves::notAllowed(const Dossier &dossier)
{
    return failure(ErrorKind::Refused, u"dossier.moveNotAllowed"_s,
                   {domain::stateName(dossier.state), possible(dossier).join(u' ')});
}

Status DossierMoves::needReason(const QString &reason)
{
    if (domain::plainText(reason).isEmpty())
        return failure(ErrorKind::Refused, u"move.reason"_s);
    return checkLength({reason});
}

QStringList DossierMoves::resultDeeds(const Dossier &dossier)
{
    if (dossier.state != domain::DossierState::Processed)
        return {};
    QStringList deeds{resultAdded};
    if (countedResults(dossier) > 1)
        deeds.append(resultWithdrawn);
    return deeds;
}

Result<ResultPaper> DossierMoves::storedResult(const Dossier &dossier, const ResultPaper &result,
                                               const QList<PreparedFile> &files) const
{
    const QDate today = kernel::inVietnam(m_parts.clock.now()).date();
    if (auto good = checkResult(result, files.size(), today); !good)
        return failure(good.error());
    ResultPaper paper = result;
    for (QString *line : {&paper.name, &paper.number, &paper.signer, &paper.scope, &paper.kind})
        *line = domain::plainLine(*line);
    if (paper.name.isEmpty())
        paper.name = m_parts.intake.resultNameOf(dossier);
    CheckedDossier asComponent;
    asComponent.dossier.components.append({{}, paper.name, false, false, 0, 0, {}});
    asComponent.sources.append(DraftComponent());
    const auto stored = m_parts.intake.storeFiles(asComponent, {files});
    if (!stored)
        return failure(stored.error());
    paper.documents = stored->first().documents;
    return paper;
}

Result<Moved> DossierMoves::finish(const DossierRef &ref, const ResultPaper &result,
                                   const QList<PreparedFile> &files,
                                   const ports::Actor &actor) const
{
    auto dossier = begin(ref, domain::DossierMove::Finish, actor);
    if (!dossier)
        return failure(dossier.error());
    const auto paper = storedResult(*dossier, result, files);
    if (!paper)
        return failure(paper.error());
    dossier->results.append(*paper);
    return write(std::move(*dossier), domain::moveName(domain::DossierMove::Finish),
                 domain::resultWords(*paper), actor);
}

Result<Dossier> DossierMoves::loadDone(const DossierRef &ref, const ports::Actor &actor) const
{
    if (auto allowed = require(actor, domain::Permission::HandleResults); !allowed)
        return failure(allowed.error());
    auto dossier = load(ref);
    if (dossier && dossier->state != domain::DossierState::Processed)
        return notAllowed(*dossier);
    return dossier;
}

Result<Moved> DossierMoves::addResult(const DossierRef &ref, const ResultPaper &result,
                                      const QList<PreparedFile> &files,
                                      const ports::Actor &actor) const
{
    auto dossier = loadDone(ref, actor);
    if (!dossier)
        return failure(dossier.error());
    const QString number = domain::plainLine(result.number);
    const bool isThere =
        std::any_of(dossier->results.begin(), dossier->results.end(), [&](const auto &known) {
            return !known.isWithdrawn() && !number.isEmpty() && known.number == number;
        });
    if (isThere)
        return failure(ErrorKind::Refused, u"result.twice"_s, {number});
    const auto paper = storedResult(*dossier, result, files);
    if (!paper)
        return failure(paper.error());
    dossier->results.append(*paper);
    return write(std::move(*dossier), resultAdded, domain::resultWords(*paper), actor);
}

Result<Moved> DossierMoves::withdrawResult(const DossierRef &ref, const QString &which,
                                           const QString &reason, const ports::Actor &actor) const
{
    auto dossier = loadDone(ref, actor);
    if (!dossier)
        return failure(dossier.error());
    if (auto given = needReason(reason); !given)
        return failure(given.error());
    ResultPaper *const result = resultCalled(*dossier, domain::plainLine(which));
    if (!result) {
        QStringList there;
        for (const ResultPaper &known : std::as_const(dossier->results))
            if (!known.isWithdrawn())
                there.append(shownResult(known));
        return failure(ErrorKind::Refused, u"result.unknown"_s, {which, there.join(u"; "_s)});
    }
    if (countedResults(*dossier) < 2)
        return failure(ErrorKind::Refused, u"result.lastOne"_s, {shownResult(*result)});
    result->withdrawnAt = m_parts.clock.now();
    result->withdrawnWhy = domain::plainText(reason);
    const QString told = u"%1: %2"_s.arg(shownResult(*result), result->withdrawnWhy);
    return write(std::move(*dossier), resultWithdrawn, told, actor);
}

} // namespace motcua::services
