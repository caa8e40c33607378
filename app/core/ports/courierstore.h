#pragma once

#include "app/core/domain/courierbundle.h"
#include "app/core/ports/actor.h"

#include <QSet>

#include <optional>

namespace motcua::ports
{

/// What waits for the server and may go by courier.
struct Exportable {
    QList<domain::CarriedDossier> dossiers;
    QList<domain::OutboxItem> items; ///< of them, those that go
    int again = 0;                   ///< dossiers that went by courier before
    int staying =
        0; ///< dossiers that wait, but not for a courier: set aside, or half at the server
};

/// A desk whose files were taken in here.
struct CourierDesk {
    QString agencyCode;
    QString desk;
    QByteArray key;     ///< DeskKeys::sign, as it was first seen
    QString generation; ///< of its store
    QDateTime lastAt;   ///< when its newest file was written
};

/// One file of dossiers, checked and found good.
struct CourierDelivery {
    domain::CourierHead head;
    QByteArray sender; ///< DeskKeys::sign
    QList<domain::CarriedDossier> dossiers;
    /// Dossiers that another connected desk has taken in: here they only wait for the server to
    /// show them.
    QSet<QString> elsewhere;
    bool isConfirmed = false; ///< a person vouches for a new key or an older store
};

struct TakenIn {
    int fresh = 0;             ///< dossiers that were not here
    int renewed = 0;           ///< that were, and came further since
    int known = 0;             ///< as they were
    int own = 0;               ///< of this desk itself
    QStringList clashing = {}; ///< numbers that another dossier has here: left out
};

/// What this desk has to tell another one.
struct CourierAnswers {
    CourierDesk desk;
    QList<domain::CourierAnswer> answers;
};

struct AnsweredDossiers {
    int accepted = 0; ///< items that are done since
    int numbered = 0; ///< dossiers with a new number
    int unknown = 0;  ///< answers to what this desk does not have
};

/// The courier's part of the store. Dossiers of another desk are kept apart by their origin: they
/// are forwarded and looked up, but stand in no list, book, fee or report of this desk. Each
/// writing call is one durable transaction with its audit row. Storage thread.
class CourierStore
{
public:
    virtual ~CourierStore() = default;

    [[nodiscard]] virtual kernel::Result<QString> generation() const = 0;
    [[nodiscard]] virtual kernel::Result<Exportable> exportable() const = 0;
    /// The items go: by domain::SyncEvent::Export. From then on none is sent before it was looked
    /// up.
    [[nodiscard]] virtual kernel::Status noteExported(const Exportable &gone, const QString &bundle,
                                                      const Actor &actor) = 0;
    /// Nothing left after all: the items are as they were.
    [[nodiscard]] virtual kernel::Status undoExported(const Exportable &gone, const QString &bundle,
                                                      const Actor &actor) = 0;

    /// What takeIn() would find, and its errors; nothing is written.
    [[nodiscard]] virtual kernel::Result<TakenIn> look(const CourierDelivery &delivery) = 0;
    /// All dossiers of the file or none. Errors: "courier.deskChanged" [desk] for another key than
    /// the desk had, "courier.oldStore" [desk] for a file from before its store was restored: both
    /// pass when confirmed; "code.taken" when a number of it belongs to another dossier.
    [[nodiscard]] virtual kernel::Result<TakenIn> takeIn(const CourierDelivery &delivery,
                                                         const Actor &actor) = 0;
    /// One for each desk with dossiers here.
    [[nodiscard]] virtual kernel::Result<QList<CourierAnswers>> answers() const = 0;
    /// Idempotent. `from` is the desk that answers, for the audit trail.
    [[nodiscard]] virtual kernel::Result<AnsweredDossiers>
    takeAnswers(const QString &from, const QList<domain::CourierAnswer> &answers,
                const Actor &actor) = 0;
    /// Notes that answers were written to a stick.
    [[nodiscard]] virtual kernel::Status noteAnswered(const QString &desk, int answers,
                                                      const Actor &actor) = 0;
};

} // namespace motcua::ports
