#pragma once

#include <QStringList>

#include <qpdf/QPDFObjectHandle.hh>

namespace motcua::tests
{

/// What a page paints, checked operator by operator (ISO 19005-2 §6.2.2, §6.2.4, §6.2.11).
struct ArchivalContent {
    bool wantsUnicode = false; ///< level U is claimed: every code shown must lead to Unicode
};

/// Faults of one page, each beginning with its clause. Throws what qpdf throws.
[[nodiscard]] QStringList contentFaults(QPDFObjectHandle page, const ArchivalContent &claim);

} // namespace motcua::tests
