#include "app/core/services/reuse.h"

#include "app/core/domain/serverword.h"

#include <algorithm>

// What the papers of dossiers at the server are worth here.

using namespace Qt::StringLiterals;

namespace motcua::services
{

namespace
{

using domain::DossierState;
using ports::RemoteDossier;
using ports::RemotePaper;

QString dayText(const QDateTime &time) { return kernel::inVietnam(time).toString(u"dd/MM/yyyy"_s); }

kernel::Error reason(const QString &key, const QStringList &arguments = {})
{
    return {kernel::ErrorKind::Refused, key, arguments, {}};
}

RemoteOffer offerOf(const RemoteDossier &dossier, const QDateTime &date)
{
    RemoteOffer offer;
    offer.code = dossier.code;
    offer.procedureName = dossier.procedureName;
    offer.date = date.isValid() ? kernel::inVietnam(date).date() : QDate();
    return offer;
}

RemoteOffer judged(const RemoteDossier &dossier, const RemotePaper &paper,
                   std::optional<DossierState> state)
{
    RemoteOffer offer = offerOf(dossier, dossier.acceptedAt);
    offer.component = paper.name;
    offer.valid = false;
    const bool ended = state == DossierState::Registered || state == DossierState::Withdrawn ||
                       state == DossierState::Stopped;
    if (isForOneDossier(paper.name))
        offer.why = reason(u"reuse.oneDossier"_s);
    else if (state == DossierState::Refused)
        offer.why = reason(u"reuse.refused"_s, {dossier.code});
    else if (ended)
        offer.why = reason(u"reuse.notAccepted"_s, {dossier.code});
    else if (paper.files.isEmpty())
        offer.why = reason(u"reuse.noFile"_s);
    else if (paper.original == false)
        offer.why = reason(u"reuse.photocopy"_s);
    else {
        // Without its kind or its dossier's state nobody here can tell.
        const bool isTold = paper.original.has_value() && state.has_value();
        offer.valid = isTold ? std::optional(true) : std::nullopt;
        offer.why = isTold
                        ? reason(u"reuse.serverCopy"_s, {dossier.code, dayText(dossier.acceptedAt)})
                        : reason(u"reuse.serverSilent"_s, {dossier.code});
    }
    return offer;
}

RemoteOffer resultOf(const RemoteDossier &dossier)
{
    RemoteOffer offer = offerOf(dossier, dossier.completedAt);
    offer.component = dossier.procedureName;
    offer.isResult = true;
    offer.why = reason(u"reuse.serverResult"_s, {dossier.code, dayText(dossier.completedAt)});
    return offer;
}

} // namespace

QList<RemoteOffer> remoteOffers(QList<RemoteDossier> dossiers,
                                const QMap<QString, QString> &statusMap)
{
    std::stable_sort(dossiers.begin(), dossiers.end(),
                     [](const auto &a, const auto &b) { return a.acceptedAt > b.acceptedAt; });
    QList<RemoteOffer> offers;
    for (const RemoteDossier &dossier : std::as_const(dossiers)) {
        const auto state =
            domain::stateOfStatus(statusMap, dossier.status, dossier.statusName, false);
        if (dossier.completedAt.isValid() && state != DossierState::Refused)
            offers.append(resultOf(dossier));
        const QList<RemotePaper> papers = dossier.papers.value_or(QList<RemotePaper>());
        for (const RemotePaper &paper : papers)
            offers.append(judged(dossier, paper, state));
    }
    return offers;
}

} // namespace motcua::services
