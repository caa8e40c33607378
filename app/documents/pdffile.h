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

/// Is the file just written whole? Re-opened and walked by qpdf without a warning, as many pages as
/// `looks`, and poppler draws its first and last, which look as they should (see looksLike(); a
/// null look is not compared). Error: "pdf.unverified".
[[nodiscard]] kernel::Status verifyPdf(const QString &path, const QList<QImage> &looks);

/// Poppler's complaints about damaged files stay out of our output. Safe to call often, any thread.
void silencePoppler();

} // namespace motcua::documents
