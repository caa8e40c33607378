#include "app/core/domain/credentials.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr int groupDigits = 4;

} // namespace

kernel::Status checkPassword(const QString &password, int least)
{
    if (password.size() < least)
        return kernel::failure(kernel::ErrorKind::Refused, u"password.short"_s,
                               {QString::number(least)});
    return {};
}

QString recoveryKeyText(const QByteArray &key)
{
    const QString hex = QString::fromLatin1(key.toHex()).toUpper();
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += groupDigits)
        groups.append(hex.mid(at, groupDigits));
    return groups.join(u' ');
}

} // namespace motcua::domain
