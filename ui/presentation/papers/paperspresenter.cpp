#include "ui/presentation/papers/paperspresenter.h"

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using domain::PaperKind;
using kernel::failure;
using kernel::Result;
using services::Days;

namespace
{

QString daysText(const Days &days)
{
    const QString from = days.from.toString(u"dd/MM/yyyy"_s);
    return days.from == days.to ? from : from + u" – "_s + days.to.toString(u"dd/MM/yyyy"_s);
}

/// What was made, before it is known whether it will be taken.
struct Made {
    PaperView view;
    QList<services::PrintedPaper> papers;
};

Result<Made> listOf(services::Desk &desk, PaperKind kind, const Days &days,
                    const services::PrintOptions &options)
{
    const auto list = desk.papers.printList(kind, days, asPreview(options), desk.actor);
    if (!list)
        return failure(list.error());
    return Made{{kind, daysText(days), list->pdf, 1, 0, list->warning}, {*list}};
}

Result<Made> batchOf(services::Desk &desk, const QList<PaperKind> &kinds, const Days &days,
                     const services::PrintOptions &options)
{
    const auto batch = desk.papers.printBatch(kinds, days, asPreview(options), desk.actor);
    if (!batch)
        return failure(batch.error());
    if (batch->papers.isEmpty())
        return failure(kernel::ErrorKind::Refused, u"batch.nothing"_s);
    auto pdf = desk.papers.joined(batch->papers);
    if (!pdf)
        return failure(pdf.error());
    const auto warning = batch->fault ? kernel::Error{kernel::ErrorKind::Refused,
                                                      u"batch.unprinted"_s,
                                                      {batch->failed.join(u", "_s)},
                                                      {}}
                                      : batch->papers.first().warning;
    return Made{{kinds.first(),
                 daysText(days),
                 std::move(*pdf),
                 int(batch->papers.size()),
                 batch->skipped,
                 warning,
                 {},
                 batch->reprints()},
                batch->papers};
}

} // namespace

PapersPresenter::PapersPresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk)
{
}

void PapersPresenter::load(const QString &code)
{
    m_code = code;
    ask(
        m_desk.storage, this,
        [&desk = m_desk, code] { return desk.papers.choices(code, desk.actor); },
        [this, code](const Result<QList<services::PaperChoice>> &choices) {
            if (code != m_code)
                return;
            if (!choices)
                return emit failed(choices.error());
            m_choices = *choices;
            emit loaded();
        });
}

void PapersPresenter::print(PaperKind kind)
{
    const auto make = paperOf(m_desk, kind, m_code);
    ask(
        m_desk.storage, this, [make] { return make(asPreview()); },
        [this, kind, make](const Result<services::PrintedPaper> &paper) {
            if (paper)
                emit ready(viewOf(m_desk, this, kind, *paper, make));
            else
                emit failed(paper.error());
        });
}

void PapersPresenter::printDays(const QList<PaperKind> &kinds, const Days &days,
                                const services::PrintOptions &options)
{
    Q_ASSERT(!kinds.isEmpty());
    ask(
        m_desk.storage, this,
        [&desk = m_desk, kinds, days, options] {
            return domain::isList(kinds.first()) ? listOf(desk, kinds.first(), days, options)
                                                 : batchOf(desk, kinds, days, options);
        },
        [this](const Result<Made> &made) {
            if (!made)
                return emit failed(made.error());
            PaperView view = made->view;
            view.taken = noting(m_desk, this, made->papers);
            emit ready(view);
        });
}

QList<PaperKind> PapersPresenter::kindsOfDays() const
{
    QList<PaperKind> kinds{PaperKind::Receipt,      PaperKind::ControlSlip, PaperKind::Book,
                           PaperKind::HandoverList, PaperKind::Supplement,  PaperKind::Refusal,
                           PaperKind::Apology,      PaperKind::Stop,        PaperKind::ReturnSlip,
                           PaperKind::FeeReceipt};
    kinds.removeIf([&](PaperKind kind) { return !m_desk.papers.mayPrint(kind, m_desk.actor); });
    return kinds;
}

} // namespace motcua::presentation
