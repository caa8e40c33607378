#pragma once

#include <QElapsedTimer>

#include <algorithm>

namespace motcua::widgets
{

/// How fast a keyboard-wedge reader types: some send a card within 100 ms, some take 100 ms for
/// each key. Its end is where the next key does not come in its own pace.
class KeyPace
{
public:
    void begin()
    {
        m_longest = 0;
        m_since.start();
    }
    void noteKey()
    {
        if (m_since.isValid())
            m_longest = std::max(m_longest, m_since.elapsed());
        m_since.start();
    }
    /// After so many milliseconds without a key the card is over.
    [[nodiscard]] int patienceMs() const
    {
        return int(std::clamp<qint64>(4 * m_longest, 250, 2000));
    }

private:
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// A card on its way that goes on no more is given up after this.
inline constexpr int stalledCardMs = 2000;

} // namespace motcua::widgets
