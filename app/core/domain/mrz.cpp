#include "app/core/domain/mrz.h"

#include "app/core/domain/cardpattern.h"
#include "app/core/domain/identitychecks.h"
#include "app/core/domain/searchkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr qsizetype lineLength = 30;
constexpr qsizetype zoneLength = 3 * lineLength;

bool isOfZone(QChar sign)
{
    return (sign >= u'A' && sign <= u'Z') || (sign >= u'0' && sign <= u'9') || sign == u'<';
}

/// 90 signs, or nothing. Only the name may be shorter than its line.
QString zoneOf(const QString &text)
{
    QString zone;
    for (const QChar sign : text.toUpper()) {
        if (sign == QChar(0x00AB)) // «, as word processors write it
            zone += "<<"_L1;
        else if (!sign.isSpace() && sign.isPrint())
            zone += sign;
    }
    if (zone.size() <= 2 * lineLength || zone.size() > zoneLength ||
        !std::all_of(zone.cbegin(), zone.cend(), isOfZone) ||
        !QStringView(u"ACI").contains(zone.front()))
        return {};
    return zone.leftJustified(zoneLength, u'<');
}

int valueOf(QChar sign)
{
    if (sign == u'<')
        return 0;
    return sign.isDigit() ? sign.digitValue() : sign.unicode() - u'A' + 10;
}

bool fitsCheck(const QString &signs, QChar check)
{
    constexpr int weights[] = {7, 3, 1}; // ICAO 9303 part 3, 4.9
    int sum = 0;
    for (qsizetype i = 0; i < signs.size(); ++i)
        sum += valueOf(signs[i]) * weights[i % 3];
    return check == QChar(u'0' + sum % 10);
}

/// The numbers of one document in its three lines.
struct Zone {
    explicit Zone(const QString &text)
        : first(text.left(lineLength)), second(text.mid(lineLength, lineLength)),
          names(text.mid(2 * lineLength)), document(first.mid(5, 9)), number(first.mid(15, 12)),
          birth(second.left(6)), expiry(second.mid(8, 6))
    {
    }
    QString first;
    QString second;
    QString names;
    QString document;
    QString number;
    QString birth;
    QString expiry;
};

QStringList checkDigits(const Zone &zone)
{
    QStringList wrong;
    const auto check = [&wrong](const QString &signs, QChar digit, const QString &key) {
        if (!fitsCheck(signs, digit))
            wrong += key;
    };
    check(zone.document, zone.first[14], u"mrz.checkDocument"_s);
    check(zone.first.mid(15, 14), zone.first[29], u"mrz.checkNumber"_s);
    check(zone.birth, zone.second[6], u"mrz.checkBirth"_s);
    check(zone.expiry, zone.second[14], u"mrz.checkExpiry"_s);
    check(zone.first.mid(5) + zone.second.left(7) + zone.second.mid(8, 7) + zone.second.mid(18, 11),
          zone.second[29], u"mrz.checkAll"_s);
    return wrong;
}

QDate dateOf(const QString &yymmdd, int century)
{
    if (!isDigits(yymmdd, 6))
        return {};
    return {century + yymmdd.left(2).toInt(), yymmdd.mid(2, 2).toInt(), yymmdd.mid(4, 2).toInt()};
}

Sex sexOf(QChar sign)
{
    if (sign == u'M')
        return Sex::Male;
    return sign == u'F' ? Sex::Female : Sex::Unknown;
}

/// Is everything of the kind that stands there? A letter may have the value of a digit (A = 10).
bool isShaped(const Zone &zone)
{
    return isDigits(zone.document, 9) && isDigits(zone.number, 12) &&
           zone.first.mid(27, 2) == "<<"_L1 && zone.second.mid(18, 11) == QString(11, u'<') &&
           QStringView(u"MFX<").contains(zone.second[7]);
}

QStringList words(const QString &name) { return name.split(u' ', Qt::SkipEmptyParts); }

bool isSameName(const Mrz &mrz, const QString &ofCard)
{
    // Surname and given names stand apart by `<<`, but the order is that of the card.
    QString printed = searchWords(ofCard).join(u' ');
    QString zone = searchWords(mrz.name).join(u' ');
    if (mrz.isFromPicture) { // fillers look like a K, and number and dates agree anyhow
        for (QString *name : {&printed, &zone})
            name->remove(u'k').remove(u' ');
    }
    const bool mayBeCut = mrz.name.size() >= lineLength - 1;
    return printed == zone || (mayBeCut && printed.startsWith(zone));
}

} // namespace

std::optional<Mrz> parseMrz(const QString &text)
{
    const QString signs = zoneOf(text);
    if (signs.isEmpty())
        return std::nullopt;
    const Zone zone(signs);
    Mrz mrz;
    mrz.idNumber = zone.number;
    if (isDigits(zone.number, 12))
        mrz.birthDate = dateOf(zone.birth, 1900 + zone.number[3].digitValue() / 2 * 100);
    mrz.expiry = dateOf(zone.expiry, 2000);
    mrz.sex = sexOf(zone.second[7]);
    QString names = zone.names;
    mrz.name = words(names.replace(u'<', u' ')).join(u' ');

    if (!zone.first.startsWith("ID"_L1) || zone.first.mid(2, 3) != "VNM"_L1 ||
        zone.second.mid(15, 3) != "VNM"_L1)
        mrz.warnings += u"mrz.country"_s;
    if (!isShaped(zone) || !mrz.birthDate.isValid() || !mrz.expiry.isValid())
        mrz.warnings += u"mrz.shape"_s;
    mrz.warnings += checkDigits(zone);
    if (zone.number.mid(3) != zone.document)
        mrz.warnings += u"mrz.lastNine"_s;
    if (isDigits(zone.number, 12))
        mrz.warnings += idNumberWarnings(zone.number, mrz.birthDate, mrz.sex);
    return mrz;
}

std::optional<Mrz> mrzInTypedText(const QString &typed)
{
    QString text = typed;
    text.remove(u'\r').remove(u'\n');
    const CardPlace place = cardAtEnd(text);
    return place.match == CardMatch::Whole ? parseMrz(text.sliced(place.start)) : std::nullopt;
}

std::optional<QString> mrzFault(const Mrz &mrz)
{
    for (const QString &warning : mrz.warnings) {
        if (warning.startsWith("mrz.check"_L1) || warning == "mrz.shape"_L1 ||
            warning == "mrz.country"_L1)
            return warning;
    }
    return std::nullopt;
}

QStringList mrzWarnings(const Mrz &mrz, const IdCard &card, QDate today)
{
    QStringList warnings;
    if (mrz.idNumber != card.idNumber)
        warnings += u"mrz.number"_s;
    if (mrz.birthDate != card.birthDate)
        warnings += u"mrz.birthDate"_s;
    if (mrz.sex != card.sex)
        warnings += u"mrz.sex"_s;
    if (!isSameName(mrz, card.name))
        warnings += u"mrz.name"_s;
    if (mrz.expiry.isValid() && mrz.expiry < today)
        warnings += u"mrz.expired"_s;
    return warnings;
}

bool mrzConfirms(const Mrz &mrz, const IdCard &card)
{
    return mrz.warnings.isEmpty() && mrzWarnings(mrz, card, {}).isEmpty();
}

} // namespace motcua::domain
