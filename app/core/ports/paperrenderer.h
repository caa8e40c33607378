#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/profile.h"
#include "app/core/kernel/result.h"

#include <QByteArray>

namespace motcua::ports
{

/// Semantic key of a printed paper; its number shifts between form sets (regulation facts §1.1).
enum class PaperKind { Receipt };

struct PaperRequest {
    PaperKind kind = PaperKind::Receipt;
    domain::Dossier dossier;
    QString paper;   ///< "A5" | "A4"; empty = the profile's
    int copies = 2;  ///< copy 1 is kept, copy 2 goes to the applicant
    int reprint = 0; ///< 0 = first print; n = n-th reprint, marked on the paper
};

/// Separator sheets of one kind, for the next stack.
struct SeparatorSheet {
    QString component; ///< code of the paper that follows; empty = any document
    QString name;      ///< of that paper, for people; may be empty
    int count = 1;
};
inline constexpr int mostSeparators = 200; ///< in one file

/// Printed papers as PDF from editable templates. Stateless; any thread.
class PaperRenderer
{
public:
    virtual ~PaperRenderer() = default;
    /// Errors: "template.broken" (names file and field).
    [[nodiscard]] virtual kernel::Result<QByteArray>
    render(const PaperRequest &request, const domain::Profile &profile) const = 0;
    /// One A4 page a sheet, in the order given. Errors: as above; "separator.component" [code] for
    /// a code that no symbol can say, "separator.count" [asked, most] for none or too many.
    [[nodiscard]] virtual kernel::Result<QByteArray>
    separators(const QList<SeparatorSheet> &sheets) const = 0;
};

} // namespace motcua::ports
