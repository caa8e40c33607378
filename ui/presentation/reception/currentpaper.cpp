#include "ui/presentation/reception/currentpaper.h"

#include <utility>

namespace motcua::presentation
{

CurrentPaper::CurrentPaper(Parts parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.capture, &CapturePresenter::scanEnded, this, &CurrentPaper::onScanEnded);
}

void CurrentPaper::forget()
{
    m_row = -1;
    m_done.clear();
    m_parts.pageDesk.select({});
}

QString CurrentPaper::key() const
{
    const auto &lines = m_parts.checklist.lines();
    return m_row >= 0 && m_row < lines.size() ? lines[m_row].key() : QString();
}

void CurrentPaper::setRow(int row)
{
    if (row == m_row)
        return;
    m_row = row;
    m_parts.pageDesk.select(key());
    if (!key().isEmpty())
        m_parts.scanner.setPaper(m_parts.checklist.lines()[row].asked);
    emit rowChanged(row);
}

kernel::Status CurrentPaper::scan()
{
    const auto request = m_parts.scanner.request();
    if (!request)
        return kernel::failure(request.error());
    m_parts.checklist.setReceived(m_row, true);
    m_parts.scanner.noteUse();
    m_done.clear();
    m_parts.capture.scan(key(), *request, m_parts.splitChoice.applied(m_parts.scanner.policy()));
    return {};
}

kernel::Status CurrentPaper::takeUpStack()
{
    const auto request = m_parts.scanner.request();
    if (!request)
        return kernel::failure(request.error());
    m_parts.scanner.noteUse();
    m_parts.capture.takeRequest(*request, m_parts.splitChoice.applied(m_parts.scanner.policy()));
    return {};
}

void CurrentPaper::onScanEnded(const QString &component)
{
    m_done = component;
    // Separators are known only when the last page is judged.
    if (!m_parts.capture.isBusy() ||
        !(m_parts.splitChoice.atBlankSheets() ||
          m_parts.splitChoice.applied(m_parts.scanner.policy()).findSeparators))
        leave();
}

void CurrentPaper::leave()
{
    if (m_parts.pageDesk.isHeld())
        return;
    const QString component = std::exchange(m_done, {});
    const auto &lines = m_parts.checklist.lines();
    if (component.isEmpty() || component != key() ||
        m_parts.pageDesk.splitting.undecided().contains(component))
        return;
    for (int row = m_row + 1; row < lines.size(); ++row) {
        if (lines[row].asked.digitise && !lines[row].isDigital())
            return setRow(row);
    }
}

} // namespace motcua::presentation
