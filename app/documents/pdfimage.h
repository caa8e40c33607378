#pragma once

#include "app/core/kernel/page.h"
#include "app/core/kernel/result.h"

#include <qpdf/QPDF.hh>

namespace motcua::documents
{

/// Can these bytes stand in a PDF as they are? Sizes, resolution and turn must make sense, and a
/// JPEG must be what `coding` says. The error's key is "pdf.page"; the caller adds the page number.
[[nodiscard]] kernel::Status checkEncodedPage(const kernel::EncodedPage &page);

/// The dictionary of the image XObject for the picture of a page that passed the check, without
/// its data. A
/// CMYK JPEG gets a DeviceN colour space that leads to the sRGB output intent, as PDF/A-2 allows no
/// DeviceCMYK beside it (ISO 19005-2 §6.2.4).
[[nodiscard]] QPDFObjectHandle imageDictionary(QPDF &pdf, const kernel::EncodedPage &page);

/// The same for the strokes of one ink, painted through a stencil (ISO 32000-1 §8.9.6.2).
[[nodiscard]] QPDFObjectHandle stencilDictionary(const kernel::InkLayer &layer);

} // namespace motcua::documents
