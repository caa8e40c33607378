#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/kernel/ids.h"
#include "app/core/kernel/result.h"
#include "app/core/ports/pageprocessor.h"
#include "app/core/ports/pagesource.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace motcua::services
{

/// What the applicant handed in for one line of the checklist, before anything is stored.
struct DraftComponent {
    QString component; ///< code or exact name
    int originals = 1;
    int copies = 0;
    QStringList files;                      ///< paths of PDF, JPEG, PNG or TIFF files
    std::optional<ports::ScanRequest> scan; ///< device empty = none
    /// The scan names its device only, or a profile: that profile, or else the one of this paper,
    /// says the rest (chooseScanIntent()).
    bool scanByIntent = false;
    QString scanIntent; ///< id of a scan profile; empty = by the paper's name
    std::optional<ports::PagePolicy> pagePolicy; ///< of the chosen profile; empty = the desk's
    std::optional<ports::ScanRequest> plainScan; ///< where the device cannot do what was a guess
    std::optional<kernel::DocumentId> reuse;
    bool demanded = false; ///< outside the published list this is refused (NĐ 118 Art 5, 16)
    domain::PaperForm form = domain::PaperForm::Untold; ///< of what was handed in
    /// `reuseServer`: it lies at the server with an earlier dossier, and is fetched later.
    std::optional<domain::ServerPaper> atServer = {};
    std::optional<domain::Provenance> origin = {}; ///< of `reuse`; Intake::check() finds it out

    [[nodiscard]] bool isPresent() const
    {
        return originals > 0 || copies > 0 || !files.isEmpty() || scan || reuse || atServer ||
               form == domain::PaperForm::Electronic;
    }
};

struct DraftFee {
    QString code;
    std::optional<qint64> amount; ///< VND for one; empty = as the catalogue says
    bool paid = false;
    int quantity = 1;       ///< số lượng: pages, copies, certificates
    QString exemption = {}; ///< a published reason, or one of the profile; empty = it is owed
};

/// A reception as the officer typed it (the input of `motcua dossier new`).
struct DossierDraft {
    QString procedure;
    QString caseCode;
    domain::Channel channel = domain::Channel::Direct;
    domain::ReturnBy returnBy = domain::ReturnBy::Direct;
    domain::Party owner;
    std::optional<domain::Party> agent;
    QString agentAuthority; ///< `agent.authority`: by what the agent may file
    QString request;
    QDateTime receivedAt;   ///< invalid = now
    QString receivedReason; ///< why it is typed in only now: a power cut, the post
    /// A person has set that time (window, `--received-at`), so it keeps within lateEntryDays and
    /// says why. A file that tells its own time is taken at its word, with warnings.
    bool receivedByHand = false;
    QDateTime submittedAt; ///< when an online or postal dossier was sent; invalid = not told
    QString parcelNumber;  ///< of the parcel that brought it
    /// Of an online filing that is only registered: its number at the portal; empty = it gets one.
    QString portalCode = {};
    QString competentCode; ///< of the agency that decides, where it is another one (phi địa giới)
    QString competentName;
    QString returnPoint;                ///< where the result is fetched; empty = here
    domain::PostalDelivery postal = {}; ///< of a result that is returned by post
    QList<DraftFee> fees;               ///< compulsory ones that are not here are owed all the same
    QList<DraftComponent> components;
    QString note;
    int sets = 1; ///< số lượng hồ sơ (bộ)
};

enum class DraftStage {
    Whole,      ///< to be received now
    Unfinished, ///< autosaved in the middle: compulsory keys may still be missing or empty
};

/// Reads the JSON of the command line's contract. Unknown keys, wrong types and words outside their
/// list are refused with the JSON path ("json.…").
[[nodiscard]] kernel::Result<DossierDraft> readDossierDraft(const QByteArray &bytes,
                                                            DraftStage stage = DraftStage::Whole);

/// Papers that were handed in later (the input of `motcua dossier supplied`): an object with the
/// `components` of a reception. Errors as readDossierDraft(); "supplied.nothing" without a paper;
/// "supplied.scan" for one to be scanned, because only a reception keeps what a device fed.
[[nodiscard]] kernel::Result<QList<DraftComponent>> readSuppliedPapers(const QByteArray &bytes);

} // namespace motcua::services
