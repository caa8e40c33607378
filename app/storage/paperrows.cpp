#include "app/storage/paperrows.h"

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

ports::FieldPlace hashPlace(qint64 dossier, const QString &blob)
{
    return {u"paper.hash"_s, u"%1/%2"_s.arg(dossier).arg(blob), 1};
}

} // namespace

Status PaperRows::add(qint64 dossier, const ports::StoredBlob &pdf, const QDateTime &printedAt)
{
    const QString blob = m_vault.blobName(pdf.sha256);
    const auto known = m_database.integer(u"SELECT count(*) FROM blob WHERE name = ?"_s, {blob});
    if (!known)
        return failure(known.error());
    if (*known == 0)
        return failure(ErrorKind::Store, u"blob.missing"_s, {}, u"paper "_s + blob);
    const auto hash = m_vault.sealField(hashPlace(dossier, blob), pdf.sha256);
    return m_database.run(u"INSERT INTO paper (dossier, blob, hash_sealed, printed_at) "
                          "VALUES (?, ?, ?, ?)"_s,
                          {dossier, blob, hash, timeValue(printedAt)});
}

Result<QList<QByteArray>> PaperRows::of(qint64 dossier) const
{
    QList<QByteArray> hashes;
    const auto take = [&](const Row &row) -> Status {
        const auto hash = m_vault.openField(hashPlace(dossier, row.text(0)), row.bytes(1));
        if (!hash)
            return failure(hash.error());
        hashes.append(*hash);
        return {};
    };
    const auto done =
        m_database.each(u"SELECT blob, hash_sealed FROM paper WHERE dossier = ? ORDER BY number"_s,
                        {dossier}, take);
    if (!done)
        return failure(done.error());
    return hashes;
}

} // namespace motcua::storage
