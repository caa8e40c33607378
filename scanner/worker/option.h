#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

// A device's options as values, free of <sane/sane.h>: what negotiation reads and writes, so that
// it can be tested against described devices.

namespace motcua::scanner
{

enum class OptionType { Bool, Int, Fixed, String, Other };
enum class OptionUnit { None, Pixel, Mm, Dpi };

/// Bool, a number in the option's unit (INT and FIXED alike), or a string.
using OptionValue = std::variant<bool, double, QString>;

struct OptionRange {
    double min = 0;
    double max = 0;
    double quant = 0; ///< 0 = any value between
};

/// One option as the device describes it now; any write may change it (R16).
struct Option {
    QString name;
    OptionType type = OptionType::Other;
    OptionUnit unit = OptionUnit::None;
    bool usable = true;    ///< active and settable (R11)
    bool readOnly = false; ///< a sensor or a fact: never settable
    QStringList words;     ///< the strings allowed; empty = no list
    QList<double> numbers; ///< the numbers allowed; empty = no list
    std::optional<OptionRange> range;
};

/// `word` as the list spells it, whatever the case; empty when it is not there.
[[nodiscard]] inline QString spelledIn(const QStringList &words, const QString &word)
{
    for (const QString &candidate : words) {
        if (candidate.compare(word, Qt::CaseInsensitive) == 0)
            return candidate;
    }
    return {};
}

/// What became of a write (the status and the info word).
struct WriteOutcome {
    bool accepted = false;
    bool inexact = false; ///< another value was set: read it back
    bool reload = false;  ///< all descriptions are void
};

/// The options of one open device. Same thread as the device; options are named, never numbered,
/// because a reload may renumber them (R10).
class OptionAccess
{
public:
    virtual ~OptionAccess() = default;
    /// Every option with a name, single-valued ones only (no arrays, buttons or groups).
    [[nodiscard]] virtual QList<Option> options() = 0;
    [[nodiscard]] virtual std::optional<OptionValue> value(const QString &name) = 0;
    [[nodiscard]] virtual WriteOutcome write(const QString &name, const OptionValue &value) = 0;
};

} // namespace motcua::scanner
