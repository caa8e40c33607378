#include "app/core/domain/separator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr auto opening = "MOTCUA:SEP:1:"_L1;
constexpr auto patchText = "PATCHT"_L1;
constexpr auto componentPrefix = "component-"_L1;

} // namespace

QString separatorText(const QString &kind) { return opening + kind; }

QString separatorKind(const QString &text)
{
    if (text == patchText)
        return u"patch-t"_s;
    static const QRegularExpression form(u"\\A"_s + opening + u"([A-Za-z0-9._-]{1,40})\\z"_s);
    return form.match(text).captured(1);
}

QString componentSeparator(const QString &componentCode)
{
    const QString kind = componentPrefix + componentCode;
    const bool canBeSaid = !componentCode.isEmpty() && separatorKind(separatorText(kind)) == kind;
    return canBeSaid ? kind : QString();
}

QString componentOf(const QString &kind)
{
    return kind.startsWith(componentPrefix) ? kind.sliced(componentPrefix.size()) : QString();
}

} // namespace motcua::domain
