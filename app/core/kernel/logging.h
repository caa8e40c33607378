#pragma once

#include <QLoggingCategory>

namespace motcua::kernel
{

// English sentences before the action; ids instead of personal data.
Q_DECLARE_LOGGING_CATEGORY(logDesk)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logScan)
Q_DECLARE_LOGGING_CATEGORY(logSync)

} // namespace motcua::kernel
