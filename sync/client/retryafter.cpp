#include "sync/client/retryafter.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

constexpr qint64 longest = 24 * 60 * 60;

/// Always Greenwich, whatever the form; the names are English on every machine.
QDateTime httpDate(QString text)
{
    text = text.simplified();
    for (const QString &form :
         {u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s, u"dddd, dd-MMM-yy HH:mm:ss 'GMT'"_s,
          u"ddd MMM d HH:mm:ss yyyy"_s}) {
        QDateTime read = QLocale::c().toDateTime(text, form);
        if (!read.isValid())
            continue;
        read.setTimeSpec(Qt::UTC);
        // RFC 850 has two digits: in doubt the year that is not half a century away.
        if (read.date().year() < 1970)
            read = read.addYears(100);
        return read;
    }
    return QDateTime::fromString(text, Qt::RFC2822Date);
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

qint64 retryAfterSeconds(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    if (isNumber(text)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits && seconds <= longest ? seconds : -1;
    }
    const QDateTime until = text.isEmpty() ? QDateTime() : httpDate(QString::fromLatin1(text));
    if (!until.isValid() || now.secsTo(until) > longest)
        return -1;
    return std::max<qint64>(0, now.secsTo(until));
}

} // namespace motcua::sync
