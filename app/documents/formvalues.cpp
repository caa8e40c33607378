#include "app/documents/formvalues.h"

#include "app/core/kernel/clock.h"
#include "app/documents/barcode.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using domain::Dossier;
using domain::DossierComponent;

namespace
{

QString flag(bool isSet) { return isSet ? u"1"_s : QString(); }

QString padded(int number, int width) { return u"%1"_s.arg(number, width, 10, QChar(u'0')); }

QString money(qint64 dong) { return QLocale(QLocale::Vietnamese).toString(dong); }

/// Parts of a time as official papers write them: a day below 10 and months 1 and 2 get a leading
/// zero, other months none (NĐ 30/2020 Appendix I).
void addTime(FieldMap &fields, const QString &prefix, const QDateTime &instant)
{
    const QDateTime time = kernel::inVietnam(instant);
    const QDate date = time.date();
    const auto put = [&](QLatin1StringView part, const QString &value) {
        fields.insert(prefix + part, instant.isValid() ? value : QString());
    };
    put("Hour"_L1, padded(time.time().hour(), 2));
    put("Minute"_L1, padded(time.time().minute(), 2));
    put("Day"_L1, padded(date.day(), 2));
    put("Month"_L1, padded(date.month(), date.month() <= 2 ? 2 : 1));
    put("Year"_L1, QString::number(date.year()));
    put("Stamp"_L1, time.toString(u"yyyyMMddHHmmss"_s));
}

void addParty(FieldMap &fields, const QString &prefix, const domain::Party &party)
{
    fields.insert(prefix + u"Name"_s, party.name);
    fields.insert(prefix + u"Id"_s, party.idNumber);
    fields.insert(prefix + u"Address"_s, party.address);
    fields.insert(prefix + u"Phone"_s, party.phone);
    fields.insert(prefix + u"Email"_s, party.email);
}

const QRegularExpression &unitOfTerritory()
{
    static const QRegularExpression pattern(
        u"(xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|tỉnh|thành phố)\\s+(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// In capitals; "XÃ TÂN MẪU" goes to the next line as a whole, as headings are broken by hand.
QString headingOf(const QString &agency)
{
    constexpr qsizetype longestTail = 20;
    QString heading = agency.toUpper();
    const auto match = unitOfTerritory().match(heading);
    if (match.hasMatch() && match.capturedLength() <= longestTail)
        heading.replace(match.capturedStart(), match.capturedLength(),
                        match.captured().replace(u' ', QChar(QChar::Nbsp)));
    return heading;
}

/// The two lines at the upper left: the body above, and the unit that receives.
void addAgency(FieldMap &fields, const Dossier &dossier, const domain::Profile &profile)
{
    const QString name = dossier.agencyName.isEmpty() ? profile.agency.name : dossier.agencyName;
    const bool isUnit = name.startsWith(u"trung tâm"_s, Qt::CaseInsensitive) ||
                        name.startsWith(u"bộ phận"_s, Qt::CaseInsensitive);
    const QString parent = isUnit ? profile.agency.parentName : name;
    fields.insert(u"agencyName"_s, name);
    fields.insert(u"parentName"_s, parent);
    fields.insert(u"parentNameCaps"_s, headingOf(parent));
    fields.insert(u"unitName"_s, isUnit ? name : QString());
    fields.insert(u"unitNameCaps"_s, isUnit ? headingOf(name) : QString());
    const QString place = placeOfAgency(parent);
    fields.insert(u"place"_s, place.isEmpty() ? placeOfAgency(name) : place);
}

void addNumber(FieldMap &fields, const Dossier &dossier)
{
    const QString order = dossier.provisional ? QString() : dossier.code.section(u'-', -1);
    fields.insert(u"code"_s, dossier.code);
    fields.insert(u"isProvisional"_s, flag(dossier.provisional));
    fields.insert(u"formerCodes"_s, dossier.formerCodes.join(u", "_s));
    fields.insert(u"order"_s, order);
    fields.insert(u"orderFive"_s,
                  order.isEmpty() ? QString() : order.rightJustified(5, QChar(u'0')));
}

void addLimit(FieldMap &fields, const std::optional<domain::TimeLimit> &limit)
{
    using domain::TimeUnit;
    const auto is = [&](TimeUnit unit) { return flag(limit && limit->unit == unit); };
    fields.insert(u"limit"_s, limit ? padded(limit->amount, 2) : QString());
    fields.insert(u"limitInWorkdays"_s, is(TimeUnit::Workday));
    fields.insert(u"limitInDays"_s, is(TimeUnit::Day));
    fields.insert(u"limitInHours"_s, is(TimeUnit::Hour));
    fields.insert(u"limitInMonths"_s, is(TimeUnit::Month));
}

void addReturn(FieldMap &fields, domain::ReturnBy way)
{
    fields.insert(u"returnDirect"_s, flag(way == domain::ReturnBy::Direct));
    fields.insert(u"returnPostal"_s, flag(way == domain::ReturnBy::Postal));
    fields.insert(u"returnElectronic"_s, flag(way == domain::ReturnBy::Electronic));
}

void addFees(FieldMap &fields, const QList<domain::DossierFee> &fees)
{
    qint64 total = 0;
    qint64 open = 0;
    for (const domain::DossierFee &fee : fees) {
        total += fee.counts() ? fee.amount : 0;
        open += fee.isOpen() ? fee.amount : 0;
    }
    fields.insert(u"feeTotal"_s, total > 0 ? money(total) : QString());
    fields.insert(u"feeOpen"_s, open > 0 ? money(open) : QString());
    fields.insert(u"feesPaid"_s, flag(total > 0 && open == 0));
    fields.insert(u"feesUnpaid"_s, flag(total > 0 && open == total));
    fields.insert(u"feesPartlyPaid"_s, flag(open > 0 && open < total));
}

FieldMap feeEntry(const domain::DossierFee &fee)
{
    return {{u"feeName"_s, fee.name},
            {u"feeAmount"_s, money(fee.amount)},
            {u"feeIsPaid"_s, flag(fee.isPaid())}};
}

bool isHandedIn(const DossierComponent &component)
{
    return component.originals > 0 || component.copies > 0 || !component.documents.isEmpty();
}

FieldMap componentEntry(const DossierComponent &component, int index)
{
    const bool hasPaper = component.originals > 0 || component.copies > 0;
    const bool isReused = std::any_of(
        component.documents.begin(), component.documents.end(),
        [](const auto &document) { return document.source == domain::DocumentSource::Reuse; });
    const int count = component.originals + component.copies;
    return {{u"index"_s, QString::number(index)},
            {u"name"_s, component.name},
            {u"originals"_s, component.originals > 0 ? padded(component.originals, 2) : QString()},
            {u"copies"_s, component.copies > 0 ? padded(component.copies, 2) : QString()},
            {u"hasBoth"_s, flag(component.originals > 0 && component.copies > 0)},
            {u"count"_s, padded(std::max(count, int(component.documents.size())), 2)},
            {u"isReused"_s, flag(!hasPaper && isReused)},
            {u"isElectronic"_s, flag(!hasPaper && !isReused)}};
}

void addSheet(FieldMap &fields, const ports::PaperRequest &request, const FormSheet &sheet)
{
    fields.insert(u"isA4"_s, flag(sheet.paper == "A4"_L1));
    fields.insert(u"isA5"_s, flag(sheet.paper != "A4"_L1));
    fields.insert(u"copy"_s, QString::number(sheet.copy));
    fields.insert(u"isKept"_s, flag(sheet.copy == 1));
    fields.insert(u"isGiven"_s, flag(sheet.copy != 1));
    fields.insert(u"reprint"_s, request.reprint > 0 ? QString::number(request.reprint) : QString());
    fields.insert(u"page"_s, QString::number(sheet.page));
    fields.insert(u"pages"_s, QString::number(sheet.pages));
    fields.insert(u"isLong"_s, flag(sheet.pages > 1));
}

kainjow::mustache::data mustacheData(const FieldMap &fields)
{
    kainjow::mustache::data data;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        data.set(it.key().toStdString(), it->isEmpty()
                                             ? kainjow::mustache::data(false)
                                             : kainjow::mustache::data(it->toStdString()));
    }
    return data;
}

} // namespace

FormValues receiptValues(const ports::PaperRequest &request, const domain::Profile &profile,
                         const FormSheet &sheet)
{
    const Dossier &dossier = request.dossier;
    FormValues values;
    FieldMap &fields = values.fields;
    addSheet(fields, request, sheet);
    addAgency(fields, dossier, profile);
    addNumber(fields, dossier);
    addTime(fields, u"received"_s, dossier.receivedAt);
    addTime(fields, u"due"_s, dossier.dueAt);
    addParty(fields, u"owner"_s, dossier.owner);
    fields.insert(u"ownerIsOrganisation"_s,
                  flag(dossier.owner.kind == domain::PartyKind::Organisation));
    addParty(fields, u"agent"_s, dossier.agent.value_or(domain::Party()));
    fields.insert(u"request"_s,
                  dossier.request.isEmpty() ? dossier.procedureName : dossier.request);
    fields.insert(u"procedureName"_s, dossier.procedureName);
    fields.insert(u"procedureCode"_s, dossier.procedureCode);
    fields.insert(u"caseName"_s, dossier.caseName);
    fields.insert(u"sector"_s, dossier.sector);
    fields.insert(u"officerName"_s, dossier.officerName);
    fields.insert(u"desk"_s, dossier.desk);
    fields.insert(u"note"_s, dossier.note);
    fields.insert(u"hotline"_s, profile.hotline);
    fields.insert(u"lookupUrl"_s, profile.lookupUrl);
    addLimit(fields, dossier.limit);
    addReturn(fields, dossier.returnBy);
    addFees(fields, dossier.fees);
    for (const domain::DossierFee &fee : dossier.fees)
        values.lists[u"fees"_s].append(feeEntry(fee));
    for (const DossierComponent &component : dossier.components) {
        if (auto &list = values.lists[u"components"_s]; isHandedIn(component))
            list.append(componentEntry(component, int(list.size()) + 1));
    }
    fields.insert(u"hasComponents"_s, flag(!values.lists.value(u"components"_s).isEmpty()));
    return values;
}

FormValues separatorValues(const ports::SeparatorSheet &sheet, const QString &text)
{
    constexpr double barsWidth = 140; // mm; large enough for any feeder's skew and 150 dpi
    constexpr double squareWidth = 80;
    constexpr int quietModules = 8; // of the QR code, both sides together
    const auto bars = code128(text);
    const auto square = qrCode(text, QrLevel::M);
    const double module = bars ? barsWidth / bars->modules.width() : 1;
    const double quiet = square ? squareWidth * quietModules / square->modules.width() : 0;
    FormValues values;
    values.fields = {{u"componentCode"_s, sheet.component},
                     {u"componentName"_s, sheet.name},
                     {u"says"_s, text},
                     {u"barModule"_s, QString::number(module, 'f', 4)},
                     {u"qrSize"_s, QString::number(squareWidth + quiet, 'f', 2)}};
    return values;
}

namespace
{

QSet<QString> keys(const FieldMap &map)
{
    const auto list = map.keys();
    return {list.begin(), list.end()};
}

} // namespace

const FieldNames &separatorFieldNames()
{
    static const FieldNames names{keys(separatorValues({}, {}).fields), {}};
    return names;
}

const FieldNames &receiptFieldNames()
{
    static const FieldNames names = [] {
        FieldNames made;
        made.fields = keys(receiptValues({}, {}, {}).fields);
        made.lists.insert(u"fees"_s, keys(feeEntry({})));
        made.lists.insert(u"components"_s, keys(componentEntry({}, 1)));
        return made;
    }();
    return names;
}

QString filled(const QString &text, const FormValues &values, bool asHtml)
{
    kainjow::mustache::mustache form(text.toStdString());
    if (!asHtml)
        form.set_custom_escape([](const std::string &plain) { return plain; });
    auto data = mustacheData(values.fields);
    for (auto it = values.lists.cbegin(); it != values.lists.cend(); ++it) {
        kainjow::mustache::data list(kainjow::mustache::data::type::list);
        for (const FieldMap &entry : *it)
            list.push_back(mustacheData(entry));
        data.set(it.key().toStdString(), list);
    }
    return QString::fromStdString(form.render(data));
}

QString placeOfAgency(const QString &agencyName)
{
    const auto match = unitOfTerritory().match(agencyName);
    if (!match.hasMatch())
        return {};
    const QString type = match.captured(1);
    const QString name = match.captured(2).trimmed();
    return name[0].isDigit() ? type.left(1).toUpper() + type.mid(1) + u' ' + name : name;
}

} // namespace motcua::documents
