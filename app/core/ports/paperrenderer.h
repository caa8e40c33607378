#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/feereceipt.h"
#include "app/core/domain/paperkind.h"
#include "app/core/domain/profile.h"
#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

namespace motcua::ports
{

using domain::PaperKind;

/// What a list is of: the book of some days, the parcels of one.
struct ListedDossiers {
    QDate from;
    QDate to; ///< inclusive
    QList<domain::Dossier> dossiers;
    QString book = {};  ///< quyển số; empty = of those that stand in no book yet
    QString field = {}; ///< lĩnh vực of the book
};

inline constexpr int mostCopies = 20; ///< of one paper in a file

struct PaperRequest {
    PaperKind kind = PaperKind::Receipt;
    domain::Dossier dossier; ///< of a list: empty
    QString paper;           ///< "A5" | "A4"; empty = the profile's, else what the form is made for
    int copies = 2;          ///< copy 1 is kept, copy 2 goes to the applicant
    int reprint = 0;         ///< 0 = first print; n = n-th reprint, marked on the paper
    QDateTime printedAt = {};
    QString printedBy = {};                         ///< full name
    QList<domain::DossierEvent> events = {};        ///< of the dossier, for its control slip
    std::optional<domain::FeeReceipt> receipt = {}; ///< of a fee receipt
    ListedDossiers list = {};
};

/// A paper, and what was less than well while it was made: "template.ownBroken" [file, line, what]
/// when the office's own form could not be used and ours was, "template.sectorMissing" [form] when
/// form 01 stands for one of a sector.
struct RenderedPaper {
    QByteArray pdf;
    std::optional<kernel::Error> warning;
    QString paper = {}; ///< "A5" | "A4": what it was made for
};

/// Separator sheets of one kind, for the next stack.
struct SeparatorSheet {
    QString component; ///< code of the paper that follows; empty = any document
    QString name;      ///< of that paper, for people; may be empty
    int count = 1;
};
inline constexpr int mostSeparators = 200; ///< in one file

/// "Why this date?" on paper.
struct ExplainedDate {
    QString agency;
    QString subject; ///< the procedure; may be empty
    QStringList steps;
    QString due;
    QDateTime printedAt;
    QString paper; ///< "A5" | "A4"
};

/// Printed papers as PDF from editable templates. Stateless; any thread.
class PaperRenderer
{
public:
    virtual ~PaperRenderer() = default;
    /// Errors: "template.broken" [file, line, what] of a shipped form, "paper.size" [paper] for one
    /// that the form is not made for.
    [[nodiscard]] virtual kernel::Result<RenderedPaper>
    render(const PaperRequest &request, const domain::Profile &profile) const = 0;
    /// A list as RFC 4180 with a byte order mark, as its form says (`<meta name="csv">`).
    [[nodiscard]] virtual kernel::Result<QByteArray> csv(const PaperRequest &request,
                                                         const domain::Profile &profile) const = 0;
    /// Several of these papers in one file, for one way to the printer. Error: "pdf.unverified".
    [[nodiscard]] virtual kernel::Result<QByteArray>
    joined(const QList<QByteArray> &papers) const = 0;
    /// One A4 page a sheet, in the order given. Errors: as above; "separator.component" [code] for
    /// a code that no symbol can say, "separator.count" [asked, most] for none or too many.
    [[nodiscard]] virtual kernel::Result<QByteArray>
    separators(const QList<SeparatorSheet> &sheets) const = 0;
    [[nodiscard]] virtual kernel::Result<QByteArray>
    explanation(const ExplainedDate &date) const = 0;
};

} // namespace motcua::ports
