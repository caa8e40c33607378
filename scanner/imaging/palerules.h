#pragma once

#include "scanner/imaging/inkmask.h"
#include "scanner/imaging/pixbridge.h"

namespace motcua::imaging
{

/// The black strokes of a page with the pale rules, where it has any, as an ink of their own before
/// them: the thin gray lines of an empty form. At the threshold of letters those would break into
/// dots; drawn black they would be twice as strong as they are. In their own ink they are whole and
/// as dark as on the page.
///
/// `weak` is all that differs from paper at all (faintThreshold), both of a page that lies
/// straight; `level` is the page at about 150 dpi, levelled. Rules that are as dark as letters stay
/// black, and so do letters that cross or touch a rule.
[[nodiscard]] QList<InkMask> withPaleRules(QImage strokes, const QImage &weak, const QImage &level);

/// Thin straight runs of ink (1 = black) in one direction, at least 3.5 mm long and at most 0.5 mm
/// thick, with gaps of 0.3 mm closed. `lean`: how much they may lean, in dots each way.
[[nodiscard]] PixPtr thinRuns(Pix *ink, double dpi, bool across, int lean);

} // namespace motcua::imaging
