#pragma once

#include "app/core/ports/formworkshop.h"

#include <QString>

namespace motcua::presentation
{

/// Why something in a form is wrong.
[[nodiscard]] QString faultReason(ports::FormFault::Why why);

/// With file and line: "2025/receipt.html, line 12: {{nmae}} – this form has no such field".
[[nodiscard]] QString faultText(const ports::FormFault &fault);

} // namespace motcua::presentation
