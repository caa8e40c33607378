#include "app/core/services/papers.h"

#include "app/core/domain/searchkey.h"
#include "app/core/services/intake.h"
#include "app/core/services/paperdays.h"
#include "app/core/services/paperjob.h"

#include <QBuffer>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::Dossier;
using domain::PaperKind;
using domain::Permission;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

int timesPrinted(const QList<domain::DossierEvent> &events, const QString &name)
{
    return int(std::count_if(events.begin(), events.end(), [&](const domain::DossierEvent &event) {
        return event.what == "printed"_L1 && event.reason == name;
    }));
}

bool goesByPost(const Dossier &dossier)
{
    if (dossier.handOver.at.isValid())
        return dossier.handOver.to == domain::ReturnTo::Post;
    return dossier.returnBy == domain::ReturnBy::Postal;
}

/// The books of one field are a list of their own.
QString listName(PaperKind kind, const Days &days, const QString &field)
{
    const QString name = u"%1 %2/%3"_s.arg(paperName(kind), days.from.toString(Qt::ISODate),
                                           days.to.toString(Qt::ISODate));
    return field.isEmpty() ? name : name + u' ' + domain::searchKey(field);
}

} // namespace

Papers::Papers(Parts parts, const domain::Profile &profile)
    : m_parts(std::move(parts)), m_profile(profile)
{
}

/// The cashier prints receipts for money, the clerk what goes out with a result, the officer the
/// rest; a supervisor all. Who may collect (NĐ 118 Art 24, by the profile) prints the receipt too.
Status Papers::checkPrinter(PaperKind kind, const ports::Actor &actor) const
{
    if (kind == PaperKind::FeeReceipt)
        return m_profile.fees.mayCollect(actor.user.role) ? Status()
                                                          : require(actor, Permission::HandleFees);
    const bool ofResults = kind == PaperKind::ReturnSlip || kind == PaperKind::HandoverList;
    if (ofResults && require(actor, Permission::HandleResults))
        return {};
    return require(actor, Permission::HandleDossiers);
}

Result<PrintedPaper> Papers::print(PaperKind kind, const QString &code, const PrintOptions &options,
                                   const ports::Actor &actor) const
{
    Q_ASSERT(!domain::isList(kind));
    if (auto allowed = checkPrinter(kind, actor); !allowed)
        return failure(allowed.error());
    const auto dossier = m_parts.dossiers.byCode(code);
    if (!dossier)
        return failure(dossier.error());
    if (!*dossier)
        return failure(ErrorKind::Refused, u"dossier.unknown"_s, {code});
    if (kind == PaperKind::FeeReceipt) {
        const auto receipt = feeReceipt(**dossier, options.receipt);
        if (!receipt)
            return failure(receipt.error());
        if (!*receipt)
            return failure(ErrorKind::Refused, u"paper.notYetFeeReceipt"_s, {(*dossier)->code});
        return printFeeReceipt(**receipt, options, actor);
    }
    if (auto possible = domain::paperAllowed(kind, **dossier); !possible)
        return failure(possible.error());
    Job job{{kind, **dossier}, domain::printedName(kind, **dossier), options};
    return printJob(std::move(job), actor);
}

Result<PrintedPaper> Papers::printFeeReceipt(const domain::FeeReceipt &receipt,
                                             const PrintOptions &options,
                                             const ports::Actor &actor) const
{
    if (auto allowed = checkPrinter(PaperKind::FeeReceipt, actor); !allowed)
        return failure(allowed.error());
    const auto dossier = m_parts.dossiers.byId(receipt.dossier);
    if (!dossier)
        return failure(dossier.error());
    if (!*dossier)
        return failure(ErrorKind::Refused, u"dossier.unknown"_s, {receipt.dossierCode});
    Job job{{PaperKind::FeeReceipt, **dossier}, feeReceiptName(receipt), options};
    job.request.receipt = receipt;
    return printJob(std::move(job), actor);
}

Result<PrintedPaper> Papers::printJob(Job job, const ports::Actor &actor) const
{
    ports::PaperRequest &request = job.request;
    const kernel::DossierId id = request.dossier.id;
    auto events = m_parts.dossiers.events(id);
    if (!events)
        return failure(events.error());
    request.reprint = timesPrinted(*events, job.name);
    request.events = std::move(*events);
    request.paper = job.options.paper;
    request.copies =
        job.options.copies > 0 ? job.options.copies : m_profile.papers.copiesOf(request.kind);
    request.printedAt = m_parts.clock.now();
    request.printedBy = actor.user.fullName;
    auto paper = m_parts.renderer.render(request, m_profile);
    if (!paper)
        return failure(paper.error());
    PrintedPaper printed{std::move(paper->pdf), request.reprint,  request.dossier.code,
                         paper->warning,        {job.name, {id}}, paper->paper,
                         request.copies};
    if (job.options.isPreview)
        return printed;
    if (auto noted = note(printed, actor); !noted)
        return failure(noted.error());
    return printed;
}

