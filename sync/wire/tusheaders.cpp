#include "sync/wire/tusheaders.h"

#include <algorithm>

namespace motcua::sync
{

namespace
{

bool names(const QByteArray &list, const QByteArray &wanted)
{
    const QList<QByteArray> entries = list.split(',');
    return std::any_of(entries.begin(), entries.end(), [&](const QByteArray &entry) {
        return entry.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

TusAbilities tusAbilities(const QByteArray &versions, const QByteArray &extensions,
                          const QByteArray &checksums)
{
    TusAbilities read;
    read.speaks = names(versions, "1.0.0") && names(extensions, "creation");
    read.createsWithUpload = names(extensions, "creation-with-upload");
    if (names(extensions, "checksum"))
        for (const QByteArray &algorithm : {QByteArray("sha256"), QByteArray("sha1")})
            if (read.checksum.isEmpty() && names(checksums, algorithm))
                read.checksum = algorithm;
    return read;
}

QByteArray uploadMetadata(const QList<std::pair<QByteArray, QString>> &names)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : names)
        pairs.append(name + ' ' + value.toUtf8().toBase64());
    return pairs.join(',');
}

std::optional<QString> metadataValue(const QByteArray &header, const QByteArray &name)
{
    for (const QByteArray &entry : header.split(',')) {
        const QByteArray pair = entry.trimmed();
        const qsizetype end = pair.indexOf(' ');
        if (end < 0 || pair.left(end) != name)
            continue;
        const auto read = QByteArray::fromBase64Encoding(pair.mid(end).trimmed(),
                                                         QByteArray::AbortOnBase64DecodingErrors);
        return read ? std::optional(QString::fromUtf8(read.decoded)) : std::nullopt;
    }
    return {};
}

std::optional<qint64> byteCount(const QByteArray &header)
{
    constexpr qsizetype mostDigits = 15;
    const QByteArray digits = header.trimmed();
    const bool onlyDigits = std::all_of(digits.begin(), digits.end(),
                                        [](char digit) { return digit >= '0' && digit <= '9'; });
    if (digits.isEmpty() || digits.size() > mostDigits || !onlyDigits)
        return {};
    return digits.toLongLong();
}

QByteArray uploadChecksum(const QByteArray &algorithm, const QByteArray &digest)
{
    return algorithm + ' ' + digest.toBase64();
}

QCryptographicHash::Algorithm checksumAlgorithm(const QByteArray &name)
{
    return name == "sha1" ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
}

} // namespace motcua::sync
