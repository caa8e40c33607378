#pragma once

#include "scanner/worker/option.h"

#include <QMap>

namespace motcua::scanner
{

/// Writes options the careful way and remembers what was wanted: converts and clamps (R12), skips
/// what cannot be set (R11), reads inexact values back and describes anew after a reload (R16).
/// Lives for one negotiation, on the device's thread. Nothing fails outright: refused() and
/// unsettled() tell.
class OptionWriter
{
public:
    /// Values in `overrides` take the place of what want() asks for the same name.
    OptionWriter(OptionAccess &access, QMap<QString, QString> overrides);

    /// The option if it can be set now; nullptr otherwise. Valid until the next write.
    [[nodiscard]] const Option *usable(const QString &name) const;
    /// The name of the first of `names` that can be set now; empty = none.
    [[nodiscard]] QString firstUsable(const QStringList &names) const;
    [[nodiscard]] const QList<Option> &options() const { return m_options; }
    [[nodiscard]] bool isOverridden(const QString &name) const
    {
        return m_overrides.contains(name);
    }

    /// Sets `name` as near to `value` as the device allows; false when it cannot be set at all.
    bool want(const QString &name, const OptionValue &value);
    /// The same from a text: "yes"/"no" for switches, a number, or a word of the list.
    bool wantText(const QString &name, const QString &text);
    /// Writes the overrides that no want() has used, where needed after the one that wakes them.
    void wantOverrides();
    /// Sets again what later writes have changed, at most n·(n+1)/2 times for n wishes (R17).
    void settle();

    [[nodiscard]] std::optional<OptionValue> value(const QString &name) const;
    [[nodiscard]] const QStringList &refused() const { return m_refused; }
    /// Wishes that differ from the device's value after all.
    [[nodiscard]] QStringList unsettled() const;

private:
    struct Wish {
        QString name;
        OptionValue value; // as the device took it
    };

    bool put(const Option &option, const OptionValue &value);
    [[nodiscard]] bool holds(const Wish &wish) const;

    OptionAccess &m_access;
    QMap<QString, QString> m_overrides;
    QList<Option> m_options;
    QList<Wish> m_wishes;
    QStringList m_refused;
};

/// The nearest value the option allows: within the range, on its grid, or of its list; a word in
/// the list's own spelling. Nothing when the kind of value does not suit the option.
[[nodiscard]] std::optional<OptionValue> fitted(const Option &option, const OptionValue &value);

/// `text` as a value of the option's type; nothing when it is not one.
[[nodiscard]] std::optional<OptionValue> valueFromText(const Option &option, const QString &text);

/// Equal within what backends round without saying so: 0.5 mm, 1 dpi (R18).
[[nodiscard]] bool isClose(const Option &option, const OptionValue &left, const OptionValue &right);

} // namespace motcua::scanner
