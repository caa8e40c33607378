#pragma once

#include "app/core/kernel/result.h"

#include <QImage>
#include <QList>
#include <QString>

namespace motcua::documents
{

struct PdfFacts {
    int pages = 0;
    bool isSigned = false;
};

struct PdfInspection {
    kernel::Result<PdfFacts> facts; ///< the error's key is empty, for the caller to fill
    bool isLocked = false;          ///< a password is missing: no damage
};

/// Looks through a PDF that came in: every object is read, nothing is rendered.
[[nodiscard]] PdfInspection inspectPdf(const QString &path);

struct PdfExpectation {
    int pages = 0;
    QImage firstLook{}; ///< as looksLike() compares; null = not known
    QImage lastLook{};
};

/// Is the file just written whole? Re-opened and walked by qpdf without a warning, so many pages,
/// and poppler draws its first and last, which look as they should. Memory does not grow with the
/// pages where their tree is parted, as PdfBuilder parts it. Error: "pdf.unverified".
[[nodiscard]] kernel::Status verifyPdf(const QString &path, const PdfExpectation &expected);

/// Poppler's complaints about damaged files stay out of our output. Safe to call often, any thread.
void silencePoppler();

} // namespace motcua::documents
