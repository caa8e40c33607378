#include "ui/presentation/messages/messagetable.h"

#include <QtGlobal>

namespace motcua::presentation
{

namespace
{

constexpr Message table[] = {
    {"online.alreadyHere",
     QT_TRANSLATE_NOOP("Messages", "The online dossier %1 is at this desk already; look for it on "
                                   "the home page.")},
    {"online.noNumber",
     QT_TRANSLATE_NOOP("Messages", "The server named a dossier (%1) without its number, so it was "
                                   "not taken in; report it to whoever runs the server.")},
    {"calendar.broken", QT_TRANSLATE_NOOP("Messages", "The calendar file %1 cannot be used: %2")},
    {"calendar.owed",
     QT_TRANSLATE_NOOP("Messages",
                       "The days off of %1 are not in the calendar yet, and appointments will soon "
                       "reach into it; load its calendar, or ask the administrator to.")},
    {"calendar.tooFar",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The time limit reaches more than ten years ahead; check the procedure's time limit.")},
    {"calendar.unannounced",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The public holidays of %1 are not in the calendar yet; check the appointment by hand.")},
    {"capture.unknown",
     QT_TRANSLATE_NOOP("Messages",
                       "This scan is not in the store any more; scan the paper again.")},
    {"code.taken",
     QT_TRANSLATE_NOOP(
         "Messages", "The number %1 already belongs to another dossier; tell the administrator.")},
    {"component.missing",
     QT_TRANSLATE_NOOP("Messages", "These compulsory papers are missing: %1. Tick them when they "
                                   "are handed in, or guide the applicant to bring them.")},
    {"component.notDigitised",
     QT_TRANSLATE_NOOP("Messages", "“%1” has to be digitised and has no pages yet.")},
    {"component.notPublished",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not on the published list of this procedure and must "
                                   "not be demanded (Decree 118, Article 5).")},
    {"component.twice",
     QT_TRANSLATE_NOOP("Messages", "“%1” stands twice in the dossier; keep one line of it.")},
    {"component.volunteered",
     QT_TRANSLATE_NOOP(
         "Messages",
         "“%1” is outside the published list and was recorded as handed in voluntarily.")},
    {"document.empty",
     QT_TRANSLATE_NOOP(
         "Messages",
         "“%1” has no pages to keep; scan it again or keep a page that was taken for blank.")},
    {"document.unknown",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The document %1 is not in this store; choose another one or scan the paper.")},
    {"dossier.changed",
     QT_TRANSLATE_NOOP(
         "Messages",
         "Somebody changed this dossier in the meantime; open it again and repeat your change.")},
    {"dossier.exists",
     QT_TRANSLATE_NOOP("Messages",
                       "This dossier is stored already; look for it on the home page.")},
    {"dossier.moveNotAllowed",
     QT_TRANSLATE_NOOP("Messages",
                       "The dossier is “%1”, which does not allow this; possible now: %2.")},
    {"dossier.unknown",
     QT_TRANSLATE_NOOP("Messages", "There is no dossier with the number %1; check the number.")},
    {"draft.damaged",
     QT_TRANSLATE_NOOP("Messages", "What was saved of this unfinished reception is damaged; tell "
                                   "the administrator, its scanned pages are still there.")},
    {"draft.foreign",
     QT_TRANSLATE_NOOP(
         "Messages", "This unfinished dossier belongs to %1; only that officer can continue it.")},
    {"draft.json",
     QT_TRANSLATE_NOOP("Messages",
                       "The file is not valid JSON (at character %1); correct it and try again.")},
    {"draft.key",
     QT_TRANSLATE_NOOP("Messages",
                       "%1 is not a known field of a dossier; remove it or correct its name.")},
    {"draft.value",
     QT_TRANSLATE_NOOP("Messages", "%1 has a value that cannot be used; correct it.")},
    {"fee.unknown",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The procedure “%2” has no fee with the code %1; choose one of its published fees.")},
    {"outbox.notQuarantined",
     QT_TRANSLATE_NOOP("Messages", "This dossier is not set aside; it is sent by itself.")},
    {"outbox.unknown",
     QT_TRANSLATE_NOOP("Messages", "This item is not waiting any more; refresh the list.")},
    {"owner.name", QT_TRANSLATE_NOOP("Messages", "Enter the name of the dossier's owner.")},
    {"agent.name",
     QT_TRANSLATE_NOOP(
         "Messages",
         "Enter the name of the person who files for the owner, or leave the agent out.")},
    {"text.tooLong",
     QT_TRANSLATE_NOOP("Messages", "The text “%1…” is too long: at most %2 characters.")},
    {"procedure.caseOpen",
     QT_TRANSLATE_NOOP("Messages",
                       "No case of “%1” was chosen, so the papers of its cases were not asked for; "
                       "check them yourself or choose one: %2.")},
    {"procedure.caseSettled",
     QT_TRANSLATE_NOOP("Messages", "The case of dossier %1 was settled when it was accepted and "
                                   "stays; leave --case out.")},
    {"procedure.caseUnknown",
     QT_TRANSLATE_NOOP("Messages",
                       "The procedure “%2” has no case “%1”; choose one of its cases.")},
    {"procedure.unknown",
     QT_TRANSLATE_NOOP("Messages", "No procedure %1 is in force on this day; search for it by name "
                                   "or update the catalogue.")},
    {"received.tooOld",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The time of reception %1 lies before %2, when one-stop desks began; correct it.")},
    {"received.future",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The time of reception %1 lies in the future; correct it or the computer's clock.")},
    {"received.tooLate",
     QT_TRANSLATE_NOOP(
         "Messages", "The time of reception %1 lies more than %2 working days back, the most that "
                     "this desk's profile allows (lateEntryDays); look at the date.")},
    {"received.noReason",
     QT_TRANSLATE_NOOP("Messages", "Say why the dossier is entered later than it was received, for "
                                   "example a power cut.")},
    {"received.beforeSent",
     QT_TRANSLATE_NOOP("Messages", "By its postmark the dossier was sent on %1, after it was "
                                   "received; compare the two dates.")},
    {"reception.filesNotWhole",
     QT_TRANSLATE_NOOP(
         "Messages", "The files of “%1” were not all taken in when this dossier was left: look at "
                     "its pages and take in what is missing (F6) before you seal.")},
    {"reception.kept",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The pages scanned so far are kept: log in to the window to go on with this dossier.")},
    {"reception.noProcedure", QT_TRANSLATE_NOOP("Messages", "Choose the procedure first (F3).")},
    {"reception.stackStopped",
     QT_TRANSLATE_NOOP("Messages",
                       "The stack of “%1” has not come to its end: go on with it (F5) or "
                       "end it (Esc) first.")},
    {"reception.sealing",
     QT_TRANSLATE_NOOP("Messages",
                       "The dossier is being sealed; nothing more can be added to it.")},
    {"reception.pagesBusy",
     QT_TRANSLATE_NOOP("Messages", "The last pages are still being prepared; the dossier is sealed "
                                   "as soon as they are ready.")},
    {"reception.splitOpen",
     QT_TRANSLATE_NOOP("Messages", "Separators were found in the pages of this paper: accept the "
                                   "split (F10) or ignore it (Shift+F10), then seal again.")},
    {"role.notAllowed",
     QT_TRANSLATE_NOOP("Messages",
                       "The account %1 may not do this; ask somebody with the right role.")},
    {"role.supervisorOnly",
     QT_TRANSLATE_NOOP("Messages",
                       "The agency keeps this for its supervisors and %1 is none: let a "
                       "supervisor sign in and do it.")},
};

} // namespace

std::span<const Message> receptionMessages() { return table; }

} // namespace motcua::presentation
