#include "app/documents/formvalues.h"

#include "app/documents/agencyheading.h"
#include "app/documents/barcode.h"
#include "app/documents/dossierfields.h"
#include "app/documents/lifefields.h"
#include "app/documents/listfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using domain::Dossier;
using domain::DossierMove;
using domain::PaperKind;
using ports::PaperRequest;

namespace
{

/// Signed by the head of the agency that decides (facts §1.5-1.7), not at the counter.
bool isByAgency(const PaperRequest &request)
{
    switch (request.kind) {
    case PaperKind::Apology:
    case PaperKind::Stop: return true;
    case PaperKind::Refusal: return domain::isRefusedByAgency(request.dossier, request.events);
    default: return false;
    }
}

/// The date of a paper, and the time of issue in its QR code (TT 01/2023), is that of what it says;
/// a reprint does not change it. The slip of a dossier that was typed in later (facts §7) came into
/// being then: it states the true time of reception, and is not dated back to it.
QDateTime issuedAt(const PaperRequest &request)
{
    const Dossier &dossier = request.dossier;
    switch (request.kind) {
    case PaperKind::Receipt:
    case PaperKind::ControlSlip:
        return dossier.enteredAt.isValid() ? dossier.enteredAt : dossier.receivedAt;
    case PaperKind::Supplement:
        return dossier.supplements.isEmpty() ? QDateTime() : dossier.supplements.last().requestedAt;
    case PaperKind::Apology:
        return dossier.extensions.isEmpty() ? QDateTime() : dossier.extensions.last().at;
    case PaperKind::Refusal: return lastMove(request.events, {DossierMove::Refuse});
    case PaperKind::Stop:
        return lastMove(request.events, {DossierMove::Stop, DossierMove::Withdraw});
    case PaperKind::ReturnSlip: return dossier.handOver.at;
    case PaperKind::FeeReceipt: return request.receipt ? request.receipt->at : QDateTime();
    case PaperKind::Book:
    case PaperKind::HandoverList: return request.printedAt;
    }
    Q_UNREACHABLE();
}

void addSheet(FieldMap &fields, const PaperRequest &request, const FormSheet &sheet)
{
    fields.insert(u"isA4"_s, flag(sheet.paper == "A4"_L1));
    fields.insert(u"isA5"_s, flag(sheet.paper != "A4"_L1));
    fields.insert(u"copy"_s, QString::number(sheet.copy));
    fields.insert(u"isKept"_s, flag(sheet.copy == 1));
    fields.insert(u"isGiven"_s, flag(sheet.copy != 1));
    fields.insert(u"hasCopies"_s, flag(request.copies > 1));
    fields.insert(u"reprint"_s, request.reprint > 0 ? QString::number(request.reprint) : QString());
    fields.insert(u"printed"_s, shortTime(request.printedAt));
    fields.insert(u"printedBy"_s, request.printedBy);
    fields.insert(u"page"_s, QString::number(sheet.page));
    fields.insert(u"pages"_s, QString::number(sheet.pages));
    fields.insert(u"isLong"_s, flag(sheet.pages > 1));
}

/// What is the same on all papers of an office and of a form set.
void addOffice(FieldMap &fields, const PaperRequest &request, const domain::Profile &profile)
{
    const QString set = formSetOf(request, profile);
    const QString number = domain::formNumber(request.kind, set);
    fields.insert(u"isSet2018"_s, flag(set == "2018"_L1));
    fields.insert(u"isSet2025"_s, flag(set != "2018"_L1));
    fields.insert(u"formNumber"_s, number);
    fields.insert(u"formRule"_s, number.isEmpty()   ? QString()
                                 : set == "2018"_L1 ? u"TT 01/2018/TT-VPCP"_s
                                                    : u"TT 03/2025/TT-VPCP"_s);
    fields.insert(u"hotline"_s, profile.hotline);
    fields.insert(u"lookupUrl"_s, profile.lookupUrl);
    fields.insert(u"feedback"_s, profile.papers.feedback);
    fields.insert(u"officeFooter"_s, profile.papers.footer);
    fields.insert(u"signatureLine"_s, flag(profile.papers.signatureLine));
}

/// Whose heading the paper bears: a list is of no dossier, and of its first day.
Dossier issuedFor(const PaperRequest &request, const domain::Profile &profile)
{
    Dossier dossier = request.dossier;
    if (!domain::isList(request.kind))
        return dossier;
    const domain::AgencyHeading heading = domain::headingOn(request.list.from, profile);
    dossier.agencyName = heading.unit;
    dossier.agencyParent = heading.parent;
    return dossier;
}

void addKind(FormValues &values, const PaperRequest &request, const domain::Profile &profile)
{
    switch (request.kind) {
    case PaperKind::Receipt: return;
    case PaperKind::Supplement: return addSupplement(values, request.dossier);
    case PaperKind::Refusal:
    case PaperKind::Stop: return addClosing(values, request);
    case PaperKind::Apology: return addExtension(values, request.dossier);
    case PaperKind::ControlSlip: return addHandovers(values, request);
    case PaperKind::ReturnSlip: return addResults(values, request.dossier);
    case PaperKind::FeeReceipt: return addFeeReceipt(values, request, profile);
    case PaperKind::Book:
    case PaperKind::HandoverList: return addListed(values, request, profile);
    }
    Q_UNREACHABLE();
}

QSet<QString> keys(const FieldMap &map)
{
    const auto list = map.keys();
    return {list.begin(), list.end()};
}

/// One entry in each list, so that its fields are seen.
PaperRequest sampleRequest(PaperKind kind)
{
    PaperRequest request;
    request.kind = kind;
    domain::DossierComponent component;
    component.originals = 1;
    request.dossier.components = {component};
    request.dossier.fees = {domain::DossierFee()};
    domain::SupplementRequest supplement;
    supplement.items = {QString()};
    request.dossier.supplements = {supplement};
    request.dossier.results = {domain::ResultPaper()};
    request.receipt = domain::FeeReceipt();
    request.receipt->lines = {domain::FeeReceiptLine()};
    request.list.dossiers = {Dossier()};
    return request;
}

FieldNames namesFor(PaperKind kind)
{
    const FormValues values = paperValues(sampleRequest(kind), {}, {}, {});
    FieldNames names;
    names.fields = keys(values.fields);
    for (auto it = values.lists.cbegin(); it != values.lists.cend(); ++it)
        names.lists.insert(it.key(), keys(it->value(0)));
    return names;
}

} // namespace

