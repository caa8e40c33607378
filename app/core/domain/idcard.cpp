#include "app/core/domain/idcard.h"

#include "app/core/domain/cardpattern.h"
#include "app/core/domain/identitychecks.h"
#include "app/core/domain/searchkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr qsizetype numberDigits = 12;
constexpr qsizetype leastFields = 7;

QString cleaned(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar sign : text) {
        if (!sign.isPrint() || sign == QChar::ByteOrderMark) // line ends, marks without width
            continue;
        clean += narrow(sign);
    }
    return clean.normalized(QString::NormalizationForm_C).trimmed();
}

/// The fields behind their separator, which is the first sign behind the number.
QStringList fieldsOf(const QString &text)
{
    const QString line = cleaned(text);
    qsizetype at = numberDigits;
    while (at < line.size() && line[at] == u' ')
        ++at;
    if (at >= line.size() || !isDigits(line.left(numberDigits), numberDigits) ||
        !isCardSeparator(line[at]))
        return {};
    QStringList fields = line.split(line[at]);
    std::transform(fields.cbegin(), fields.cend(), fields.begin(),
                   [](const QString &field) { return field.simplified(); });
    return fields;
}

/// "nGUYỄN vĂN mẪU": every word begins small and goes on large.
bool isCapsLocked(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    bool hasLarge = false;
    for (const QString &word : list) {
        if (word.front().isUpper())
            return false;
        hasLarge = hasLarge || std::any_of(word.cbegin(), word.cend(),
                                           [](QChar sign) { return sign.isUpper(); });
    }
    return hasLarge;
}

QString withSwappedCase(QString words)
{
    for (QChar &sign : words)
        sign = sign.isUpper() ? sign.toLower() : sign.toUpper();
    return words;
}

bool isSignOfName(QChar sign)
{
    return sign.isLetter() || sign.isMark() || sign == u' ' || sign == u'\'' || sign == u'-' ||
           sign == u'.' || sign == QChar(0x2019);
}

/// A word without a vowel lost it on the way; letters that Vietnamese does not know and doubled
/// ones are what an input method (Telex) waits for.
bool isWordOfName(const QString &word)
{
    static const QStringList waiting = {u"aa"_s, u"ee"_s, u"oo"_s, u"dd"_s,
                                        u"w"_s,  u"f"_s,  u"j"_s,  u"z"_s};
    const QString plain = searchKey(word);
    const bool hasVowel = std::any_of(plain.cbegin(), plain.cend(), [](QChar sign) {
        return QStringView(u"aeiouy").contains(sign);
    });
    return hasVowel && std::none_of(waiting.cbegin(), waiting.cend(), [&](const QString &letters) {
               return plain.contains(letters);
           });
}

QString nameWarning(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (!std::all_of(name.cbegin(), name.cend(), isSignOfName) ||
        !std::all_of(words.cbegin(), words.cend(), isWordOfName))
        return u"card.name"_s;
    const bool isBare =
        std::all_of(name.cbegin(), name.cend(), [](QChar sign) { return sign.unicode() < 0x80; });
    return isBare ? u"card.nameBare"_s : QString();
}

/// Readers lose the sign of "Nữ", or an input method makes "Nuwx" of it.
Sex sexFrom(const QString &text)
{
    const QString key = searchKey(text);
    if (key == "nam"_L1)
        return Sex::Male;
    static const QStringList female = {u"nu"_s, u"n"_s, u"nuw"_s, u"nuwx"_s, u"nux"_s, u"nu74"_s};
    return female.contains(key) ? Sex::Female : Sex::Unknown;
}

QDate dateFrom(const QString &text) { return QDate::fromString(text, u"ddMMyyyy"_s); }

bool namesIssuer(const QString &field)
{
    const QString key = searchKey(field);
    return key.startsWith("bo cong an"_L1) || key.startsWith("cuc canh sat"_L1);
}

/// Who issued cards on that day (facts §6.2).
QString issuerOn(QDate day)
{
    const QDate newCard(2024, 7, 1);
    if (!day.isValid())
        return {};
    return day < newCard ? u"Cục Cảnh sát quản lý hành chính về trật tự xã hội"_s : u"Bộ Công an"_s;
}

/// Old and cancelled numbers stand behind the seventh field on some cards, in any order.
void takeSurplus(IdCard &card, const QStringList &surplus)
{
    card.surplus = surplus;
    for (const QString &field : surplus) {
        if (card.oldNumber.isEmpty() && isDigits(field, 9))
            card.oldNumber = field;
        else if (card.cancelledNumber.isEmpty() && isDigits(field, numberDigits) &&
                 field != card.idNumber)
            card.cancelledNumber = field;
        else if (const QDate day = dateFrom(field); day > card.issuedOn && card.issuedOn.isValid())
            card.expiresOn = day;
        else if (namesIssuer(field))
            card.issuer = field;
    }
    if (card.issuer.isEmpty())
        card.issuer = issuerOn(card.issuedOn);
}

void takeWords(IdCard &card, const QStringList &fields)
{
    const bool swapped = isCapsLocked(fields[2]);
    card.name = swapped ? withSwappedCase(fields[2]) : fields[2];
    card.residence = swapped ? withSwappedCase(fields[5]) : fields[5];
    if (const QString warning = nameWarning(card.name); !warning.isEmpty())
        card.warnings += warning;
    card.sex = sexFrom(fields[4]);
    if (card.sex != Sex::Unknown)
        return;
    card.sex = card.idNumber.at(3).digitValue() % 2 == 0 ? Sex::Male : Sex::Female;
    card.warnings += u"card.sex"_s;
}

} // namespace

std::optional<IdCard> parseIdCardQr(const QString &text)
{
    const QStringList fields = fieldsOf(text);
    if (fields.size() < leastFields || fields[2].isEmpty())
        return std::nullopt;
    IdCard card;
    card.idNumber = fields[0];
    card.oldNumber = fields[1];
    takeWords(card, fields);
    card.birthDate = dateFrom(fields[3]);
    if (!card.birthDate.isValid())
        card.warnings += u"card.birthDate"_s;
    card.issuedOn = dateFrom(fields[6]);
    if (!card.issuedOn.isValid())
        card.warnings += u"card.issuedOn"_s;
    takeSurplus(card, fields.mid(leastFields));
    card.warnings += idNumberWarnings(card.idNumber, card.birthDate, card.sex);
    return card;
}

std::optional<IdCard> cardInTypedText(const QString &typed)
{
    QString text = typed;
    text.remove(u'\r').remove(u'\n');
    const CardPlace place = cardAtEnd(text);
    return place.match == CardMatch::Whole ? parseIdCardQr(text.sliced(place.start)) : std::nullopt;
}

} // namespace motcua::domain
