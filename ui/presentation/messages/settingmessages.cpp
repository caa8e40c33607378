#include "ui/presentation/messages/messagetable.h"

#include <QtGlobal>

namespace motcua::presentation
{

namespace
{

constexpr Message table[] = {
    {"calendar.amount",
     QT_TRANSLATE_NOOP("Messages", "The processing time must be at least 1: correct it.")},
    {"calendar.duplicateDay",
     QT_TRANSLATE_NOOP("Messages", "%1: the day %2 is listed twice; remove one entry.")},
    {"calendar.emptyWeek",
     QT_TRANSLATE_NOOP("Messages", "%1 has no working time: enter at least one session.")},
    {"calendar.extends",
     QT_TRANSLATE_NOOP("Messages", "%1: the calendar “%2” cannot be extended from here; name a "
                                   "shipped calendar that does not lead back to this one.")},
    {"calendar.kept",
     QT_TRANSLATE_NOOP("Messages", "The calendar file %1 is gone, so the desk's own copy counts; "
                                   "put it back, or apply a profile with another one.")},
    {"calendar.missing",
     QT_TRANSLATE_NOOP("Messages",
                       "There is no calendar “%1”: name a shipped one or the path of a file.")},
    {"calendar.session",
     QT_TRANSLATE_NOOP("Messages",
                       "Working times at %1 overlap or end before they begin: correct them.")},
    {"calendar.unusable",
     QT_TRANSLATE_NOOP("Messages", "The calendar %1 cannot be used; correct what is named and take "
                                   "it in again.")},
    {"calendar.swap",
     QT_TRANSLATE_NOOP("Messages",
                       "%1 must be a day of rest that is worked instead of a workday.")},
    {"catalogue.code",
     QT_TRANSLATE_NOOP("Messages",
                       "%1: “%2” is no national procedure code; write it as 1.001193.")},
    {"catalogue.duplicate",
     QT_TRANSLATE_NOOP("Messages",
                       "%1: procedure %2 stands twice in the same version; remove one.")},
    {"catalogue.duplicateComponent",
     QT_TRANSLATE_NOOP("Messages", "%1: component code %2 is used twice; give each its own.")},
    {"catalogue.empty",
     QT_TRANSLATE_NOOP("Messages", "The catalogue holds no procedures: choose another file (%1).")},
    {"catalogue.unknownCase",
     QT_TRANSLATE_NOOP("Messages",
                       "%1: case “%2” is not in the procedure's list; add or correct it.")},
    {"catalogue.validity",
     QT_TRANSLATE_NOOP("Messages", "%1: the validity ends before it begins; correct the dates.")},
    {"json.date", QT_TRANSLATE_NOOP("Messages", "%1 is not a date: write it as 2026-11-21.")},
    {"json.dateTime",
     QT_TRANSLATE_NOOP("Messages", "%1 is not a time: write it as 2026-11-21T14:05:09+07:00.")},
    {"json.expectedFlag", QT_TRANSLATE_NOOP("Messages", "%1 must be true or false.")},
    {"json.expectedInteger", QT_TRANSLATE_NOOP("Messages", "%1 must be a whole number.")},
    {"json.expectedList", QT_TRANSLATE_NOOP("Messages", "%1 must be a list in [ ].")},
    {"json.expectedObject", QT_TRANSLATE_NOOP("Messages", "%1 must be an object in { }.")},
    {"json.expectedText", QT_TRANSLATE_NOOP("Messages", "%1 must be a text in quotes.")},
    {"json.hash",
     QT_TRANSLATE_NOOP("Messages", "%1 is not a SHA-256 hash of 64 hex digits: restore the data.")},
    {"json.missing", QT_TRANSLATE_NOOP("Messages", "%1 is missing: fill it in.")},
    {"json.oneOf", QT_TRANSLATE_NOOP("Messages", "%1 must be one of: %2.")},
    {"json.range", QT_TRANSLATE_NOOP("Messages", "%1 must lie between %2 and %3.")},
    {"json.syntax",
     QT_TRANSLATE_NOOP("Messages", "The file is not valid JSON: look at position %1.")},
    {"json.time", QT_TRANSLATE_NOOP("Messages", "%1 is not a time of day: write it as 07:30.")},
    {"json.unknownKey", QT_TRANSLATE_NOOP("Messages", "%1 is unknown: remove it.")},
    {"json.unknownKeyNear", QT_TRANSLATE_NOOP("Messages", "%1 is unknown: did you mean “%2”?")},
    {"profile.agencyCode",
     QT_TRANSLATE_NOOP(
         "Messages",
         "%1 is not an agency code: use capitals, digits and dots, at most 35 characters.")},
    {"profile.otherDesk",
     QT_TRANSLATE_NOOP("Messages", "This store is desk %1's and the profile is for desk %2; make a "
                                   "store of its own for it.")},
    {"profile.openOutcome",
     QT_TRANSLATE_NOOP("Messages", "Of %1 items nobody knows yet whether the server has them, and "
                                   "another server could not tell: synchronise first.")},
    {"profile.desk", QT_TRANSLATE_NOOP("Messages", "%1 needs at least one letter or digit.")},
    {"profile.formSetEarly",
     QT_TRANSLATE_NOOP(
         "Messages", "%1 must not lie before 15/09/2025: from that day on there are these forms.")},
    {"profile.insecureUrl",
     QT_TRANSLATE_NOOP("Messages",
                       "%1 must begin with https: http is allowed on this computer only.")},
    {"profile.numberPattern",
     QT_TRANSLATE_NOOP(
         "Messages", "%1: “%2” is no pattern of dossier numbers; write {agency}, {yy} or {yyyy}, "
                     "{MM}, {dd} and {order:4} once each, with a hyphen beside agency and order.")},
    {"profile.path", QT_TRANSLATE_NOOP("Messages", "%1 must begin with “/”.")},
    {"profile.publicKey",
     QT_TRANSLATE_NOOP("Messages", "%1 must be a public key: 32 bytes, written in base64.")},
    {"profile.url",
     QT_TRANSLATE_NOOP("Messages", "%1 is not a usable address: write https://server/path only.")},
};

} // namespace

std::span<const Message> settingMessages() { return table; }

} // namespace motcua::presentation
