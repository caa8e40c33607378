#pragma once

#include "scanner/imaging/sketch.h"

namespace motcua::imaging
{

/// What counts as a mark on paper. Tones are on the scale of Sketch::level (paper = 200), lengths
/// in millimetres.
struct BlankLimits {
    int strongTone = 140;      ///< print, pen
    double strongSize = 0.6;   ///< a mark's both sides at least; dust is smaller
    int faintTone = 180;       ///< pencil, weak copies
    double faintLength = 4;    ///< a faint mark's longer side at least
    int faintContrast = 14;    ///< a faint mark's own edge; what shines through is softer
    double edgeAcross = 0.02;  ///< share of the width at each side where touching marks don't count
    double edgeDown = 0.015;   ///< share of the height, likewise
    double largestEdge = 0.08; ///< more ink than this share at the edges is no scanner's shadow
    double smallestHole = 3.7; ///< diameter of a punched hole
    double largestHole = 8.5;
    double holeMargin = 20; ///< holes lie this near to an edge
    double shortestStaple = 9;
    double longestStaple = 15.5;
    double stapleBow = 1.1;   ///< a staple's dots are this near to its line
    double stapleMargin = 25; ///< it lies this near to a corner, once on a page
};

struct Marks {
    int strong = 0;
    int faint = 0;
    bool unsure = false; ///< no paper was found, or too much ink hangs on the edges

    [[nodiscard]] bool none() const { return strong == 0 && faint == 0 && !unsure; }
};

/// Counts what was written on a page, leaving out the scanner's dark edges, punched holes, one
/// staple, dust and what shines through from the other side. It errs towards "written".
[[nodiscard]] Marks findMarks(const Sketch &sketch, const BlankLimits &limits = {});

/// To be flagged as blank, never to be dropped.
[[nodiscard]] inline bool isBlank(const Sketch &sketch, const BlankLimits &limits = {})
{
    return findMarks(sketch, limits).none();
}

} // namespace motcua::imaging
