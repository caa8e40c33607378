#pragma once

#include "app/core/ports/documentwriter.h"

#include <QByteArray>

class QPDF;

namespace motcua::documents
{

/// The XMP packet of a PDF/A-2b file, agreeing with the Info dictionary (ISO 19005-2 §6.6).
[[nodiscard]] QByteArray xmpPacket(const ports::DocumentFacts &facts);

/// Gives `pdf` everything that PDF/A-2b asks of a file as a whole: XMP packet and a matching Info
/// dictionary, the sRGB output intent, language. Replaces what stood there. Throws what qpdf
/// throws.
void applyArchivalMarks(QPDF &pdf, const ports::DocumentFacts &facts);

} // namespace motcua::documents
