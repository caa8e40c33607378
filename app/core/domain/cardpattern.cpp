#include "app/core/domain/cardpattern.h"

#include <QList>

#include <algorithm>

namespace motcua::domain
{

namespace
{

constexpr qsizetype numberDigits = 12;
constexpr qsizetype dateDigits = 8;
constexpr qsizetype longestOldNumber = 12;
constexpr qsizetype longestSex = 12;
constexpr qsizetype longestWords = 400;
constexpr qsizetype mostFields = 40;
constexpr QStringView zoneHead = u"IDVNM"; // of every card of Viet Nam (facts §6.3)
constexpr qsizetype zoneLine = 30;
constexpr qsizetype zoneNumberEnd = 15; // nine digits and their check digit behind the head
/// Behind the number: old number, name, birth, sex, residence, issue.
enum Field { OldNumber, Name, Birth, SexWord, Residence, Issue, Surplus };

bool isDigit(QChar sign) { return narrow(sign) >= u'0' && narrow(sign) <= u'9'; }

qsizetype digitsAtBegin(QStringView text)
{
    return std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
}

bool isAllDigits(QStringView text) { return digitsAtBegin(text) == text.size(); }

/// May `text` stand in the field, as all of it or, where it is the last, as its beginning?
bool fits(qsizetype field, QStringView text, bool isLast)
{
    switch (field) {
    case OldNumber: return text.size() <= longestOldNumber && isAllDigits(text.trimmed());
    case Name: return text.size() <= longestWords && (isLast || !text.trimmed().isEmpty());
    case SexWord: return text.size() <= longestSex;
    case Birth:
    case Issue:
        text = text.trimmed();
        return isAllDigits(text) &&
               (isLast ? text.size() <= dateDigits : text.size() == dateDigits);
    default: return text.size() <= longestWords;
    }
}

CardMatch matchFields(const QList<QStringView> &fields)
{
    if (fields.size() > mostFields)
        return CardMatch::None;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (!fits(i, fields[i], i == fields.size() - 1))
            return CardMatch::None;
    }
    const bool isWhole = fields.size() > Issue && fields[Issue].trimmed().size() == dateDigits;
    return isWhole ? CardMatch::Whole : CardMatch::Typing;
}

bool isZoneSign(QChar sign)
{
    const QChar upper = narrow(sign).toUpper();
    return isDigit(sign) || upper == u'<' || (upper >= u'A' && upper <= u'Z');
}

CardMatch matchZone(QStringView typed)
{
    if (typed.isEmpty() || typed.size() > 3 * zoneLine)
        return CardMatch::None;
    const QStringView head = typed.first(std::min(typed.size(), zoneHead.size()));
    if (zoneHead.first(head.size()).compare(head, Qt::CaseInsensitive) != 0)
        return CardMatch::None;
    if (typed.size() <= zoneHead.size())
        return CardMatch::Begun;
    const QStringView number =
        typed.first(std::min(typed.size(), zoneNumberEnd)).sliced(zoneHead.size());
    if (!isAllDigits(number) || !std::all_of(typed.begin(), typed.end(), isZoneSign))
        return CardMatch::None;
    return typed.size() > 2 * zoneLine ? CardMatch::Whole : CardMatch::Typing;
}

/// A zone well on its way, wherever it begins.
CardPlace zoneAtEnd(QStringView text)
{
    const qsizetype start = text.lastIndexOf(zoneHead, Qt::CaseInsensitive);
    if (start < 0)
        return {text.size(), CardMatch::None};
    return {start, matchZone(text.sliced(start))};
}

/// The beginning of the head at the end of `text`.
CardPlace headAtEnd(QStringView text)
{
    for (qsizetype size = std::min(text.size(), zoneHead.size()); size > 0; --size) {
        if (matchZone(text.last(size)) == CardMatch::Begun)
            return {text.size() - size, CardMatch::Begun};
    }
    return {text.size(), CardMatch::None};
}

} // namespace

bool isLineOfZone(QStringView typed)
{
    return (typed.size() == zoneLine || typed.size() == 2 * zoneLine) &&
           matchZone(typed) == CardMatch::Typing;
}

QChar narrow(QChar sign)
{
    constexpr char16_t offset = 0xFEE0; // Unicode, Halfwidth and Fullwidth Forms
    if (sign >= QChar(0xFF01) && sign <= QChar(0xFF5E))
        return QChar(char16_t(sign.unicode() - offset));
    return sign == QChar(0xFFE8) || sign == QChar(0xFFE4) ? QChar(u'|') : sign;
}

bool isCardSeparator(QChar sign)
{
    // What the key of `|` gives in other layouts: US without Shift, UK, German, French; broken bar.
    return QStringView(u"|\\~#'\u00B5\u00A6\u2016\u2223\u01C0").contains(narrow(sign));
}

CardMatch matchCard(QStringView typed)
{
    if (!typed.isEmpty() && typed.front().toUpper() == zoneHead.front())
        return matchZone(typed);
    // A place of birth in Viet Nam has 0 in front; 1 to 3 are foreign countries.
    if (typed.isEmpty() || narrow(typed.front()) < u'0' || narrow(typed.front()) > u'3')
        return CardMatch::None;
    const qsizetype digits = digitsAtBegin(typed);
    if (digits == typed.size())
        return digits <= numberDigits ? CardMatch::Begun : CardMatch::None;
    if (digits != numberDigits || !isCardSeparator(typed[digits]))
        return CardMatch::None;
    return matchFields(typed.sliced(digits + 1).split(typed[digits]));
}

CardPlace cardAtEnd(QStringView text)
{
    qsizetype digits = 0; // in a row, up to here
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isDigit(text[i])) {
            ++digits;
            continue;
        }
        const qsizetype start = i - numberDigits;
        if (digits >= numberDigits && isCardSeparator(text[i])) {
            if (const CardMatch match = matchCard(text.sliced(start)); match != CardMatch::None)
                return {start, match};
        }
        digits = 0;
    }
    if (const CardPlace zone = zoneAtEnd(text);
        zone.match == CardMatch::Typing || zone.match == CardMatch::Whole)
        return zone;
    for (qsizetype start = text.size() - std::min(digits, numberDigits); start < text.size();
         ++start) {
        if (matchCard(text.sliced(start)) == CardMatch::Begun)
            return {start, CardMatch::Begun};
    }
    return headAtEnd(text);
}

} // namespace motcua::domain
