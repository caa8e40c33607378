#include "app/storage/sqlsettingsstore.h"

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

ports::FieldPlace placeOf(const QString &name) { return {u"setting"_s, name, 1}; }

kernel::Failure closed() { return failure(kernel::ErrorKind::Store, u"vault.closed"_s); }

} // namespace

Status SqlSettingsStore::write(const QString &name, const QByteArray &value, bool sealed)
{
    const QByteArray bytes = value.isNull() ? ""_ba : value;
    return m_database.run(
        u"INSERT INTO setting (name, value, sealed) VALUES (?, ?, ?) ON CONFLICT (name) "
        "DO UPDATE SET value = excluded.value, sealed = excluded.sealed"_s,
        {name, bytes, int(sealed)});
}

Result<std::optional<QByteArray>> SqlSettingsStore::read(const QString &name, bool sealed) const
{
    return m_database.first(u"SELECT value FROM setting WHERE name = ? AND sealed = ?"_s,
                            {name, int(sealed)}, [](const Row &row) { return row.bytes(0); });
}

Status SqlSettingsStore::set(const QString &name, const QByteArray &value)
{
    return write(name, value, false);
}

Result<std::optional<QByteArray>> SqlSettingsStore::value(const QString &name) const
{
    return read(name, false);
}

Status SqlSettingsStore::setSecret(const QString &name, const QByteArray &value)
{
    if (!m_vault)
        return closed();
    return write(name, m_vault->sealField(placeOf(name), value), true);
}

Result<std::optional<QByteArray>> SqlSettingsStore::secret(const QString &name) const
{
    if (!m_vault)
        return closed();
    const auto sealed = read(name, true);
    if (!sealed || !*sealed)
        return sealed;
    auto opened = m_vault->openField(placeOf(name), **sealed);
    if (!opened)
        return failure(opened.error());
    return std::optional(*opened);
}

} // namespace motcua::storage
