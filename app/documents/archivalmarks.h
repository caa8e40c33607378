#pragma once

#include "app/core/ports/documentwriter.h"

class QPDF;

namespace motcua::documents
{

/// PDF/A-2b looks right for ever; 2u can also be searched and copied, because all of its text leads
/// to Unicode (ISO 19005-2 §5.3, §5.4).
enum class ArchivalLevel { Basic, Unicode };

/// Gives `pdf` everything that PDF/A-2 asks of a file as a whole: XMP packet and a matching Info
/// dictionary (the title without control characters), the sRGB output intent, language. Replaces
/// what stood there. Throws what qpdf throws.
void applyArchivalMarks(QPDF &pdf, const ports::DocumentFacts &facts, ArchivalLevel level);

} // namespace motcua::documents
