#include "app/core/kernel/clock.h"

#include <chrono>

namespace motcua::kernel
{

QDateTime inVietnam(const QDateTime &instant)
{
    return instant.toOffsetFromUtc(vietnamOffsetSeconds);
}

QDateTime vietnamTime(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::OffsetFromUTC, vietnamOffsetSeconds);
}

QString isoText(const QDateTime &instant)
{
    return instant.isValid() ? inVietnam(instant).toString(Qt::ISODate) : QString();
}

QDateTime fromIsoText(const QString &text)
{
    const QDateTime read = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!read.isValid())
        return {};
    return read.timeSpec() == Qt::LocalTime ? vietnamTime(read.date(), read.time())
                                            : inVietnam(read);
}

QDateTime SystemClock::now() const { return inVietnam(QDateTime::currentDateTimeUtc()); }

qint64 SystemClock::monotonicMs() const
{
    const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceStart).count();
}

} // namespace motcua::kernel
