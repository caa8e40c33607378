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
    {"server.duplicate",
     QT_TRANSLATE_NOOP("Messages", "The iGate server says it has this dossier already; it is "
                                   "looked up before anything is sent again.")},
    {"server.refused",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The iGate server refused the dossier: %1. Correct the cause, then send it again.")},
    {"server.unauthorised",
     QT_TRANSLATE_NOOP(
         "Messages", "The iGate server did not accept the desk's login; tell the administrator.")},
    {"server.unknown",
     QT_TRANSLATE_NOOP("Messages", "The iGate server gave no usable answer; the dossier is looked "
                                   "up before it is sent again.")},
    {"server.unreachable",
     QT_TRANSLATE_NOOP("Messages", "The iGate server cannot be reached; the dossier stays queued "
                                   "and is sent later by itself.")},
};

} // namespace

std::span<const Message> serverMessages() { return table; }

} // namespace motcua::presentation
