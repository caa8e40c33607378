#include "scanner/device/pagefindings.h"

#include "scanner/imaging/barcodes.h"
#include "scanner/imaging/blank.h"
#include "scanner/imaging/colour.h"
#include "scanner/imaging/orientation.h"
#include "scanner/imaging/paper.h"

namespace motcua::scanner
{

using ports::PagePolicy;

namespace
{

constexpr double textConfidence = 3;    // leptonica's own limit for lines of text (imaging::Skew)
constexpr double lettersConfidence = 6; // of imaging::Orientation; rules and dots reach 5

QString separatorOn(const QImage &page, const imaging::Sketch &sketch)
{
    return domain::separatorKind(imaging::findCode(
        page, sketch, [](const QString &text) { return !domain::separatorKind(text).isEmpty(); }));
}

/// A sheet bound at its long edge lies in the feeder with its back turned the other way round (90
/// for 270 degrees, the same for 0 and 180): the feeder turns it over about an upright axis. A back
/// that is certain by itself needs no hint, and lines or letters that speak against the hint
/// let the page be: it may be bound at the short edge.
int turnOf(const imaging::Sketch &sketch, const imaging::Skew &skew, std::optional<int> sheetTurn)
{
    const imaging::Orientation own = imaging::findOrientation(sketch, skew);
    if (own.certain || !sheetTurn)
        return own.turn;
    const int hint = (360 - *sheetTurn) % 360;
    const bool aside = hint % 180 != 0;
    const bool linesAgree =
        skew.confidence < textConfidence || skew.crossed || skew.sideways == aside;
    const bool letters = own.confidence >= lettersConfidence;
    return linesAgree && (!letters || own.leaning == hint) ? hint : 0;
}

} // namespace

Findings findingsOf(const QImage &page, const imaging::Sketch &sketch, const PagePolicy &policy)
{
    Findings found;
    found.paper = imaging::findPaper(sketch);
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
        found.turn = turnOf(sketch, found.skew, policy.sheetTurn);
    const bool straightens = policy.deskew && policy.edit.straighten && found.skew.isWorthTurning();
    if (straightens)
        found.paper = imaging::findPaper(sketch, found.skew.degrees);
    found.paper = imaging::turnedShare(found.paper, found.turn);
    return found;
}

} // namespace motcua::scanner
