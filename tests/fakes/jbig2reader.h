#pragma once

#include <QByteArray>
#include <QImage>

namespace motcua::tests
{

/// Decodes an embedded JBIG2 stream with jbig2dec, the decoder of mutool and Ghostscript. Null when
/// it has any complaint.
[[nodiscard]] QImage decodedJbig2(const QByteArray &stream);

} // namespace motcua::tests
