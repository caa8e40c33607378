#pragma once

#include "app/core/ports/paperrenderer.h"
#include "app/documents/formfields.h"
#include "app/documents/formtemplate.h"

#include <QString>

namespace motcua::documents
{

/// Which sheet of a print job is filled.
struct FormSheet {
    QString paper; ///< "A5" | "A4"
    int copy = 1;
    int page = 1;
    int pages = 1;
};

/// What a form says of itself in its <title> and <meta>, for its partials.
struct FormWords {
    QString title;
    QString number; ///< the line "Số: …", with fields
    QString advice; ///< at its foot, with fields
};

/// Everything that a form of this kind may say. The names are described in
/// resources/forms/README.md.
[[nodiscard]] FormValues paperValues(const ports::PaperRequest &request,
                                     const domain::Profile &profile, const FormWords &words,
                                     const FormSheet &sheet);

/// All names that paperValues() gives for a kind.
[[nodiscard]] const FieldNames &paperFieldNames(domain::PaperKind kind);

/// The set of forms that a paper is of: its dossier's, else the profile's, else by its date
/// (TT 03/2025/TT-VPCP in force since 15/9/2025).
[[nodiscard]] QString formSetOf(const ports::PaperRequest &request, const domain::Profile &profile);

/// A separator sheet whose symbols say `text`.
[[nodiscard]] FormValues separatorValues(const ports::SeparatorSheet &sheet, const QString &text);
[[nodiscard]] const FieldNames &separatorFieldNames();

[[nodiscard]] FormValues explanationValues(const ports::ExplainedDate &date, int page = 1,
                                           int pages = 1);
[[nodiscard]] const FieldNames &explanationFieldNames();

} // namespace motcua::documents
