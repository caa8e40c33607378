#pragma once

#include <atomic>
#include <memory>

namespace motcua::kernel
{

/// "Stop when you can", from any thread. Copies share the one flag; it is never reset.
class CancelToken
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

} // namespace motcua::kernel
