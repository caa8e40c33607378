#include "app/core/services/serverpins.h"

#include "app/core/kernel/filecontent.h"
#include "app/core/kernel/logging.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::AcceptedPins;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Status;

namespace
{

constexpr qsizetype longestPath = 8; // authorities above a server's certificate

/// Changes whenever the file does.
QByteArray stampOf(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? QByteArray::number(file.size()) + ' ' +
                               QByteArray::number(file.lastModified().toMSecsSinceEpoch())
                         : QByteArray();
}

} // namespace

ServerPins::ServerPins(domain::PinsProfile profile, Parts parts)
    : m_profile(std::move(profile)), m_parts(std::move(parts))
{
}

kernel::Result<domain::PinList> ServerPins::read()
{
    const auto bytes = kernel::fileContent(m_profile.file);
    if (!bytes)
        return failure(ErrorKind::Network, u"pins.missing"_s, {m_profile.file}, bytes.error().key);
    return domain::readPinList(*bytes, m_profile, m_parts.isSignedBy);
}

Status ServerPins::accept(const domain::PinList &list)
{
    const auto kept = m_parts.settings.value(settingName);
    if (!kept)
        return failure(kept.error());
    const AcceptedPins last = AcceptedPins::fromJson(kept->value_or(QByteArray()));
    if (auto allowed = mayCount(list, last, m_profile, m_parts.clock.now()); !allowed)
        return allowed;
    const AcceptedPins now{list.serial, list.fingerprint, list.signer};
    if (now == last)
        return {};
    qCInfo(kernel::logSync) << "Pin list" << list.serial << "counts from now on";
    return m_parts.settings.set(settingName, now.json());
}

kernel::Result<QByteArray> ServerPins::current()
{
    const QByteArray stamp = stampOf(m_profile.file);
    if (!m_list || stamp != m_stamp) {
        m_list.reset();
        auto list = read();
        if (!list)
            return failure(list.error());
        Status accepted;
        const auto work = [&] { accepted = accept(*list); };
        m_parts.onStorage ? m_parts.onStorage(work) : work();
        if (!accepted)
            return failure(accepted.error());
        m_list = std::move(*list);
        m_stamp = stamp;
    }
    // It may have ended since it was read.
    const AcceptedPins itself{m_list->serial, m_list->fingerprint, m_list->signer};
    if (auto counts = mayCount(*m_list, itself, m_profile, m_parts.clock.now()); !counts)
        return failure(counts.error());
    return m_list->fingerprint;
}

/// The server sends which certificates it likes, so one of them proves nothing by being there: only
/// those count that signed the server's own, or signed one that did.
Status ServerPins::judge(const QString &host, const QList<QByteArray> &sent,
                         const QList<QByteArray> &authorities)
{
    QList<QByteArray> path = sent.mid(0, 1);
    QList<QByteArray> others = sent.mid(1) + authorities;
    for (qsizetype i = 0; i < path.size() && i < longestPath; ++i) {
        const QByteArray pin = m_parts.certificates.pinOf(path.at(i));
        if (m_list && m_list->allows(pin)) {
            if (m_list->backupPins.contains(pin))
                qCWarning(kernel::logSync) << "The server's key is a backup pin: a new list is due";
            return {};
        }
        for (qsizetype other = others.size() - 1; other >= 0; --other)
            if (m_parts.certificates.hasIssued(others.at(other), path.at(i)))
                path.append(others.takeAt(other));
    }
    return failure(ErrorKind::Network, u"pins.mismatch"_s, {host},
                   u"No certificate on the server's path has a pinned key"_s);
}

} // namespace motcua::services
