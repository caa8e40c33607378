#pragma once

#include "app/core/services/desk.h"

#include <QObject>

namespace motcua::presentation
{

/// At what stacks are to be split, beside what their scan profile says: those that come and those
/// that are here. Remembered in the store for all who use this desk. GUI thread.
class SplitChoice final : public QObject
{
    Q_OBJECT

public:
    explicit SplitChoice(services::Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] bool atSeparators() const { return m_atSeparators; }
    [[nodiscard]] bool atBlankSheets() const { return m_atBlankSheets; }
    void setAtSeparators(bool wanted);
    void setAtBlankSheets(bool wanted);
    /// The policy of a stack, with what must be looked for.
    [[nodiscard]] ports::PagePolicy applied(ports::PagePolicy policy) const;

signals:
    void changed();

private:
    void take(const QByteArray &kept);
    void keep();

    services::Desk &m_desk;
    bool m_atSeparators = false;
    bool m_atBlankSheets = false;
};

} // namespace motcua::presentation
