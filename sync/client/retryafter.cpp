#include "sync/client/retryafter.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

constexpr qint64 longest = 24 * 60 * 60;

} // namespace

/// Always Greenwich, whatever the form; the names are English on every machine.
QDateTime httpDate(QString text)
{
    // Without the day of the week: of a year with two digits it would not fit the century.
    const QString told = text.simplified();
    text = told.mid(told.indexOf(u',') + 1).trimmed();
    for (const QString &form : {u"dd MMM yyyy HH:mm:ss 'GMT'"_s, u"dd-MMM-yy HH:mm:ss 'GMT'"_s,
                                u"ddd MMM d HH:mm:ss yyyy"_s}) {
        QDateTime read = QLocale::c().toDateTime(text, form);
        if (!read.isValid())
            continue;
        read.setTimeSpec(Qt::UTC);
        // The two digits of RFC 850, which Qt takes for a year of the last century.
        if (read.date().year() < 1970)
            read = read.addYears(100);
        return read;
    }
    return QDateTime::fromString(told, Qt::RFC2822Date);
}

namespace
{

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
