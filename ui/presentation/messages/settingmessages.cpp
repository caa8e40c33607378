#include "ui/presentation/messages/messagetable.h"

#include <QtGlobal>

namespace motcua::presentation
{

namespace
{

constexpr Message table[] = {
    {"calendar.duplicateDay",
     QT_TRANSLATE_NOOP("Messages", "The calendar names the day %1 twice; keep one of them.")},
    {"calendar.emptyWeek",
     QT_TRANSLATE_NOOP("Messages",
                       "The calendar has no working hours in the whole week; enter some.")},
    {"calendar.session",
     QT_TRANSLATE_NOOP("Messages",
                       "The working hours overlap or end before they begin; correct them.")},
    {"calendar.swap",
     QT_TRANSLATE_NOOP("Messages", "A worked day must replace a day off; correct the swap.")},
    {"json.date", QT_TRANSLATE_NOOP("Messages", "This must be a date like 2026-11-21.")},
    {"json.expectedFlag", QT_TRANSLATE_NOOP("Messages", "This must be true or false.")},
    {"json.expectedInteger", QT_TRANSLATE_NOOP("Messages", "This must be a whole number.")},
    {"json.expectedList", QT_TRANSLATE_NOOP("Messages", "This must be a list.")},
    {"json.expectedObject", QT_TRANSLATE_NOOP("Messages", "This must be an object in braces.")},
    {"json.expectedText", QT_TRANSLATE_NOOP("Messages", "This must be a text in quotation marks.")},
    {"json.missing", QT_TRANSLATE_NOOP("Messages", "This compulsory value is missing; add it.")},
    {"json.oneOf", QT_TRANSLATE_NOOP("Messages", "This must be one of: %1.")},
    {"json.range", QT_TRANSLATE_NOOP("Messages", "This must be between %1 and %2.")},
    {"json.syntax", QT_TRANSLATE_NOOP("Messages", "The file is not valid JSON (%1); correct it.")},
    {"json.time", QT_TRANSLATE_NOOP("Messages", "This must be a time of day like 13:30.")},
    {"json.unknownKey", QT_TRANSLATE_NOOP("Messages", "This key is not known; remove it.")},
    {"json.unknownKeyNear", QT_TRANSLATE_NOOP("Messages", "This key is not known; was %1 meant?")},
};

} // namespace

std::span<const Message> settingMessages() { return table; }

} // namespace motcua::presentation
