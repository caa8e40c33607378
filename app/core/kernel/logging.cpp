#include "app/core/kernel/logging.h"

namespace motcua::kernel
{

Q_LOGGING_CATEGORY(logDesk, "motcua.desk", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "motcua.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logScan, "motcua.scan", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "motcua.sync", QtInfoMsg)

} // namespace motcua::kernel
