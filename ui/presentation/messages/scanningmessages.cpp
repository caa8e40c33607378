#include "ui/presentation/messages/messagetable.h"

#include <QtGlobal>

namespace motcua::presentation
{

namespace
{

constexpr Message table[] = {
    {"file.denied",
     QT_TRANSLATE_NOOP("Messages",
                       "The file %1 may not be read by this account; ask for access to it.")},
    {"file.empty", QT_TRANSLATE_NOOP("Messages", "The file %1 is empty; choose another one.")},
    {"file.kind",
     QT_TRANSLATE_NOOP("Messages",
                       "The file %1 is neither PDF, JPEG, PNG nor TIFF; choose another one.")},
    {"file.missing",
     QT_TRANSLATE_NOOP("Messages", "The file %1 cannot be opened; check that it is still there.")},
    {"file.noReader",
     QT_TRANSLATE_NOOP("Messages",
                       "Files cannot be read because a part of the program is missing; have Một "
                       "Cửa installed again.")},
    {"file.pageTooLarge",
     QT_TRANSLATE_NOOP("Messages",
                       "Page %2 of the file %1 is too large; ask for it in a lower resolution.")},
    {"file.pageUnreadable",
     QT_TRANSLATE_NOOP("Messages",
                       "Page %2 of the file %1 cannot be read; ask for the file again.")},
    {"file.password",
     QT_TRANSLATE_NOOP("Messages", "The file %1 is protected by a password; ask for one without.")},
    {"file.signed",
     QT_TRANSLATE_NOOP("Messages",
                       "The file %1 carries a signature, which its pages in the document do not; "
                       "give the file itself where the signature counts.")},
    {"file.tooHeavy",
     QT_TRANSLATE_NOOP("Messages",
                       "The file %1 takes too much memory or time to open; ask for it on paper or "
                       "as a plain scan.")},
    {"file.tooLarge",
     QT_TRANSLATE_NOOP("Messages", "The file %1 is too large; ask for a smaller one.")},
    {"file.tooManyPages",
     QT_TRANSLATE_NOOP("Messages",
                       "The file %1 has more than %2 pages; ask for it in several files.")},
    {"file.tooSmall",
     QT_TRANSLATE_NOOP("Messages", "The file %1 holds a picture of a few dots only, which cannot "
                                   "be a page; choose another file.")},
    {"file.unreadable",
     QT_TRANSLATE_NOOP("Messages", "The file %1 is damaged and cannot be read; ask for it again.")},
    {"image.damaged",
     QT_TRANSLATE_NOOP("Messages",
                       "The picture is damaged; scan the page again or ask for the file again.")},
    {"image.memory",
     QT_TRANSLATE_NOOP(
         "Messages",
         "There is not enough memory for this page; close other programs and scan it again.")},
    {"image.tooLarge",
     QT_TRANSLATE_NOOP("Messages", "The picture is too large; scan it with a lower resolution.")},
    {"image.tooLong",
     QT_TRANSLATE_NOOP("Messages",
                       "A side of the picture has more than %1 dots; scan it with a lower "
                       "resolution or in parts.")},
    {"image.unsupported",
     QT_TRANSLATE_NOOP("Messages",
                       "This kind of picture cannot be used; choose PDF, JPEG, PNG or TIFF.")},
    {"ocr.cancelled",
     QT_TRANSLATE_NOOP(
         "Messages", "Reading the text of the pages was stopped; the pages themselves are kept.")},
    {"ocr.failed",
     QT_TRANSLATE_NOOP("Messages",
                       "The text of a page could not be read; the page itself is kept.")},
    {"page.unreadable",
     QT_TRANSLATE_NOOP("Messages", "Page %1 cannot be prepared; scan it again.")},
    {"pdf.noPages",
     QT_TRANSLATE_NOOP("Messages",
                       "There are no pages to put into the document; scan the paper first.")},
    {"pdf.page",
     QT_TRANSLATE_NOOP("Messages", "A page cannot be put into the document; scan it again.")},
    {"pdf.unverified",
     QT_TRANSLATE_NOOP("Messages", "The document was written but could not be read back; try "
                                   "again, and check the disk if it comes back.")},
    {"scan.noFiles", QT_TRANSLATE_NOOP("Messages", "No file was named; choose at least one.")},
    {"scan.journalDamaged",
     QT_TRANSLATE_NOOP("Messages",
                       "The list of pages scanned before the interruption is damaged; compare the "
                       "pages with the stack before the dossier is sealed.")},
    {"scan.pagesLost",
     QT_TRANSLATE_NOOP(
         "Messages", "%1 pages scanned before the interruption have vanished from the disk; their "
                     "places are marked: delete them and scan those sheets again.")},
    {"scanner.accessDenied",
     QT_TRANSLATE_NOOP("Messages",
                       "The scanner %1 may not be used by this account; tell the administrator.")},
    {"scanner.busy",
     QT_TRANSLATE_NOOP(
         "Messages", "The scanner is busy with another program; it starts as soon as it is free.")},
    {"scanner.busyTooLong",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The scanner stayed busy too long; end the other program that uses it, then scan again.")},
    {"scanner.cancelled",
     QT_TRANSLATE_NOOP("Messages", "Scanning was stopped; the pages fed before are kept.")},
    {"scanner.connectionLost",
     QT_TRANSLATE_NOOP("Messages", "The link to the scanner broke; check cable, power and paper, "
                                   "then continue from page %1. Pages already fed are kept.")},
    {"scanner.coverOpen",
     QT_TRANSLATE_NOOP("Messages", "The scanner's cover is open; close it, then continue from page "
                                   "%1. Pages already fed are kept.")},
    {"scanner.crashed",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The scanner's driver stopped; continue from page %1. Pages before it are kept.")},
    {"scanner.diskFull",
     QT_TRANSLATE_NOOP("Messages",
                       "The disk is full; make room, put the stack back from page %1 on "
                       "and continue. Pages already fed are kept.")},
    {"scanner.doubleFeed",
     QT_TRANSLATE_NOOP("Messages", "Two sheets were fed at once; separate them, put the stack back "
                                   "from page %1 on and continue.")},
    {"scanner.emptyPage",
     QT_TRANSLATE_NOOP("Messages", "The scanner sent a page without content; scan it again.")},
    {"scanner.feederEmpty",
     QT_TRANSLATE_NOOP("Messages",
                       "There is no paper in the feeder; put the stack in and scan again.")},
    {"scanner.inUse",
     QT_TRANSLATE_NOOP("Messages",
                       "A scan is already running; wait for its end or stop it with Esc.")},
    {"scanner.jammed",
     QT_TRANSLATE_NOOP("Messages", "The paper is jammed; take the sheet out, put the stack back "
                                   "from page %1 on and continue. Pages already fed are kept.")},
    {"scanner.lineartAsGray",
     QT_TRANSLATE_NOOP("Messages",
                       "The scanner cannot scan black and white; the pages were scanned in grey.")},
    {"scanner.locked",
     QT_TRANSLATE_NOOP("Messages",
                       "The scanner is locked; open its transport lock, then scan again.")},
    {"scanner.modeReplaced",
     QT_TRANSLATE_NOOP("Messages", "The scanner delivered the pages in the mode %2, not %1.")},
    {"scanner.noAnswer",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The scanner does not answer; switch it off and on, then continue from page %1.")},
    {"scanner.noDevice",
     QT_TRANSLATE_NOOP("Messages",
                       "No scanner was found; switch it on, check its cable and search again.")},
    {"scanner.noMemory",
     QT_TRANSLATE_NOOP(
         "Messages",
         "There is not enough memory for scanning; close other programs and scan again.")},
    {"scanner.noMode",
     QT_TRANSLATE_NOOP("Messages",
                       "The scanner does not offer the colour mode %1; it offers: %2.")},
    {"scanner.noResolution",
     QT_TRANSLATE_NOOP("Messages", "The scanner does not offer %1 dpi; it offers: %2.")},
    {"scanner.noSane",
     QT_TRANSLATE_NOOP("Messages", "The scanner service of this computer (SANE) cannot be started; "
                                   "tell the administrator to check its installation.")},
    {"scanner.noSource",
     QT_TRANSLATE_NOOP("Messages", "The scanner does not have the paper source %1; it has: %2.")},
    {"scanner.notConnected",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The scanner %1 cannot be reached; switch it on, check its cable and search again.")},
    {"scanner.oddSides",
     QT_TRANSLATE_NOOP(
         "Messages", "The scanner delivered %1 sides, an odd number, although it scans both sides "
                     "of a sheet; check the stack for a missing side.")},
    {"scanner.pageMissing",
     QT_TRANSLATE_NOOP("Messages", "A scanned page did not arrive whole; scan on from page %1.")},
    {"scanner.pageShort",
     QT_TRANSLATE_NOOP("Messages",
                       "Page %1 is shorter than the scanner announced; check that it is whole.")},
    {"scanner.paperTooLarge",
     QT_TRANSLATE_NOOP(
         "Messages",
         "Paper of %1 does not fit the scanner, which takes at most %2; choose a smaller size.")},
    {"scanner.protocol",
     QT_TRANSLATE_NOOP(
         "Messages", "The scanner program gave an answer that cannot be understood; scan again.")},
    {"scanner.recovering",
     QT_TRANSLATE_NOOP("Messages",
                       "The scanner is being brought back after a fault; it starts by itself.")},
    {"scanner.settingsRefused",
     QT_TRANSLATE_NOOP("Messages", "The scanner refused the settings %1; choose others.")},
    {"scanner.startRefused",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The scanner refused to start; check paper and settings, then continue from page %1.")},
    {"scanner.unknownFrame",
     QT_TRANSLATE_NOOP(
         "Messages", "The scanner sent a picture of an unknown kind; choose another colour mode.")},
    {"scanner.waitsForDisk",
     QT_TRANSLATE_NOOP("Messages", "The disk is almost full: the scanner waits between two sheets "
                                   "until there is room.")},
    {"scanner.warmingUp",
     QT_TRANSLATE_NOOP("Messages", "The scanner is warming up; it starts by itself.")},
    {"scanner.workerMissing",
     QT_TRANSLATE_NOOP("Messages", "The scanner program %1 is missing; install Một Cửa again.")},
    {"scanner.workerVersion",
     QT_TRANSLATE_NOOP("Messages",
                       "The scanner program belongs to another version; install Một Cửa again.")},
    {"sealed.damaged",
     QT_TRANSLATE_NOOP(
         "Messages",
         "A stored file was changed or damaged and cannot be used; tell the administrator.")},
    {"sealed.missing",
     QT_TRANSLATE_NOOP("Messages", "A stored file is missing; tell the administrator.")},
    {"page.missing",
     QT_TRANSLATE_NOOP("Messages", "Page %1 of “%2” has vanished from the disk: delete it from the "
                                   "page desk and scan the paper again.")},
    {"spool.damaged",
     QT_TRANSLATE_NOOP("Messages", "A scanned page is damaged and cannot be used; scan it again.")},
    {"stack.notWhole",
     QT_TRANSLATE_NOOP("Messages", "The stack stopped before its end, and no paper came since.")},
    {"stack.wasLeft",
     QT_TRANSLATE_NOOP("Messages", "The stack had not come to its end when its dossier was left.")},
};

} // namespace

std::span<const Message> scanningMessages() { return table; }

} // namespace motcua::presentation
