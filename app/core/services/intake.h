#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/profile.h"
#include "app/core/domain/workcalendar.h"
#include "app/core/kernel/clock.h"
#include "app/core/ports/actor.h"
#include "app/core/ports/blobstore.h"
#include "app/core/ports/cataloguestore.h"
#include "app/core/ports/documentwriter.h"
#include "app/core/ports/dossierstore.h"
#include "app/core/services/dossierdraft.h"

#include <QList>
#include <QStringList>

namespace motcua::services
{

/// A finished file of one component, still outside the store.
struct PreparedFile {
    QString path; ///< clear bytes, on a RAM-backed file system or the operator's own file
    QString mediaType;
    int pages = 0;
    domain::DocumentSource source = domain::DocumentSource::File;
};

/// Parallel to the components of a dossier.
using FilesByComponent = QList<QList<PreparedFile>>;

/// Something about a party that the officer should look at: a key of domain/identitychecks.h.
struct PartyNotice {
    enum class Whose { Owner, Agent } whose = Whose::Owner;
    QString key;
};

/// A draft that passed every rule: what will be sealed, and what still has to be digitised for it.
struct CheckedDossier {
    domain::Dossier dossier;       ///< complete but for number and documents
    QList<DraftComponent> sources; ///< parallel to dossier.components
    QList<kernel::Error> warnings; ///< worth saying, no wall
    /// The same about the parties; the window has said it while they were typed.
    QList<PartyNotice> partyNotices = {};
};

/// How far a dossier comes in.
enum class IntakeStage {
    Accept, ///< tiếp nhận: complete, with an appointment and a receipt
    /// mới đăng ký: filed online, to be answered within 8 working hours (NĐ 45/2020); or handed in
    /// and not complete, so that it is asked for in writing (form 02, facts §1.4)
    Register,
};

/// Reception (tiếp nhận): from a draft to a sealed dossier. check() writes nothing; seal() is the
/// one durable step before any paper is printed (invariant I1). Storage thread.
class Intake
{
public:
    struct Parts {
        ports::CatalogueStore &catalogue;
        ports::DossierStore &dossiers;
        ports::BlobStore &blobs;
        const ports::DocumentWriter &documents;
        const kernel::Clock &clock;
    };

    Intake(Parts parts, const domain::Profile &profile, const domain::WorkCalendar &calendar);

    /// Every rule of reception, nothing stored. Errors, all Refused: "procedure.unknown",
    /// "procedure.caseUnknown", "owner.name", "received.future", "component.missing",
    /// "component.notPublished", "component.twice", "document.unknown", those of addFees()
    /// (receptionfees.h), of checkTerritory() (territoryrules.h), of checkWay() and
    /// mayKeepDigitally() (receptionrules.h), and those of DocumentWriter::inspect() with the
    /// file's name; "role.notAllowed" (NotAllowed); those of WorkCalendar::appointment() and of the
    /// stores. A draft without a case takes the only one of its procedure; among several none is
    /// taken, and the warning "procedure.caseOpen" names them, because their papers are not asked
    /// for then.
    ///
    /// A dossier that is only registered may lack papers: the warning "component.missing" says
    /// which. It has no appointment, and `answerBy` when it came online; with its number at the
    /// portal it is the one that a pull of the server would bring: "online.alreadyHere" [number].
    [[nodiscard]] kernel::Result<CheckedDossier>
    check(const DossierDraft &draft, const ports::Actor &actor,
          IntakeStage stage = IntakeStage::Accept) const;

    /// The rules of reception for papers that are handed in later: only those of the list that the
    /// dossier was received under may have been demanded. Errors and warnings as check(); the
    /// dossier of the answer has the new papers only. An earlier paper that stands for one of them
    /// must be the owner's as at reception: "reuse.foreign".
    /// A dossier that was not accepted yet is with them, in the case of that name if one is given;
    /// "procedure.caseSettled" [number] for one that was.
    [[nodiscard]] kernel::Result<CheckedDossier> checkSupplied(const domain::Dossier &dossier,
                                                               const QList<DraftComponent> &papers,
                                                               const ports::Actor &actor,
                                                               const QString &caseName = {}) const;

    /// The compulsory papers of its list that it does not hold, by name.
    [[nodiscard]] static QStringList missing(const domain::Dossier &dossier);

