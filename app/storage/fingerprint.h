#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace motcua::storage
{

/// What a store's file and its machine are known by, so that a copy notices that it is one.
struct Fingerprint {
    QString machine;       ///< machine-id(5)
    QString file;          ///< inode and time of birth of the database
    QStringList addresses; ///< permanent MAC of the network cards, sorted

    bool operator==(const Fingerprint &) const = default;
};

/// Of the file as it lies on this machine; what cannot be read is empty and never differs.
[[nodiscard]] Fingerprint fingerprintOf(const QString &database);

/// Another file, another machine, or all network cards others.
[[nodiscard]] bool isElsewhere(const Fingerprint &before, const Fingerprint &now);

[[nodiscard]] QJsonObject toJson(const Fingerprint &fingerprint);
[[nodiscard]] Fingerprint fingerprintFromJson(const QJsonObject &json);

} // namespace motcua::storage
