#include "app/core/domain/zonerepair.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr qsizetype signsOfLine = 30;
constexpr qsizetype longestReading = 45; // what is far longer is no line of a zone

// Parallel: what looks alike.
constexpr QStringView lettersAlike = u"OQDILSBZ";
constexpr QStringView digitsAlike = u"00011582";

QString replaced(QString part, QStringView from, QStringView to)
{
    for (QChar &sign : part) {
        if (const qsizetype at = from.indexOf(sign); at >= 0)
            sign = to[at];
    }
    return part;
}

QString asDigits(const QString &part) { return replaced(part, lettersAlike, digitsAlike); }
QString asLetters(const QString &part) { return replaced(part, u"01582", u"OISBZ"); }

QString fillers(qsizetype count) { return QString(count, u'<'); }

/// `IDVNM`, document number with its check digit, identity number; two fillers; a check digit.
QString firstLine(const QString &read)
{
    constexpr qsizetype told = 27;
    if (read.size() <= told)
        return {};
    return asLetters(read.left(5)) + asDigits(read.mid(5, told - 5)) + fillers(2) +
           asDigits(read.right(1));
}

/// Birth date and check digit, sex, expiry and check digit, `VNM`; eleven fillers; a check digit.
QString secondLine(const QString &read)
{
    constexpr qsizetype told = 18;
    if (read.size() <= told)
        return {};
    return asDigits(read.left(7)) + read.mid(7, 1) + asDigits(read.mid(8, 7)) +
           asLetters(read.mid(15, 3)) + fillers(11) + asDigits(read.right(1));
}

/// Is it a filler that looks like a K? No name of Viet Nam ends with a K behind these.
bool isFiller(const QString &name, qsizetype at)
{
    const bool ends = at + 1 == name.size() || name[at + 1] == u'<';
    return name[at] == u'K' && ends && at > 0 && QStringView(u"NMGHTPCK<").contains(name[at - 1]);
}

/// The name has no check digit: a K within it stays, and so does what else cannot be told.
QString nameLine(const QString &read)
{
    QString name = asLetters(read);
    for (qsizetype at = name.size() - 1; at >= 0; --at) {
        if (isFiller(name, at))
            name[at] = u'<';
    }
    // One that was read as two signs: surname and given names stand apart by two, those by one.
    qsizetype end = name.indexOf("<<"_L1);
    end = end < 0 ? -1 : name.indexOf("<<"_L1, end + 2);
    while (end > 0 && end + 2 < name.size() && name[end + 2] != u'<') {
        name.remove(end, 1);
        end = name.indexOf("<<"_L1, end + 1);
    }
    return (end > 0 ? name.left(end) : name).left(signsOfLine).leftJustified(signsOfLine, u'<');
}

/// As it was read, and with one of two signs less that stand for one: an unsure reader gives both
/// ("O0", "IM").
QStringList readings(const QString &line)
{
    QStringList all{line};
    for (qsizetype at = 0; at + 1 < line.size(); ++at) {
        const bool isDoubtful = line[at] == u'I' || line[at + 1] == u'I' ||
                                asDigits(line.mid(at, 1)) == asDigits(line.mid(at + 1, 1));
        if (isDoubtful && line[at] != u'<' && line[at] != line[at + 1])
            all << QString(line).remove(at, 1) << QString(line).remove(at + 1, 1);
    }
    return all;
}

/// Sound, and the document's number is the end of the identity number, as on every card.
bool isCertain(const Mrz &zone)
{
    return !mrzFault(zone) && !zone.warnings.contains(u"mrz.lastNine"_s);
}

} // namespace

std::optional<Mrz> mrzFromPicture(const QString &lines)
{
    QStringList read;
    for (const QString &line : lines.toUpper().split(u'\n')) {
        if (line.size() > signsOfLine / 2 && line.size() <= longestReading)
            read.append(line);
    }
    if (read.size() != 3)
        return std::nullopt;
    const QString name = nameLine(read[2]);
    QStringList numbers;
    for (const QString &first : readings(read[0]))
        numbers.append(firstLine(first));
    const QStringList dates = readings(read[1]);
    for (qsizetype i = 0; i < numbers.size() * dates.size(); ++i) {
        const QString second = secondLine(dates[i % dates.size()]);
        auto zone = parseMrz(numbers[i / dates.size()] + second + name);
        if (!second.isEmpty() && zone && isCertain(*zone)) {
            zone->isFromPicture = true;
            return zone;
        }
    }
    return std::nullopt;
}

bool looksLikeZone(const QString &lines)
{
    const QStringList read = lines.split(u'\n');
    return std::count_if(read.begin(), read.end(), [](const QString &line) {
               return line.contains("<<"_L1) || line.contains("VNM"_L1);
           }) >= 2;
}

} // namespace motcua::domain
