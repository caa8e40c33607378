#pragma once

#include "app/core/domain/profile.h"
#include "app/core/kernel/clock.h"
#include "app/core/ports/actor.h"
#include "app/core/ports/blobstore.h"
#include "app/core/ports/dossierstore.h"
#include "app/core/ports/paperrenderer.h"

#include <QByteArray>
#include <QString>

namespace motcua::services
{

struct PrintedPaper {
    QByteArray pdf;
    int reprint = 0; ///< 0 = first print
};

struct PrintOptions {
    QString paper; ///< "A5" | "A4"; empty = the profile's
    int copies = 2;
};

/// Printed papers of sealed dossiers: made only after the durable commit (I1), kept, and every
/// print noted; a second print says on its face that it is one. Storage thread.
class Papers
{
public:
    struct Parts {
        ports::DossierStore &dossiers;
        ports::BlobStore &blobs;
        const ports::PaperRenderer &renderer;
        const kernel::Clock &clock;
    };
    Papers(Parts parts, const domain::Profile &profile);

    /// Prints the paper of the dossier with this number, keeps the PDF and notes the print. Errors:
    /// "role.notAllowed" (NotAllowed), "dossier.unknown" (Refused), those of
    /// PaperRenderer::render(), BlobStore::put() and DossierStore::keepPaper(). After an error
    /// nothing is noted, so that the next try is no reprint.
    [[nodiscard]] kernel::Result<PrintedPaper> print(ports::PaperKind kind, const QString &code,
                                                     const PrintOptions &options,
                                                     const ports::Actor &actor) const;

    /// Separator sheets for a stack: no paper of any dossier, so nothing is kept or noted. Errors
    /// of PaperRenderer::separators().
    [[nodiscard]] kernel::Result<QByteArray>
    separators(const QList<ports::SeparatorSheet> &sheets) const
    {
        return m_parts.renderer.separators(sheets);
    }

private:
    Parts m_parts;
    const domain::Profile &m_profile;
};

/// The word for events and file names: "receipt".
[[nodiscard]] QString paperName(ports::PaperKind kind);

} // namespace motcua::services