FormValues paperValues(const PaperRequest &request, const domain::Profile &profile,
                       const FormWords &words, const FormSheet &sheet)
{
    FormValues values;
    FieldMap &fields = values.fields;
    addSheet(fields, request, sheet);
    addOffice(fields, request, profile);
    addAgency(fields, issuedFor(request, profile), profile, isByAgency(request));
    addTime(fields, u"issued"_s, issuedAt(request));
    if (!domain::isList(request.kind))
        addDossier(values, request.dossier, profile.numbering.pattern);
    addKind(values, request, profile);
    fields.insert(u"paperTitle"_s, words.title);
    fields.insert(u"numberLine"_s, filled(words.number, values, false));
    fields.insert(u"advice"_s, filled(words.advice, values, false));
    return values;
}

const FieldNames &paperFieldNames(PaperKind kind)
{
    static const QHash<PaperKind, FieldNames> names = [] {
        QHash<PaperKind, FieldNames> made;
        for (const PaperKind each : domain::allPaperKinds)
            made.insert(each, namesFor(each));
        return made;
    }();
    return *names.constFind(kind);
}

QString formSetOf(const PaperRequest &request, const domain::Profile &profile)
{
    if (!request.dossier.formSet.isEmpty())
        return request.dossier.formSet;
    const QDate received = kernel::inVietnam(request.dossier.receivedAt).date();
    const QDate day = received.isValid() ? received : request.list.to;
    return domain::formSetOn(day.isValid() ? day : request.printedAt.date(), profile);
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

const FieldNames &separatorFieldNames()
{
    static const FieldNames names{keys(separatorValues({}, {}).fields), {}};
    return names;
}

FormValues explanationValues(const ports::ExplainedDate &date, int page, int pages)
{
    FormValues values;
    values.fields = {{u"agencyName"_s, date.agency},
                     {u"subject"_s, date.subject},
                     {u"due"_s, date.due},
                     {u"printed"_s, shortTime(date.printedAt)},
                     {u"page"_s, QString::number(page)},
                     {u"pages"_s, QString::number(pages)},
                     {u"isLong"_s, flag(pages > 1)}};
    QList<FieldMap> &steps = values.lists[u"steps"_s];
    for (const QString &text : date.steps)
        steps.append({{u"index"_s, QString::number(steps.size() + 1)}, {u"text"_s, text}});
    return values;
}

const FieldNames &explanationFieldNames()
{
    static const FieldNames names = [] {
        const FormValues values = explanationValues({{}, {}, {QString()}, {}, {}, {}});
        return FieldNames{keys(values.fields),
                          {{u"steps"_s, keys(values.lists.value(u"steps"_s).constFirst())}}};
    }();
    return names;
}

} // namespace motcua::documents
