#include "scanner/worker/optionlist.h"

#include "scanner/worker/optionconstraint.h"

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

namespace
{

QString typeName(const SANE_Option_Descriptor &option)
{
    const bool single = option.size == SANE_Int(sizeof(SANE_Word));
    switch (option.type) {
    case SANE_TYPE_BOOL: return single ? u"switch"_s : u"list"_s;
    case SANE_TYPE_INT: return single ? u"integer"_s : u"list"_s;
    case SANE_TYPE_FIXED: return single ? u"number"_s : u"list"_s;
    case SANE_TYPE_STRING: return u"text"_s;
    case SANE_TYPE_BUTTON: return u"button"_s;
    case SANE_TYPE_GROUP: return u"group"_s;
    }
    return u"unknown"_s;
}

QString unitName(SANE_Unit unit)
{
    switch (unit) {
    case SANE_UNIT_PIXEL: return u"px"_s;
    case SANE_UNIT_BIT: return u"bit"_s;
    case SANE_UNIT_MM: return u"mm"_s;
    case SANE_UNIT_DPI: return u"dpi"_s;
    case SANE_UNIT_PERCENT: return u"%"_s;
    case SANE_UNIT_MICROSECOND: return u"µs"_s;
    case SANE_UNIT_NONE: break;
    }
    return {};
}

QString numberText(double value) { return QString::number(value, 'g', 8); }

void readConstraint(const SANE_Option_Descriptor &from, ports::DeviceOption &option)
{
    const OptionConstraint allowed = constraintOf(from);
    if (allowed.range) {
        option.least = allowed.range->min;
        option.most = allowed.range->max;
        option.step = allowed.range->quant;
    }
    for (const double number : allowed.numbers)
        option.values.append(numberText(number));
    option.values += allowed.words;
}

QString valueText(const OptionValue &value)
{
    if (const auto *isOn = std::get_if<bool>(&value))
        return *isOn ? u"yes"_s : u"no"_s;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return numberText(std::get<double>(value));
}

} // namespace

QList<ports::DeviceOption> listedOptions(SaneDevice &device)
{
    QList<ports::DeviceOption> list;
    for (int index = 1; const auto *found = device.descriptor(index); ++index) {
        ports::DeviceOption option;
        option.name = QString::fromUtf8(found->name);
        option.title = QString::fromUtf8(found->title);
        option.description = QString::fromUtf8(found->desc);
        option.type = typeName(*found);
        option.unit = unitName(found->unit);
        option.isActive = SANE_OPTION_IS_ACTIVE(found->cap);
        option.isSettable = SANE_OPTION_IS_SETTABLE(found->cap);
        readConstraint(*found, option);
        list.append(option);
    }
    // Values afterwards: reading one may make the backend describe anew.
    for (ports::DeviceOption &option : list) {
        if (const auto value = option.name.isEmpty() || option.type == "group"_L1
                                   ? std::nullopt
                                   : device.value(option.name))
            option.value = valueText(*value);
    }
    return list;
}

} // namespace motcua::scanner
