#pragma once

#include "app/core/domain/paperkind.h"
#include "app/documents/formtemplate.h"

namespace motcua::documents
{

inline constexpr QLatin1StringView sectorFolder("sectors/");

/// Where the form of a kind may lie in a folder of forms: that of a sector (CT04 of residence,
/// facts §1.12) before that of its set, the common one last.
[[nodiscard]] QStringList formPaths(domain::PaperKind kind, const QString &formSet,
                                    const QString &sectorForm = {});

/// A form ready to be filled in, and the mistake of the office's own one that was passed over.
struct LoadedForm {
    FormTemplate form;
    std::optional<kernel::Error> warning; ///< "template.ownBroken" [file, line, what]
};

/// As FormTemplate::load(); a broken form gives way to that of the last folder.
[[nodiscard]] kernel::Result<LoadedForm>
loadForm(const QStringList &folders, const QStringList &paths, const FieldNames &names);

/// Every mistake in a folder of an office's own forms, and every file in it that no form uses
/// (`what` is empty, line 0). `shipped` completes what the folder does not have.
[[nodiscard]] QList<FormFault> folderFaults(const QString &folder, const QString &shipped);

/// Copies the forms in `shipped` to an empty or new folder, for editing; gives the names of the
/// files. Errors: "forms.notEmpty" [folder], "disk.write".
[[nodiscard]] kernel::Result<QStringList> exportForms(const QString &shipped,
                                                      const QString &folder);

} // namespace motcua::documents
