#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/numberlease.h"
#include "app/storage/database.h"

#include <QDate>

namespace motcua::storage
{

/// The numbers of dossiers: drawn ahead, provisional, current and former. One registry holds every
/// number ever given, so that none is given twice (I5). Inside the caller's transaction.
class Numbers
{
public:
    explicit Numbers(Database &database) : m_database(database) {}

    struct Given {
        QString code;
        bool provisional = false;
    };
    /// Takes the lowest free drawn number of the dossier's agency and that day, else the
    /// next provisional number of its desk, for the dossier in `row`. One that brings its number
    /// from the server keeps it ("code.taken" when another one has it); one that is only registered
    /// gets none of the drawn ones.
    [[nodiscard]] kernel::Result<Given> take(const domain::Dossier &dossier, qint64 row, QDate day,
                                             const QDateTime &now);
    /// Takes a drawn number for a dossier that is received only now, in place of its present one,
    /// which becomes a former one. Empty when none is free: the present one stays.
    [[nodiscard]] kernel::Result<QString> renew(const domain::Dossier &dossier, qint64 row,
                                                QDate day, const QDateTime &now);
    /// Keeps the number and former numbers that a dossier brings from another desk. "code.taken".
    /// Provisional ones are kept apart by `origin`, since desks of two agencies may well give equal
    /// ones.
    [[nodiscard]] kernel::Status keep(const domain::Dossier &dossier, const QString &origin,
                                      qint64 row, const QDateTime &now);
    /// Makes `code` the dossier's number and its old one a former one. "code.taken" when another
    /// dossier has or had it. The number the dossier already has: nothing happens.
    [[nodiscard]] kernel::Status replace(qint64 row, const QString &code, const QDateTime &now);

    [[nodiscard]] kernel::Result<std::optional<qint64>> rowOf(const QString &code);
    /// As a person looks for it: ours, else that of one forwarded dossier. None when several have
    /// it.
    [[nodiscard]] kernel::Result<std::optional<qint64>> find(const QString &code);
    [[nodiscard]] kernel::Result<QString> currentOf(qint64 row);
    /// Oldest first.
    [[nodiscard]] kernel::Result<QStringList> formerOf(qint64 row);

    struct Drawn {
        QString code;
        QString agency; ///< empty = not told by the number
        QDate day;
    };
    /// A number that is already known is left as it is.
    [[nodiscard]] kernel::Status addDrawn(const Drawn &drawn, const QDateTime &now);
    [[nodiscard]] kernel::Result<int> freeDrawn(QDate day, const QDateTime &now);

    /// The numbers of a lease are drawn ones of its day.
    [[nodiscard]] kernel::Status addLease(const domain::NumberLease &lease,
                                          const QStringList &numbers, const QDateTime &now);
    [[nodiscard]] kernel::Result<domain::LeasedDay> leased(QDate day, const QString &generation,
                                                           const QDateTime &now);

private:
    [[nodiscard]] kernel::Result<std::optional<QString>>
    takeDrawn(const domain::Dossier &dossier, qint64 row, QDate day, const QDateTime &now);
    [[nodiscard]] kernel::Result<QString> nextProvisional(const QString &desk, QDate day);
    [[nodiscard]] kernel::Status give(const QString &code, qint64 row, const QDateTime &now);

    Database &m_database;
};

} // namespace motcua::storage
