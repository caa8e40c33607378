#include "app/core/kernel/clock.h"

#include <ctime>

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
    // Not CLOCK_MONOTONIC, which stands still while the machine sleeps.
    timespec sinceStart = {};
    clock_gettime(CLOCK_BOOTTIME, &sinceStart);
    return qint64(sinceStart.tv_sec) * 1000 + sinceStart.tv_nsec / 1'000'000;
}

} // namespace motcua::kernel
