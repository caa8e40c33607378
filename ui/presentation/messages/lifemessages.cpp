#include "ui/presentation/messages/messagetable.h"

#include <QtGlobal>

namespace motcua::presentation
{

namespace
{

constexpr Message table[] = {
    {"calendar.otherVersion",
     QT_TRANSLATE_NOOP("Messages", "The new appointment was counted with the calendar %2; the one "
                                   "of reception was %1. Check the date by hand.")},
    {"correction.field",
     QT_TRANSLATE_NOOP("Messages", "“%1” cannot be corrected: only what was typed about the "
                                   "people, the way of return, the request and the note can.")},
    {"correction.nothing",
     QT_TRANSLATE_NOOP("Messages", "Nothing differs from what the dossier says already.")},
    {"correction.notTold",
     QT_TRANSLATE_NOOP("Messages", "A correction is not sent: if iGate has this dossier already, "
                                   "correct it there by hand too.")},
    {"correction.reason",
     QT_TRANSLATE_NOOP("Messages", "Say why it is corrected: the reason stays with the dossier.")},
    {"correction.value", QT_TRANSLATE_NOOP("Messages", "“%2” is no value for “%1”.")},
    {"date.wrong", QT_TRANSLATE_NOOP("Messages", "%1: “%2” is no date: write it as 2026-11-21.")},
    {"dossier.closed",
     QT_TRANSLATE_NOOP("Messages", "The dossier is “%1” and is closed: nothing more can be done "
                                   "with it; the applicant may file a new one.")},
    {"extension.again",
     QT_TRANSLATE_NOOP("Messages", "This dossier already got a new appointment; that may be done "
                                   "once only (Decree 61, Article 19).")},
    {"extension.earlier",
     QT_TRANSLATE_NOOP("Messages", "The new appointment must lie after %1; choose a later time.")},
    {"extension.noAppointment",
     QT_TRANSLATE_NOOP("Messages", "This dossier has no appointment that could be put off.")},
    {"extension.outsideHours",
     QT_TRANSLATE_NOOP("Messages",
                       "Nobody works at the desk on %1; choose a time within working hours.")},
    {"field.day", QT_TRANSLATE_NOOP("Messages", "“%1” is no date: write it as 25/11/2026.")},
    {"field.missing", QT_TRANSLATE_NOOP("Messages", "Fill in “%1”.")},
    {"field.moment",
     QT_TRANSLATE_NOOP("Messages", "“%1” is no time: write it as 25/11/2026 16:30.")},
    {"move.reason",
     QT_TRANSLATE_NOOP("Messages", "Say why: the reason is compulsory and is printed.")},
    {"papers.giveBack",
     QT_TRANSLATE_NOOP("Messages", "Give these papers back to the applicant: %1.")},
    {"result.lastOne",
     QT_TRANSLATE_NOOP("Messages", "“%1” is the only result: enter the right one first, then "
                                   "withdraw it.")},
    {"result.twice",
     QT_TRANSLATE_NOOP("Messages", "A result with the number %1 is entered already.")},
    {"result.unknown",
     QT_TRANSLATE_NOOP("Messages", "“%1” is no result of this dossier; there are: %2.")},
    {"result.empty", QT_TRANSLATE_NOOP("Messages", "Tell the number of the result or add its file; "
                                                   "at least one of them is needed.")},
    {"result.fileKind",
     QT_TRANSLATE_NOOP("Messages", "“%1” is no PDF; a result is added as a PDF file.")},
    {"result.future",
     QT_TRANSLATE_NOOP("Messages", "The result cannot be dated %1, a day that has not come yet.")},
    {"result.validity",
     QT_TRANSLATE_NOOP("Messages",
                       "The result would end before it was issued; correct one of the dates.")},
    {"return.collector",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not %2: check the identity card of who collects and "
                                   "enter its number.")},
    {"return.noAgent",
     QT_TRANSLATE_NOOP("Messages",
                       "This dossier was filed without an agent; hand the result to "
                       "the applicant, or name who collects with the identity number.")},
    {"postage.payer",
     QT_TRANSLATE_NOOP("Messages", "“%1” is nobody who pays the postage: choose recipient, prepaid "
                                   "or agency.")},
    {"postal.noAddress",
     QT_TRANSLATE_NOOP("Messages", "The result goes by post and no address is known; ask the "
                                   "applicant where it shall be brought.")},
    {"return.noFile",
     QT_TRANSLATE_NOOP("Messages", "There is no file of the result that could be sent; hand over "
                                   "the paper, or add the signed file first.")},
    {"return.noParcel",
     QT_TRANSLATE_NOOP("Messages", "The parcel number was not told; note it as soon as the postal "
                                   "enterprise has given it.")},
    {"return.to", QT_TRANSLATE_NOOP("Messages", "“%1” is nobody to return to: choose applicant, "
                                                "agent, post or electronic.")},
    {"return.unpaid",
     QT_TRANSLATE_NOOP("Messages", "Not every fee of this dossier is paid; collect it first.")},
    {"supplement.again",
     QT_TRANSLATE_NOOP("Messages",
                       "This is supplement request number %1: some laws allow one only, "
                       "and with a second one the dossier counts as overdue.")},
    {"supplement.notListed",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” is not in the published list of this procedure, and only what is "
                       "published may be demanded: %2. Begin with a listed paper or “declaration”, "
                       "then a colon and what is wrong with it.")},
    {"supplement.namesAnother",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” is asked for with these words, but it is not in the published list of "
                       "this procedure, and only what is published may be demanded: %2. Write only "
                       "what is wrong with the listed paper.")},
    {"supplement.onPaper",
     QT_TRANSLATE_NOOP(
         "Messages", "“%1”: this dossier was accepted online, so nothing on paper and no original "
                     "may be asked for. Ask for a clearer picture or a correction instead.")},
    {"supplement.noList",
     QT_TRANSLATE_NOOP(
         "Messages", "Dossier %1 kept no published list, and the catalogue knows none of “%2” on "
                     "the day of its reception: nothing here can be checked, so only a supervisor "
                     "may ask for papers, with the reason. Or import the catalogue of that day.")},
    {"supplement.unchecked",
     QT_TRANSLATE_NOOP("Messages",
                       "No published list of “%1” is known: what was demanded could not be checked "
                       "and stands on your word.")},
    {"return.compareOriginals",
     QT_TRANSLATE_NOOP("Messages",
                       "By the law of this procedure the originals are compared now with what was "
                       "filed online: %1.")},
    {"refusal.counter",
     QT_TRANSLATE_NOOP("Messages",
                       "This dossier was not accepted yet: the one-stop refuses it itself, because "
                       "it is outside competence or not valid. Whether conditions are met, and a "
                       "document of refusal, is for the agency that decides.")},
    {"refusal.future",
     QT_TRANSLATE_NOOP("Messages",
                       "The refusal cannot have been issued on %1, which has not come yet.")},
    {"refusal.agencyPaper",
     QT_TRANSLATE_NOOP(
         "Messages", "After acceptance only the agency that decides can refuse (%1), in a document "
                     "of its own: its number and who signed it are not noted here.")},
    {"refusal.ground",
     QT_TRANSLATE_NOOP("Messages", "“%1” is no ground of a refusal: choose outsideCompetence, "
                                   "invalid or conditionsNotMet.")},
    {"transfer.late",
     QT_TRANSLATE_NOOP("Messages",
                       "The papers went to the agency late: they were due there by %1 (the same "
                       "day, or the next morning when received after 15:00).")},
    {"extension.tooFar",
     QT_TRANSLATE_NOOP("Messages",
                       "The new appointment lies more than %1 years ahead; check the date.")},
    {"fees.giveBack",
     QT_TRANSLATE_NOOP(
         "Messages",
         "Fees of this dossier were collected: see whether they are to be given back.")},
    {"supplement.overMost",
     QT_TRANSLATE_NOOP("Messages",
                       "This is supplement request number %1, but the law of this procedure allows "
                       "%2: say so to whoever decides.")},
    {"supplement.alreadyThere",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” was handed in with this online dossier and may not be asked for "
                       "again; nor may anything outside the published list (Decree 118, "
                       "Article 5). Write what has to be corrected instead.")},
    {"supplement.items",
     QT_TRANSLATE_NOOP("Messages", "Say what has to be added or corrected, all of it at once.")},
    {"supplement.respondBy",
     QT_TRANSLATE_NOOP("Messages",
                       "The time to supply the papers has passed; choose a later one.")},
    {"supplied.noCase",
     QT_TRANSLATE_NOOP("Messages", "Choose the case of the procedure (F3): the dossier is accepted "
                                   "with these papers.")},
    {"supplied.nothing",
     QT_TRANSLATE_NOOP("Messages", "Say which papers were brought; none is named.")},
    {"supplied.scan",
     QT_TRANSLATE_NOOP("Messages", "“%1” is to be scanned: scan it with “motcua scan --out "
                                   "FILE.pdf” first and name the file here.")},
    {"time.wrong",
     QT_TRANSLATE_NOOP("Messages", "%1: “%2” is no time: write it as 2026-11-21T14:05:09+07:00.")},
};

} // namespace

std::span<const Message> lifeMessages() { return table; }

} // namespace motcua::presentation
