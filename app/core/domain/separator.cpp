#include "app/core/domain/separator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr auto opening = "MOTCUA:SEP:1:"_L1;
constexpr auto patchText = "PATCHT"_L1;

} // namespace

QString separatorText(const QString &kind) { return opening + kind; }

QString separatorKind(const QString &text)
{
    if (text == patchText)
        return u"patch-t"_s;
    static const QRegularExpression form(u"^"_s + opening + u"([A-Za-z0-9-]{1,40})$"_s);
    return form.match(text).captured(1);
}

} // namespace motcua::domain
