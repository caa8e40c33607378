#pragma once

#include "app/core/domain/correction.h"
#include "app/core/services/intake.h"

namespace motcua::services
{

/// Which dossier, as the person saw it.
struct DossierRef {
    QString code;     ///< present or former number
    int revision = 0; ///< what was on the screen; 0 = whatever is there now
};

struct Moved {
    domain::Dossier dossier;
    QList<kernel::Error> warnings;              ///< worth saying, no wall
    QList<domain::CorrectedField> changes = {}; ///< of a correction
};

struct SupplementWish {
    /// What to add or correct, all of it at once (NĐ 61/2018 Art 17), as demandsOf() reads it.
    QStringList items;
    QString reason;
    QDateTime respondBy; ///< invalid = no time set
};

struct RefusalWish {
    QString reason;
    domain::Refusal how = {}; ///< `byAgency` follows from the dossier
};

struct ExtensionWish {
    QDateTime until;
    QString reason;
};

/// The life of an accepted dossier (regulation facts §2.1, §4.6, §4.7, §7): each call is one move,
/// checked and then written in one transaction with its event, outbox and audit row. After an error
/// nothing has changed. A dossier keeps the limit, form set, version, rules of counting and hours
/// of its reception; days off that were published since count in a recount (clockstops.h). The end
/// of an extension is the officer's own promise and lies in the hours that are kept now.
///
/// Errors of all: "role.notAllowed" and, of what the profile keeps for supervisors,
/// "role.supervisorOnly" (NotAllowed), "dossier.unknown", "dossier.changed" when it is
/// not the revision that was seen, "dossier.moveNotAllowed" with the state and the moves that are
/// possible, "move.reason" where one is compulsory, and those of the store. Storage thread.
class DossierMoves
{
public:
    struct Parts {
        ports::DossierStore &dossiers;
        const Intake &intake;
        const kernel::Clock &clock;
        domain::MoveRights rights = {}; ///< of the profile
    };
    DossierMoves(Parts parts, const domain::WorkCalendar &calendar)
        : m_parts(parts), m_calendar(calendar)
    {
    }

    /// What can be done now, extending included, as names for "dossier.moveNotAllowed".
    [[nodiscard]] static QStringList possible(const domain::Dossier &dossier);

    /// What can be done with its results beside the moves: resultAdded, resultWithdrawn.
    [[nodiscard]] static QStringList resultDeeds(const domain::Dossier &dossier);
    static constexpr QLatin1StringView resultAdded = domain::resultAdded;
    static constexpr QLatin1StringView resultWithdrawn = domain::resultWithdrawn;

    /// Tiếp nhận hồ sơ trực tuyến: a registered dossier is received now, with number and
    /// appointment; its receipt can be printed. `caseName` is the case that the officer saw it to
    /// be, by code or name; errors and warnings about it: those of Intake::completeCase().
    [[nodiscard]] kernel::Result<Moved> accept(const DossierRef &ref, const ports::Actor &actor,
                                               const QString &caseName = {}) const;

    /// Form 02. The clock stops as the procedure says. "supplement.items" without any,
    /// "supplement.respondBy" for a time that has passed; those of demandsOf() and reasonFits() for
    /// what is outside the published list. A dossier that kept no list is measured by the catalogue
    /// of its day; where that knows none, "supplement.noList" [code, procedure] (NotAllowed), or of
    /// a supervisor the warning "supplement.unchecked". A second request is a warning,
    /// "supplement.again", and no limit (facts §4.6).
    [[nodiscard]] kernel::Result<Moved> requestSupplement(const DossierRef &ref,
                                                          const SupplementWish &wish,
                                                          const ports::Actor &actor) const;
    /// What was brought, before it is digitised; nothing is written. Errors also those of
    /// Intake::checkSupplied().
    [[nodiscard]] kernel::Result<CheckedDossier> checkSupplied(const DossierRef &ref,
                                                               const QList<DraftComponent> &papers,
                                                               const ports::Actor &actor,
                                                               const QString &caseName = {}) const;
    /// The papers join the dossier and the clock runs on; one that was not accepted yet is
    /// accepted with that, in the case that was named for checkSupplied(). Errors also those of
    /// Intake::storeFiles().
    [[nodiscard]] kernel::Result<Moved> supplied(const DossierRef &ref,
                                                 const CheckedDossier &papers,
                                                 const FilesByComponent &files,
                                                 const ports::Actor &actor) const;

    /// Form 03 before acceptance, by the one-stop; after it the agency that decides refuses in a
    /// document of its own, and the warning "refusal.agencyPaper" asks for its number and signer
    /// where they are not told (facts §1.5, §2.2). "refusal.counter" when a dossier that was not
    /// accepted is refused as the agency does; "refusal.future" for a day that has not come; and
    /// the reason and warnings of close().
    [[nodiscard]] kernel::Result<Moved> refuse(const DossierRef &ref, const RefusalWish &wish,
                                               const ports::Actor &actor) const;

