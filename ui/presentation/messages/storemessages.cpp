#include "ui/presentation/messages/messagetable.h"

#include <QtGlobal>

namespace motcua::presentation
{

namespace
{

constexpr Message table[] = {
    {"blob.damaged",
     QT_TRANSLATE_NOOP(
         "Messages",
         "A stored document is damaged; tell the administrator to run a check of the store.")},
    {"blob.missing",
     QT_TRANSLATE_NOOP(
         "Messages",
         "A stored document is missing; tell the administrator to run a check of the store.")},
    {"store.copied",
     QT_TRANSLATE_NOOP("Messages", "This store is a copy or was put back, and the full disk has no "
                                   "room to note it: free some space and log in again before "
                                   "dossiers are numbered.")},
    {"store.setBack",
     QT_TRANSLATE_NOOP("Messages",
                       "The server has dossier %1, which this desk alone could number and does not "
                       "know: its disk was set back or copied. Log in again before the next "
                       "dossier; what waits is then looked up before it is sent.")},
    {"disk.full",
     QT_TRANSLATE_NOOP(
         "Messages", "The disk is full; make room and try again. Nothing already stored is lost.")},
    {"disk.fullReading",
     QT_TRANSLATE_NOOP("Messages", "The disk is full: things can be looked up, but nothing can be "
                                   "stored until there is room again.")},
    {"disk.inUse",
     QT_TRANSLATE_NOOP("Messages",
                       "Another program is just writing a file of this name in %1; wait "
                       "until it is done, or choose another name.")},
    {"disk.read",
     QT_TRANSLATE_NOOP("Messages", "The disk cannot be read; tell the administrator to check it. "
                                   "Nothing on it has been changed.")},
    {"disk.write",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The disk cannot be written; check it and try again. Nothing already stored is lost.")},
    {"dossier.newerFormat",
     QT_TRANSLATE_NOOP("Messages", "This dossier was written by a newer program (format %1, known "
                                   "up to %2); update Một Cửa.")},
    {"field.damaged",
     QT_TRANSLATE_NOOP(
         "Messages",
         "Stored data was changed from outside and cannot be opened; tell the administrator.")},
    {"form.font",
     QT_TRANSLATE_NOOP("Messages",
                       "The font %1 for printed papers is missing; install Một Cửa again.")},
    {"key.damaged",
     QT_TRANSLATE_NOOP("Messages", "The key of this account is damaged; tell the administrator.")},
    {"login.disabled",
     QT_TRANSLATE_NOOP("Messages", "The account %1 is closed; ask the administrator.")},
    {"login.locked",
     QT_TRANSLATE_NOOP("Messages", "Too many wrong passwords: the account opens again in %1 min.")},
    {"login.wrong",
     QT_TRANSLATE_NOOP("Messages", "User name and password do not match; type both again.")},
    {"memory.short",
     QT_TRANSLATE_NOOP("Messages",
                       "There is not enough memory; close other programs and try again.")},
    {"print.failed",
     QT_TRANSLATE_NOOP("Messages",
                       "The printer “%1” did not take the paper; check it and print again.")},
    {"print.noPrinter",
     QT_TRANSLATE_NOOP(
         "Messages", "No printer is installed; save the receipt as a file or install a printer.")},
    {"ram.none", QT_TRANSLATE_NOOP("Messages", "There is no memory-backed folder for papers in "
                                               "clear; tell the administrator to mount /dev/shm.")},
    {"recovery.key",
     QT_TRANSLATE_NOOP("Messages",
                       "The recovery key is not valid; check that it was copied whole.")},
    {"recovery.wrong",
     QT_TRANSLATE_NOOP("Messages",
                       "This recovery key does not belong to this store; use the right one.")},
    {"store.conflict",
     QT_TRANSLATE_NOOP("Messages", "The store refused a change that contradicts what it holds; "
                                   "nothing was changed, try again.")},
    {"store.damaged",
     QT_TRANSLATE_NOOP("Messages",
                       "The store is damaged; stop working and tell the administrator.")},
    {"store.exists",
     QT_TRANSLATE_NOOP("Messages", "There is already a store in %1; choose an empty folder.")},
    {"store.failed",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The store could not do this; try again, and tell the administrator if it comes back.")},
    {"store.locked",
     QT_TRANSLATE_NOOP("Messages", "Another program is using this store; close it first.")},
    {"store.missing",
     QT_TRANSLATE_NOOP("Messages", "There is no store in %1; make one with “motcua setup”.")},
    {"store.newer",
     QT_TRANSLATE_NOOP(
         "Messages",
         "This store belongs to a newer program (version %1, known up to %2); update Một Cửa.")},
    {"user.exists",
     QT_TRANSLATE_NOOP("Messages", "There is already an account named %1; choose another name.")},
    {"user.unknown",
     QT_TRANSLATE_NOOP("Messages", "There is no account named %1; check the name.")},
    {"vault.closed", QT_TRANSLATE_NOOP("Messages", "The store is not open; log in first.")},
};

} // namespace

std::span<const Message> storeMessages() { return table; }

} // namespace motcua::presentation
