#pragma once

#include "app/core/kernel/clock.h"
#include "app/core/ports/userstore.h"
#include "app/storage/auditlog.h"
#include "app/storage/database.h"

namespace motcua::storage
{

/// Users and their wrapped keys in SQLite; readable before the vault is open. Errors:
/// "user.exists", "user.unknown", those of Database. Storage thread; owned by Store.
///
/// Lockout (offline facts §e.2): by default every fifth wrong password in a row closes the account
/// for 15 minutes; setLimits() takes what the profile says. The wait runs on the monotonic clock of
/// one boot: another run of the program goes on waiting, a restart of the machine begins the wait
/// anew, and setting the wall clock changes nothing.
class SqlUserStore final : public ports::UserStore
{
public:
    struct Limits {
        int failures = 5;               ///< in a row, at least 1
        qint64 waitMs = 15 * 60 * 1000; ///< milliseconds
    };

    /// `boot` names the machine's present boot; the monotonic clock must count from it.
    SqlUserStore(Database &database, AuditLog &audit, const kernel::Clock &clock, QString boot);

    void setLimits(const Limits &limits) { m_limits = limits; }

    /// Replaces nothing.
    [[nodiscard]] kernel::Status add(const ports::UserRecord &record,
                                     const ports::Actor &actor) override;
    [[nodiscard]] kernel::Status disable(const QString &name, const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<QList<domain::User>> users() const override;
    [[nodiscard]] kernel::Result<std::optional<ports::UserRecord>>
    byName(const QString &name) const override;
    /// An unknown name is not noted: it may be a password typed into the wrong field.
    [[nodiscard]] kernel::Status noteLogin(const QString &name, bool succeeded) override;

    /// Milliseconds until this user may try again; 0 = now.
    [[nodiscard]] kernel::Result<qint64> waitMs(const QString &name);
    [[nodiscard]] kernel::Status changeWrap(const QString &name, const ports::KeyWrap &wrap,
                                            const ports::Actor &actor);

    /// The wrap for the province's recovery key; nothing when there is none.
    [[nodiscard]] kernel::Result<std::optional<ports::KeyWrap>> recoveryWrap() const;
    [[nodiscard]] kernel::Status setRecoveryWrap(const ports::KeyWrap &wrap,
                                                 const ports::Actor &actor);

private:
    [[nodiscard]] kernel::Status writeWrap(const QString &owner, const ports::KeyWrap &wrap);

    Database &m_database;
    AuditLog &m_audit;
    const kernel::Clock &m_clock;
    QString m_boot;
    Limits m_limits;
};

/// The kernel's name for this boot of the machine. Where it cannot be read, every start of the
/// program counts as a new boot.
[[nodiscard]] QString currentBoot();

} // namespace motcua::storage
