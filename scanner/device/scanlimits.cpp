#include "scanner/device/scanlimits.h"

namespace motcua::scanner
{

void ScanDeadline::after(const Event &event)
{
    if (std::holds_alternative<Opening>(event)) {
        m_now = m_limits.open;
    } else if (std::holds_alternative<Setting>(event)) {
        m_now = m_limits.options;
    } else if (std::holds_alternative<Started>(event)) {
        m_now = m_limits.firstStart;
    } else if (std::holds_alternative<Starting>(event)) {
        m_now = m_paperMoved ? m_limits.nextStart : m_limits.firstStart;
    } else if (std::holds_alternative<Reading>(event)) {
        m_paperMoved = true;
        m_now = m_limits.noByte;
    } else if (std::holds_alternative<PageDone>(event)) {
        m_paperMoved = true;
        m_now = m_limits.nextStart;
    } else if (std::holds_alternative<Ended>(event)) {
        m_now = m_limits.release;
    } else if (std::holds_alternative<Idle>(event)) {
        m_now = {};
    }
    // The others announce no new step: what was owed is still owed.
}

} // namespace motcua::scanner