Status Papers::note(const PrintedPaper &paper, const ports::Actor &actor) const
{
    if (!paper.note.dossiers.isEmpty()) {
        QByteArray pdf = paper.pdf;
        QBuffer clear(&pdf);
        clear.open(QIODevice::ReadOnly);
        const auto blob = m_parts.blobs.put(clear);
        if (!blob)
            return failure(blob.error());
        for (const kernel::DossierId &id : paper.note.dossiers) {
            const auto noted =
                m_parts.dossiers.keepPaper(id, *blob, printEvent(paper.note.name, actor), actor);
            if (!noted)
                return failure(noted.error());
        }
    }
    return paper.note.ofList ? m_parts.dossiers.noteList(paper.note.name, actor) : Status();
}

domain::DossierEvent Papers::printEvent(const QString &what, const ports::Actor &actor) const
{
    domain::DossierEvent event;
    event.at = m_parts.clock.now();
    event.actor = actor.user.name;
    event.what = u"printed"_s;
    event.reason = what;
    return event;
}

Result<std::optional<domain::FeeReceipt>> Papers::feeReceipt(const Dossier &dossier,
                                                             const QString &name) const
{
    if (!m_parts.feeReceipts)
        return std::optional<domain::FeeReceipt>();
    const auto receipts = m_parts.feeReceipts(dossier.id);
    if (!receipts)
        return failure(receipts.error());
    const auto found = std::find_if(
        receipts->crbegin(), receipts->crend(), [&](const domain::FeeReceipt &receipt) {
            return name.isEmpty() ? receipt.state != domain::FeeReceiptState::Cancelled
                                  : receipt.name() == name;
        });
    return found == receipts->crend() ? std::optional<domain::FeeReceipt>() : *found;
}

Result<QByteArray> Papers::explanation(ports::ExplainedDate date) const
{
    date.agency = m_profile.agency.name;
    date.paper = m_profile.receiptPaper;
    date.printedAt = m_parts.clock.now();
    return m_parts.renderer.explanation(date);
}

Result<QList<PaperChoice>> Papers::choices(const QString &code, const ports::Actor &actor) const
{
    const auto dossier = m_parts.dossiers.byCode(code);
    if (!dossier)
        return failure(dossier.error());
    if (!*dossier)
        return failure(ErrorKind::Refused, u"dossier.unknown"_s, {code});
    const auto events = m_parts.dossiers.events((*dossier)->id);
    const auto receipt = feeReceipt(**dossier, {});
    if (!events || !receipt)
        return failure(events ? receipt.error() : events.error());
    QList<PaperChoice> choices;
    for (const PaperKind kind : domain::allPaperKinds) {
        const bool isFeeReceipt = kind == PaperKind::FeeReceipt;
        if (domain::isList(kind) || !mayPrint(kind, actor) || (isFeeReceipt && !*receipt))
            continue;
        const QString name =
            isFeeReceipt ? feeReceiptName(**receipt) : domain::printedName(kind, **dossier);
        PaperChoice choice{kind, timesPrinted(*events, name), {}};
        if (const auto possible = domain::paperAllowed(kind, **dossier); !possible)
            choice.obstacle = possible.error();
        choices.append(choice);
    }
    return choices;
}

bool Papers::mayPrint(PaperKind kind, const ports::Actor &actor) const
{
    return checkPrinter(kind, actor).has_value();
}

Result<QList<Dossier>> Papers::dossiersOf(const QList<ports::DossierFilter> &filters,
                                          int most) const
{
    QList<Dossier> dossiers;
    const auto take = [&](Dossier dossier) -> Status {
        if (dossiers.size() == most)
            return failure(ErrorKind::Refused,
                           most == largestBatch ? u"batch.tooMany"_s : u"book.tooLong"_s,
                           {QString::number(most)});
        dossiers.append(std::move(dossier));
        return {};
    };
    for (const ports::DossierFilter &filter : filters) {
        if (auto read = m_parts.dossiers.each(filter, take); !read)
            return failure(read.error());
    }
    return dossiers;
}

