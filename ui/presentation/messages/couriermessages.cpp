#include "ui/presentation/messages/messagetable.h"

#include <QtGlobal>

namespace motcua::presentation
{

namespace
{

constexpr Message table[] = {
    {"courier.again",
     QT_TRANSLATE_NOOP("Messages", "%1 of them were written to a stick before; it does no harm if "
                                   "both sticks arrive.")},
    {"courier.badStick",
     QT_TRANSLATE_NOOP("Messages", "The stick does not give back what was written to it; nothing "
                                   "was exported. Use another stick.")},
    {"courier.cut",
     QT_TRANSLATE_NOOP("Messages", "A file on the stick is cut off, so nothing of it was taken in. "
                                   "Have it exported again.")},
    {"courier.damaged",
     QT_TRANSLATE_NOOP("Messages", "A file on the stick was changed or damaged on the way, so "
                                   "nothing of it was taken in. Have it exported again.")},
    {"courier.deskChanged",
     QT_TRANSLATE_NOOP("Messages",
                       "Desk %1 signs with another key than before. Ask there whether "
                       "it was set up anew, then confirm it (as a command: “--confirm”).")},
    {"courier.elsewhere",
     QT_TRANSLATE_NOOP("Messages",
                       "%1 dossiers were taken in at another desk already; this desk only waits "
                       "for the server to show them.")},
    {"courier.forwarded",
     QT_TRANSLATE_NOOP("Messages", "This dossier belongs to desk %1 and is only forwarded from "
                                   "here; it can be changed there alone.")},
    {"courier.full",
     QT_TRANSLATE_NOOP("Messages", "The stick is full; nothing was exported. Make room on it or "
                                   "use another one.")},
    {"courier.gone",
     QT_TRANSLATE_NOOP("Messages", "The stick cannot be written or read any more. Plug it in again "
                                   "and repeat it.")},
    {"courier.keyExists",
     QT_TRANSLATE_NOOP("Messages", "%1 is there already and was left as it is; choose another "
                                   "name.")},
    {"courier.keyFile",
     QT_TRANSLATE_NOOP("Messages", "%1 is no key file of the courier, or cannot be read.")},
    {"courier.keyNeeded",
     QT_TRANSLATE_NOOP("Messages", "A file on the stick can be opened only with the key of the "
                                   "connected desks; name its file (as a command: “--key”).")},
    {"courier.keyPassword",
     QT_TRANSLATE_NOOP("Messages", "The password does not fit the key in %1.")},
    {"courier.keyWrite",
     QT_TRANSLATE_NOOP("Messages", "The key could not be written to %1; choose another place.")},
    {"courier.newer",
     QT_TRANSLATE_NOOP("Messages", "A file on the stick comes from a newer version of the program "
                                   "(format %1). Update this desk, then take it in.")},
    {"courier.noFolder",
     QT_TRANSLATE_NOOP("Messages", "There is no folder %1. Plug in the stick and look where it "
                                   "appears.")},
    {"courier.noKey",
     QT_TRANSLATE_NOOP("Messages", "The profile names no keys for the courier, so nothing was "
                                   "exported; ask the administrator to enter them.")},
    {"courier.notSent",
     QT_TRANSLATE_NOOP("Messages",
                       "The desk that the courier brought it to decided not to send it: "
                       "look there why, then send it again.")},
    {"courier.nothing", QT_TRANSLATE_NOOP("Messages", "There is nothing for this desk in %1.")},
    {"courier.oldStore",
     QT_TRANSLATE_NOOP("Messages", "A file of desk %1 was written before its store was restored. "
                                   "Have it exported again; if it holds dossiers that were lost "
                                   "there, confirm it (as a command: “--confirm”).")},
    {"courier.otherKey",
     QT_TRANSLATE_NOOP("Messages", "A file on the stick was sealed for another province or an "
                                   "older key; this desk cannot open it.")},
    {"courier.readOnly",
     QT_TRANSLATE_NOOP("Messages", "The stick is write-protected; unlock it or use another one.")},
    {"courier.staying",
     QT_TRANSLATE_NOOP("Messages", "%1 dossiers were not exported: they are set aside for a "
                                   "person, or the server has them in part.")},
    {"courier.stopped",
     QT_TRANSLATE_NOOP("Messages", "Stopped: nothing of it was taken over, and everything is as it "
                                   "was before.")},
    {"courier.tooLong",
     QT_TRANSLATE_NOOP("Messages", "Dossier %1 is too long for a courier's file; tell the "
                                   "administrator.")},
    {"courier.unproven",
     QT_TRANSLATE_NOOP("Messages", "An answer that says it comes from desk %1 does not come from a "
                                   "desk with the server's key; it was not believed.")},
    {"courier.unsettled",
     QT_TRANSLATE_NOOP("Messages", "The stick went away at the very end. Look whether the file is "
                                   "on it, or export again: both are safe.")},
};

} // namespace

std::span<const Message> courierMessages() { return table; }

} // namespace motcua::presentation
