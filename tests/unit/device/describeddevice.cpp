#include "tests/unit/device/describeddevice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using namespace scanner;

DescribedDevice &DescribedDevice::add(Option option, OptionValue value)
{
    m_held.append({std::move(option), std::move(value)});
    return *this;
}

DescribedDevice &DescribedDevice::with(const QString &name, const QStringList &words)
{
    Option option;
    option.name = name;
    option.type = OptionType::String;
    option.words = words;
    return add(option, words.constFirst());
}

DescribedDevice &DescribedDevice::withSwitch(const QString &name, bool value)
{
    Option option;
    option.name = name;
    option.type = OptionType::Bool;
    return add(option, value);
}

DescribedDevice &DescribedDevice::withNumbers(const QString &name, OptionUnit unit,
                                              const QList<double> &numbers)
{
    Option option;
    option.name = name;
    option.type = OptionType::Int;
    option.unit = unit;
    option.numbers = numbers;
    return add(option, numbers.constFirst());
}

DescribedDevice &DescribedDevice::withRange(const QString &name, OptionUnit unit, double min,
                                            double max, double quant)
{
    Option option;
    option.name = name;
    option.type = OptionType::Fixed;
    option.unit = unit;
    option.range = {min, max, quant};
    return add(option, min);
}

DescribedDevice &DescribedDevice::withGlass(double width, double height)
{
    return withRange(u"tl-x"_s, OptionUnit::Mm, 0, width)
        .withRange(u"tl-y"_s, OptionUnit::Mm, 0, height)
        .withRange(u"br-x"_s, OptionUnit::Mm, 0, width)
        .withRange(u"br-y"_s, OptionUnit::Mm, 0, height);
}

DescribedDevice::Held &DescribedDevice::held(const QString &name)
{
    const auto found = std::find_if(m_held.begin(), m_held.end(),
                                    [&](const Held &held) { return held.option.name == name; });
    Q_ASSERT(found != m_held.end());
    return *found;
}

QList<Option> DescribedDevice::options()
{
    QList<Option> options;
    for (const Held &held : std::as_const(m_held))
        options.append(held.option);
    return options;
}

std::optional<OptionValue> DescribedDevice::value(const QString &name)
{
    for (const Held &held : std::as_const(m_held)) {
        if (held.option.name == name)
            return held.value;
    }
    return std::nullopt;
}

WriteOutcome DescribedDevice::write(const QString &name, const OptionValue &value)
{
    written.append(name);
    held(name).value = value;
    return {true, false, onWrite && onWrite(name)};
}

} // namespace motcua::tests
