#pragma once

#include <algorithm>

namespace motcua::sync
{

/// How many requests may be on their way at once: one more for each windowful of good answers, half
/// as many after a sign of trouble (AIMD, offline facts §c.1 no. 15). A value.
class SendWindow
{
public:
    static constexpr int most = 4;

    [[nodiscard]] int size() const { return int(m_size); }
    void noteGood() { m_size = std::min<double>(most, m_size + 1 / m_size); }
    void noteTrouble() { m_size = std::max(1.0, m_size / 2); }
    void close() { m_size = 1; } ///< the next one is a probe

private:
    double m_size = 1;
};

} // namespace motcua::sync
