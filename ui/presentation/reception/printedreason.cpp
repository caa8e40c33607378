#include "ui/presentation/reception/printedreason.h"

#include "ui/presentation/ask.h"

namespace motcua::presentation
{

PrintedReason::PrintedReason(services::Desk &desk, const ProcedurePresenter &procedure,
                             QObject *parent)
    : QObject(parent), m_desk(desk), m_procedure(procedure)
{
}

void PrintedReason::make()
{
    if (!m_procedure.chosen() || !m_procedure.appointment())
        return;
    const ports::ExplainedDate date{
        {}, m_procedure.chosen()->name, m_procedure.dueExplanation(), m_procedure.dueText(), {},
        {}};
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
