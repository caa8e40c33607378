#include "ui/presentation/messages/stackadvice.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace motcua::presentation
{

namespace
{

struct Row {
    const char *key;
    const char *heading;
    const char *deed; ///< %1 = the sheets to feed again
};

constexpr Row rows[] = {
    {"disk.full", QT_TRANSLATE_NOOP("StackAdvice", "The disk is full"),
     QT_TRANSLATE_NOOP("StackAdvice",
                       "Free some space on this computer, put %1 back and continue.")},
    {"disk.read", QT_TRANSLATE_NOOP("StackAdvice", "The disk cannot be read"),
     QT_TRANSLATE_NOOP("StackAdvice",
                       "Tell the administrator. When it is mended, put %1 back and continue.")},
    {"disk.write", QT_TRANSLATE_NOOP("StackAdvice", "The disk cannot be written to"),
     QT_TRANSLATE_NOOP("StackAdvice",
                       "Tell the administrator. When it is mended, put %1 back and continue.")},
    {"scanner.busyTooLong", QT_TRANSLATE_NOOP("StackAdvice", "The scanner is in use"),
     QT_TRANSLATE_NOOP("StackAdvice", "End the other program that uses it, or wait until the other "
                                      "computer is done; then continue.")},
    {"scanner.connectionLost", QT_TRANSLATE_NOOP("StackAdvice", "The link to the scanner broke"),
     QT_TRANSLATE_NOOP("StackAdvice", "Check cable and power, put %1 back and continue.")},
    {"scanner.coverOpen", QT_TRANSLATE_NOOP("StackAdvice", "The cover is open"),
     QT_TRANSLATE_NOOP(
         "StackAdvice",
         "Take out a sheet that is held fast, close the cover, put %1 back and continue.")},
    {"scanner.crashed", QT_TRANSLATE_NOOP("StackAdvice", "The scanner's driver stopped"),
     QT_TRANSLATE_NOOP("StackAdvice", "It is started anew. Put %1 back and continue.")},
    {"scanner.diskFull", QT_TRANSLATE_NOOP("StackAdvice", "The disk is full"),
     QT_TRANSLATE_NOOP("StackAdvice",
                       "Free some space on this computer, put %1 back and continue.")},
    {"scanner.doubleFeed", QT_TRANSLATE_NOOP("StackAdvice", "Two sheets at once"),
     QT_TRANSLATE_NOOP("StackAdvice",
                       "Take both out and separate them, put %1 back and continue.")},
    {"scanner.emptyPage", QT_TRANSLATE_NOOP("StackAdvice", "A page came without content"),
     QT_TRANSLATE_NOOP(
         "StackAdvice",
         "Put %1 back and continue; switch the scanner off and on if it happens again.")},
    {"scanner.feederEmpty", QT_TRANSLATE_NOOP("StackAdvice", "Waiting for paper"),
     QT_TRANSLATE_NOOP("StackAdvice", "Put the stack into the feeder; scanning starts by itself.")},
    {"scanner.jammed", QT_TRANSLATE_NOOP("StackAdvice", "Paper jam"),
     QT_TRANSLATE_NOOP(
         "StackAdvice",
         "Open the scanner, take the sheet out, smooth it, put %1 back and continue.")},
    {"scanner.locked", QT_TRANSLATE_NOOP("StackAdvice", "The scanner is locked"),
     QT_TRANSLATE_NOOP("StackAdvice", "Open its transport lock, then continue.")},
    {"scanner.noAnswer", QT_TRANSLATE_NOOP("StackAdvice", "The scanner does not answer"),
     QT_TRANSLATE_NOOP("StackAdvice", "Switch it off and on, put %1 back and continue.")},
    {"scanner.noMemory", QT_TRANSLATE_NOOP("StackAdvice", "Not enough memory"),
     QT_TRANSLATE_NOOP("StackAdvice", "Close other programs, put %1 back and continue.")},
    {"scanner.pageMissing", QT_TRANSLATE_NOOP("StackAdvice", "A page did not arrive whole"),
     QT_TRANSLATE_NOOP("StackAdvice", "Put %1 back and continue.")},
    {"scanner.protocol", QT_TRANSLATE_NOOP("StackAdvice", "The scanner program failed"),
     QT_TRANSLATE_NOOP("StackAdvice", "It is started anew. Put %1 back and continue.")},
    {"scanner.startRefused", QT_TRANSLATE_NOOP("StackAdvice", "The scanner refused to start"),
     QT_TRANSLATE_NOOP("StackAdvice", "Check paper and scanner, put %1 back and continue.")},
    {"scanner.unplugged", QT_TRANSLATE_NOOP("StackAdvice", "The scanner was unplugged"),
     QT_TRANSLATE_NOOP("StackAdvice", "Plug it in and switch it on, put %1 back and continue.")},
    {"stack.notWhole", QT_TRANSLATE_NOOP("StackAdvice", "The stack is not whole"),
     QT_TRANSLATE_NOOP("StackAdvice",
                       "It had stopped, and no paper came since. Put %1 into the feeder and "
                       "continue, or end the stack here if nothing is missing.")},
    {"stack.wasLeft", QT_TRANSLATE_NOOP("StackAdvice", "The stack is not whole"),
     QT_TRANSLATE_NOOP("StackAdvice",
                       "It had not come to its end when this dossier was left. Put %1 into the "
                       "feeder and continue, or end the stack here if nothing is missing.")},
    {"stack.restAwaited", QT_TRANSLATE_NOOP("StackAdvice", "Waiting for the rest of the stack"),
     QT_TRANSLATE_NOOP("StackAdvice", "Put %1 into the feeder; scanning starts by itself.")},
};

QString translated(const char *text) { return QCoreApplication::translate("StackAdvice", text); }

} // namespace

std::optional<StackAdvice> stackAdvice(const QString &key)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows), [&](const Row &known) {
        return key == QLatin1StringView(known.key);
    });
    if (row == std::end(rows))
        return std::nullopt;
    return StackAdvice{translated(row->heading), translated(row->deed)};
}

} // namespace motcua::presentation
