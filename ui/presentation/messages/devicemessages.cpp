#include "ui/presentation/messages/messagetable.h"

#include <QtGlobal>

namespace motcua::presentation
{

namespace
{

constexpr Message table[] = {
    {"intent.nameTaken",
     QT_TRANSLATE_NOOP("Messages",
                       "There is already a scan profile “%1”; give this one another name.")},
    {"intent.noName", QT_TRANSLATE_NOOP("Messages", "The scan profile has no name; give it one.")},
    {"scanner.lookingAgain",
     QT_TRANSLATE_NOOP("Messages", "The scanner is not where it was; it is being looked for.")},
    {"scanner.optionsUnread",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The scanner did not tell its options; switch it off and on, then try again.")},
    {"scanner.pluggedIn",
     QT_TRANSLATE_NOOP("Messages",
                       "The scanner %1 is plugged in; F5 scans on into the current paper.")},
    {"scanner.unplugged",
     QT_TRANSLATE_NOOP("Messages",
                       "The scanner was unplugged; plug it in again, then continue from page %1.")},
    {"scannerCheck.backendOff",
     QT_TRANSLATE_NOOP("Messages", "%1 is plugged in, but no driver for it is switched on. The "
                                   "administrator adds one of these names as a line to %3: %2")},
    {"scannerCheck.daemon",
     QT_TRANSLATE_NOOP("Messages", "The program %1 is running and may hold the scanner. The "
                                   "administrator stops it with: sudo systemctl disable --now %2")},
    {"scannerCheck.found", QT_TRANSLATE_NOOP("Messages", "%1 is ready (%2).")},
    {"scannerCheck.networkSilent",
     QT_TRANSLATE_NOOP("Messages",
                       "%1 was used here before but does not answer in the network. Switch it on "
                       "and check that it is in the same network as this computer; this command "
                       "lists the network scanners that can be reached: airscan-discover")},
    {"scannerCheck.noAccess",
     QT_TRANSLATE_NOOP("Messages",
                       "%1 is plugged in, but %3 may not use it (%2). The administrator runs: sudo "
                       "adduser %3 scanner. Then log out of the computer and in again.")},
    {"scannerCheck.noAccessInGroup",
     QT_TRANSLATE_NOOP("Messages",
                       "%1 is plugged in, but its port %2 is closed although you belong to the "
                       "group scanner. Unplug it and plug it in again; if that does not help, the "
                       "administrator installs its driver again.")},
    {"scannerCheck.noBackend",
     QT_TRANSLATE_NOOP("Messages",
                       "No scanner driver is switched on in %1. The administrator adds the "
                       "driver's name as a line to that file, for example: airscan")},
    {"scannerCheck.noConfiguration",
     QT_TRANSLATE_NOOP("Messages",
                       "The list of scanner drivers is missing. The administrator runs: sudo apt "
                       "install --reinstall -o Dpkg::Options::=--force-confmiss libsane-common")},
    {"scannerCheck.noDriver",
     QT_TRANSLATE_NOOP("Messages",
                       "%1 might be a scanner, but SANE does not know it. If it is one, the "
                       "administrator installs the driver for Linux from its maker.")},
    {"scannerCheck.noUsb",
     QT_TRANSLATE_NOOP("Messages",
                       "No scanner is seen, neither on USB nor in the network. Switch it on, check "
                       "both ends of its cable, and plug it straight into the computer.")},
    {"scannerCheck.onlyNetwork",
     QT_TRANSLATE_NOOP("Messages",
                       "No scanner is plugged into USB; those found are reached in another way.")},
    {"scannerCheck.silent",
     QT_TRANSLATE_NOOP("Messages", "%1 is plugged in and may be used (%2), but its driver does not "
                                   "find it. Switch it off and on; if that does not help, another "
                                   "program holds it or the driver of its maker is missing.")},
    {"scannerCheck.usbSeen", QT_TRANSLATE_NOOP("Messages", "%1 is plugged in and answers (%2).")},
};

} // namespace

std::span<const Message> deviceMessages() { return table; }

} // namespace motcua::presentation
