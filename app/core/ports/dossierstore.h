#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/outbox.h"
#include "app/core/kernel/result.h"
#include "app/core/ports/actor.h"
#include "app/core/ports/blobstore.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace motcua::ports
{

struct DossierFilter {
    std::optional<domain::DossierState> state;
    QDateTime dueFrom;      ///< inclusive; invalid = open
    QDateTime dueTo;        ///< exclusive; invalid = open
    QDateTime receivedFrom; ///< inclusive; invalid = open
    QDateTime receivedTo;   ///< exclusive; invalid = open
    /// Not empty: one of these events (DossierEvent::what) happened between the two.
    QStringList happened;
    QDateTime happenedFrom; ///< inclusive
    QDateTime happenedTo;   ///< exclusive
    bool onlyUnfinished = false;
    int limit = 500;
};

/// A document and where it hangs.
struct DocumentPlace {
    domain::Document document;
    kernel::DossierId dossier;
    QString componentName;
};

/// Sealed dossiers. Every writing call is one durable transaction with its audit row and, where the
/// server must hear of it, its outbox row. Storage thread.
class DossierStore
{
public:
    virtual ~DossierStore() = default;

    /// Takes a number in the same transaction: one drawn from the server for this agency and the
    /// day of reception, else a provisional one; a dossier that is only registered gets a
    /// provisional one. One that brings its `code` comes from the server: it keeps it ("code.taken"
    /// when another has it) and need not be created there. Gives the dossier back with `code` and
    /// `provisional` set.
    [[nodiscard]] virtual kernel::Result<domain::Dossier> seal(domain::Dossier dossier,
                                                               const Actor &actor) = 0;
    /// Writes the new state, its event and the progress outbox row. A new time of reception takes
    /// a drawn number in place of a provisional one. Fails with "dossier.changed"
    /// when the stored revision is not `dossier.revision`; the revision rises by one.
    [[nodiscard]] virtual kernel::Result<domain::Dossier>
    move(domain::Dossier dossier, domain::DossierEvent event, const Actor &actor) = 0;
    /// As move(), for papers that lie at the server already: it is told which files they are, and
    /// none is sent.
    [[nodiscard]] virtual kernel::Result<domain::Dossier>
    join(domain::Dossier dossier, domain::DossierEvent event,
         const QList<domain::RemoteFile> &files, const Actor &actor) = 0;
    /// Writes a dossier whose typed texts were set right, and its event. State, number and times
    /// stay, and the server is told nothing. Fails as move(); the revision rises by one.
    [[nodiscard]] virtual kernel::Result<domain::Dossier>
    correct(domain::Dossier dossier, domain::DossierEvent event, const Actor &actor) = 0;
    /// Notes an event without a change of state: printed, viewed, exported.
    [[nodiscard]] virtual kernel::Status note(const kernel::DossierId &id,
                                              domain::DossierEvent event, const Actor &actor) = 0;

    /// Notes a print and keeps its PDF, already in the blob store, with the dossier.
    [[nodiscard]] virtual kernel::Status keepPaper(const kernel::DossierId &id,
                                                   const StoredBlob &pdf,
                                                   domain::DossierEvent event,
                                                   const Actor &actor) = 0;

    /// Notes in the audit trail that a list of many dossiers was printed: "book
    /// 2026-11-01/2026-11-30".
    [[nodiscard]] virtual kernel::Status noteList(const QString &list, const Actor &actor) = 0;
    /// How often that was noted of this very list.
    [[nodiscard]] virtual kernel::Result<int> timesListed(const QString &list) const = 0;

    [[nodiscard]] virtual kernel::Result<std::optional<domain::Dossier>>
    byId(const kernel::DossierId &id) const = 0;
    /// By its present or a former number, forgiving case and white space.
    [[nodiscard]] virtual kernel::Result<std::optional<domain::Dossier>>
    byCode(const QString &code) const = 0;
    /// Newest first.
    [[nodiscard]] virtual kernel::Result<QList<domain::DossierSummary>>
    list(const DossierFilter &filter) const = 0;
    /// Calls `take` for each of them, whole, oldest reception first, with one dossier in memory at
    /// a time and one query for all. An error of `take` ends it and is the answer.
    [[nodiscard]] virtual kernel::Status
    each(const DossierFilter &filter,
         const std::function<kernel::Status(domain::Dossier)> &take) const = 0;
    /// Name (with or without diacritics, words by their beginning), code, phone, identity number,
    /// or the 9-digit one of the card before.
    [[nodiscard]] virtual kernel::Result<QList<domain::DossierSummary>> find(const QString &text,
                                                                             int limit) const = 0;
    [[nodiscard]] virtual kernel::Result<QList<domain::DossierEvent>>
    events(const kernel::DossierId &id) const = 0;
    [[nodiscard]] virtual kernel::Result<std::optional<DocumentPlace>>
    document(const kernel::DocumentId &id) const = 0;
    /// The most recent party with this identity number, or with this number on the card before, to
    /// fill a form: nothing when unknown.
    [[nodiscard]] virtual kernel::Result<std::optional<domain::Party>>
    knownParty(const QString &idNumber) const = 0;
    /// The dossiers in which this identity number or tax code is the owner's or the agent's, as it
    /// is today or on the card before, newest first; none when it is empty. Looking into somebody's
    /// papers is noted in the audit trail, with the last four characters.
    [[nodiscard]] virtual kernel::Result<QList<domain::Dossier>>
    ofParty(const QString &idNumber, int limit, const Actor &actor) = 0;
};

} // namespace motcua::ports
