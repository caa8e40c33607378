#include "tests/fakes/deskstore.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

ports::Actor officer()
{
    return {{u"hoa"_s, u"Nguyễn Thu Hoa"_s, domain::Role::Officer, false}, u"Q1"_s};
}

ports::Actor admin() { return {{u"admin"_s, u"Quản trị"_s, domain::Role::Admin, false}, u"Q1"_s}; }

domain::Dossier sampleDossier(const kernel::Clock &clock, const QString &owner)
{
    domain::Dossier dossier;
    dossier.id.value = kernel::makeUuidV7(clock.now().toMSecsSinceEpoch());
    dossier.agencyCode = u"H26.17.05"_s;
    dossier.agencyName = u"UBND xã Thử Nghiệm"_s;
    dossier.formSet = u"2025"_s;
    dossier.procedureCode = u"1.001193"_s;
    dossier.procedureName = u"Đăng ký khai sinh"_s;
    dossier.owner.name = owner;
    dossier.owner.idNumber = invented::idNumber;
    dossier.owner.phone = invented::phone;
    dossier.owner.address = invented::address;
    dossier.agent = domain::Party();
    dossier.agent->name = invented::agent;
    dossier.receivedAt = clock.now();
    dossier.dueAt = clock.now().addDays(3);
    dossier.officer = officer().user.name;
    dossier.desk = u"Q1"_s;
    domain::DossierComponent component;
    component.code = u"KS01"_s;
    component.name = u"Tờ khai đăng ký khai sinh"_s;
    component.compulsory = true;
    component.originals = 1;
    dossier.components.append(component);
    return dossier;
}

DeskStore::DeskStore()
{
    auto made = storage::Store::create(folder(), surroundings());
    if (!made)
        qFatal("no store: %s %s", qPrintable(made.error().key), qPrintable(made.error().detail));
    m_store = std::move(*made);
    if (auto ready = m_store->unlock(vault); !ready)
        qFatal("no unlocked store: %s", qPrintable(ready.error().detail));
}

void DeskStore::reopen()
{
    m_store.reset();
    auto opened = storage::Store::open(folder(), surroundings());
    if (!opened)
        qFatal("no store: %s %s", qPrintable(opened.error().key),
               qPrintable(opened.error().detail));
    m_store = std::move(*opened);
    if (auto ready = m_store->unlock(vault); !ready)
        qFatal("no unlocked store: %s", qPrintable(ready.error().detail));
}

void DeskStore::attach(domain::Dossier &dossier, const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    const auto blob = store().blobs().put(buffer);
    if (!blob)
        qFatal("no blob: %s", qPrintable(blob.error().detail));
    domain::Document document;
    document.id.value = kernel::makeUuidV7(clock.now().toMSecsSinceEpoch());
    document.sha256 = blob->sha256;
    document.bytes = blob->bytes;
    document.pages = 1;
    document.mediaType = u"application/pdf"_s;
    dossier.components.first().documents.append(document);
}

QStringList DeskStore::damage()
{
    auto verifier = store().verifier();
    const auto findings = verifier.verify();
    if (!findings)
        return {findings.error().key + u' ' + findings.error().detail};
    QStringList damage;
    for (const storage::Finding &finding : *findings) {
        if (finding.kind == storage::Finding::Kind::Damage)
            damage.append(finding.what);
    }
    return damage;
}

QByteArray DeskStore::allBytes() const
{
    QByteArray bytes;
    QDirIterator all(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        bytes += file.fileName().toUtf8();
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace motcua::tests
