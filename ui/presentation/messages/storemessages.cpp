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
    {"disk.full",
     QT_TRANSLATE_NOOP(
         "Messages", "The disk is full; make room and try again. Nothing already stored is lost.")},
    {"disk.write",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The disk cannot be written; check it and try again. Nothing already stored is lost.")},
    {"field.damaged",
     QT_TRANSLATE_NOOP(
         "Messages",
         "Stored data was changed from outside and cannot be opened; tell the administrator.")},
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
    {"template.broken",
     QT_TRANSLATE_NOOP("Messages",
                       "The template of the paper is broken (%1); tell the administrator.")},
};

} // namespace

std::span<const Message> storeMessages() { return table; }

} // namespace motcua::presentation
