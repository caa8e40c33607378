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
    /// As it was in force at its reception, while it is not accepted: the officer names the case
    /// that it is.
    std::optional<domain::Procedure> procedure = {};

    [[nodiscard]] QList<domain::ProcedureCase> cases() const
    {
        return procedure ? procedure->cases : QList<domain::ProcedureCase>();
    }
};

/// Storage thread. Errors: those of DossierView::open() and of the catalogue.
[[nodiscard]] kernel::Result<OpenedDossier> openDossier(const services::Desk &desk,
                                                        const QString &code);

} // namespace motcua::presentation
