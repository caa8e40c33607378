#pragma once

#include "scanner/worker/option.h"

#include <QHash>

#include <functional>

namespace motcua::tests
{

/// A device that consists of its description: options that hold what was written, and whatever
/// odd behaviour a test gives it.
class DescribedDevice final : public scanner::OptionAccess
{
public:
    struct Held {
        scanner::Option option;
        scanner::OptionValue value;
    };

    DescribedDevice &with(const QString &name, const QStringList &words);
    DescribedDevice &withSwitch(const QString &name, bool value);
    DescribedDevice &withNumbers(const QString &name, scanner::OptionUnit unit,
                                 const QList<double> &numbers);
    DescribedDevice &withRange(const QString &name, scanner::OptionUnit unit, double min,
                               double max, double quant = 0);
    /// Glass of this size in mm.
    DescribedDevice &withGlass(double width, double height);

    [[nodiscard]] QList<scanner::Option> options() override;
    [[nodiscard]] std::optional<scanner::OptionValue> value(const QString &name) override;
    [[nodiscard]] scanner::WriteOutcome write(const QString &name,
                                              const scanner::OptionValue &value) override;

    [[nodiscard]] Held &held(const QString &name);
    [[nodiscard]] double number(const QString &name) { return std::get<double>(held(name).value); }
    [[nodiscard]] QString word(const QString &name) { return std::get<QString>(held(name).value); }
    [[nodiscard]] bool isOn(const QString &name) { return std::get<bool>(held(name).value); }

    QStringList written; ///< names in the order of the writes
    /// Called after each accepted write; true = all descriptions are void.
    std::function<bool(const QString &name)> onWrite;

private:
    DescribedDevice &add(scanner::Option option, scanner::OptionValue value);

    QList<Held> m_held;
};

} // namespace motcua::tests
