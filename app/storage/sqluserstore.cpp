#include "app/storage/sqluserstore.h"

#include "app/storage/steps.h"
#include "app/storage/transaction.h"

#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;
using ports::KeyWrap;
using ports::UserRecord;

namespace
{

const auto recoveryOwner = u""_s;

domain::User userOf(const Row &row)
{
    return {row.text(0), row.text(1),
            domain::roleFromName(row.text(2)).value_or(domain::Role::Officer), row.boolean(3)};
}

KeyWrap wrapOf(const Row &row, int column)
{
    return {row.bytes(column), row.integer(column + 1), int(row.integer(column + 2)),
            row.bytes(column + 3)};
}

kernel::Failure unknown(const QString &name)
{
    return failure(ErrorKind::Refused, u"user.unknown"_s, {name});
}

} // namespace

QString currentBoot()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    if (!file.open(QIODevice::ReadOnly))
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    return QString::fromLatin1(file.readAll()).trimmed();
}

SqlUserStore::SqlUserStore(Database &database, AuditLog &audit, const kernel::Clock &clock,
                           QString boot)
    : m_database(database), m_audit(audit), m_clock(clock), m_boot(std::move(boot))
{
}

Status SqlUserStore::writeWrap(const QString &owner, const KeyWrap &wrap)
{
    const QByteArray salt = wrap.salt.isNull() ? ""_ba : wrap.salt;
    return m_database.run(
        u"INSERT INTO key_wrap (owner, salt, memory_bytes, passes, wrapped) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (owner) DO UPDATE SET salt = excluded.salt, "
        "memory_bytes = excluded.memory_bytes, passes = excluded.passes, "
        "wrapped = excluded.wrapped"_s,
        {owner, salt, wrap.memoryBytes, wrap.passes, wrap.wrapped});
}

Status SqlUserStore::add(const UserRecord &record, const ports::Actor &actor)
{
    const domain::User &user = record.user;
    return inTransaction(m_database, [&]() -> Status {
        const auto known =
            m_database.integer(u"SELECT count(*) FROM user WHERE name = ?"_s, {user.name});
        if (!known)
            return failure(known.error());
        if (*known > 0)
            return failure(ErrorKind::Refused, u"user.exists"_s, {user.name});
        return inOrder(
            [&] {
                return m_database.run(
                    u"INSERT INTO user (name, full_name, role, disabled) VALUES (?, ?, ?, ?)"_s,
                    {user.name, user.fullName, domain::roleName(user.role), int(user.disabled)});
            },
            [&] { return writeWrap(user.name, record.wrap); },
            [&] {
                return m_audit.append(
                    actor, {u"userAdded"_s, user.name, {{u"role"_s, domain::roleName(user.role)}}});
            });
    });
}

Status SqlUserStore::disable(const QString &name, const ports::Actor &actor)
{
    // His wrap goes too: a disabled user's password opens nothing any more.
    return inTransaction(m_database, [&]() -> Status {
        if (auto done = m_database.run(u"UPDATE user SET disabled = 1 WHERE name = ?"_s, {name});
            !done)
            return done;
        if (m_database.changedRows() == 0)
            return unknown(name);
        return inOrder(
            [&] { return m_database.run(u"DELETE FROM key_wrap WHERE owner = ?"_s, {name}); },
            [&] {
                return m_audit.append(actor, {u"userDisabled"_s, name, {}});
            });
    });
}

Result<QList<domain::User>> SqlUserStore::users() const
{
    return m_database.all(u"SELECT name, full_name, role, disabled FROM user ORDER BY name"_s, {},
                          userOf);
}

Result<std::optional<UserRecord>> SqlUserStore::byName(const QString &name) const
{
    return m_database.first(
        u"SELECT u.name, u.full_name, u.role, u.disabled, u.failures, w.salt, w.memory_bytes, "
        "w.passes, w.wrapped FROM user u LEFT JOIN key_wrap w ON w.owner = u.name "
        "WHERE u.name = ?"_s,
        {name}, [](const Row &row) {
            return UserRecord{userOf(row), wrapOf(row, 5), int(row.integer(4))};
        });
}

Status SqlUserStore::noteLogin(const QString &name, bool succeeded)
{
    ports::Actor actor;
    actor.user.name = name;
    return inTransaction(m_database, [&]() -> Status {
        const auto record = byName(name);
        if (!record)
            return failure(record.error());
        if (!*record)
            return {};
        const int failures = succeeded ? 0 : (*record)->failures + 1;
        const bool locks = failures > 0 && failures % m_limits.failures == 0;
        return inOrder(
            [&] {
                return m_database.run(
                    u"UPDATE user SET failures = ?, locked_boot = ?, locked_at = ? WHERE name = ?"_s,
                    {failures, locks ? m_boot : QString(), locks ? m_clock.monotonicMs() : 0,
                     name});
            },
            [&] {
                return m_audit.append(
                    actor,
                    {succeeded ? u"login"_s : u"loginFailed"_s, name, {{u"failures"_s, failures}}});
            });
    });
}

Result<qint64> SqlUserStore::waitMs(const QString &name)
{
    const auto lock = m_database.first(
        u"SELECT locked_boot, locked_at FROM user WHERE name = ? AND locked_boot <> ''"_s, {name},
        [](const Row &row) { return std::pair(row.text(0), row.integer(1)); });
    if (!lock)
        return failure(lock.error());
    if (!*lock)
        return qint64(0);
    const auto &[boot, at] = **lock;
    const qint64 now = m_clock.monotonicMs();
    if (boot == m_boot && at <= now)
        return std::max(qint64(0), m_limits.waitMs - (now - at));
    if (auto renewed =
            m_database.run(u"UPDATE user SET locked_boot = ?, locked_at = ? WHERE name = ?"_s,
                           {m_boot, now, name});
        !renewed && renewed.error().key != "disk.full"_L1)
        return failure(renewed.error());
    return m_limits.waitMs;
}

Status SqlUserStore::changeWrap(const QString &name, const KeyWrap &wrap, const ports::Actor &actor)
{
    return inTransaction(m_database, [&]() -> Status {
        const auto record = byName(name);
        if (!record)
            return failure(record.error());
        if (!*record || (*record)->user.disabled)
            return unknown(name);
        return inOrder([&] { return writeWrap(name, wrap); },
                       [&] {
                           return m_audit.append(actor, {u"passwordChanged"_s, name, {}});
                       });
    });
}

Result<std::optional<KeyWrap>> SqlUserStore::recoveryWrap() const
{
    return m_database.first(
        u"SELECT salt, memory_bytes, passes, wrapped FROM key_wrap WHERE owner = ?"_s,
        {recoveryOwner}, [](const Row &row) { return wrapOf(row, 0); });
}

Status SqlUserStore::setRecoveryWrap(const KeyWrap &wrap, const ports::Actor &actor)
{
    return inTransaction(m_database, [&] {
        return inOrder([&] { return writeWrap(recoveryOwner, wrap); },
                       [&] {
                           return m_audit.append(actor, {u"recoveryKeySet"_s, {}, {}});
                       });
    });
}

} // namespace motcua::storage
