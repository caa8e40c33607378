#include "app/core/domain/moneywords.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr qint64 billion = 1'000'000'000;
constexpr std::array digits = {u"không", u"một", u"hai", u"ba",  u"bốn",
                               u"năm",   u"sáu", u"bảy", u"tám", u"chín"};

QString digit(int number) { return QString::fromUtf16(digits[size_t(number)]); }

/// The last digit changes its name behind "mươi" and "mười".
QString unitAfter(int tens, int unit)
{
    if (unit == 5 && tens >= 1)
        return u"lăm"_s;
    if (unit == 1 && tens >= 2)
        return u"mốt"_s;
    if (unit == 4 && tens >= 2)
        return u"tư"_s;
    return digit(unit);
}

/// 1…999; `isWhole` false = something stands before it, so that its hundreds are said even when
/// they are none.
QStringList ofThree(int number, bool isWhole, ZeroTens zeroTens)
{
    const int hundreds = number / 100;
    const int tens = number / 10 % 10;
    const int unit = number % 10;
    QStringList words;
    const bool saysHundreds = hundreds > 0 || !isWhole;
    if (saysHundreds)
        words << digit(hundreds) << u"trăm"_s;
    if (tens == 0 && unit == 0)
        return words;
    if (tens == 0 && saysHundreds)
        words << (zeroTens == ZeroTens::Linh ? u"linh"_s : u"lẻ"_s);
    else if (tens == 1)
        words << u"mười"_s;
    else if (tens > 1)
        words << digit(tens) << u"mươi"_s;
    if (unit != 0)
        words << unitAfter(tens, unit);
    return words;
}

/// 1…999,999,999.
QStringList belowBillion(qint64 number, bool isWhole, ZeroTens zeroTens)
{
    struct Group {
        qint64 size;
        const char16_t *name;
    };
    constexpr std::array groups = {Group{1'000'000, u"triệu"}, Group{1'000, u"nghìn"},
                                   Group{1, u""}};
    QStringList words;
    for (const Group &group : groups) {
        const int three = int(number / group.size % 1000);
        if (three == 0)
            continue;
        words << ofThree(three, isWhole && words.isEmpty(), zeroTens);
        if (*group.name != 0)
            words << QString::fromUtf16(group.name);
    }
    return words;
}

} // namespace

QString numberInWords(qint64 number, ZeroTens zeroTens)
{
    if (number < 0 || number > mostWords)
        return {};
    if (number == 0)
        return digit(0);
    QStringList words;
    if (number >= billion)
        words << belowBillion(number / billion, true, zeroTens) << u"tỷ"_s;
    if (number % billion != 0)
        words << belowBillion(number % billion, words.isEmpty(), zeroTens);
    return words.join(u' ');
}

QString moneyInWords(qint64 dong, ZeroTens zeroTens)
{
    QString words = numberInWords(dong, zeroTens);
    if (words.isEmpty())
        return {};
    words[0] = words[0].toUpper();
    return words + u" đồng"_s;
}

} // namespace motcua::domain
