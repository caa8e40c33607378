#include "sync/wire/moments.h"

#include "app/core/kernel/clock.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

QString local(const QDateTime &when, const QString &format)
{
    return when.isValid() ? kernel::inVietnam(when).toString(format) : QString();
}

QDateTime unzoned(const QString &text, const QString &format)
{
    const QDateTime read = QDateTime::fromString(text, format);
    return read.isValid() ? kernel::vietnamTime(read.date(), read.time()) : QDateTime();
}

} // namespace

QString platformMoment(const QDateTime &when)
{
    const QString text = local(when, u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s);
    return text.isEmpty() ? text : text + u"+0700"_s;
}

QString platformDay(QDate day)
{
    if (!day.isValid())
        return {};
    const QDateTime midnight = kernel::vietnamTime(day, QTime(0, 0)).toUTC();
    return midnight.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s) + u"+0000"_s;
}

QString connectorMoment(const QDateTime &when) { return local(when, u"yyyy-MM-dd HH:mm:ss"_s); }

QString connectorDay(QDate day)
{
    return day.isValid() ? day.toString(u"yyyyMMdd"_s) + u"000000"_s : QString();
}

QString progressMoment(const QDateTime &when)
{
    return local(when, u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s);
}

QDateTime readMoment(const QString &text)
{
    static const QRegularExpression iso(
        uR"(^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s*(Z|[+-]\d\d:?\d\d)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    if (const auto match = iso.match(trimmed); match.hasMatch()) {
        QString zone = match.captured(3).toUpper();
        if (zone.size() == 5)
            zone.insert(3, u':');
        return kernel::fromIsoText(match.captured(1) + u'T' + match.captured(2) + zone);
    }
    for (const QString &format : {u"yyyyMMddHHmmss"_s, u"yyyy-MM-dd"_s, u"dd/MM/yyyy HH:mm:ss"_s,
                                  u"dd/MM/yyyy"_s, u"yyyyMMdd"_s})
        if (const QDateTime read = unzoned(trimmed, format); read.isValid())
            return read;
    return {};
}

} // namespace motcua::sync
