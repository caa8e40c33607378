#pragma once

#include "app/core/services/desk.h"

namespace motcua::presentation
{

/// A stored dossier with what its published list says of it.
struct OpenedDossier {
    services::ShownDossier shown;
    /// Of its procedure and case; what it holds, when the catalogue does not know it any more.
    QList<domain::ProcedureComponent> published;
    /// Compulsory papers that are not there, by name; of one that is accepted always none.
    QStringList missing;
    /// Of its procedure, while it is not accepted: the officer names the one it is.
    QList<domain::ProcedureCase> cases = {};
};

/// Storage thread. Errors: those of DossierView::open() and of the catalogue.
[[nodiscard]] kernel::Result<OpenedDossier> openDossier(const services::Desk &desk,
                                                        const QString &code);

} // namespace motcua::presentation
