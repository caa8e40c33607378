#pragma once

#include "app/core/ports/settingsstore.h"
#include "app/core/ports/vault.h"
#include "app/storage/auditlog.h"
#include "app/storage/database.h"
#include "app/storage/fingerprint.h"

namespace motcua::storage
{

/// Notices that a store was copied or put back from an older copy, and begins a new generation of
/// it (offline facts §c.3 no. 5, §c.8): numbers kept for later are void, since the other copy may
/// give them too; provisional numbers get a random part of this generation's own; what was on its
/// way to the server is looked up before it is sent, and what cannot be looked up waits for a
/// person. Series of fee receipts stop by the same word (see FeeRows).
///
/// A copy is known by its fingerprint. An older one in the same place is known by the anchor, a
/// file beside the database that names the last row of the audit trail: an older database has no
/// such row. A whole disk that was set back shows by what the server says:
/// NewsStore::noteForeign().
class Generation
{
public:
    struct Parts {
        Database &database;
        ports::SettingsStore &settings;
        AuditLog &audit;
        QString folder; ///< of the store
    };
    explicit Generation(Parts parts) : m_parts(std::move(parts)) {}

    /// At each opening, once the vault is open. False: it is a copy, and the full disk has no room
    /// to begin a generation, which waits for the next opening; until then no number may be given.
    [[nodiscard]] kernel::Result<bool> check(const Fingerprint &now,
                                             const ports::Vault &vault) const;
    /// Remembers how far the trail has come, as AuditLog::newest() says after a commit: at each
    /// opening, sealing and closing. An older copy of the same day shows so, unless only moves were
    /// made since. Never fails.
    void dropAnchor(const QByteArray &newest) const;
    /// The same from the trail itself.
    void dropAnchor() const;

    /// 1 before any copy.
    [[nodiscard]] kernel::Result<int> number() const;
    /// Number and mark, "2.K7MX": two copies of one store have the same number.
    [[nodiscard]] kernel::Result<QString> name() const;

private:
    [[nodiscard]] kernel::Result<bool> isOlderThanAnchor() const;
    [[nodiscard]] kernel::Status begin(const Fingerprint &now, const ports::Vault &vault) const;
    [[nodiscard]] kernel::Status reopenSending(const ports::Vault &vault) const;

    Parts m_parts;
};

/// The random part of this generation's provisional numbers; empty in the first.
inline const QString markSetting = QStringLiteral("store.mark");

/// The number by which NewsStore::noteForeign() knew; absent or empty = there was none.
inline const QString setBackSetting = QStringLiteral("store.setBack");

} // namespace motcua::storage
