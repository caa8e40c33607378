#pragma once

#include "app/core/kernel/ramfolder.h"
#include "app/core/services/intake.h"

#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace motcua::services
{

/// A PDF that the citizen brought: passes byte for byte, with its signatures.
struct PdfPart {
    QString path;
};

/// Pages that become one PDF/A together; they lie in their capture session, which may be closed
/// only after the seal.
struct StackPart {
    QList<ports::DocumentPage> pages; ///< never none
    domain::DocumentSource source = domain::DocumentSource::Scan;
};

using DocumentPart = std::variant<PdfPart, StackPart>;

/// The parts of each component in the order in which they were handed in; parallel to the
/// components of a dossier.
using PartsByComponent = QList<QList<DocumentPart>>;

/// Finished files, parallel to the components, and the RAM folder that holds those made here: the
/// store must have taken them before the last copy of this goes.
struct AssembledDocuments {
    FilesByComponent files;
    std::shared_ptr<const kernel::RamFolder> clear;
};

/// Makes the finished files of a checked dossier, one for each part, in the order of the parts;
/// each PDF is titled with the name of its component, never a person's. Pages are fetched one at a
/// time. Any thread, no event loop; blocks as long as it takes. Nothing is left behind on failure.
///
/// Errors: "document.empty" with the component's name for a stack without pages, "ram.none", and
/// those of DocumentWriter and of loading a page.
[[nodiscard]] kernel::Result<AssembledDocuments>
assembleDocuments(const CheckedDossier &checked, const PartsByComponent &parts,
                  const ports::DocumentWriter &documents, const kernel::Clock &clock);

} // namespace motcua::services
