#pragma once

namespace motcua::domain
{

/// How a dossier reaches the desk (hình thức nộp); codes of regulation facts §2.1.
enum class Channel { Direct = 1, Online = 2, Postal = 3 };

} // namespace motcua::domain
