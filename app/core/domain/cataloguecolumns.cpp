#include "app/core/domain/cataloguecolumns.h"

#include "app/core/domain/procedurejson.h"
#include "app/core/domain/searchkey.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr TableColumn columns[] = {
    {"", "code", "ma thu tuc|ma tthc|code"},
    {"", "localCode", "ma dia phuong|ma tren igate|localcode"},
    {"", "name", "ten thu tuc|ten tthc|thu tuc|name"},
    {"", "sectorCode", "ma linh vuc|sectorcode"},
    {"", "sector", "linh vuc|sector"},
    {"", "level", "cap|cap thuc hien|level"},
    {"", "limit", "thoi han|thoi han giai quyet|limit", CellKind::Limit},
    {"", "legalLimit", "thoi han theo luat|legallimit", CellKind::Limit},
    {"", "channels", "hinh thuc nop|channels", CellKind::Channels},
    {"", "paper", "nhan giay|paper"},
    {"", "supplementMode", "tinh gio bo sung|supplementmode"},
    {"", "mostSupplements", "so lan bo sung|mostsupplements", CellKind::Number},
    {"", "dayCount", "cach tinh ngay|daycount"},
    {"", "pausesForPayment", "tru thoi gian nghia vu tai chinh|pausesforpayment", CellKind::Flag},
    {"", "competentCode", "ma co quan giai quyet|competentcode"},
    {"", "competentName", "co quan giai quyet|competentname"},
    {"", "coordinatingName", "co quan phoi hop|coordinatingname"},
    {"", "territory", "phi dia gioi|pham vi tiep nhan|territory"},
    {"", "system", "he thong xu ly|system"},
    {"", "receiptForm", "mau giay tiep nhan|receiptform"},
    {"", "result", "ket qua|ket qua giai quyet|result"},
    {"", "validFrom", "hieu luc tu|validfrom", CellKind::Date},
    {"", "validTo", "hieu luc den|validto", CellKind::Date},
    {"", "version", "phien ban|version"},
    {"", "illustrative", "minh hoa|illustrative", CellKind::Flag},
    {"", "note", "ghi chu|note"},
    {"cases", "code", "ma truong hop|case code"},
    {"cases", "name", "truong hop|ten truong hop|case name"},
    {"cases", "limit", "thoi han truong hop|case limit", CellKind::Limit},
    {"cases", "legalLimit", "thoi han theo luat truong hop|case legallimit", CellKind::Limit},
    {"components", "code", "ma giay to|ma thanh phan|component code"},
    {"components", "name", "thanh phan ho so|ten giay to|giay to|component name"},
    {"components", "compulsory", "bat buoc|component compulsory", CellKind::Flag},
    {"components", "originals", "ban chinh|so ban chinh|component originals", CellKind::Number},
    {"components", "copies", "ban sao|so ban sao|component copies", CellKind::Number},
    {"components", "digitise", "so hoa|component digitise", CellKind::Flag},
    {"components", "kind", "loai giay to|component kind"},
    {"components", "exempt", "khong so hoa vi|component exempt"},
    {"components", "case", "chi cho truong hop|component case"},
    {"components", "scanIntent", "cau hinh quet|component scanintent"},
    {"components", "form", "ban phai nop|loai ban|component form"},
    {"components", "originalAtReturn", "doi chieu khi tra ket qua|component originalatreturn",
     CellKind::Flag},
    {"fees", "code", "ma phi|fee code"},
    {"fees", "name", "phi le phi|ten phi|fee name"},
    {"fees", "kind", "loai phi|fee kind"},
    {"fees", "amount", "muc thu|fee amount", CellKind::Money},
    {"fees", "case", "thu cho truong hop|fee case"},
    {"fees", "unit", "don vi tinh|fee unit"},
    {"fees", "demand", "bat buoc nop|fee demand"},
    {"fees", "exemptions", "mien giam|ly do mien|fee exemptions", CellKind::Reasons},
};

/// Words that people write, folded, for the words of the format.
struct Synonym {
    const char *key;
    const char *written;
    const char *meant;
};

constexpr Synonym synonyms[] = {
    {"level", "xa", "commune"},
    {"level", "cap xa", "commune"},
    {"level", "tinh", "province"},
    {"level", "cap tinh", "province"},
    {"territory", "tinh", "province"},
    {"territory", "trong tinh", "province"},
    {"territory", "co", "province"},
    {"territory", "khong", "own"},
    {"territory", "ca nuoc", "country"},
    {"territory", "lien tinh", "country"},
    {"paper", "co", "yes"},
    {"paper", "khong", "no"},
    {"paper", "ho tro", "assisted"},
    {"supplementMode", "tru", "subtract"},
    {"supplementMode", "tinh lai", "restart"},
    {"supplementMode", "khong tru", "none"},
    {"dayCount", "ngay sau", "nextDay"},
    {"dayCount", "trong ngay", "sameDay"},
    {"dayCount", "nhan muon sang ngay sau", "lateIsNextDay"},
    {"kind", "ket qua", "earlierResult"},
    {"kind", "ket qua tthc", "earlierResult"},
    {"kind", "theo danh muc", "mandated"},
    {"kind", "khac", "other"},
    {"kind", "phi", "fee"},
    {"kind", "le phi", "levy"},
    {"demand", "co", "compulsory"},
    {"demand", "khong", "optional"},
    {"exempt", "khong", "none"},
    {"exempt", "ban chup", "photocopy"},
    {"exempt", "xuat trinh", "shownOnly"},
    {"exempt", "da co du lieu", "sharedData"},
    {"exempt", "bi mat nha nuoc", "stateSecret"},
    {"form", "ban chinh", "original"},
    {"form", "ban goc", "original"},
    {"form", "doi chieu", "compared"},
    {"form", "ban sao doi chieu", "compared"},
    {"form", "chung thuc", "certified"},
    {"form", "ban sao chung thuc", "certified"},
    {"form", "ban chup", "plain"},
    {"form", "ban sao", "plain"},
    {"form", "ban dien tu", "electronic"},
};

