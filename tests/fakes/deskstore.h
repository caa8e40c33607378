#pragma once

#include "app/core/domain/dossier.h"
#include "app/security/keyring.h"
#include "app/security/sealedfile.h"
#include "app/storage/loginguard.h"
#include "app/storage/store.h"
#include "tests/fakes/fixedclock.h"

#include <QBuffer>
#include <QTemporaryDir>

namespace motcua::tests
{

/// Invented persons; tests search the store's bytes for them.
namespace invented
{
inline const QString owner = QStringLiteral("Đặng Thị Hồng Nhung");
inline const QString agent = QStringLiteral("Vừ Mí Sính");
inline const QString phone = QStringLiteral("0912 345 678");
inline const QString idNumber = QStringLiteral("001190012345");
inline const QString address = QStringLiteral("Số 7 ngõ Chùa Vẽ");
inline const QString reason = QStringLiteral("Thiếu bản sao giấy chứng sinh");
} // namespace invented

[[nodiscard]] ports::Actor officer();
[[nodiscard]] ports::Actor admin();

/// A dossier ready to be sealed, received when `clock` says; without documents.
[[nodiscard]] domain::Dossier sampleDossier(const kernel::Clock &clock,
                                            const QString &owner = invented::owner);

/// A store in a folder of its own, open and unlocked, without users (a password costs 0.1 s).
class DeskStore
{
public:
    DeskStore();

    [[nodiscard]] storage::Store &store() { return *m_store; }
    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/store"); }
    [[nodiscard]] storage::Surroundings surroundings() const { return {clock, files}; }

    /// Closes and opens again, as a restart does.
    void reopen();
    void close() { m_store.reset(); }

    /// Puts `content` into the blob store and hangs it on the dossier's first component.
    void attach(domain::Dossier &dossier, const QByteArray &content);
    /// What the verifier calls damage.
    [[nodiscard]] QStringList damage();
    /// Every byte of every file in the folder.
    [[nodiscard]] QByteArray allBytes() const;

    FixedClock clock;
    security::SodiumSealedFiles files;
    security::SodiumKeyRing keys;
    std::shared_ptr<const ports::Vault> vault = keys.createVault();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Store> m_store;
};

} // namespace motcua::tests
