#include "ui/presentation/messages/messagetable.h"

#include <QtGlobal>

namespace motcua::presentation
{

namespace
{

// %1 of "paper.notYet…" is the number of the dossier.
constexpr Message table[] = {
    {"forms.noFolder", QT_TRANSLATE_NOOP("Messages", "%1 is no folder: nothing to check.")},
    {"forms.notEmpty",
     QT_TRANSLATE_NOOP("Messages",
                       "%1 already holds files: name an empty or a new folder, so that none of "
                       "your forms is written over.")},
    {"forms.notOwn",
     QT_TRANSLATE_NOOP("Messages", "%1 is the shipped form already: nothing is changed.")},
    {"batch.unprinted",
     QT_TRANSLATE_NOOP("Messages", "These could not be printed and are not in the file: %1. The "
                                   "others are, and are noted as printed.")},
    {"batch.nothing",
     QT_TRANSLATE_NOOP("Messages", "No dossier of these days has such a paper yet.")},
    {"batch.tooMany",
     QT_TRANSLATE_NOOP("Messages", "These are more than %1 papers: print fewer days at once.")},
    {"book.tooLong",
     QT_TRANSLATE_NOOP("Messages", "The book would have more than %1 rows: print fewer days.")},
    {"paper.notYetExtended",
     QT_TRANSLATE_NOOP("Messages",
                       "%1 has no new appointment: extend it first, then its apology can be "
                       "printed.")},
    {"paper.notYetFeeReceipt",
     QT_TRANSLATE_NOOP("Messages", "No fee receipt has been issued for %1: take the money first.")},
    {"paper.notYetReceived",
     QT_TRANSLATE_NOOP("Messages", "%1 has not been accepted: accept it first, then this paper "
                                   "can be printed.")},
    {"paper.notYetRefused",
     QT_TRANSLATE_NOOP("Messages", "%1 is not refused: refuse it with a reason first, then the "
                                   "refusal can be printed.")},
    {"paper.notYetResult",
     QT_TRANSLATE_NOOP("Messages", "%1 has no result yet: record the result first, then its "
                                   "return slip can be printed.")},
    {"paper.notYetStopped",
     QT_TRANSLATE_NOOP("Messages", "%1 is neither stopped nor withdrawn: do that first, with a "
                                   "reason, then the notice can be printed.")},
    {"paper.notYetSupplement",
     QT_TRANSLATE_NOOP("Messages", "Nothing has been asked for in %1: request the supplement "
                                   "first, then its paper can be printed.")},
    {"paper.size", QT_TRANSLATE_NOOP("Messages", "The form “%1” is not made for %2: choose %3.")},
    {"template.noRoom",
     QT_TRANSLATE_NOOP("Messages", "Margins, header and footer of this form leave no room for its "
                                   "text on the paper: make them smaller.")},
    {"template.broken",
     QT_TRANSLATE_NOOP("Messages", "The form %1 is wrong in line %2 (%3): mend it, or tell the "
                                   "administrator.")},
    {"template.missing",
     QT_TRANSLATE_NOOP("Messages",
                       "The template %1 of the paper is missing; tell the administrator.")},
    {"template.sectorMissing",
     QT_TRANSLATE_NOOP("Messages",
                       "This procedure has a form of its own, %1, which this desk's forms do not "
                       "hold: form 01 was made instead.")},
    {"template.ownBroken",
     QT_TRANSLATE_NOOP("Messages", "Your office's own form %1 is wrong in line %2 (%3), so the "
                                   "form that comes with the program was used. Tell the "
                                   "administrator: “motcua forms check” lists every mistake.")},
};

} // namespace

std::span<const Message> paperMessages() { return table; }

} // namespace motcua::presentation
