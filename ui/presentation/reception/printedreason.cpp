#include "ui/presentation/reception/printedreason.h"

#include "ui/presentation/ask.h"

namespace motcua::presentation
{

PrintedReason::PrintedReason(services::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
}

void PrintedReason::make(const QString &subject, const QStringList &steps, const QString &due)
{
    if (steps.isEmpty())
        return;
    const ports::ExplainedDate date{{}, subject, steps, due, {}, {}};
    ask(
        m_desk.storage, this, [&papers = m_desk.papers, date] { return papers.explanation(date); },
        [this](const kernel::Result<QByteArray> &pdf) {
            if (pdf)
                emit ready(*pdf);
            else
                emit failed(pdf.error());
        });
}

} // namespace motcua::presentation
