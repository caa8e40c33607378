#include "app/core/domain/searchkey.h"

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr char32_t smallDStroke = U'\u0111'; // đ has no decomposition in Unicode

} // namespace

QString searchKey(const QString &text)
{
    QString key;
    key.reserve(text.size());
    bool gap = false;
    const auto points = text.toLower().normalized(QString::NormalizationForm_D).toUcs4();
    for (const char32_t point : points) {
        if (QChar::isMark(point))
            continue;
        if (!QChar::isLetterOrNumber(point)) {
            gap = true;
            continue;
        }
        if (gap && !key.isEmpty())
            key += u' ';
        gap = false;
        key += QChar::fromUcs4(point == smallDStroke ? U'd' : point);
    }
    // Scripts whose letters decompose into letters (Hangul) are put together again.
    return key.normalized(QString::NormalizationForm_C);
}

QStringList searchWords(const QString &text)
{
    return searchKey(text).split(u' ', Qt::SkipEmptyParts);
}

QString phoneDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
    }
    if (digits.size() < 11 || !digits.startsWith("84"_L1))
        return digits;
    // "+84 (0) 912…" is written by some; the zero must not double.
    return digits.at(2) == u'0' ? digits.mid(2) : u'0' + digits.mid(2);
}

} // namespace motcua::domain
