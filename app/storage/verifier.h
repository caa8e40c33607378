#pragma once

#include "app/core/kernel/canceltoken.h"
#include "app/storage/dossierrows.h"
#include "app/storage/fileblobstore.h"
#include "app/storage/workbench.h"

#include <QSet>

namespace motcua::storage
{

/// One finding. `what` is an English sentence with ids, never personal data.
struct Finding {
    enum class Kind {
        Damage,   ///< something that was promised is not as it was written
        Leftover, ///< harmless remains: a blob that no dossier shows yet
    };
    Kind kind = Kind::Damage;
    QString what;

    bool operator==(const Finding &) const = default;
};

/// Reads everything and compares: database pages, every sealed field, every blob's hash and tag,
/// the files on disk, numbers, fees, outbox, audit chain. Changes nothing. Storage thread; about
/// 300 MB/s.
class Verifier
{
public:
    /// `folder`: of the store.
    Verifier(Workbench &bench, const FileBlobStore &blobs, QString folder);

    /// What was found; no Damage = whole. An error only when reading itself failed.
    [[nodiscard]] kernel::Result<QList<Finding>> verify(const kernel::CancelToken &cancel = {});

private:
    [[nodiscard]] kernel::Status checkDatabase();
    [[nodiscard]] kernel::Status checkDossiers(const kernel::CancelToken &cancel);
    [[nodiscard]] kernel::Status checkDossier(qint64 row);
    [[nodiscard]] kernel::Status checkPapers(qint64 row, const QString &name);
    /// Do the clear columns tell what the sealed body tells?
    [[nodiscard]] kernel::Result<bool> columnsAgree(const StoredDossier &stored,
                                                    const domain::Dossier &body);
    [[nodiscard]] kernel::Status checkDocuments(const StoredDossier &stored);
    [[nodiscard]] kernel::Status checkRules();
    [[nodiscard]] kernel::Status checkSealedRows();
    [[nodiscard]] kernel::Status checkFees();
    [[nodiscard]] kernel::Status checkFiles();
    void damage(const QString &what);
    void leftover(const QString &what);

    Workbench &m_bench;
    const FileBlobStore &m_blobs;
    QString m_folder;
    QList<Finding> m_findings;
    QSet<QByteArray> m_checked; // blobs, by hash: several dossiers may show one
};

} // namespace motcua::storage
