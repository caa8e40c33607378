#pragma once

#include "app/core/domain/enumnames.h"
#include "app/core/domain/jsonreader.h"

#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>

namespace motcua::domain
{

enum class ScanSides {
    Front, ///< from the feeder, one side
    Both,  ///< from the feeder, both sides
    Glass, ///< from the flatbed, one picture for each key
};
enum class ScanColour { Colour, Gray, Lineart };

inline constexpr auto scanSides = enumNames<ScanSides>(
    {{ScanSides::Front, "front"}, {ScanSides::Both, "both"}, {ScanSides::Glass, "glass"}});
inline constexpr auto scanColours = enumNames<ScanColour>(
    {{ScanColour::Colour, "color"}, {ScanColour::Gray, "gray"}, {ScanColour::Lineart, "lineart"}});

/// What a person wants of a stack (cấu hình quét), free of any driver's words. A value.
struct ScanIntent {
    QString id;         ///< lower case and hyphens, e.g. "a4-both"
    QString vietnamese; ///< its name
    QString english;
    QString paper = QStringLiteral("A4"); ///< one of paperNames()
    ScanSides sides = ScanSides::Front;
    ScanColour colour = ScanColour::Colour;
    int dpi = 300;
    bool leaveOutBlank = true; ///< blank pages are flagged; else nothing is
    bool deskew = true;
    bool crop = false;       ///< to the paper, where its border is certain
    bool separators = false; ///< separator sheets split the stack

    bool operator==(const ScanIntent &) const = default;
};

/// Which intent a paper of the catalogue gets by its name: the first rule one of whose phrases is
/// in it, compared as searchKey() does.
struct IntentRule {
    QStringList phrases;
    QString intent;

    bool operator==(const IntentRule &) const = default;
};

/// The intents that a desk knows. Never empty once read; the order is that of the chooser.
struct ScanIntents {
    QList<ScanIntent> intents;
    QList<IntentRule> rules;
    QString usual; ///< id of the intent of everything that no rule names

    /// null = no such intent.
    [[nodiscard]] const ScanIntent *byId(const QString &id) const;
    /// For a component: the intent it names itself, else by rule, else the usual one.
    [[nodiscard]] const ScanIntent *forComponent(const QString &named, const QString &name) const;
    /// A desk's own: intents of the same id take the place of these, others follow; its rules come
    /// first, its usual one counts if it has one.
    [[nodiscard]] ScanIntents overriddenBy(const ScanIntents &own) const;
};

/// Reads `intents`, `intentRules` and `usualIntent` of one object; all may be absent. A rule may
/// name an intent that stands elsewhere.
[[nodiscard]] ScanIntents readIntents(JsonReader &json);
/// One intent as readIntents() takes it.
[[nodiscard]] QJsonObject intentJson(const ScanIntent &intent);
/// A whole file (resources/scanning/intents.json) or its first fault; here every id must be known.
[[nodiscard]] kernel::Result<ScanIntents> intentsFromFile(const QByteArray &bytes);

/// "A3" … "IDCard", "Photo4x6", as profiles and the command line name them.
[[nodiscard]] QStringList paperNames();
/// Upright, in mm; compared without case. Nothing for an unknown name.
[[nodiscard]] std::optional<QSizeF> paperSize(const QString &name);

} // namespace motcua::domain
