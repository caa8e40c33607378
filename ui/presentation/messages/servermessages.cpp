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
    {"server.certificate",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The certificate of %1 cannot be trusted; tell the administrator to check it.")},
    {"server.duplicate",
     QT_TRANSLATE_NOOP("Messages", "The iGate server says it has this dossier already; it is "
                                   "looked up before anything is sent again.")},
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
    {"sync.vanished",
     QT_TRANSLATE_NOOP("Messages", "The server no longer finds dossier %1, which it had accepted; "
                                   "ask the province before sending anything.")},
    {"sync.dossierMissing",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The dossier to be sent is not in the store; tell the administrator to run a check.")},
    {"sync.notReported",
     QT_TRANSLATE_NOOP("Messages", "The dossier is on the server, but its progress could not be "
                                   "reported; report it there by hand.")},
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
