#pragma once

#include "app/core/ports/pageprocessor.h"
#include "scanner/imaging/encode.h"
#include "scanner/imaging/sketch.h"
#include "scanner/imaging/skew.h"

namespace motcua::scanner
{

/// What is found out about a page before anything is made of it.
struct Findings {
    bool blank = false;
    imaging::PageContent content;
    imaging::Skew skew;
    int turn = 0;      ///< clockwise, to stand upright
    QRectF paper;      ///< share of the upright page; null = all of it
    QString separator; ///< what a separator sheet says; empty = it is none
};

/// Judges the sketch; only separators are looked for on the page itself, and only where asked.
[[nodiscard]] Findings findingsOf(const QImage &page, const imaging::Sketch &sketch,
                                  const ports::PagePolicy &policy);

} // namespace motcua::scanner
