#include "app/core/services/dossierview.h"

#include "app/core/services/intake.h"

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;

kernel::Status requireReading(const ports::Actor &actor)
{
    using P = domain::Permission;
    for (const P permission : {P::HandleFees, P::HandleResults}) {
        if (domain::mayDo(actor.user.role, permission))
            return {};
    }
    return require(actor, P::HandleDossiers);
}

Result<ShownDossier> DossierView::open(const QString &code, const ports::Actor &actor) const
{
    if (auto allowed = requireReading(actor); !allowed)
        return failure(allowed.error());
    const auto dossier = m_parts.dossiers.byCode(code);
    if (!dossier)
        return failure(dossier.error());
    if (!*dossier)
        return failure(ErrorKind::Refused, u"dossier.unknown"_s, {code});
    const auto events = m_parts.dossiers.events((*dossier)->id);
    if (!events)
        return failure(events.error());
    return ShownDossier{**dossier, *events};
}

Result<QByteArray> DossierView::document(const kernel::DocumentId &id,
                                         const ports::Actor &actor) const
{
    if (auto allowed = requireReading(actor); !allowed)
        return failure(allowed.error());
    const auto place = m_parts.dossiers.document(id);
    if (!place)
        return failure(place.error());
    if (!*place)
        return failure(ErrorKind::Refused, u"document.unknown"_s, {id.value});
    const auto clear = m_parts.blobs.open((*place)->document.sha256);
    if (!clear)
        return failure(clear.error());
    domain::DossierEvent event;
    event.at = m_parts.clock.now();
    event.actor = actor.user.name;
    event.what = u"viewed"_s;
    event.reason = id.value;
    if (auto noted = m_parts.dossiers.note((*place)->dossier, event, actor); !noted)
        return failure(noted.error());
    QByteArray bytes;
    while (true) {
        const QByteArray part = (*clear)->read(1 << 20);
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (bytes.size() != (*place)->document.bytes)
        return failure(ErrorKind::Store, u"blob.damaged"_s, {}, (*clear)->errorString());
    return bytes;
}

} // namespace motcua::services
