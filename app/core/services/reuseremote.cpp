#include "app/core/services/reuse.h"

#include "app/core/domain/searchkey.h"
#include "app/core/domain/serverword.h"

#include <QHash>

#include <algorithm>
#include <utility>

// What the papers of dossiers at the server are worth here.

using namespace Qt::StringLiterals;

namespace motcua::services
{

namespace
{

using domain::DossierState;
using ports::RemoteDossier;
using ports::RemotePaper;
using ports::RemoteResult;

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
    offer.files = paper.files;
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

/// Of a dossier whose results the server did not name: that there is one.
RemoteOffer unnamedResult(const RemoteDossier &dossier)
{
    RemoteOffer offer = offerOf(dossier, dossier.completedAt);
    offer.component = dossier.procedureName;
    offer.isResult = true;
    offer.why = reason(u"reuse.serverResult"_s, {dossier.code, dayText(dossier.completedAt)});
    return offer;
}

RemoteOffer resultOf(const RemoteDossier &dossier, const RemoteResult &result, QDate today)
{
    RemoteOffer offer = unnamedResult(dossier);
    offer.component = result.name.isEmpty() ? dossier.procedureName : result.name;
    offer.files = result.files;
    offer.validUntil = result.validUntil;
    if (result.issuedOn.isValid())
        offer.date = result.issuedOn;
    const QString end = result.validUntil.toString(u"dd/MM/yyyy"_s);
    if (result.validUntil.isValid() && result.validUntil < today) {
        offer.valid = false;
        offer.why = reason(u"reuse.expired"_s, {end});
    } else if (result.files.isEmpty()) {
        offer.valid = false;
        offer.why = reason(u"reuse.noFile"_s);
    } else if (result.validUntil.isValid()) {
        offer.valid = true;
        offer.why = reason(u"reuse.inForceUntil"_s, {end});
    }
    return offer;
}

void addResults(QList<RemoteOffer> &offers, const RemoteDossier &dossier, QDate today)
{
    if (dossier.results.isEmpty() && dossier.completedAt.isValid())
        offers.append(unnamedResult(dossier));
    for (const RemoteResult &result : dossier.results)
        offers.append(resultOf(dossier, result, today));
}

/// Of results of one kind only the newest is in force.
void supersede(QList<RemoteOffer> &offers)
{
    QHash<QString, std::pair<QDate, QString>> newest;
    const auto kindOf = [](const RemoteOffer &offer) -> QString {
        return domain::searchKey(offer.procedureName) + u'\n' + domain::searchKey(offer.component);
    };
    for (const RemoteOffer &offer : std::as_const(offers))
        if (offer.isResult && offer.date.isValid())
            if (auto &known = newest[kindOf(offer)];
                !known.first.isValid() || offer.date > known.first)
                known = {offer.date, offer.code};
    for (RemoteOffer &offer : offers) {
        const auto [date, code] = newest.value(kindOf(offer));
        if (!offer.isResult || !offer.date.isValid() || !offer.valid.value_or(true) ||
            offer.date >= date)
            continue;
        offer.valid = false;
        offer.why = reason(u"reuse.superseded"_s, {code, date.toString(u"dd/MM/yyyy"_s)});
    }
}

QString remoteNumber(const QString &number) { return domain::searchWords(number).join(QString()); }

} // namespace

QList<RemoteOffer> remoteOffers(QList<RemoteDossier> dossiers,
                                const QMap<QString, QString> &statusMap, QDate today)
{
    std::stable_sort(dossiers.begin(), dossiers.end(),
                     [](const auto &a, const auto &b) { return a.acceptedAt > b.acceptedAt; });
    QList<RemoteOffer> offers;
    for (const RemoteDossier &dossier : std::as_const(dossiers)) {
        const auto state =
            domain::stateOfStatus(statusMap, dossier.status, dossier.statusName, false);
        if (state != DossierState::Refused)
            addResults(offers, dossier, today);
        const QList<RemotePaper> papers = dossier.papers.value_or(QList<RemotePaper>());
        for (const RemotePaper &paper : papers)
            offers.append(judged(dossier, paper, state));
    }
    supersede(offers);
    return offers;
}

std::optional<RemoteOffer> remoteOfferFor(const domain::ProcedureComponent &asked,
                                          const QList<RemoteOffer> &offers)
{
    if (!asked.digitise || isForOneDossier(asked.name))
        return std::nullopt;
    const QString name = domain::searchKey(asked.name);
    const auto found = std::find_if(offers.begin(), offers.end(), [&](const RemoteOffer &offer) {
        return offer.isTakeable() && domain::searchKey(offer.component) == name;
    });
    return found == offers.end() ? std::nullopt : std::optional(*found);
}

kernel::Result<RemoteOffer> awaitedOffer(const domain::Dossier &dossier,
                                         const domain::DossierComponent &component,
                                         const ports::RemoteDetail &earlier,
                                         const QMap<QString, QString> &statusMap, QDate today)
{
    const domain::ServerPaper wanted = component.atServer.value_or(domain::ServerPaper());
    const QString told =
        earlier.owner.idNumber.isEmpty() ? earlier.row.ownerNumber : earlier.owner.idNumber;
    // What does not say whose it is, is not taken for this owner's.
    const domain::Party &owner = dossier.owner;
    const bool isByOldNumber =
        !owner.legacyId.isEmpty() && remoteNumber(told) == remoteNumber(owner.legacyId);
    if (told.isEmpty() || (!isByOldNumber && remoteNumber(told) != remoteNumber(owner.idNumber)))
        return kernel::failure(kernel::ErrorKind::Refused, u"reuse.foreign"_s, {component.name});
    RemoteDossier there = earlier.row;
    there.papers = earlier.papers;
    there.results = earlier.results;
    const auto offers = remoteOffers({there}, statusMap, today);
    const QString name = domain::searchKey(wanted.paper.isEmpty() ? component.name : wanted.paper);
    std::optional<kernel::Error> against;
    for (const RemoteOffer &offer : offers) {
        if (domain::searchKey(offer.component) != name)
            continue;
        if (offer.isTakeable())
            return offer;
        against = offer.files.isEmpty() ? reason(u"reuse.noFile"_s) : offer.why;
    }
    if (against)
        return kernel::failure(*against);
    return kernel::failure(kernel::ErrorKind::Refused, u"reuse.notThere"_s,
                           {component.name, wanted.dossierCode});
}

} // namespace motcua::services
