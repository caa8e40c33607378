#pragma once

namespace motcua
{

/// Makes the embedded data readable under `:/motcua/…`. A static library's resources are dropped by
/// the linker unless somebody names them: main() and each test that reads them call this first.
/// May be called again.
void initResources();

} // namespace motcua
