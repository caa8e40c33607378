#pragma once

#include "app/core/kernel/pagejournal.h"
#include "app/core/ports/capturestore.h"
#include "app/core/services/dossiermoves.h"
#include "app/core/services/saveddraft.h"

namespace motcua::services
{

/// A reception that is not sealed yet: going on, left, or interrupted by a crash.
struct Unfinished {
    QString draftId; ///< empty: no draft is kept, for everything in it can be given again
    SavedDraft saved;
    QList<ports::CaptureSession> sessions;
    /// By the session's id: what was announced there against what is there.
    QHash<QString, kernel::JournalReport> journals = {};
};

/// A dossier that is durable, and what could not be tidied up behind it.
struct Sealed {
    domain::Dossier dossier;
    QList<kernel::Error> leftovers;          ///< nothing is lost: unfinished() tries again
    QList<kernel::Error> moneyWarnings = {}; ///< of fees that were to be collected at once
};

/// The way of a reception from its draft to its dossier, the same for every front end: a draft ends
/// in exactly one dossier (or is discarded), whatever fails in between, and pages are given up only
/// when their dossier is durable (I2). Storage thread; owns nothing.
class Receptions
{
public:
    struct Parts {
        const Intake &intake;
        const ports::DossierStore &dossiers;
        ports::CaptureStore &captures;
        const kernel::SealedFiles &files;
    };
    explicit Receptions(Parts parts) : m_parts(parts) {}

    /// Keeps a reception that has scanned nothing yet, or saves it again. Errors: "draft.foreign"
    /// (NotAllowed), those of the store.
    [[nodiscard]] kernel::Status keep(const QString &draftId, const SavedDraft &saved,
                                      const ports::Actor &actor);

    /// Notes in the draft which dossier it becomes, so that a crash right after the seal is
    /// recognised; seals; closes the sessions; removes the draft. `files` is parallel to the
    /// components of `checked`.
    ///
    /// Errors, each before the seal, with draft and sessions as they were: "role.notAllowed",
    /// "draft.foreign" (both NotAllowed), those of Intake::seal(). After it nothing is an error.
    [[nodiscard]] kernel::Result<Sealed> seal(const Unfinished &reception,
                                              const CheckedDossier &checked,
                                              const FilesByComponent &files,
                                              const ports::Actor &actor);

    /// The same way for papers of a dossier that exists already: `moves` takes them in. Errors,
    /// each before they joined the dossier: "draft.foreign" (NotAllowed), those of
    /// DossierMoves::supplied().
    [[nodiscard]] kernel::Result<Moved>
    supply(const Unfinished &reception, const DossierMoves &moves, const CheckedDossier &papers,
           const FilesByComponent &files, const ports::Actor &actor);

    /// The unfinished receptions of this operator and of nobody else, oldest save first. Those
    /// whose dossier exists are tidied up instead. A draft that cannot be read is left alone: a
    /// newer program may understand it. Errors: those of the stores; when it is not known whether a
    /// dossier exists its draft is not shown, for it would be sealed twice.
    [[nodiscard]] kernel::Result<QList<Unfinished>> unfinished(const ports::Actor &actor);

    /// Throws the reception away with its pages; the front end asks first. Errors:
    /// "draft.foreign" (NotAllowed), and nothing is gone; those of the store: do it again.
    [[nodiscard]] kernel::Status discard(const Unfinished &reception, const ports::Actor &actor);

    /// Ends a reception that failed with nobody there to go on: discards it, unless a device fed
    /// pages, for those cannot be had again. Then the draft stays with them, and only what came
    /// from files goes. True when it stays. Errors: as discard().
    [[nodiscard]] kernel::Result<bool> leave(const Unfinished &reception,
                                             const ports::Actor &actor);

private:
    [[nodiscard]] kernel::Status checkOwner(const Unfinished &reception,
                                            const ports::Actor &actor) const;
    void readJournals(Unfinished &reception) const;
    [[nodiscard]] kernel::Result<bool> isSealed(const SavedDraft &saved) const;
    [[nodiscard]] kernel::Result<bool> isSupplied(const SuppliedTo &supplies) const;
    [[nodiscard]] QList<kernel::Error> tidyUp(const Unfinished &reception,
                                              const ports::Actor &actor);

    Parts m_parts;
};

} // namespace motcua::services
