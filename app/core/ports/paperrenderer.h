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

/// Printed papers as PDF from editable templates. Stateless; any thread.
class PaperRenderer
{
public:
    virtual ~PaperRenderer() = default;
    /// Errors: "template.broken" (names file and field).
    [[nodiscard]] virtual kernel::Result<QByteArray>
    render(const PaperRequest &request, const domain::Profile &profile) const = 0;
};

} // namespace motcua::ports
