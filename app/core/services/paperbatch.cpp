#include "app/core/services/intake.h"
#include "app/core/services/paperdays.h"
#include "app/core/services/paperjob.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::Dossier;
using domain::PaperKind;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;

int Batch::reprints() const
{
    return int(std::count_if(papers.begin(), papers.end(),
                             [](const PrintedPaper &paper) { return paper.reprint > 0; }));
}

Result<QList<domain::FeeReceipt>> Papers::feeReceiptsOn(const Dossier &dossier,
                                                        const Days &days) const
{
    if (!m_parts.feeReceipts)
        return QList<domain::FeeReceipt>();
    auto receipts = m_parts.feeReceipts(dossier.id);
    if (!receipts)
        return receipts;
    receipts->removeIf([&](const domain::FeeReceipt &receipt) {
        const QDate day = kernel::inVietnam(receipt.at).date();
        return receipt.state == domain::FeeReceiptState::Cancelled || day < days.from ||
               day > days.to;
    });
    return receipts;
}

Result<QList<Papers::Job>> Papers::jobsOf(PaperKind kind, const Days &days,
                                          const PrintOptions &options, int &skipped) const
{
    const auto dossiers = dossiersOf({daysFilter(kind, days, largestBatch)}, largestBatch);
    if (!dossiers)
        return failure(dossiers.error());
    QList<Job> jobs;
    for (const Dossier &dossier : *dossiers) {
        const qsizetype before = jobs.size();
        if (kind == PaperKind::FeeReceipt) {
            const auto receipts = feeReceiptsOn(dossier, days);
            if (!receipts)
                return failure(receipts.error());
            for (const domain::FeeReceipt &receipt : *receipts) {
                jobs.append({{kind, dossier}, feeReceiptName(receipt), options});
                jobs.last().request.receipt = receipt;
            }
        } else if (domain::paperAllowed(kind, dossier)) {
            jobs.append({{kind, dossier}, domain::printedName(kind, dossier), options});
        }
        skipped += jobs.size() == before ? 1 : 0;
    }
    return jobs;
}

Result<Batch> Papers::printBatch(const QList<PaperKind> &kinds, const Days &days,
                                 const PrintOptions &options, const ports::Actor &actor) const
{
    for (const PaperKind kind : kinds) {
        Q_ASSERT(!domain::isList(kind));
        if (auto allowed = checkPrinter(kind, actor); !allowed)
            return failure(allowed.error());
    }
    if (auto fine = inOrder(days); !fine)
        return failure(fine.error());
    Batch batch;
    QList<Job> jobs;
    for (const PaperKind kind : kinds) {
        const auto more = jobsOf(kind, days, options, batch.skipped);
        if (!more)
            return failure(more.error());
        jobs += *more;
        if (jobs.size() > largestBatch)
            return failure(ErrorKind::Refused, u"batch.tooMany"_s, {QString::number(largestBatch)});
    }
    for (const Job &job : std::as_const(jobs)) {
        const bool stopped = batch.fault && batch.fault->kind == ErrorKind::Store;
        Result<PrintedPaper> paper = stopped ? failure(*batch.fault) : printJob(job, actor);
        if (paper) {
            batch.papers.append(std::move(*paper));
            continue;
        }
        if (!batch.failed.contains(job.request.dossier.code))
            batch.failed.append(job.request.dossier.code);
        if (!batch.fault || paper.error().kind == ErrorKind::Store)
            batch.fault = paper.error();
    }
    if (batch.fault && batch.papers.isEmpty())
        return failure(*batch.fault);
    return batch;
}

} // namespace motcua::services
