#include "ui/presentation/messages/messagetable.h"

#include <QtGlobal>

namespace motcua::presentation
{

namespace
{

constexpr Message table[] = {
    {"server.busy",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The iGate server is busy; the dossier stays queued and is sent later by itself.")},
    {"server.turnedAway",
     QT_TRANSLATE_NOOP("Messages", "The iGate server takes no more requests at the moment; the "
                                   "dossier stays queued and is sent later by itself.")},
    {"server.certificate",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The certificate of %1 cannot be trusted; tell the administrator to check it.")},
    {"server.duplicate",
     QT_TRANSLATE_NOOP("Messages", "The iGate server says it has this dossier already; it is "
                                   "looked up before anything is sent again.")},
    {"server.insecure",
     QT_TRANSLATE_NOOP("Messages", "Nothing is sent to %1 without encryption; have the server's "
                                   "address corrected to one that begins with https.")},
    {"pins.missing",
     QT_TRANSLATE_NOOP("Messages", "The list of the server's keys, %1, cannot be read; nothing is "
                                   "sent until the administrator puts it back.")},
    {"pins.unreadable",
     QT_TRANSLATE_NOOP("Messages",
                       "The list of the server's keys is damaged or incomplete; nothing "
                       "is sent until the administrator replaces it.")},
    {"pins.signature",
     QT_TRANSLATE_NOOP("Messages", "The list of the server's keys is not signed by the province; "
                                   "nothing is sent until the administrator replaces it.")},
    {"pins.older",
     QT_TRANSLATE_NOOP("Messages", "The list of the server's keys no. %1 is older than no. %2, "
                                   "which this desk has used already; ask the province for the "
                                   "newest one.")},
    {"pins.twoOfOneSerial",
     QT_TRANSLATE_NOOP("Messages", "There are two different lists of the server's keys with the "
                                   "no. %1; ask the province for one with a higher number.")},
    {"pins.retiredKey",
     QT_TRANSLATE_NOOP("Messages", "The list of the server's keys no. %1 is signed with a key that "
                                   "the province has replaced; ask it for the newest list.")},
    {"pins.notYet",
     QT_TRANSLATE_NOOP("Messages",
                       "The list of the server's keys no. %1 counts from %2 only; check "
                       "this computer's clock, then ask the province.")},
    {"pins.expired",
     QT_TRANSLATE_NOOP("Messages", "The list of the server's keys no. %1 ended at %2; nothing is "
                                   "sent until the administrator installs the next one.")},
    {"pins.mismatch",
     QT_TRANSLATE_NOOP("Messages",
                       "%1 shows a certificate that the province has not named; nothing "
                       "was sent. Tell the administrator before anything else.")},
    {"pins.pin",
     QT_TRANSLATE_NOOP("Messages", "%1: “%2” is no SHA-256 of a public key in base64, or is "
                                   "listed twice.")},
    {"pins.backup",
     QT_TRANSLATE_NOOP("Messages", "A backup pin must be a key that is not in use: it stands among "
                                   "the pins already.")},
    {"pins.period",
     QT_TRANSLATE_NOOP("Messages",
                       "The list must end after it begins: correct “from” and “until”.")},
    {"pins.signingKey",
     QT_TRANSLATE_NOOP("Messages", "%1 is no signing key: make one with “motcua pins key”.")},
    {"server.refused",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The iGate server refused the dossier: %1. Correct the cause, then send it again.")},
    {"server.rejected",
     QT_TRANSLATE_NOOP("Messages",
                       "The iGate server turned the request away and did nothing: %1. It is tried "
                       "again by itself; tell the administrator if this stays.")},
    {"server.unauthorised",
     QT_TRANSLATE_NOOP(
         "Messages", "The iGate server did not accept the desk's login; tell the administrator.")},
    {"server.unknown",
     QT_TRANSLATE_NOOP("Messages", "The iGate server gave no usable answer; the dossier is looked "
                                   "up before it is sent again.")},
    {"server.unreachable",
     QT_TRANSLATE_NOOP("Messages", "The iGate server cannot be reached; the dossier stays queued "
                                   "and is sent later by itself.")},
    {"server.webPage",
     QT_TRANSLATE_NOOP(
         "Messages", "A web page came from %1 instead of an answer of the iGate server: log in to "
                     "the network on its own page, or have the server's address checked.")},
    {"server.webPageAtLogin",
     QT_TRANSLATE_NOOP(
         "Messages", "A web page came from %1 instead of the login to the iGate server: log in to "
                     "the network on its own page, or have the server's address checked.")},
    {"server.noPieces",
     QT_TRANSLATE_NOOP("Messages", "%1 does not take files in pieces as the profile says; tell the "
                                   "administrator to check “igate.tus” in it.")},
    {"upload.piece",
     QT_TRANSLATE_NOOP("Messages", "The server did not take a piece of file %1; it is asked how "
                                   "much it has, and the file goes on from there by itself.")},
    {"upload.restarted",
     QT_TRANSLATE_NOOP("Messages", "The server no longer has what was sent of file %1; it is sent "
                                   "again from its start by itself.")},
    {"outbox.moveNotAllowed",
     QT_TRANSLATE_NOOP("Messages", "The dossier cannot go from “%1” to “%2” on its way to the "
                                   "server; tell the administrator.")},
    {"outbox.reason",
     QT_TRANSLATE_NOOP("Messages", "Say why it is not sent: it is kept with your name.")},
    {"outbox.notWithdrawable",
     QT_TRANSLATE_NOOP("Messages",
                       "The item %1 is on its way or at its end: only what waits or was "
                       "set aside can be taken back.")},
    {"pull.tooMany",
     QT_TRANSLATE_NOOP(
         "Messages", "The server's news would end %1 of the %2 dossiers under way, so nothing was "
                     "taken over. If that is right, a supervisor takes it over on the home page "
                     "or with “motcua sync --accept-endings”.")},
    {"pull.later",
     QT_TRANSLATE_NOOP("Messages", "The server changed dossier %1 while something of it was not "
                                   "sent yet; it is heard once that is through.")},
    {"pull.problem",
     QT_TRANSLATE_NOOP("Messages", "Dossier %1 of the server was not taken over: %2")},
    {"pull.differs",
     QT_TRANSLATE_NOOP("Messages", "Desk and server differ about dossier %1; settle it with "
                                   "“motcua difference keep” or “take”.")},
    {"difference.none",
     QT_TRANSLATE_NOOP("Messages", "Desk and server do not differ about dossier %1.")},
    {"sync.notSearchable",
     QT_TRANSLATE_NOOP("Messages", "Too many dossiers changed at the server to tell whether it has "
                                   "%1: look there, then send it again or leave it.")},
    {"sync.vanished",
     QT_TRANSLATE_NOOP("Messages", "The server no longer finds dossier %1, which it had accepted; "
                                   "ask the province before sending anything.")},
    {"sync.carriedUnproven",
     QT_TRANSLATE_NOOP("Messages", "The server shows this step of dossier %1, but not that the "
                                   "pages which went by courier are there: bring in the courier's "
                                   "answer, or send them again.")},
    {"sync.dossierMissing",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The dossier to be sent is not in the store; tell the administrator to run a check.")},
    {"sync.notNamed",
     QT_TRANSLATE_NOOP("Messages", "Its supplied pages lie at the server, but no call is known "
                                   "that puts them into the dossier; do that there by hand.")},
    {"sync.notToldNorNamed",
     QT_TRANSLATE_NOOP("Messages", "Its supplied pages lie at the server; putting them into the "
                                   "dossier and reporting its progress is left to do there by "
                                   "hand.")},
    {"sync.notReported",
     QT_TRANSLATE_NOOP("Messages", "The dossier is on the server, but its progress could not be "
                                   "reported; report it there by hand.")},
    {"lease.untrusted",
     QT_TRANSLATE_NOOP("Messages", "Numbers that the server lent are not signed by the key of the "
                                   "profile, so they are not used; tell the administrator.")},
    {"clock.backwards",
     QT_TRANSLATE_NOOP("Messages", "This machine's clock says %1, but something was stored at %2 "
                                   "already: no number is given until the clock is right, or a "
                                   "supervisor confirms it.")},
    {"clock.far",
     QT_TRANSLATE_NOOP("Messages", "This machine's clock says %1, the server's %2: no number is "
                                   "given until the clock is right, or a supervisor confirms it.")},
    {"clock.reason", QT_TRANSLATE_NOOP("Messages", "Say why the clock is right: it is kept with "
                                                   "your name.")},
    {"sync.restored",
     QT_TRANSLATE_NOOP("Messages", "This store was put back or copied: look at the server whether "
                                   "it was sent already, then send it again or leave it.")},
    {"sync.numberTaken",
     QT_TRANSLATE_NOOP("Messages", "The server has another dossier under the number %1; tell the "
                                   "administrator before sending again.")},
    {"sync.procedureUnknown",
     QT_TRANSLATE_NOOP("Messages", "The server does not list the procedure %1; ask for it to be "
                                   "set up on iGate, then send again.")},
};

} // namespace

std::span<const Message> serverMessages() { return table; }

} // namespace motcua::presentation
