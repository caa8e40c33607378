#include "tests/faults/storage/victim.h"

#include "tests/fakes/deskstore.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

// A pair that any process can rebuild: the public key follows from the secret one.
const QByteArray secretKey =
    QByteArray::fromHex("a8abababababababababababababababababababababababababababababab6b");
const QByteArray publicKey =
    QByteArray::fromHex("e3712d851a0e5d79b831c5e34ab22b41a198171de209b8b8faca23a11c624859");

} // namespace

Status Victim::open()
{
    storage::Surroundings surroundings{m_clock, m_files};
    if (m_isTheSameDesk)
        surroundings.fingerprint = [](const QString &) { return storage::Fingerprint(); };
    // A store with users is not made anew.
    auto store = QFile::exists(m_folder + u"/motcua.sqlite"_s)
                     ? storage::Store::open(m_folder, surroundings)
                     : storage::Store::create(m_folder, surroundings);
    if (!store)
        return failure(store.error());
    m_store = std::move(*store);
    return unlock();
}

Status Victim::unlock()
{
    auto wrap = m_store->users().recoveryWrap();
    if (!wrap)
        return failure(wrap.error());
    if (!*wrap) {
        auto made = m_keys.wrapForRecovery(*m_keys.createVault(), publicKey);
        if (!made)
            return failure(made.error());
        if (auto kept = m_store->users().setRecoveryWrap(*made, admin()); !kept)
            return kept;
        *wrap = *made;
    }
    auto vault = m_keys.openWithRecovery(**wrap, publicKey, secretKey);
    if (!vault)
        return failure(vault.error());
    return m_store->unlock(*vault);
}

Result<domain::Dossier> Victim::sealOne(int n)
{
    domain::Dossier dossier = sampleDossier(m_clock, u"Nguyễn Văn %1"_s.arg(n));
    for (const QByteArray &content :
         {QByteArray(m_documentBytes, 's'),
          QByteArray(QByteArray(m_documentBytes * 7 / 10, 'x') + QByteArray::number(n))}) {
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QIODevice::ReadOnly);
        const auto blob = m_store->blobs().put(buffer);
        if (!blob)
            return failure(blob.error());
        domain::Document document;
        document.id.value = kernel::makeUuidV7(m_clock.now().toMSecsSinceEpoch());
        document.sha256 = blob->sha256;
        document.bytes = blob->bytes;
        document.mediaType = u"application/pdf"_s;
        dossier.components.first().documents.append(document);
    }
    return m_store->dossiers().seal(dossier, officer());
}

QString Victim::lossOf(const QString &code)
{
    const auto dossier = m_store->dossiers().byCode(code);
    if (!dossier || !*dossier)
        return u"%1 is lost"_s.arg(code);
    if ((*dossier)->components.first().documents.size() != 2)
        return u"%1 lost a document"_s.arg(code);
    for (const domain::Document &document : (*dossier)->components.first().documents) {
        if (!m_store->blobs().check(document.sha256))
            return u"%1 lost a page"_s.arg(code);
    }
    const auto items = m_store->outbox().all();
    const bool queued = items && std::any_of(items->begin(), items->end(), [&](const auto &item) {
                            return item.dossier == (*dossier)->id;
                        });
    return queued ? QString() : u"%1 is not in the outbox"_s.arg(code);
}

QStringList Victim::losses(const QStringList &acknowledged)
{
    QStringList found;
    for (const QString &code : acknowledged) {
        if (const QString loss = lossOf(code); !loss.isEmpty())
            found.append(loss);
    }
    if (QSet<QString>(acknowledged.begin(), acknowledged.end()).size() != acknowledged.size())
        found.append(u"two dossiers got one number"_s);
    const auto temporary = QDir(m_folder + u"/tmp"_s).entryList(QDir::Files);
    if (!temporary.isEmpty())
        found.append(u"temporary file %1 was left"_s.arg(temporary.first()));
    auto verifier = m_store->verifier();
    const auto findings = verifier.verify();
    if (!findings)
        return found << u"verify: "_s + findings.error().detail;
    for (const storage::Finding &finding : *findings) {
        if (finding.kind == storage::Finding::Kind::Damage)
            found.append(finding.what);
    }
    return found;
}

} // namespace motcua::tests
