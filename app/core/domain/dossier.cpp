#include "app/core/domain/dossier.h"

#include "app/core/domain/dossiernames.h"

#include <algorithm>

namespace motcua::domain
{

QDateTime promisedAt(const Dossier &dossier)
{
    if (dossier.dueAt.isValid())
        return dossier.dueAt;
    QDateTime promised;
    QDateTime asked;
    const auto take = [&](const QDateTime &at, const QDateTime &due) {
        if (due.isValid() && (!asked.isValid() || at >= asked)) {
            asked = at;
            promised = due;
        }
    };
    for (const SupplementRequest &request : dossier.supplements)
        take(request.requestedAt, request.dueBefore);
    for (const PaymentRequest &request : dossier.payments)
        take(request.requestedAt, request.dueBefore);
    return promised;
}

PublishedList publishedList(const Dossier &dossier)
{
    if (dossier.published)
        return *dossier.published;
    PublishedList list;
    for (const DossierComponent &component : dossier.components) {
        ProcedureComponent asked;
        asked.code = component.code;
        asked.name = component.name;
        asked.compulsory = component.compulsory;
        if (!component.volunteered)
            list.components.append(asked);
    }
    return list;
}

bool isAccepted(const Dossier &dossier)
{
    const bool isAsked = dossier.state == DossierState::AwaitingSupplement &&
                         !dossier.supplements.isEmpty() &&
                         dossier.supplements.last().beforeAcceptance;
    return dossier.state != DossierState::Registered && !isAsked;
}

bool awaitsPaper(const Dossier &dossier)
{
    return std::any_of(dossier.components.begin(), dossier.components.end(),
                       [](const DossierComponent &component) { return component.isAwaited(); });
}

QString resultWords(const ResultPaper &result)
{
    QStringList words{result.number, result.signer};
    words.removeAll(QString());
    return words.join(QLatin1StringView(", "));
}

QString channelName(Channel channel) { return nameIn(channels, channel); }
QString returnByName(ReturnBy way) { return nameIn(returnWays, way); }
std::optional<ReturnBy> returnByFromName(const QString &name) { return valueIn(returnWays, name); }
QString sourceName(DocumentSource source) { return nameIn(documentSources, source); }
std::optional<DocumentSource> sourceFromName(const QString &name)
{
    return valueIn(documentSources, name);
}
QString unitName(TimeUnit unit) { return nameIn(timeUnits, unit); }
std::optional<TimeUnit> unitFromName(const QString &name) { return valueIn(timeUnits, name); }
QString feeKindName(FeeKind kind) { return nameIn(feeKinds, kind); }
QString returnToName(ReturnTo to) { return nameIn(returnTargets, to); }
std::optional<ReturnTo> returnToFromName(const QString &name)
{
    return valueIn(returnTargets, name);
}
QString refusalGroundName(RefusalGround ground) { return nameIn(refusalGrounds, ground); }
std::optional<RefusalGround> refusalGroundFromName(const QString &name)
{
    return valueIn(refusalGrounds, name);
}
QString supplementModeName(SupplementMode mode) { return nameIn(supplementModes, mode); }

} // namespace motcua::domain
