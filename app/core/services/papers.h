#pragma once

#include "app/core/domain/profile.h"
#include "app/core/kernel/clock.h"
#include "app/core/ports/actor.h"
#include "app/core/ports/blobstore.h"
#include "app/core/ports/dossierstore.h"
#include "app/core/ports/paperrenderer.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace motcua::services
{

using domain::paperName;

/// What is kept and noted once a paper was really printed or saved.
struct PrintNote {
    QString name; ///< of the paper in events
    QList<kernel::DossierId> dossiers;
    bool ofList = false; ///< the list itself is noted too
};

struct PrintedPaper {
    QByteArray pdf;
    int reprint = 0;                           ///< 0 = first print
    QString code = {};                         ///< of its dossier; empty for a list
    std::optional<kernel::Error> warning = {}; ///< of RenderedPaper
    PrintNote note = {};
    QString paper = {}; ///< "A5" | "A4": what it was made for
    int copies = 0;     ///< that are in the file
};

struct PrintOptions {
    QString paper;  ///< "A5" | "A4"; empty = the profile's
    int copies = 0; ///< 0 = as many as the kind usually has
    /// Which fee receipt, as FeeReceipt::name() writes it; empty = the last that is not cancelled.
    QString receipt = {};
    QString field = {};     ///< lĩnh vực: only the books of this field; empty = of all
    bool isPreview = false; ///< only to be looked at: note() follows when it is taken
};

/// A paper of a dossier as a menu shows it.
struct PaperChoice {
    domain::PaperKind kind = domain::PaperKind::Receipt;
    int printed = 0;                       ///< so often until now
    std::optional<kernel::Error> obstacle; ///< why it cannot be printed yet
};

/// The days that a list or a batch is of, both inclusive.
struct Days {
    QDate from;
    QDate to;
};

struct Batch {
    QList<PrintedPaper> papers; ///< kind by kind; `reprint` tells those that were printed before
    int skipped = 0;            ///< papers that dossiers of these days do not have yet

    [[nodiscard]] int reprints() const;
    /// Could not be printed; nothing of them was noted. What is in `papers` was.
    QStringList failed = {};
    std::optional<kernel::Error> fault = {}; ///< of the first of them
};

/// Printed papers of sealed dossiers: made only after the durable commit (I1), kept, and every
/// print noted; a second print says on its face that it is one. Storage thread.
///
/// Errors of every print: "role.notAllowed" (NotAllowed), "dossier.unknown" and "paper.notYet…"
/// (Refused), those of PaperRenderer::render(), BlobStore::put() and DossierStore::keepPaper().
/// After an error nothing is noted, so that the next try is no reprint. A batch goes on after a
/// dossier that cannot be printed and stops where the store fails; either way it gives what it has
/// made. A list that broke off while it was noted counts as printed when it is so for all.
class Papers
{
public:
    static constexpr int longestBook = 5000; ///< rows; a year is printed in parts
    static constexpr int largestBatch = 500;

    /// The fee receipts of a dossier, oldest first.
    using FeeReceipts =
        std::function<kernel::Result<QList<domain::FeeReceipt>>(const kernel::DossierId &)>;

    struct Parts {
        ports::DossierStore &dossiers;
        ports::BlobStore &blobs;
        const ports::PaperRenderer &renderer;
        const kernel::Clock &clock;
        FeeReceipts feeReceipts = {}; ///< may be empty: then none has been issued
    };
    Papers(Parts parts, const domain::Profile &profile);

    /// Prints the paper of the dossier with this number, keeps the PDF and notes the print. A fee
    /// receipt: the one issued last that was not cancelled.
    [[nodiscard]] kernel::Result<PrintedPaper> print(domain::PaperKind kind, const QString &code,
                                                     const PrintOptions &options,
                                                     const ports::Actor &actor) const;
    [[nodiscard]] kernel::Result<PrintedPaper> printFeeReceipt(const domain::FeeReceipt &receipt,
                                                               const PrintOptions &options,
                                                               const ports::Actor &actor) const;

    /// Keeps and notes what was made as a preview and is now printed or saved; to be called once,
    /// for the next one is a reprint. Errors: those of BlobStore::put(), DossierStore::keepPaper()
    /// and noteList().
    [[nodiscard]] kernel::Status note(const PrintedPaper &paper, const ports::Actor &actor) const;

    /// What print() can make of a dossier, for the roles of the actor, in the order of the forms.
    [[nodiscard]] kernel::Result<QList<PaperChoice>> choices(const QString &code,
                                                             const ports::Actor &actor) const;

    /// May this actor print this kind?
    [[nodiscard]] bool mayPrint(domain::PaperKind kind, const ports::Actor &actor) const;

    /// Of each kind, in this order and none of them a list, one paper of each dossier of these
    /// days, oldest first: of those received then, or to whom then happened what the paper tells;
    /// of fee receipts all that were issued then and not cancelled. Nothing is printed where one of
    /// the kinds is refused. Errors: also "print.days" for days out of order, "batch.tooMany"
    /// [most].
    [[nodiscard]] kernel::Result<Batch> printBatch(const QList<domain::PaperKind> &kinds,
                                                   const Days &days, const PrintOptions &options,
                                                   const ports::Actor &actor) const;

    /// The follow-up books of these days, one behind the other in one file (facts §1.9: of each
    /// year and field), or the postal hand-over list of one day: what was handed to the post
    /// then and, of today, what waits for it. The list is kept with each of its dossiers, the book
    /// only noted. Errors: also "print.days", "book.tooLong" [most].
    [[nodiscard]] kernel::Result<PrintedPaper> printList(domain::PaperKind kind, const Days &days,
                                                         const PrintOptions &options,
                                                         const ports::Actor &actor) const;
    /// The same as a table; noted too.
    [[nodiscard]] kernel::Result<QByteArray> listCsv(domain::PaperKind kind, const Days &days,
                                                     const ports::Actor &actor,
                                                     const QString &field = {}) const;

    /// Several papers as one file.
    [[nodiscard]] kernel::Result<QByteArray> joined(const QList<PrintedPaper> &papers) const;

    /// Separator sheets for a stack: no paper of any dossier, so nothing is kept or noted. Errors
    /// of PaperRenderer::separators().
    [[nodiscard]] kernel::Result<QByteArray>
    separators(const QList<ports::SeparatorSheet> &sheets) const
    {
        return m_parts.renderer.separators(sheets);
    }

    /// "Why this date?" for an applicant who asks; agency, paper and time are filled in here. No
    /// paper of a dossier either. Errors of PaperRenderer::explanation().
    [[nodiscard]] kernel::Result<QByteArray> explanation(ports::ExplainedDate date) const;

private:
    struct Job; // one paper on its way
    [[nodiscard]] kernel::Status checkPrinter(domain::PaperKind kind,
                                              const ports::Actor &actor) const;
    [[nodiscard]] kernel::Result<PrintedPaper> printJob(Job job, const ports::Actor &actor) const;
    /// What a batch prints; counts in `skipped` what cannot be printed yet.
    [[nodiscard]] kernel::Result<QList<Job>> jobsOf(domain::PaperKind kind, const Days &days,
                                                    const PrintOptions &options,
                                                    int &skipped) const;
    [[nodiscard]] kernel::Result<QList<domain::FeeReceipt>>
    feeReceiptsOn(const domain::Dossier &dossier, const Days &days) const;
    [[nodiscard]] kernel::Result<ports::RenderedPaper>
    renderList(const ports::PaperRequest &request) const;
    [[nodiscard]] kernel::Result<QList<domain::Dossier>>
    dossiersOf(const QList<ports::DossierFilter> &filters, int most) const;
    [[nodiscard]] kernel::Result<ports::PaperRequest> listRequest(domain::PaperKind kind,
                                                                  const Days &days,
                                                                  const QString &field,
                                                                  const ports::Actor &actor) const;
    /// How often this very list was printed: of hand-over lists with all of its dossiers.
    [[nodiscard]] kernel::Result<int> timesListed(const ports::PaperRequest &request,
                                                  const QString &name) const;
    [[nodiscard]] kernel::Result<std::optional<domain::FeeReceipt>>
    feeReceipt(const domain::Dossier &dossier, const QString &name) const;
    [[nodiscard]] domain::DossierEvent printEvent(const QString &what,
                                                  const ports::Actor &actor) const;

    Parts m_parts;
    const domain::Profile &m_profile;
};

} // namespace motcua::services
