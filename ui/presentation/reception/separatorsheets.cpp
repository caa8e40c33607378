#include "ui/presentation/reception/separatorsheets.h"

#include "app/core/domain/separator.h"
#include "ui/presentation/ask.h"

#include <numeric>

namespace motcua::presentation
{

SeparatorSheets::SeparatorSheets(services::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk)
{
}

void SeparatorSheets::make(const QList<ports::SeparatorSheet> &sheets)
{
    const int count = std::accumulate(sheets.begin(), sheets.end(), 0,
                                      [](int sum, const auto &sheet) { return sum + sheet.count; });
    ask(
        m_desk.storage, this,
        [&papers = m_desk.papers, sheets] { return papers.separators(sheets); },
        [this, count](const kernel::Result<QByteArray> &pdf) {
            if (pdf)
                emit ready(*pdf, count);
            else
                emit failed(pdf.error());
        });
}

bool SeparatorSheets::canName(const domain::ProcedureComponent &paper)
{
    return !domain::componentSeparator(paper.code).isEmpty();
}

} // namespace motcua::presentation
