#pragma once

#include "app/core/kernel/filelock.h"
#include "app/storage/fileblobstore.h"
#include "app/storage/generation.h"
#include "app/storage/migrator.h"
#include "app/storage/sqlcapturestore.h"
#include "app/storage/sqlcataloguestore.h"
#include "app/storage/sqlcourierstore.h"
#include "app/storage/sqldossierstore.h"
#include "app/storage/sqlfeestore.h"
#include "app/storage/sqlnewsstore.h"
#include "app/storage/sqloutboxstore.h"
#include "app/storage/sqlsettingsstore.h"
#include "app/storage/sqluserstore.h"
#include "app/storage/verifier.h"

#include <functional>

namespace motcua::storage
{

/// What a store needs from outside; everything referred to outlives it.
struct Surroundings {
    const kernel::Clock &clock;
    const kernel::SealedFiles &files;
    QString schema = QStringLiteral(":/motcua/sql"); ///< folder of the numbered files
    QString boot = currentBoot();
    /// Of the database's path; replaced by tests that copy a store.
    std::function<Fingerprint(const QString &)> fingerprint = fingerprintOf;
};

/// A desk's store: one folder, one lock, one connection, and every adapter on top of them, opened
/// and closed in the right order. Lives, works and dies in one thread.
///
/// open() → users(), settings(), catalogue() work; LoginGuard gives a vault; unlock(vault) → the
/// rest.
class Store
{
public:
    /// Makes a store in `folder` (made when missing). "store.exists" when it already has users; a
    /// half-made one is completed.
    [[nodiscard]] static kernel::Result<std::unique_ptr<Store>>
    create(const QString &folder, const Surroundings &surroundings);
    /// Errors: "store.missing" (folder), "store.locked", "store.newer", "store.damaged", "disk.*".
    [[nodiscard]] static kernel::Result<std::unique_ptr<Store>>
    open(const QString &folder, const Surroundings &surroundings);
    ~Store(); ///< moves the log into the database file
    Q_DISABLE_COPY_MOVE(Store)

    [[nodiscard]] const QString &folder() const { return m_folder; }

    // Open without a key.
    [[nodiscard]] SqlUserStore &users() { return m_users; }
    [[nodiscard]] SqlSettingsStore &settings() { return m_settings; }
    [[nodiscard]] SqlCatalogueStore &catalogue() { return m_catalogue; }

    [[nodiscard]] kernel::Status unlock(std::shared_ptr<const ports::Vault> vault);
    /// Forgets the key; what was borrowed from the stores below must be gone.
    void lock();

    // Only while unlocked.
    [[nodiscard]] SqlDossierStore &dossiers();
    [[nodiscard]] SqlFeeStore &fees();
    [[nodiscard]] SqlOutboxStore &outbox();
    [[nodiscard]] SqlNewsStore &news();
    [[nodiscard]] SqlCourierStore &courier();
    [[nodiscard]] FileBlobStore &blobs();
    [[nodiscard]] SqlCaptureStore &captures();
    [[nodiscard]] SqlClockBook &clockBook();
    [[nodiscard]] AuditLog &audit();
    [[nodiscard]] Verifier verifier();

    [[nodiscard]] Generation generation();

    /// For tests that let a statement fail, and for the backup.
    [[nodiscard]] Database &database() { return *m_database; }

private:
    struct Unlocked;

    Store(QString folder, const Surroundings &surroundings, std::unique_ptr<kernel::FileLock> lock,
          std::unique_ptr<Database> database);
    [[nodiscard]] static kernel::Result<std::unique_ptr<Store>>
    openIn(const QString &folder, const Surroundings &surroundings);

    QString m_folder;
    Surroundings m_surroundings;
    std::unique_ptr<kernel::FileLock> m_lock; // released last
    std::unique_ptr<Database> m_database;
    AuditLog m_audit;
    SqlUserStore m_users;
    SqlSettingsStore m_settings;
    SqlCatalogueStore m_catalogue;
    std::unique_ptr<Unlocked> m_unlocked;
    bool m_isSettled = true; ///< no copy whose generation is still to begin
};

} // namespace motcua::storage