    /// Refuse (as refuse() without more), Withdraw or Stop; the reason is compulsory. The warning
    /// "papers.giveBack" names what the applicant gets back.
    [[nodiscard]] kernel::Result<Moved> close(const DossierRef &ref, domain::DossierMove move,
                                              const QString &reason,
                                              const ports::Actor &actor) const;

    /// Transfer, RequestPayment or Paid; `note` tells to whom or what for and may be empty.
    [[nodiscard]] kernel::Result<Moved> advance(const DossierRef &ref, domain::DossierMove move,
                                                const QString &note,
                                                const ports::Actor &actor) const;

    /// Apology and new appointment, at most once (facts §4.7): "extension.again",
    /// "extension.noAppointment", "extension.earlier", "extension.outsideHours".
    [[nodiscard]] kernel::Result<Moved> extend(const DossierRef &ref, const ExtensionWish &wish,
                                               const ports::Actor &actor) const;

    /// The result is there: at least a number or a file, else "result.empty"; "result.future" for a
    /// day that has not come, "result.validity" when it ends before it was issued.
    /// `files` are of the result. Needs the permission for results.
    [[nodiscard]] kernel::Result<Moved> finish(const DossierRef &ref,
                                               const domain::ResultPaper &result,
                                               const QList<PreparedFile> &files,
                                               const ports::Actor &actor) const;

    /// One more result of a dossier that is done and not handed over: a decision and a certificate,
    /// several licences. Errors as finish(); "result.twice" [number].
    [[nodiscard]] kernel::Result<Moved> addResult(const DossierRef &ref,
                                                  const domain::ResultPaper &result,
                                                  const QList<PreparedFile> &files,
                                                  const ports::Actor &actor) const;
    /// One that was entered wrongly, before the hand-over: it stays in the history, is printed
    /// nowhere and given to nobody. `which` is its number, else its name. The last one cannot go
    /// before the right one is there: "result.lastOne"; "result.unknown" [which, those there are].
    [[nodiscard]] kernel::Result<Moved> withdrawResult(const DossierRef &ref, const QString &which,
                                                       const QString &reason,
                                                       const ports::Actor &actor) const;

    /// Trả kết quả. "return.noAgent", "return.noFile" (electronic without a signed file),
    /// "return.collector" when somebody else collects without a checked identity number.
    [[nodiscard]] kernel::Result<Moved> handBack(const DossierRef &ref,
                                                 const domain::HandOver &handOver,
                                                 const ports::Actor &actor) const;

    /// What was typed wrong is set right (domain/correction.h), in one transaction with its event
    /// and audit row; papers that are printed afterwards say it anew. Nothing is sent: the warning
    /// "correction.notTold" says so, beside those of the parties (domain/identitychecks.h).
    /// "dossier.moveNotAllowed" once it is closed or handed over, "correction.reason",
    /// "text.tooLong", those of domain::correct().
    [[nodiscard]] kernel::Result<Moved> correct(const DossierRef &ref,
                                                const QList<domain::Correction> &corrections,
                                                const QString &reason,
                                                const ports::Actor &actor) const;

private:
    [[nodiscard]] static kernel::Failure notAllowed(const domain::Dossier &dossier);
    [[nodiscard]] static kernel::Status needReason(const QString &reason);
    /// A dossier whose results may still be changed.
    [[nodiscard]] kernel::Result<domain::Dossier> loadDone(const DossierRef &ref,
                                                           const ports::Actor &actor) const;
    [[nodiscard]] kernel::Result<domain::ResultPaper>
    storedResult(const domain::Dossier &dossier, const domain::ResultPaper &result,
                 const QList<PreparedFile> &files) const;
    [[nodiscard]] kernel::Status allow(const ports::Actor &actor, const QString &deed) const;
    [[nodiscard]] kernel::Result<domain::Dossier> load(const DossierRef &ref) const;
    /// The dossier after its state changed, not written yet.
    [[nodiscard]] kernel::Result<domain::Dossier>
    begin(const DossierRef &ref, domain::DossierMove move, const ports::Actor &actor) const;
    /// Ends a dossier that begin() has moved.
    [[nodiscard]] kernel::Result<Moved> end(domain::Dossier dossier, domain::DossierMove move,
                                            const QString &reason, const ports::Actor &actor) const;
    [[nodiscard]] kernel::Result<Moved> write(domain::Dossier dossier, const QString &what,
                                              const QString &reason,
                                              const ports::Actor &actor) const;
    /// The list that this dossier is measured by, with what is worth saying of it.
    [[nodiscard]] kernel::Result<QList<kernel::Error>> takeList(domain::Dossier &dossier,
                                                                const ports::Actor &actor) const;
    [[nodiscard]] kernel::Result<QList<domain::SupplementDemand>>
    demandsFor(const domain::Dossier &dossier, const QStringList &items,
               const QString &reason) const;
    [[nodiscard]] kernel::Result<QList<kernel::Error>> resumeClock(domain::Dossier &dossier) const;

    Parts m_parts;
    const domain::WorkCalendar &m_calendar;
};

} // namespace motcua::services
