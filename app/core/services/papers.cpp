#include "app/core/services/papers.h"

#include "app/core/services/intake.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;

QString paperName(ports::PaperKind kind)
{
    switch (kind) {
    case ports::PaperKind::Receipt: return u"receipt"_s;
    }
    Q_UNREACHABLE();
}

Papers::Papers(Parts parts, const domain::Profile &profile) : m_parts(parts), m_profile(profile) {}

Result<PrintedPaper> Papers::print(ports::PaperKind kind, const QString &code,
                                   const PrintOptions &options, const ports::Actor &actor) const
{
    if (auto allowed = require(actor, domain::Permission::HandleDossiers); !allowed)
        return failure(allowed.error());
    const auto dossier = m_parts.dossiers.byCode(code);
    if (!dossier)
        return failure(dossier.error());
    if (!*dossier)
        return failure(ErrorKind::Refused, u"dossier.unknown"_s, {code});
    const auto events = m_parts.dossiers.events((*dossier)->id);
    if (!events)
        return failure(events.error());
    const auto earlier =
        std::count_if(events->begin(), events->end(), [&](const domain::DossierEvent &event) {
            return event.what == "printed"_L1 && event.reason == paperName(kind);
        });

    auto pdf = m_parts.renderer.render(
        {kind, **dossier, options.paper, options.copies, int(earlier)}, m_profile);
    if (!pdf)
        return failure(pdf.error());
    QBuffer clear(&*pdf);
    clear.open(QIODevice::ReadOnly);
    const auto kept = m_parts.blobs.put(clear);
    if (!kept)
        return failure(kept.error());
    domain::DossierEvent event;
    event.at = m_parts.clock.now();
    event.actor = actor.user.name;
    event.what = u"printed"_s;
    event.reason = paperName(kind);
    const auto noted = m_parts.dossiers.keepPaper((*dossier)->id, *kept, event, actor);
    if (!noted)
        return failure(noted.error());
    return PrintedPaper{std::move(*pdf), int(earlier)};
}

} // namespace motcua::services
