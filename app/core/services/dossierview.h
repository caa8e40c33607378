#pragma once

#include "app/core/kernel/clock.h"
#include "app/core/ports/blobstore.h"
#include "app/core/ports/dossierstore.h"

#include <QByteArray>

namespace motcua::services
{

struct ShownDossier {
    domain::Dossier dossier;
    QList<domain::DossierEvent> events;
};

/// What a person may look at of a stored dossier. Storage thread.
class DossierView
{
public:
    struct Parts {
        ports::DossierStore &dossiers;
        ports::BlobStore &blobs;
        const kernel::Clock &clock;
    };
    explicit DossierView(Parts parts) : m_parts(parts) {}

    /// Errors: "role.notAllowed" (NotAllowed) for roles that handle no dossiers, "dossier.unknown",
    /// those of the store.
    [[nodiscard]] kernel::Result<ShownDossier> open(const QString &code,
                                                    const ports::Actor &actor) const;

    /// The clear bytes of a document, after it was noted who looks at it ("viewed"). Errors as
    /// open(), "document.unknown", "blob.damaged".
    [[nodiscard]] kernel::Result<QByteArray> document(const kernel::DocumentId &id,
                                                      const ports::Actor &actor) const;

private:
    Parts m_parts;
};

/// Passes for every role that works with dossiers, fees or results, else "role.notAllowed".
[[nodiscard]] kernel::Status requireReading(const ports::Actor &actor);

} // namespace motcua::services
