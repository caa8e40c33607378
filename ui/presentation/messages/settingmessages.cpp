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
    {"catalogue.code",
     QT_TRANSLATE_NOOP("Messages", "%1 is not a procedure code like 1.001193; correct it.")},
    {"catalogue.duplicate",
     QT_TRANSLATE_NOOP("Messages", "The procedure %1 stands twice in the same version; keep one.")},
    {"catalogue.duplicateComponent",
     QT_TRANSLATE_NOOP("Messages", "The paper %1 stands twice in the procedure; keep one.")},
    {"catalogue.empty",
     QT_TRANSLATE_NOOP("Messages", "The catalogue holds no procedure; choose another file.")},
    {"catalogue.unknownCase",
     QT_TRANSLATE_NOOP("Messages", "The procedure has no case %1; correct the paper's case.")},
    {"catalogue.validity",
     QT_TRANSLATE_NOOP("Messages",
                       "The last day of validity lies before the first; correct the dates.")},
    {"json.date", QT_TRANSLATE_NOOP("Messages", "This must be a date like 2026-11-21.")},
    {"json.dateTime",
     QT_TRANSLATE_NOOP("Messages", "This must be a time like 2026-11-21T14:05:09+07:00.")},
    {"json.expectedFlag", QT_TRANSLATE_NOOP("Messages", "This must be true or false.")},
    {"json.expectedInteger", QT_TRANSLATE_NOOP("Messages", "This must be a whole number.")},
    {"json.expectedList", QT_TRANSLATE_NOOP("Messages", "This must be a list.")},
    {"json.expectedObject", QT_TRANSLATE_NOOP("Messages", "This must be an object in braces.")},
    {"json.expectedText", QT_TRANSLATE_NOOP("Messages", "This must be a text in quotation marks.")},
    {"json.hash",
     QT_TRANSLATE_NOOP("Messages", "This must be a SHA-256 of 64 hexadecimal digits.")},
    {"json.missing", QT_TRANSLATE_NOOP("Messages", "This compulsory value is missing; add it.")},
    {"json.moment",
     QT_TRANSLATE_NOOP("Messages", "This must be a time like 2026-11-21T14:05:09+07:00.")},
    {"json.oneOf", QT_TRANSLATE_NOOP("Messages", "This must be one of: %1.")},
    {"json.range", QT_TRANSLATE_NOOP("Messages", "This must be between %1 and %2.")},
    {"json.syntax", QT_TRANSLATE_NOOP("Messages", "The file is not valid JSON (%1); correct it.")},
    {"json.time", QT_TRANSLATE_NOOP("Messages", "This must be a time of day like 13:30.")},
    {"json.unknownKey", QT_TRANSLATE_NOOP("Messages", "This key is not known; remove it.")},
    {"json.unknownKeyNear", QT_TRANSLATE_NOOP("Messages", "This key is not known; was %1 meant?")},
    {"profile.agencyCode",
     QT_TRANSLATE_NOOP("Messages", "This must be an agency code like H38.28.05.")},
    {"profile.desk",
     QT_TRANSLATE_NOOP("Messages", "The desk's name may hold only letters and digits, like Q1.")},
    {"profile.insecureUrl",
     QT_TRANSLATE_NOOP("Messages",
                       "Only https is accepted here; http works for this machine alone.")},
    {"profile.path",
     QT_TRANSLATE_NOOP("Messages",
                       "This is not the path of a known endpoint; remove it or correct its name.")},
    {"profile.url",
     QT_TRANSLATE_NOOP("Messages", "This must be an address like https://example.vn.")},
};

} // namespace

std::span<const Message> settingMessages() { return table; }

} // namespace motcua::presentation