Result<ports::PaperRequest> Papers::listRequest(PaperKind kind, const Days &days,
                                                const QString &field,
                                                const ports::Actor &actor) const
{
    if (auto allowed = checkPrinter(kind, actor); !allowed)
        return failure(allowed.error());
    if (auto fine = inOrder(days); !fine)
        return failure(fine.error());
    QList<ports::DossierFilter> filters{daysFilter(kind, days, longestBook)};
    const QDateTime now = m_parts.clock.now();
    if (kind == PaperKind::HandoverList && days.to == now.date()) {
        ports::DossierFilter waiting;
        waiting.state = domain::DossierState::Processed;
        waiting.limit = longestBook + 1;
        filters.append(waiting);
    }
    auto dossiers = dossiersOf(filters, longestBook);
    if (!dossiers)
        return failure(dossiers.error());
    if (kind == PaperKind::HandoverList)
        dossiers->removeIf([](const Dossier &dossier) { return !goesByPost(dossier); });
    dossiers->removeIf([&](const Dossier &dossier) {
        return !field.isEmpty() && domain::searchKey(dossier.sector) != domain::searchKey(field);
    });
    ports::PaperRequest request;
    request.kind = kind;
    request.list = {days.from, days.to, std::move(*dossiers), {}, {}};
    request.printedAt = now;
    request.printedBy = actor.user.fullName;
    return request;
}

Result<int> Papers::timesListed(const ports::PaperRequest &request, const QString &name) const
{
    if (request.kind == PaperKind::Book)
        return m_parts.dossiers.timesListed(name);
    if (request.list.dossiers.isEmpty())
        return 0;
    int fewest = std::numeric_limits<int>::max();
    for (const Dossier &dossier : request.list.dossiers) {
        const auto events = m_parts.dossiers.events(dossier.id);
        if (!events)
            return failure(events.error());
        fewest = std::min(fewest, timesPrinted(*events, name));
    }
    return fewest;
}

Result<ports::RenderedPaper> Papers::renderList(const ports::PaperRequest &request) const
{
    if (request.kind != PaperKind::Book)
        return m_parts.renderer.render(request, m_profile);
    QList<QByteArray> files;
    ports::RenderedPaper whole;
    for (const ports::ListedDossiers &book : booksOf(request.list)) {
        ports::PaperRequest one = request;
        one.list = book;
        auto paper = m_parts.renderer.render(one, m_profile);
        if (!paper)
            return paper;
        whole.warning = paper->warning;
        whole.paper = paper->paper;
        files.append(std::move(paper->pdf));
    }
    if (files.size() == 1) {
        whole.pdf = files.first();
        return whole;
    }
    auto pdf = m_parts.renderer.joined(files);
    if (!pdf)
        return failure(pdf.error());
    whole.pdf = std::move(*pdf);
    return whole;
}

Result<PrintedPaper> Papers::printList(PaperKind kind, const Days &days,
                                       const PrintOptions &options, const ports::Actor &actor) const
{
    auto request = listRequest(kind, days, options.field, actor);
    if (!request)
        return failure(request.error());
    request->paper = options.paper;
    request->copies = options.copies > 0 ? options.copies : m_profile.papers.copiesOf(kind);
    const QString name = listName(kind, days, options.field);
    const auto earlier = timesListed(*request, name);
    if (!earlier)
        return failure(earlier.error());
    request->reprint = *earlier;
    auto paper = renderList(*request);
    if (!paper)
        return failure(paper.error());
    PrintedPaper printed{std::move(paper->pdf), request->reprint, {},
                         paper->warning,        {name, {}, true}, paper->paper,
                         request->copies};
    if (kind == PaperKind::HandoverList)
        for (const Dossier &dossier : std::as_const(request->list.dossiers))
            printed.note.dossiers.append(dossier.id);
    if (options.isPreview)
        return printed;
    if (auto noted = note(printed, actor); !noted)
        return failure(noted.error());
    return printed;
}

Result<QByteArray> Papers::listCsv(PaperKind kind, const Days &days, const ports::Actor &actor,
                                   const QString &field) const
{
    auto request = listRequest(kind, days, field, actor);
    if (!request)
        return failure(request.error());
    if (kind == PaperKind::Book) {
        QList<Dossier> ordered;
        for (const ports::ListedDossiers &book : booksOf(request->list))
            ordered += book.dossiers;
        request->list.dossiers = std::move(ordered);
    }
    auto table = m_parts.renderer.csv(*request, m_profile);
    if (!table)
        return failure(table.error());
    if (auto noted = m_parts.dossiers.noteList(listName(kind, days, field) + u" csv"_s, actor);
        !noted)
        return failure(noted.error());
    return table;
}

Result<QByteArray> Papers::joined(const QList<PrintedPaper> &papers) const
{
    QList<QByteArray> files;
    for (const PrintedPaper &paper : papers)
        files.append(paper.pdf);
    return m_parts.renderer.joined(files);
}

} // namespace motcua::services
