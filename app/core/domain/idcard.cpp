#include "app/core/domain/idcard.h"

#include "app/core/domain/searchkey.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

/// Provinces of birth registration as they were before 1/7/2025: a person's number never changes,
/// so the new territory codes do not apply (NĐ 137/2015, TT 59/2021; facts §6.4).
constexpr int birthPlaces[] = {1,  2,  4,  6,  8,  10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25,
                               26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48,
                               49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75,
                               77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96};

bool isIdNumber(const QString &text)
{
    static const QRegularExpression digits(u"\\A[0-9]{12}\\z"_s);
    return digits.match(text).hasMatch();
}

Sex sexFrom(const QString &text)
{
    // Readers in keyboard mode lose the diacritics.
    const QString key = searchKey(text);
    if (key == "nam"_L1)
        return Sex::Male;
    return key == "nu"_L1 ? Sex::Female : Sex::Unknown;
}

QDate dateFrom(const QString &text) { return QDate::fromString(text, u"ddMMyyyy"_s); }

} // namespace

std::optional<IdCard> parseIdCardQr(const QString &text)
{
    QString line = text;
    line.remove(u'\r').remove(u'\n');
    QStringList fields = line.normalized(QString::NormalizationForm_C).split(u'|');
    std::transform(fields.cbegin(), fields.cend(), fields.begin(),
                   [](const QString &field) { return field.trimmed(); });
    if (fields.size() < 7 || !isIdNumber(fields[0]) || fields[2].isEmpty())
        return std::nullopt;

    IdCard card;
    card.idNumber = fields[0];
    card.oldNumber = fields[1];
    card.name = fields[2];
    card.birthDate = dateFrom(fields[3]);
    card.sex = sexFrom(fields[4]);
    card.residence = fields[5];
    card.issuedOn = dateFrom(fields[6]);
    card.surplus = fields.mid(7);
    card.warnings = idNumberWarnings(card.idNumber, card.birthDate, card.sex);
    return card;
}

QStringList idNumberWarnings(const QString &idNumber, QDate birthDate, Sex sex)
{
    if (!isIdNumber(idNumber))
        return {u"id.length"_s};
    QStringList warnings;
    if (std::find(std::begin(birthPlaces), std::end(birthPlaces), idNumber.left(3).toInt()) ==
        std::end(birthPlaces))
        warnings += u"id.unknownPlace"_s;
    const int centurySex = idNumber.at(3).digitValue();
    const int birthYear = 1900 + centurySex / 2 * 100 + idNumber.mid(4, 2).toInt();
    if (birthDate.isValid() && birthDate.year() != birthYear)
        warnings += u"id.birthYear"_s;
    if (sex != Sex::Unknown && (centurySex % 2 == 0) != (sex == Sex::Male))
        warnings += u"id.sex"_s;
    return warnings;
}

} // namespace motcua::domain
