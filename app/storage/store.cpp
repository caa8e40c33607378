#include "app/storage/store.h"

#include "app/core/kernel/durable.h"
#include "app/core/kernel/logging.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

QString databasePath(const QString &folder) { return folder + u"/motcua.sqlite"_s; }

Status makeFolders(const QString &folder)
{
    for (const auto &part : {u"blobs"_s, u"tmp"_s, u"capture"_s}) {
        if (auto made = kernel::makeFolderDurably(folder + u'/' + part); !made)
            return made;
    }
    return {};
}

/// What a crash left half-written. The lock is held, so nobody else is writing there.
void sweepTemporary(const QString &folder)
{
    QDir temporary(folder + u"/tmp"_s);
    for (const QString &file : temporary.entryList(QDir::Files | QDir::Hidden))
        temporary.remove(file);
}

} // namespace

/// Everything that needs the key.
struct Store::Unlocked {
    SqlClockBook clockBook;
    Generation generation;
    Workbench bench;
    SqlDossierStore dossiers;
    SqlFeeStore fees;
    SqlOutboxStore outbox;
    SqlNewsStore news;
    SqlCourierStore courier;
    FileBlobStore blobs;
    SqlCaptureStore captures;

    Unlocked(Store &store, const std::shared_ptr<const ports::Vault> &vault)
        : clockBook({*store.m_database, store.m_settings, store.m_audit, store.m_surroundings.clock,
                     store.m_surroundings.boot, store.m_isSettled}),
          generation(store.generation()), bench{*store.m_database,
                                                store.m_surroundings.clock,
                                                vault,
                                                store.m_audit,
                                                clockBook,
                                                generation},
          dossiers(bench), fees(bench), outbox(bench), news(bench), courier(bench),
          blobs({*store.m_database, store.m_surroundings.clock, vault, store.m_surroundings.files,
                 store.m_folder}),
          captures(bench, store.m_surroundings.files, store.m_folder + u"/capture"_s)
    {
    }
};

Store::Store(QString folder, const Surroundings &surroundings,
             std::unique_ptr<kernel::FileLock> lock, std::unique_ptr<Database> database)
    : m_folder(std::move(folder)), m_surroundings(surroundings), m_lock(std::move(lock)),
      m_database(std::move(database)), m_audit(*m_database, surroundings.clock),
      m_users(*m_database, m_audit, surroundings.clock, surroundings.boot), m_settings(*m_database),
      m_catalogue(*m_database, m_audit)
{
}

Store::~Store()
{
    lock();
    if (auto done = m_database->checkpoint(); !done)
        qCWarning(kernel::logStore) << "Checkpoint at closing failed:" << done.error().detail;
}

Result<std::unique_ptr<Store>> Store::create(const QString &folder,
                                             const Surroundings &surroundings)
{
    const QString path = QDir(folder).absolutePath();
    if (auto made = kernel::makeFolderDurably(path); !made)
        return failure(made.error());
    auto store = openIn(path, surroundings);
    if (!store)
        return store;
    const auto users = (*store)->users().users();
    if (!users)
        return failure(users.error());
    if (!users->isEmpty())
        return failure(ErrorKind::Refused, u"store.exists"_s, {path});
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const Surroundings &surroundings)
{
    const QString path = QDir(folder).absolutePath();
    if (!QFile::exists(databasePath(path)))
        return failure(ErrorKind::Store, u"store.missing"_s, {path});
    return openIn(path, surroundings);
}

Result<std::unique_ptr<Store>> Store::openIn(const QString &folder,
                                             const Surroundings &surroundings)
{
    auto lock = std::make_unique<kernel::FileLock>();
    const auto taken = lock->take(folder + u"/lock"_s);
    if (!taken)
        return failure(taken.error());
    if (!*taken)
        return failure(ErrorKind::Store, u"store.locked"_s);
    if (auto made = makeFolders(folder); !made)
        return failure(made.error());
    sweepTemporary(folder);
    auto database = Database::open(databasePath(folder));
    if (!database)
        return failure(database.error());
    // A faulty file is left as it is: whoever repairs it needs all of it.
    const auto faults = (*database)->faults(false);
    if (!faults)
        return failure(faults.error());
    if (!faults->isEmpty())
        return failure(ErrorKind::Store, u"store.damaged"_s, {}, faults->first());
    const auto migrator = Migrator::fromFolder(surroundings.schema);
    if (!migrator)
        return failure(migrator.error());
    if (auto migrated = migrator->migrate(**database, folder + u"/copies"_s); !migrated)
        return failure(migrated.error());
    if (auto synced = kernel::syncFolder(folder); !synced)
        return failure(synced.error());
    return std::unique_ptr<Store>(
        new Store(folder, surroundings, std::move(lock), std::move(*database)));
}

Status Store::unlock(std::shared_ptr<const ports::Vault> vault)
{
    Q_ASSERT(vault && !m_unlocked);
    if (auto ready = m_audit.unlock(vault); !ready)
        return ready;
    m_settings.setVault(vault);
    const auto present = m_surroundings.fingerprint(m_database->path());
    const auto settled = generation().check(present, *vault);
    if (!settled)
        return failure(settled.error());
    m_isSettled = *settled;
    m_unlocked = std::make_unique<Unlocked>(*this, vault);
    return m_unlocked->captures.sweep();
}

void Store::lock()
{
    if (m_unlocked && m_isSettled)
        generation().dropAnchor();
    m_unlocked.reset();
    m_settings.setVault(nullptr);
    m_audit.lock();
}

SqlDossierStore &Store::dossiers()
{
    Q_ASSERT(m_unlocked);
    return m_unlocked->dossiers;
}

SqlFeeStore &Store::fees()
{
    Q_ASSERT(m_unlocked);
    return m_unlocked->fees;
}

SqlOutboxStore &Store::outbox()
{
    Q_ASSERT(m_unlocked);
    return m_unlocked->outbox;
}

SqlNewsStore &Store::news()
{
    Q_ASSERT(m_unlocked);
    return m_unlocked->news;
}

SqlCourierStore &Store::courier()
{
    Q_ASSERT(m_unlocked);
    return m_unlocked->courier;
}

FileBlobStore &Store::blobs()
{
    Q_ASSERT(m_unlocked);
    return m_unlocked->blobs;
}

SqlCaptureStore &Store::captures()
{
    Q_ASSERT(m_unlocked);
    return m_unlocked->captures;
}

SqlClockBook &Store::clockBook()
{
    Q_ASSERT(m_unlocked);
    return m_unlocked->clockBook;
}

Generation Store::generation() { return Generation({*m_database, m_settings, m_audit, m_folder}); }

AuditLog &Store::audit() { return m_audit; }

Verifier Store::verifier()
{
    Q_ASSERT(m_unlocked);
    return Verifier(m_unlocked->bench, m_unlocked->blobs, m_folder);
}

} // namespace motcua::storage
