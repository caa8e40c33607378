#include "app/core/domain/moverights.h"

#include "app/core/domain/correction.h"
#include "app/core/domain/dossierstate.h"

using namespace Qt::StringLiterals;

namespace motcua::domain
{

const QStringList &reservableDeeds()
{
    static const QStringList deeds = {extendName(), moveName(DossierMove::Refuse),
                                      moveName(DossierMove::Stop), moveName(DossierMove::Withdraw),
                                      correctName()};
    return deeds;
}

bool isResultDeed(const QString &deed)
{
    return deed == moveName(DossierMove::Finish) || deed == resultAdded || deed == resultWithdrawn;
}

DeedRight rightTo(const QString &deed, Role role, const MoveRights &rights)
{
    const bool isMoney =
        deed == moveName(DossierMove::Paid) || deed == moveName(DossierMove::RequestPayment);
    const bool mayAtAll =
        mayDo(role, isResultDeed(deed) ? Permission::HandleResults : Permission::HandleDossiers) ||
        (isMoney && mayDo(role, Permission::HandleFees));
    if (!mayAtAll)
        return DeedRight::Denied;
    if (rights.supervisorOnly.contains(deed) && !mayDo(role, Permission::Supervise))
        return DeedRight::SupervisorOnly;
    return DeedRight::Granted;
}

MoveRights readMoveRights(JsonReader rights)
{
    MoveRights read;
    const bool isTold = rights.has(u"supervisorOnly"_s);
    const QStringList names = rights.textList(u"supervisorOnly"_s);
    if (isTold)
        read.supervisorOnly.clear();
    for (const QString &name : names) {
        if (reservableDeeds().contains(name))
            read.supervisorOnly.append(name);
        else
            rights.problem(u"supervisorOnly"_s, u"json.oneOf"_s, {reservableDeeds().join(u", "_s)});
    }
    rights.finish();
    return read;
}

} // namespace motcua::domain
