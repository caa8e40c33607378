#pragma once

#include "app/core/kernel/error.h"

#include <QObject>

#include <optional>

namespace motcua::services
{

/// What the last round with the server came to, as the window is told. The front end's thread.
class SyncStatus final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `reason`: why the round ended early; `changed`: dossiers here are not as before.
    void report(std::optional<kernel::Error> reason, bool changed)
    {
        m_reason = std::move(reason);
        emit reported();
        if (changed)
            emit dossiersChanged();
    }
    [[nodiscard]] const std::optional<kernel::Error> &reason() const { return m_reason; }

signals:
    void reported();
    void dossiersChanged();

private:
    std::optional<kernel::Error> m_reason;
};

} // namespace motcua::services
