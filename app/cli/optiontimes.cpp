#include "app/cli/optiontimes.h"

#include "app/core/kernel/clock.h"

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;

Result<QDateTime> momentOf(const QString &text, const char *option)
{
    const QDateTime moment = kernel::fromIsoText(text);
    if (!text.isEmpty() && !moment.isValid())
        return failure(ErrorKind::Refused, u"time.wrong"_s, {QString::fromLatin1(option), text});
    return moment;
}

Result<QDate> dateOf(const QString &text, const char *option)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        return failure(ErrorKind::Refused, u"date.wrong"_s, {QString::fromLatin1(option), text});
    return date;
}

} // namespace motcua::cli