QJsonValue textValue(const QString &key, const QString &cell)
{
    const QString folded = searchKey(cell);
    const auto found = std::find_if(std::begin(synonyms), std::end(synonyms), [&](const auto &one) {
        return key == QLatin1StringView(one.key) && folded == QLatin1StringView(one.written);
    });
    return found == std::end(synonyms) ? cell : QString::fromLatin1(found->meant);
}

QJsonValue numberValue(const QString &cell)
{
    bool isNumber = false;
    const qint64 number = cell.toLongLong(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(cell);
}

QJsonValue moneyValue(const QString &cell)
{
    static const QRegularExpression grouped(u"^\\d{1,3}([., ]\\d{3})+$"_s);
    static const QRegularExpression unit(u"\\s*(đồng|đ|vnđ|vnd)\\.?$"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression separators(u"[., ]"_s);
    QString amount = cell;
    amount.remove(unit);
    if (grouped.match(amount).hasMatch())
        amount.remove(separators);
    const QJsonValue number = numberValue(amount);
    return number.isDouble() ? number : QJsonValue(cell);
}

QJsonValue flagValue(const QString &cell)
{
    const QString folded = searchKey(cell);
    if (QStringList{u"co"_s, u"x"_s, u"1"_s, u"yes"_s, u"true"_s}.contains(folded))
        return true;
    if (QStringList{u"khong"_s, u"0"_s, u"no"_s, u"false"_s}.contains(folded))
        return false;
    return cell;
}

QJsonValue dateValue(const QString &cell)
{
    const QDate date = QDate::fromString(cell, u"d/M/yyyy"_s);
    return date.isValid() ? date.toString(Qt::ISODate) : cell;
}

std::optional<QJsonValue> limitValue(const QString &cell)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,5}) (ngay lam viec|workdays?|ngay|days?|gio lam viec|gio|hours?|thang|months?)$"_s);
    const QString folded = searchKey(cell);
    if (folded == "khong quy dinh"_L1)
        return QJsonValue(QJsonValue::Null);
    if (folded == "trong ngay"_L1) { // facts §4.2: after 15:00 the result is for the next workday
        TimeLimit sameDay{1, TimeUnit::Workday};
        sameDay.counting.mode = DayCountMode::SameDay;
        return toJson(sameDay);
    }
    const auto match = pattern.match(folded);
    TimeLimit limit{match.captured(1).toInt(), TimeUnit::Workday};
    if (limit.amount == 0)
        return std::nullopt;
    const QString unit = match.captured(2);
    if (unit.startsWith(u"gio") || unit.startsWith(u"hour"))
        limit.unit = TimeUnit::Hour;
    else if (unit.startsWith(u"thang") || unit.startsWith(u"month"))
        limit.unit = TimeUnit::Month;
    else if (unit == "ngay"_L1 || unit.startsWith(u"day"))
        limit.unit = TimeUnit::Day;
    return toJson(limit);
}

QJsonValue channelsValue(const QString &cell)
{
    static const QRegularExpression separator(u"[,;/+\\n]"_s);
    QJsonArray list;
    const QStringList parts = cell.split(separator, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString folded = searchKey(part);
        list.append(folded == "truc tiep"_L1            ? u"direct"_s
                    : folded == "truc tuyen"_L1         ? u"online"_s
                    : folded.startsWith("buu chinh"_L1) ? u"postal"_s
                                                        : part.trimmed());
    }
    return list;
}

QJsonValue reasonsValue(const QString &cell)
{
    static const QRegularExpression separator(u"[;|\\n]"_s);
    QJsonArray list;
    const QStringList parts = cell.split(separator, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        list.append(part.trimmed());
    return list;
}

} // namespace

const TableColumn *columnFor(const QString &heading)
{
    const QString folded = searchKey(heading);
    if (folded.isEmpty())
        return nullptr;
    const auto found = std::find_if(std::begin(columns), std::end(columns), [&](const auto &one) {
        return QString::fromLatin1(one.headings).split(u'|').contains(folded);
    });
    return found == std::end(columns) ? nullptr : found;
}

std::optional<QJsonValue> cellValue(const TableColumn &column, const QString &cell)
{
    switch (column.kind) {
    case CellKind::Text: return textValue(QString::fromLatin1(column.key), cell);
    case CellKind::Number: return numberValue(cell);
    case CellKind::Money: return moneyValue(cell);
    case CellKind::Flag: return flagValue(cell);
    case CellKind::Date: return dateValue(cell);
    case CellKind::Limit: return limitValue(cell);
    case CellKind::Channels: return channelsValue(cell);
    case CellKind::Reasons: return reasonsValue(cell);
    }
    Q_UNREACHABLE();
}

} // namespace motcua::domain
