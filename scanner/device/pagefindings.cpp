#include "scanner/device/pagefindings.h"

#include "scanner/imaging/blank.h"
#include "scanner/imaging/colour.h"
#include "scanner/imaging/orientation.h"

namespace motcua::scanner
{

using ports::PagePolicy;

Findings findingsOf(const QImage &page, const imaging::Sketch &sketch, const PagePolicy &policy)
{
    Q_UNUSED(page)
    Findings found;
    found.blank = policy.flagBlank && imaging::isBlank(sketch);
    if (found.blank && !policy.edit.kept)
        return found;
    found.content = {imaging::hasColour(sketch.page), imaging::isShaded(sketch)};
    if (found.blank)
        return found; // what shines through is no reason to turn anything
    if (policy.deskew || policy.orient)
        found.skew = imaging::findSkew(sketch);
    if (policy.orient)
        found.turn = imaging::findOrientation(sketch, found.skew).turn;
    return found;
}

} // namespace motcua::scanner
