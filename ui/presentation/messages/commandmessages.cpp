#include "ui/presentation/messages/messagetable.h"

#include <QtGlobal>

namespace motcua::presentation
{

namespace
{

constexpr Message table[] = {
    {"demo.program",
     QT_TRANSLATE_NOOP("Messages", "The demo's program %1 does not run: build everything again.")},
    {"due.amount", QT_TRANSLATE_NOOP("Messages", "The amount must be at least 1, not %1.")},
    {"due.cutOff", QT_TRANSLATE_NOOP("Messages", "“%1” is not a time of day: write it as 15:00.")},
    {"due.endOfDay",
     QT_TRANSLATE_NOOP("Messages", "“%1” is no end of a day: choose last-session or midnight.")},
    {"due.from",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not a time: write it as 2026-11-21T14:05:09+07:00.")},
    {"due.year",
     QT_TRANSLATE_NOOP("Messages", "%1 lies outside the years %2 to %3, which can be counted.")},
    {"due.mode",
     QT_TRANSLATE_NOOP("Messages", "“%1” is no way of counting: choose next-day, same-day or "
                                   "late-is-next-day.")},
    {"due.unit",
     QT_TRANSLATE_NOOP("Messages", "“%1” is no unit: choose workday, day, hour or month.")},
    {"file.target",
     QT_TRANSLATE_NOOP(
         "Messages",
         "Nothing can be written to %1: check that its folder exists and may be written to.")},
    {"list.due", QT_TRANSLATE_NOOP("Messages", "“%1” is no choice: take today or late.")},
    {"list.state",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” is no state of a dossier: take received, processing, "
                       "awaitingSupplement, processed or another one that “dossier show” names.")},
    {"login.noUser", QT_TRANSLATE_NOOP("Messages", "Say who you are: add --user NAME.")},
    {"password.short",
     QT_TRANSLATE_NOOP("Messages", "The password is too short: take at least %1 characters.")},
    {"print.code",
     QT_TRANSLATE_NOOP("Messages",
                       "Say the number of the dossier, or with --date the day of many.")},
    {"print.date", QT_TRANSLATE_NOOP("Messages", "“%1” is not a day: write it as 2026-11-20.")},
    {"print.days",
     QT_TRANSLATE_NOOP("Messages", "Say two days, the earlier one first: --from and --to.")},
    {"print.format",
     QT_TRANSLATE_NOOP("Messages", "“%1” is no format of ours: choose pdf or csv.")},
    {"print.listDays",
     QT_TRANSLATE_NOOP("Messages",
                       "A list is one of days, not of a dossier: add --date DAY, or --from DAY "
                       "--to DAY.")},
    {"print.noTable",
     QT_TRANSLATE_NOOP("Messages", "Only the book and the hand-over list can be a table.")},
    {"print.oneDay", QT_TRANSLATE_NOOP("Messages", "A hand-over list is of one day: add --date.")},
    {"print.copies",
     QT_TRANSLATE_NOOP("Messages", "%1 copies cannot be made: choose from 1 to 20.")},
    {"print.field",
     QT_TRANSLATE_NOOP("Messages", "Only the follow-up book is kept by field: leave --field out.")},
    {"print.kinds",
     QT_TRANSLATE_NOOP("Messages",
                       "Several kinds are printed of whole days: name --date, or --from "
                       "and --to, and neither a dossier nor book or handover.")},
    {"print.kind",
     QT_TRANSLATE_NOOP(
         "Messages", "“%1” cannot be printed: choose receipt, supplement, refusal, apology, stop, "
                     "control-slip, return-slip, fee-receipt, book, handover or separators.")},
    {"print.paper", QT_TRANSLATE_NOOP("Messages", "“%1” is no paper of ours: choose A4 or A5.")},
    {"profile.problems",
     QT_TRANSLATE_NOOP("Messages", "The profile has %1 problem(s): mend them and try again.")},
    {"scan.blankFiles",
     QT_TRANSLATE_NOOP("Messages",
                       "Every page counts as blank, so no document was written; your "
                       "files are as they were. To keep such pages, add --keep-blank.")},
    {"scan.blankStack",
     QT_TRANSLATE_NOOP("Messages",
                       "Every page counts as blank, so no document was written: perhaps the paper "
                       "lies the wrong way round. To have these pages all the same, run “motcua "
                       "scan --recover --out FILE.pdf” within a day.")},
    {"scan.dpi",
     QT_TRANSLATE_NOOP("Messages", "%1 dpi cannot be scanned: choose from 50 to 1200.")},
    {"scan.goesOn",
     QT_TRANSLATE_NOOP("Messages", "%1 ended early: the stack goes on in it with page %2. To begin "
                                   "it again, add --anew.")},
    {"scan.interrupted",
     QT_TRANSLATE_NOOP("Messages", "An earlier scan was interrupted after %1 page(s): write them "
                                   "with “motcua scan --recover --out FILE.pdf”.")},
    {"scan.mode",
     QT_TRANSLATE_NOOP("Messages", "“%1” is no colour mode: choose color, gray or lineart.")},
    {"scan.nothingToRecover",
     QT_TRANSLATE_NOOP("Messages", "No scan was interrupted: there is nothing to recover.")},
    {"scan.oneDevice",
     QT_TRANSLATE_NOOP("Messages",
                       "Name one scanner with --device, or files with --device file:PATH.")},
    {"scan.ontoOriginal",
     QT_TRANSLATE_NOOP("Messages", "Writing %1 would destroy a file that is taken in; choose "
                                   "another name or folder, and the original stays.")},
    {"scan.otherDocument",
     QT_TRANSLATE_NOOP("Messages", "%1 was there before and is none of these documents.")},
    {"scan.paper",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” is no paper size: choose A3, A4, A5, A6, Letter, Legal or IDCard.")},
    {"scan.profile", QT_TRANSLATE_NOOP("Messages", "There is no scan profile %1; there are: %2.")},
    {"scan.source",
     QT_TRANSLATE_NOOP("Messages", "“%1” is no source: choose flatbed, adf or adf-duplex.")},
    {"scan.split",
     QT_TRANSLATE_NOOP("Messages", "“%1” is nothing to split at: choose separators or blank.")},
    {"scan.splitTarget",
     QT_TRANSLATE_NOOP("Messages", "%1 is there already, and the documents of this stack would "
                                   "stand among older ones: move those away, choose another name, "
                                   "or write over them with --anew.")},
    {"scan.stopping",
     QT_TRANSLATE_NOOP("Messages", "Stopping; what was fed is being written. Ctrl-C again ends the "
                                   "program at once, and the pages are kept for --recover.")},
    {"scan.withoutText",
     QT_TRANSLATE_NOOP("Messages", "No text was read on page %1: no search will find it.")},
    {"secret.missing",
     QT_TRANSLATE_NOOP("Messages",
                       "A password is needed: set %1, or run the command in a terminal.")},
    {"separator.component",
     QT_TRANSLATE_NOOP("Messages", "The code “%1” cannot stand on a separator sheet: take up to 30 "
                                   "letters, digits, points and hyphens.")},
    {"separator.count",
     QT_TRANSLATE_NOOP("Messages", "%1 sheets cannot be made: choose from 1 to %2.")},
    {"sync.waiting",
     QT_TRANSLATE_NOOP("Messages",
                       "Some dossiers still wait for the server: run “sync” again later.")},
    {"usage.missing",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” is missing: the command with --help shows what it needs.")},
    {"usage.noCommand",
     QT_TRANSLATE_NOOP("Messages", "Say what is to be done: --help lists the commands.")},
    {"usage.notNumber", QT_TRANSLATE_NOOP("Messages", "%1 is to be a number, and “%2” is none.")},
    {"usage.unexpected",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not understood here: the command with --help shows "
                                   "what it knows.")},
    {"usage.value", QT_TRANSLATE_NOOP("Messages", "%1 needs a value behind it, and only one.")},
    {"usage.wrong",
     QT_TRANSLATE_NOOP("Messages", "The command is not right: --help shows how it is written.")},
    {"user.role",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” is no role: choose officer, cashier, clerk, supervisor or admin.")},
    {"user.self", QT_TRANSLATE_NOOP(
                      "Messages", "You cannot disable yourself: let another administrator do it.")},
};

} // namespace

std::span<const Message> commandMessages() { return table; }

} // namespace motcua::presentation
