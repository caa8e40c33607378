#include "scanner/device/pagefindings.h"

#include "scanner/imaging/barcodes.h"
#include "scanner/imaging/blank.h"
#include "scanner/imaging/colour.h"
#include "scanner/imaging/orientation.h"

namespace motcua::scanner
{

using ports::PagePolicy;

namespace
{

QString separatorOn(const QImage &page, const imaging::Sketch &sketch)
{
    return domain::separatorKind(imaging::findCode(
        page, sketch, [](const QString &text) { return !domain::separatorKind(text).isEmpty(); }));
}

} // namespace

Findings findingsOf(const QImage &page, const imaging::Sketch &sketch, const PagePolicy &policy)
{
    Findings found;
    if (policy.findSeparators)
        found.separator = separatorOn(page, sketch);
    if (!found.separator.isEmpty())
        return found; // not read, not judged: it goes into the bin
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
