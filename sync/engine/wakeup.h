#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

namespace motcua::sync
{

/// One alarm: setting it again replaces it. Injected, so that tests do not wait.
class WakeUp
{
public:
    virtual ~WakeUp() = default;
    virtual void set(qint64 afterMs, std::function<void()> ring) = 0;
    virtual void clear() = 0;
};

/// A QTimer of the calling thread.
[[nodiscard]] std::unique_ptr<WakeUp> makeTimerWakeUp();

} // namespace motcua::sync
