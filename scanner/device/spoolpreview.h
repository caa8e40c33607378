#pragma once

#include "app/core/kernel/sealedstream.h"

#include <QImage>

namespace motcua::scanner
{

/// The page in a spool file with `pixels` on its longer side, made while the file is read: of the
/// page itself only a few lines are ever held. A JPEG is decoded at an eighth of its size where
/// that is enough. About 35 ms for A4 in colour at 300 dpi, most of it decryption. Errors: those of
/// readSpoolPage(), "image.damaged".
[[nodiscard]] kernel::Result<QImage> spoolPreview(kernel::SealedReader &file, int pixels);

} // namespace motcua::scanner
