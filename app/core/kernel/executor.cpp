#include "app/core/kernel/executor.h"

#include <QMetaObject>

namespace motcua::kernel
{

Executor::Executor(const QString &name) : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

Executor::~Executor()
{
    // Queued behind everything posted so far, so all of it still runs.
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void Executor::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(work), Qt::QueuedConnection);
}

} // namespace motcua::kernel
