#include "ui/presentation/messages/messagetable.h"

#include <QtGlobal>

namespace motcua::presentation
{

namespace
{

constexpr Message table[] = {
    {"file.empty", QT_TRANSLATE_NOOP("Messages", "The file %1 is empty; choose another one.")},
    {"file.kind",
     QT_TRANSLATE_NOOP("Messages",
                       "The file %1 is neither PDF, JPEG, PNG nor TIFF; choose another one.")},
    {"file.missing",
     QT_TRANSLATE_NOOP("Messages", "The file %1 cannot be opened; check that it is still there.")},
    {"file.password",
     QT_TRANSLATE_NOOP("Messages", "The file %1 is protected by a password; ask for one without.")},
    {"file.unreadable",
     QT_TRANSLATE_NOOP("Messages", "The file %1 is damaged and cannot be read; ask for it again.")},
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
    {"scanner.busy",
     QT_TRANSLATE_NOOP(
         "Messages", "The scanner is busy with another program; it starts as soon as it is free.")},
    {"scanner.cancelled",
     QT_TRANSLATE_NOOP("Messages", "Scanning was stopped; the pages fed before are kept.")},
    {"scanner.lineartAsGray",
     QT_TRANSLATE_NOOP("Messages",
                       "The scanner cannot scan black and white; the pages were scanned in grey.")},
    {"scanner.noDevice",
     QT_TRANSLATE_NOOP("Messages",
                       "No scanner was found; switch it on, check its cable and search again.")},
    {"scanner.noMode",
     QT_TRANSLATE_NOOP("Messages",
                       "The scanner does not offer the colour mode %1; choose another one.")},
    {"scanner.noResolution",
     QT_TRANSLATE_NOOP("Messages",
                       "The scanner does not offer %1 dpi; choose another resolution.")},
    {"scanner.noSource",
     QT_TRANSLATE_NOOP("Messages",
                       "The scanner does not have the paper source %1; choose another one.")},
    {"scanner.paperTooLarge",
     QT_TRANSLATE_NOOP(
         "Messages", "The paper is larger than the scanner can take (%1); choose a smaller size.")},
    {"scanner.protocol",
     QT_TRANSLATE_NOOP(
         "Messages", "The scanner program gave an answer that cannot be understood; scan again.")},
    {"scanner.settingsRefused",
     QT_TRANSLATE_NOOP("Messages", "The scanner refused the settings %1; choose others.")},
    {"scanner.warmingUp",
     QT_TRANSLATE_NOOP("Messages", "The scanner is warming up; it starts by itself.")},
    {"sealed.damaged",
     QT_TRANSLATE_NOOP(
         "Messages",
         "A stored file was changed or damaged and cannot be used; tell the administrator.")},
    {"sealed.missing",
     QT_TRANSLATE_NOOP("Messages", "A stored file is missing; tell the administrator.")},
    {"spool.damaged",
     QT_TRANSLATE_NOOP("Messages", "A scanned page is damaged and cannot be used; scan it again.")},
};

} // namespace

std::span<const Message> scanningMessages() { return table; }

} // namespace motcua::presentation
