#pragma once

#include "app/security/keyring.h"
#include "app/security/sealedfile.h"
#include "app/storage/store.h"
#include "tests/fakes/fixedclock.h"

namespace motcua::tests
{

/// The store that gets hurt: opened (or made) in `folder` with a key that any process knows.
class Victim
{
public:
    /// Documents have so many bytes, and seven tenths of them.
    explicit Victim(const QString &folder, qsizetype documentBytes = 100'000)
        : m_folder(folder), m_documentBytes(documentBytes)
    {
    }

    /// A copied folder counts as the desk itself, not as a copy of it.
    void takeCopiesForItself() { m_isTheSameDesk = true; }
    /// Makes the store and its recovery wrap when they are missing, opens and unlocks it.
    [[nodiscard]] kernel::Status open();
    [[nodiscard]] storage::Store &store() { return *m_store; }
    void close() { m_store.reset(); }

    /// The n-th dossier: two documents, one of them with the content of every other dossier.
    [[nodiscard]] kernel::Result<domain::Dossier> sealOne(int n);

    /// What a later look finds wrong: an acknowledged dossier that is not whole, equal numbers,
    /// temporary files, anything the verifier calls damage. Empty = nothing was lost.
    [[nodiscard]] QStringList losses(const QStringList &acknowledged);

private:
    [[nodiscard]] kernel::Status unlock();
    [[nodiscard]] QString lossOf(const QString &code);

    bool m_isTheSameDesk = false;
    QString m_folder;
    qsizetype m_documentBytes;
    FixedClock m_clock;
    security::SodiumSealedFiles m_files;
    security::SodiumKeyRing m_keys;
    std::unique_ptr<storage::Store> m_store;
};

} // namespace motcua::tests
