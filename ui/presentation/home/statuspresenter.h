#pragma once

#include "app/core/services/desk.h"

#include <QObject>
#include <QTimer>

namespace motcua::presentation
{

/// The one line the officer always sees (offline facts §c.9). Read anew every few seconds and
/// after every sealing. GUI thread.
class StatusPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit StatusPresenter(services::Desk &desk, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] QString line() const;
    [[nodiscard]] const domain::OutboxSummary &summary() const { return m_summary; }
    /// By age, not by count: 4 hours with a link, the end of the working day without.
    [[nodiscard]] bool isAlarm() const;
    void sendNow();

signals:
    void changed();

private:
    services::Desk &m_desk;
    domain::OutboxSummary m_summary;
    QTimer m_tick;
};

} // namespace motcua::presentation
