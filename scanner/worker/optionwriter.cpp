#include "scanner/worker/optionwriter.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

namespace
{

double nearestOf(const QList<double> &allowed, double value)
{
    return *std::min_element(allowed.begin(), allowed.end(), [value](double a, double b) {
        return std::abs(a - value) < std::abs(b - value);
    });
}

double withinRange(const OptionRange &range, double value)
{
    double inside = std::clamp(value, range.min, std::max(range.min, range.max));
    if (range.quant > 0) {
        inside = range.min + std::round((inside - range.min) / range.quant) * range.quant;
        if (inside > range.max)
            inside -= range.quant;
    }
    return inside;
}

double toleranceOf(const Option &option)
{
    switch (option.unit) {
    case OptionUnit::Mm: return 0.5;
    case OptionUnit::Dpi: return 1;
    case OptionUnit::Pixel: return 6; // 0.5 mm at 300 dpi
    case OptionUnit::None: break;
    }
    return option.name.contains(u"resolution"_s) ? 1 : 0.01;
}

/// A list with one value, or a range of one point: nothing to choose (R11).
bool isFixed(const Option &option)
{
    return option.words.size() == 1 || option.numbers.size() == 1 ||
           (option.range && option.range->min == option.range->max);
}

} // namespace

std::optional<OptionValue> fitted(const Option &option, const OptionValue &value)
{
    if (option.type == OptionType::Bool && std::holds_alternative<bool>(value))
        return value;
    if (option.type == OptionType::String && std::holds_alternative<QString>(value)) {
        if (option.words.isEmpty())
            return value;
        const QString word = spelledIn(option.words, std::get<QString>(value));
        return word.isNull() ? std::nullopt : std::optional<OptionValue>(word);
    }
    const bool numeric = option.type == OptionType::Int || option.type == OptionType::Fixed;
    if (!numeric || !std::holds_alternative<double>(value))
        return std::nullopt;
    double number = std::get<double>(value);
    if (!option.numbers.isEmpty())
        number = nearestOf(option.numbers, number);
    else if (option.range)
        number = withinRange(*option.range, number);
    return option.type == OptionType::Int ? std::round(number) : number;
}

std::optional<OptionValue> valueFromText(const Option &option, const QString &text)
{
    const QString lower = text.trimmed().toLower();
    switch (option.type) {
    case OptionType::Bool:
        if (QStringList{u"yes"_s, u"on"_s, u"true"_s, u"1"_s}.contains(lower))
            return OptionValue(true);
        if (QStringList{u"no"_s, u"off"_s, u"false"_s, u"0"_s}.contains(lower))
            return OptionValue(false);
        return std::nullopt;
    case OptionType::Int:
    case OptionType::Fixed: {
        bool isNumber = false;
        const double number = lower.toDouble(&isNumber);
        return isNumber ? std::optional<OptionValue>(number) : std::nullopt;
    }
    case OptionType::String: return OptionValue(text);
    case OptionType::Other: break;
    }
    return std::nullopt;
}

bool isClose(const Option &option, const OptionValue &left, const OptionValue &right)
{
    if (left.index() != right.index())
        return false;
    if (const auto *number = std::get_if<double>(&left))
        return std::abs(*number - std::get<double>(right)) <= toleranceOf(option);
    if (const auto *word = std::get_if<QString>(&left))
        return word->compare(std::get<QString>(right), Qt::CaseInsensitive) == 0;
    return left == right;
}

OptionWriter::OptionWriter(OptionAccess &access, QMap<QString, QString> overrides)
    : m_access(access), m_overrides(std::move(overrides)), m_options(access.options())
{
}

const Option *OptionWriter::usable(const QString &name) const
{
    const auto found = std::find_if(m_options.begin(), m_options.end(), [&](const Option &option) {
        return option.usable && option.name == name;
    });
    return found == m_options.end() ? nullptr : &*found;
}

QString OptionWriter::firstUsable(const QStringList &names) const
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [this](const QString &name) { return usable(name); });
    return found == names.end() ? QString() : *found;
}

bool OptionWriter::want(const QString &name, const OptionValue &value)
{
    if (const auto text = m_overrides.constFind(name); text != m_overrides.constEnd())
        return wantText(name, *text);
    const Option *option = usable(name);
    if (!option)
        return false;
    const auto fitting = fitted(*option, value);
    return fitting && put(*option, *fitting);
}

bool OptionWriter::wantText(const QString &name, const QString &text)
{
    const Option *option = usable(name);
    if (!option)
        return false;
    const auto value = valueFromText(*option, text);
    const auto fitting = value ? fitted(*option, *value) : std::nullopt;
    return fitting && put(*option, *fitting);
}

void OptionWriter::wantOverrides()
{
    QStringList waiting = m_overrides.keys();
    waiting.removeIf([this](const QString &name) {
        return std::any_of(m_wishes.begin(), m_wishes.end(),
                           [&](const Wish &wish) { return wish.name == name; });
    });
    for (bool progress = true; progress && !waiting.isEmpty();) {
        const qsizetype before = waiting.size();
        waiting.removeIf(
            [this](const QString &name) { return wantText(name, m_overrides.value(name)); });
        progress = waiting.size() < before;
    }
    for (const QString &name : waiting) {
        if (!m_refused.contains(name))
            m_refused.append(name);
    }
}

bool OptionWriter::put(const Option &option, const OptionValue &value)
{
    // A copy: a reload below makes the reference void.
    const QString name = option.name;
    OptionValue taken = value;
    const auto current = m_access.value(name);
    if (!isFixed(option) && current != value) {
        const WriteOutcome outcome = m_access.write(name, value);
        if (!outcome.accepted) {
            if (!m_refused.contains(name))
                m_refused.append(name);
            return false;
        }
        if (outcome.inexact)
            taken = m_access.value(name).value_or(value);
        if (outcome.reload)
            m_options = m_access.options();
    }
    m_refused.removeAll(name);
    const auto known = std::find_if(m_wishes.begin(), m_wishes.end(),
                                    [&](const Wish &wish) { return wish.name == name; });
    if (known == m_wishes.end())
        m_wishes.append({name, taken});
    else
        known->value = taken;
    return true;
}

bool OptionWriter::holds(const Wish &wish) const
{
    const Option *option = usable(wish.name);
    if (!option)
        return true; // what has become inactive has no effect
    const auto current = m_access.value(wish.name);
    return !current || isClose(*option, *current, wish.value);
}

void OptionWriter::settle()
{
    qsizetype budget = m_wishes.size() * (m_wishes.size() + 1) / 2;
    for (bool changed = true; changed && budget > 0;) {
        changed = false;
        const QList<Wish> wishes = m_wishes;
        for (const Wish &wish : wishes) {
            if (holds(wish) || budget == 0)
                continue;
            --budget;
            if (const Option *option = usable(wish.name))
                changed |= put(*option, wish.value);
        }
    }
}

std::optional<OptionValue> OptionWriter::value(const QString &name) const
{
    return m_access.value(name);
}

QStringList OptionWriter::unsettled() const
{
    QStringList names;
    for (const Wish &wish : m_wishes) {
        if (!holds(wish))
            names.append(wish.name);
    }
    return names;
}

} // namespace motcua::scanner