    /// Does it hold every compulsory paper of its list? "component.missing" [names].
    [[nodiscard]] static kernel::Status checkComplete(const domain::Dossier &dossier);

    /// The case (trường hợp) of a dossier that is accepted now, by code or name, and whether it is
    /// complete in it: papers, fees, times and conduct follow the case, what was handed in is
    /// matched with its list, fees that belong to other cases and were not paid go, and those of
    /// this one come. Empty = as it is; the warning "procedure.caseOpen" when none is known then
    /// and its procedure has some. Errors: "procedure.unknown" (not in force when it was filed),
    /// "procedure.caseUnknown", "component.missing".
    [[nodiscard]] kernel::Result<QList<kernel::Error>> completeCase(domain::Dossier &dossier,
                                                                    const QString &caseName) const;

    /// The codes of the territories that its addresses name now; keepPlaces() of territoryrules.h.
    [[nodiscard]] QList<kernel::Error> place(domain::Dossier &dossier) const;
    /// What the catalogue asked for in its case on the day of its reception; nothing when it knows
    /// no such procedure of that day. Errors: those of the store.
    [[nodiscard]] kernel::Result<std::optional<domain::PublishedList>>
    publishedOf(const domain::Dossier &dossier) const;
    /// The papers of the whole catalogue, as domain::paperKeys(). Errors: those of the store.
    [[nodiscard]] kernel::Result<QSet<QString>> knownPapers() const;

    /// What its applicant gets, as the procedure says ("Giấy khai sinh"); else the procedure's
    /// name.
    [[nodiscard]] QString resultNameOf(const domain::Dossier &dossier) const;

    /// Sets the appointment of a dossier that is complete at `receivedAt`, and the rule set of that
    /// day. Gives the warnings. Errors: those of WorkCalendar::appointment().
    [[nodiscard]] kernel::Result<QList<kernel::Error>> appoint(domain::Dossier &dossier) const;

    /// Stores the files of the components, parallel to them. Errors as seal().
    [[nodiscard]] kernel::Result<QList<domain::DossierComponent>>
    storeFiles(const CheckedDossier &checked, const FilesByComponent &files) const;

    /// Stores the files, takes a number and seals, all or nothing: on failure there is no dossier
    /// and no number is used up; blobs that were stored already hang on nothing. `files` is
    /// parallel to the components. Front ends seal through Receptions.
    ///
    /// Errors: "role.notAllowed" (NotAllowed); "file.missing" and "document.unknown" (Refused) for
    /// what went since the check; those of BlobStore::put() ("disk.full", "disk.write") and of
    /// DossierStore::seal() (Store).
    [[nodiscard]] kernel::Result<domain::Dossier> seal(const CheckedDossier &checked,
                                                       const FilesByComponent &files,
                                                       const ports::Actor &actor) const;

private:
    [[nodiscard]] kernel::Result<domain::Procedure> procedureFor(const DossierDraft &draft,
                                                                 QDate day) const;
    [[nodiscard]] kernel::Status
    addComponents(CheckedDossier &checked, const QList<DraftComponent> &given,
                  const QList<domain::ProcedureComponent> &published) const;
    [[nodiscard]] kernel::Status checkSources(const DraftComponent &component) const;
    /// The one rule for papers that were here or at the server before, whichever way they come in.
    [[nodiscard]] kernel::Status checkReuse(CheckedDossier &checked, const domain::Party &owner,
                                            const ports::Actor &actor) const;
    [[nodiscard]] kernel::Result<QList<kernel::Error>> takeCase(domain::Dossier &dossier,
                                                                const QString &codeOrName) const;
    [[nodiscard]] kernel::Status nameAsAtPortal(domain::Dossier &dossier,
                                                const QString &portalCode) const;
    [[nodiscard]] kernel::Status setClock(CheckedDossier &checked, IntakeStage stage,
                                          const QString &portalCode) const;
    [[nodiscard]] kernel::Result<QList<domain::Document>>
    store(const DraftComponent &source, const QList<PreparedFile> &files) const;

    Parts m_parts;
    const domain::Profile &m_profile;
    const domain::WorkCalendar &m_calendar;
};

/// Passes when the actor's role has the permission, else "role.notAllowed".
[[nodiscard]] kernel::Status require(const ports::Actor &actor, domain::Permission permission);

} // namespace motcua::services
