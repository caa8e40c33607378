#pragma once

#include "app/core/kernel/clock.h"
#include "app/core/ports/actor.h"
#include "app/core/ports/vault.h"
#include "app/storage/database.h"

#include <QJsonObject>

#include <functional>

namespace motcua::storage
{

/// One line of the audit trail. Never a name, a full number or a secret of a citizen: what must be
/// told of one is its last four characters.
struct AuditEntry {
    QString what;       ///< lowerCamel word: "sealed", "loginFailed"
    QString subject;    ///< id of the thing
    QJsonObject detail; ///< small facts: codes, states, hashes of sealed bytes
};

struct AuditRow {
    qint64 sequence = 0;
    QDateTime at;
    QString actor;
    QString desk;
    QString what;
    QString subject;
    QString detail;
};

/// The tamper-evident trail (offline facts §e.6): every row holds the hash of all before it and a
/// MAC under the data key, and the head is kept sealed, so that a changed, swapped, removed or
/// cut-off row shows. Rows written while the vault is closed are counter-signed when it opens.
/// Storage thread.
class AuditLog
{
public:
    AuditLog(Database &database, const kernel::Clock &clock) : m_database(database), m_clock(clock)
    {
    }

    /// From now on rows carry a MAC; signs those that waited, or leaves them to the next time when
    /// the disk is full. Opens its own transaction.
    [[nodiscard]] kernel::Status unlock(std::shared_ptr<const ports::Vault> vault);
    void lock() { m_vault.reset(); }

    /// Adds a row; inside the transaction of what it tells about.
    [[nodiscard]] kernel::Status append(const ports::Actor &actor, const AuditEntry &entry);

    /// Does `work` and adds the row that tells about it, in a transaction of its own: both or
    /// neither.
    [[nodiscard]] kernel::Status record(const ports::Actor &actor, const AuditEntry &entry,
                                        const std::function<kernel::Status()> &work);

    /// Sequence and hash of the row that was added last here, `17 0a1b…`; true of the trail once
    /// its transaction was committed.
    [[nodiscard]] const QByteArray &newest() const { return m_newest; }

    /// Newest first.
    [[nodiscard]] kernel::Result<QList<AuditRow>> rows(int limit) const;
    /// Every break in the chain as an English sentence; empty = whole. The vault must be open.
    [[nodiscard]] kernel::Result<QStringList> breaks() const;

private:
    struct Tail {
        qint64 sequence = 0;
        QByteArray hash;
    };
    /// The last row; sequence 0 and a hash of zeros when there is none.
    [[nodiscard]] kernel::Result<Tail> tail() const;
    [[nodiscard]] kernel::Status signWaiting();
    [[nodiscard]] kernel::Status sign(qint64 sequence, const QByteArray &hash);
    [[nodiscard]] kernel::Status keepHead(qint64 sequence, const QByteArray &hash);
    [[nodiscard]] kernel::Result<std::optional<QByteArray>> head() const;

    Database &m_database;
    const kernel::Clock &m_clock;
    std::shared_ptr<const ports::Vault> m_vault; // null while locked
    QByteArray m_newest;
};

} // namespace motcua::storage
