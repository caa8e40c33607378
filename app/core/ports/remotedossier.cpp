#include "app/core/ports/remotedossier.h"

namespace motcua::ports
{

namespace
{

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

} // namespace

bool speaksOf(const RemoteDossier &remote, const domain::Dossier &dossier)
{
    const bool owner =
        remote.ownerName.isEmpty() || folded(remote.ownerName) == folded(dossier.owner.name);
    const bool procedure =
        remote.procedureCode.isEmpty() || domain::nationalProcedureCode(remote.procedureCode) ==
                                              domain::nationalProcedureCode(dossier.procedureCode);
    return owner && procedure;
}

bool isSame(const RemoteDossier &remote, const domain::Dossier &dossier)
{
    constexpr qint64 second = 1000;
    return !remote.ownerName.isEmpty() && !remote.procedureCode.isEmpty() &&
           speaksOf(remote, dossier) && remote.acceptedAt.isValid() &&
           remote.acceptedAt.toSecsSinceEpoch() == dossier.receivedAt.toSecsSinceEpoch() &&
           qAbs(remote.acceptedAt.msecsTo(dossier.receivedAt)) < second;
}

} // namespace motcua::ports
