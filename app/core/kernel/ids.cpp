#include "app/core/kernel/ids.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace motcua::kernel
{

QString makeUuidV7(qint64 unixMs)
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const auto time = quint64(unixMs);
    const auto versioned = ushort(0x7000u | (words[0] & 0x0fffu));
    const auto variant = uchar(0x80u | (words[1] & 0x3fu));
    const QUuid uuid(uint(time >> 16), ushort(time & 0xffffu), versioned, variant,
                     uchar(words[1] >> 8), uchar(words[2]), uchar(words[2] >> 8),
                     uchar(words[2] >> 16), uchar(words[2] >> 24), uchar(words[3]),
                     uchar(words[3] >> 8));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace motcua::kernel
