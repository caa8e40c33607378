#pragma once

#include <QString>

#include <optional>

namespace motcua::presentation
{

/// What a person reads when a stack stops before its end (R45).
struct StackAdvice {
    QString heading;
    QString deed; ///< %1 = the sheets to feed again
};

/// For the message key of a fault; empty where its sentence says it all. Any thread.
[[nodiscard]] std::optional<StackAdvice> stackAdvice(const QString &key);

} // namespace motcua::presentation
