#include "ui/presentation/messages/messagetable.h"

#include <QtGlobal>

namespace motcua::presentation
{

namespace
{

constexpr Message table[] = {
    {"agency.ended",
     QT_TRANSLATE_NOOP("Messages",
                       "%2 (%1) ended on %3; its tasks are with %4 (%5): name that one.")},
    {"agency.endedAlone",
     QT_TRANSLATE_NOOP("Messages",
                       "%2 (%1) ended on %3 and no successor is known: ask who has its tasks.")},
    {"agency.noParent",
     QT_TRANSLATE_NOOP("Messages", "%1: the agency or territory %2 above it is not in the file.")},
    {"agency.noSuccessor",
     QT_TRANSLATE_NOOP("Messages", "%1: the successor %2 is not in the file.")},
    {"agency.noTerritory",
     QT_TRANSLATE_NOOP("Messages", "%1: the territory %2 is not in the file.")},
    {"agency.none", QT_TRANSLATE_NOOP("Messages", "%1 names no agency.")},
    {"agency.notYet",
     QT_TRANSLATE_NOOP("Messages",
                       "%2 (%1) exists only from %3 on: check the code and the day of reception.")},
    {"agency.rejected",
     QT_TRANSLATE_NOOP("Messages", "Nothing was taken in: %1 entries have faults. Correct the "
                                   "lines named, or take in the good ones with --partial.")},
    {"agency.self",
     QT_TRANSLATE_NOOP("Messages", "%1: it cannot be above itself or its own successor.")},
    {"agency.territory",
     QT_TRANSLATE_NOOP("Messages", "%1 is no territory code: two to five digits.")},
    {"agency.tooMany",
     QT_TRANSLATE_NOOP("Messages", "%1: more than %2 entries; leave out what is not needed.")},
    {"agency.twice",
     QT_TRANSLATE_NOOP(
         "Messages",
         "%1: %2 is in force twice on the same day; let one end before the other begins.")},
    {"agency.unknown",
     QT_TRANSLATE_NOOP("Messages",
                       "The agency %1 is not among those that were imported: check its code.")},
    {"agency.unusable",
     QT_TRANSLATE_NOOP("Messages",
                       "The file holds no usable list of agencies; correct the lines named.")},
    {"catalogue.columnMissing",
     QT_TRANSLATE_NOOP("Messages",
                       "The table has no column “%1”; its headings must stand in one of "
                       "the first ten lines, as in the example.")},
    {"catalogue.columnTwice",
     QT_TRANSLATE_NOOP("Messages", "The column “%1” stands twice in the table; keep one of them.")},
    {"catalogue.columnUnknown",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” is no column of a catalogue; correct the heading or leave it empty.")},
    {"catalogue.contradiction",
     QT_TRANSLATE_NOOP("Messages", "“%1” has another value in an earlier line of this procedure "
                                   "than “%2”; keep one of them.")},
    {"catalogue.duplicateCase",
     QT_TRANSLATE_NOOP("Messages", "%1: the case %2 stands twice in this procedure.")},
    {"catalogue.endsMany",
     QT_TRANSLATE_NOOP("Messages", "The server closed %1 of the %2 procedures in force, so nothing "
                                   "was taken over. If that is right, pull again with "
                                   "--accept-endings.")},
    {"catalogue.feeUnread",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1”: the amount of “%2” could not be read at the server; it stays as it "
                       "was, or open. Set it with a catalogue file.")},
    {"catalogue.limitKept",
     QT_TRANSLATE_NOOP("Messages", "“%1”: the time limit of the server could not be read: “%2”; "
                                   "%3 is kept from the version before.")},
    {"catalogue.limitUnread",
     QT_TRANSLATE_NOOP("Messages", "“%1”: the time limit of the server could not be read: “%2”; "
                                   "there is none now, so set it with a catalogue file.")},
    {"catalogue.noneTold",
     QT_TRANSLATE_NOOP("Messages", "The server lists no procedures for this agency, so nothing was "
                                   "changed; check the agency's id in the profile.")},
    {"catalogue.exempt",
     QT_TRANSLATE_NOOP("Messages", "%1: a paper that is exempt is not digitised; remove one of the "
                                   "two entries.")},
    {"catalogue.limitText",
     QT_TRANSLATE_NOOP("Messages", "“%1”: “%2” is no time limit; write for example “3 ngày làm "
                                   "việc”, “10 ngày”, “8 giờ” or “1 tháng”.")},
    {"catalogue.longerThanLaw",
     QT_TRANSLATE_NOOP("Messages", "%1 is longer than the time that the law prescribes.")},
    {"catalogue.noProcedure",
     QT_TRANSLATE_NOOP("Messages", "Line %1 belongs to no procedure: no code stands above it.")},
    {"catalogue.rejected",
     QT_TRANSLATE_NOOP("Messages",
                       "Nothing was imported: %1 entries have faults. Correct the lines "
                       "named, or import the good ones with --partial.")},
    {"catalogue.spreadsheet",
     QT_TRANSLATE_NOOP("Messages", "%1 is a spreadsheet; save it as “CSV UTF-8” and import that "
                                   "file.")},
    {"catalogue.tooMany",
     QT_TRANSLATE_NOOP("Messages", "%1: a catalogue holds at most %2 procedures.")},
    {"catalogue.tooManyRows",
     QT_TRANSLATE_NOOP("Messages", "%1: one procedure has at most %2 lines.")},
    {"catalogue.unclosed",
     QT_TRANSLATE_NOOP("Messages", "%1: the entry that begins here is never closed; a bracket or "
                                   "a quote is missing in it.")},
    {"catalogue.unusable",
     QT_TRANSLATE_NOOP("Messages", "Nothing can be imported from this file; correct what is named "
                                   "and try again.")},
    {"component.certifiedAsked",
     QT_TRANSLATE_NOOP("Messages", "“%1” was handed in as a plain copy; a certified copy, or the "
                                   "original for comparison, is asked for.")},
    {"component.comparedAsked",
     QT_TRANSLATE_NOOP("Messages", "“%1” was handed in as a plain copy; compare it with the "
                                   "original, as the list asks.")},
    {"component.originalAsked",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” was handed in as a copy; the list asks for the original.")},
    {"component.fewer",
     QT_TRANSLATE_NOOP("Messages", "“%1”: %2 originals and %3 copies are asked for, %4 and %5 were "
                                   "handed in.")},
    {"component.listedNotDigitised",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” is on a list of papers that have to be digitised (Circular "
                       "01/2023, Article 4) and has no pages yet.")},
    {"component.resultNotDigitised",
     QT_TRANSLATE_NOOP("Messages", "“%1” is the result of an earlier procedure, so it has to be "
                                   "digitised free of charge (Circular 01/2023, Article 4), and "
                                   "has no pages yet.")},
    {"component.stateSecret",
     QT_TRANSLATE_NOOP("Messages", "“%1” is a state secret and must not be scanned or kept on this "
                                   "computer (Circular 01/2023, Article 4).")},
    {"csv.afterQuote",
     QT_TRANSLATE_NOOP("Messages", "Line %1: something stands behind a closing quote; double the "
                                   "quotes inside a cell.")},
    {"csv.date", QT_TRANSLATE_NOOP("Messages", "“%1” is no date; write it as 21/11/2026.")},
    {"csv.encoding",
     QT_TRANSLATE_NOOP("Messages", "Line %1 is not written in UTF-8; save the table as “CSV "
                                   "UTF-8”.")},
    {"csv.extraCell",
     QT_TRANSLATE_NOOP("Messages", "Line %1: a cell stands under no heading; a separator may be "
                                   "too many in it.")},
    {"csv.flag", QT_TRANSLATE_NOOP("Messages", "“%1” must be “có” or “không”.")},
    {"csv.openQuote",
     QT_TRANSLATE_NOOP("Messages", "A quote that opens in line %1 is never closed.")},
    {"csv.tooLong", QT_TRANSLATE_NOOP("Messages", "Line %1 is too long; a quote may be missing.")},
    {"json.brokenEntry",
     QT_TRANSLATE_NOOP("Messages", "%1 is no valid JSON; correct it at this line.")},
    {"procedure.notDirect",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” is not received at the counter; help the applicant to file "
                       "it another way.")},
    {"procedure.notOnline",
     QT_TRANSLATE_NOOP("Messages", "“%1” cannot be filed online; choose another way of filing.")},
    {"procedure.notPostal",
     QT_TRANSLATE_NOOP("Messages", "“%1” cannot be filed by post; choose another way of filing.")},
    {"procedure.otherProvince",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not received here for %2, an agency of another "
                                   "province; tell the applicant where to file it.")},
    {"procedure.ownOnly",
     QT_TRANSLATE_NOOP("Messages",
                       "This procedure is received only at the desk of the agency that decides.")},
    {"procedure.ownTerritory",
     QT_TRANSLATE_NOOP("Messages", "“%1” is received only at the desk of the agency that decides, "
                                   "%2; tell the applicant to file it there.")},
    {"procedure.wholeCountry",
     QT_TRANSLATE_NOOP("Messages",
                       "This procedure is received for agencies of other provinces too; name the "
                       "one that decides (Ctrl+M).")},
    {"procedure.paperAssisted",
     QT_TRANSLATE_NOOP("Messages", "“%1”: help the applicant to file online; take paper only from "
                                   "those who cannot (Directive 24/CT-TTg).")},
    {"procedure.paperOff",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” is not taken on paper any more (Directive 24/CT-TTg); help "
                       "the applicant to file online.")},
    {"catalogue.noForm",
     QT_TRANSLATE_NOOP("Messages",
                       "Receipt forms that the catalogue names are not among this desk's "
                       "forms: %1. Form 01 will be printed until they are.")},
    {"procedure.otherSystem",
     QT_TRANSLATE_NOOP("Messages", "“%1” is processed in %2, not in iGate: enter it there too.")},
    {"reuse.agent",
     QT_TRANSLATE_NOOP("Messages", "Handed in by this person for another owner: it is that owner's "
                                   "paper.")},
    {"reuse.deskCopy",
     QT_TRANSLATE_NOOP("Messages", "Valid electronic copy, digitised at the desk for %1 on %2 "
                                   "(Circular 01/2023, Article 8).")},
    {"reuse.expired", QT_TRANSLATE_NOOP("Messages", "No longer in force since %1.")},
    {"reuse.inForce",
     QT_TRANSLATE_NOOP("Messages",
                       "Result in force, no end told: it must not be asked for again.")},
    {"reuse.inForceUntil",
     QT_TRANSLATE_NOOP("Messages", "Result in force until %1: it must not be asked for again.")},
    {"reuse.photocopy",
     QT_TRANSLATE_NOOP("Messages", "Only a photocopy was handed in then; it proves nothing.")},
    {"reuse.foreign",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The document for “%1” is not of this dossier's owner: it cannot be used again here.")},
    {"reuse.notAccepted",
     QT_TRANSLATE_NOOP(
         "Messages",
         "Belongs to the dossier %1, which was not accepted or ended without a result.")},
    {"reuse.noOwner",
     QT_TRANSLATE_NOOP("Messages", "A paper at the server is taken only for an owner whose "
                                   "identity number is entered.")},
    {"reuse.notThere",
     QT_TRANSLATE_NOOP("Messages", "The dossier %2 at the server has no paper “%1”.")},
    {"reuse.dossierNotThere",
     QT_TRANSLATE_NOOP("Messages", "The server has no dossier %1 with papers to be fetched.")},
    {"reuse.noDetail",
     QT_TRANSLATE_NOOP("Messages", "This server's interface gives out no papers of earlier "
                                   "dossiers: fetch it by hand.")},
    {"reuse.unreadable",
     QT_TRANSLATE_NOOP("Messages", "The file of “%1” at the server cannot be opened.")},
    {"reuse.withdrawn",
     QT_TRANSLATE_NOOP("Messages", "Entered by mistake and withdrawn by the desk.")},
    {"reuse.waiting",
     QT_TRANSLATE_NOOP("Messages",
                       "%1 dossiers wait for papers that lie at iGate. They are fetched "
                       "when this computer itself reaches iGate; a USB stick does not "
                       "bring them.")},
    {"reuse.noFile", QT_TRANSLATE_NOOP("Messages", "The server has no electronic copy of it.")},
    {"reuse.oneDossier",
     QT_TRANSLATE_NOOP("Messages", "Written for that dossier only; a new one is needed.")},
    {"reuse.serverCopy",
     QT_TRANSLATE_NOOP("Messages",
                       "Handed in as an original for %1 on %2, its electronic copy is at "
                       "the server: it must not be asked for again.")},
    {"reuse.serverResult",
     QT_TRANSLATE_NOOP("Messages",
                       "Result of %1, there since %2; the server does not say until when "
                       "it is in force: look at it there.")},
    {"reuse.serverSilent",
     QT_TRANSLATE_NOOP("Messages", "Belongs to %1; the server does not say whether it was an "
                                   "original and accepted: look at it there.")},
    {"reuse.refused",
     QT_TRANSLATE_NOOP("Messages", "Belongs to the dossier %1, which was refused.")},
    {"reuse.superseded", QT_TRANSLATE_NOOP("Messages", "Replaced by a newer result (%1, %2).")},
};

} // namespace

std::span<const Message> catalogueMessages() { return table; }

} // namespace motcua::presentation
