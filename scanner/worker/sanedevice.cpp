#include "scanner/worker/sanedevice.h"

#include "scanner/worker/optionconstraint.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

namespace
{

OptionType typeOf(const SANE_Option_Descriptor &descriptor)
{
    const bool single = descriptor.size == SANE_Int(sizeof(SANE_Word));
    switch (descriptor.type) {
    case SANE_TYPE_BOOL: return single ? OptionType::Bool : OptionType::Other;
    case SANE_TYPE_INT: return single ? OptionType::Int : OptionType::Other;
    case SANE_TYPE_FIXED: return single ? OptionType::Fixed : OptionType::Other;
    case SANE_TYPE_STRING: return OptionType::String;
    default: return OptionType::Other;
    }
}

OptionUnit unitOf(SANE_Unit unit)
{
    switch (unit) {
    case SANE_UNIT_PIXEL: return OptionUnit::Pixel;
    case SANE_UNIT_MM: return OptionUnit::Mm;
    case SANE_UNIT_DPI: return OptionUnit::Dpi;
    default: return OptionUnit::None;
    }
}

/// Rounded, not cut: SANE_FIX(25.4) must not come back as 25.39.
SANE_Word wordOf(OptionType type, double number)
{
    return SANE_Word(
        std::lround(type == OptionType::Fixed ? number * (1 << SANE_FIXED_SCALE_SHIFT) : number));
}

} // namespace

QString statusText(SANE_Status status)
{
    return u"%1 (%2)"_s.arg(QString::fromUtf8(sane_strstatus(status))).arg(int(status));
}

SANE_Status SaneDevice::open(const QString &name)
{
    close();
    SANE_Handle handle = nullptr;
    const SANE_Status status = sane_open(name.toUtf8().constData(), &handle);
    if (status == SANE_STATUS_GOOD) {
        const std::lock_guard lock(m_handleGuard);
        m_handle = handle;
        m_name = name;
    }
    return status;
}

void SaneDevice::close()
{
    endOperation();
    SANE_Handle handle = nullptr;
    {
        const std::lock_guard lock(m_handleGuard);
        std::swap(handle, m_handle);
        m_name.clear();
    }
    if (handle)
        sane_close(handle);
}

const SANE_Option_Descriptor *SaneDevice::descriptor(int index) const
{
    return sane_get_option_descriptor(m_handle, index);
}

QList<Option> SaneDevice::options()
{
    QList<Option> options;
    for (int index = 1; const auto *found = descriptor(index); ++index) {
        if (!found->name || !*found->name || found->type == SANE_TYPE_GROUP)
            continue;
        Option option;
        option.name = QString::fromUtf8(found->name);
        option.type = typeOf(*found);
        option.unit = unitOf(found->unit);
        option.usable = option.type != OptionType::Other && SANE_OPTION_IS_ACTIVE(found->cap) &&
                        SANE_OPTION_IS_SETTABLE(found->cap);
        option.readOnly = !SANE_OPTION_IS_SETTABLE(found->cap);
        OptionConstraint allowed = constraintOf(*found);
        option.range = allowed.range;
        option.numbers = std::move(allowed.numbers);
        option.words = std::move(allowed.words);
        options.append(option);
    }
    return options;
}

int SaneDevice::indexOf(const QString &name) const
{
    const QByteArray wanted = name.toUtf8();
    for (int index = 1; const auto *found = descriptor(index); ++index) {
        if (found->name && found->type != SANE_TYPE_GROUP && wanted == found->name)
            return index;
    }
    return 0;
}

std::optional<OptionValue> SaneDevice::value(const QString &name)
{
    const int index = indexOf(name);
    const auto *found = index > 0 ? descriptor(index) : nullptr;
    if (!found || !SANE_OPTION_IS_ACTIVE(found->cap) || found->size <= 0)
        return std::nullopt;
    const OptionType type = typeOf(*found);
    if (type == OptionType::Other)
        return std::nullopt;
    QByteArray buffer(found->size + 1, '\0');
    if (sane_control_option(m_handle, index, SANE_ACTION_GET_VALUE, buffer.data(), nullptr) !=
        SANE_STATUS_GOOD)
        return std::nullopt;
    if (type == OptionType::String)
        return OptionValue(QString::fromUtf8(buffer.constData()));
    SANE_Word word = 0;
    std::memcpy(&word, buffer.constData(), sizeof word);
    return type == OptionType::Bool ? OptionValue(word != SANE_FALSE)
                                    : OptionValue(numberOf(*found, word));
}

WriteOutcome SaneDevice::write(const QString &name, const OptionValue &value)
{
    const int index = indexOf(name);
    const auto *found = index > 0 ? descriptor(index) : nullptr;
    if (!found || found->size <= 0)
        return {};
    // The backend may write back, a string up to its announced size (R13).
    QByteArray buffer(std::max<qsizetype>(found->size, sizeof(SANE_Word)) + 1, '\0');
    if (const auto *text = std::get_if<QString>(&value)) {
        const QByteArray bytes = text->toUtf8();
        if (bytes.size() >= found->size)
            return {};
        std::memcpy(buffer.data(), bytes.constData(), size_t(bytes.size()));
    } else {
        const auto *isOn = std::get_if<bool>(&value);
        const SANE_Word word =
            isOn ? SANE_Word(*isOn) : wordOf(typeOf(*found), std::get<double>(value));
        std::memcpy(buffer.data(), &word, sizeof word);
    }
    SANE_Int info = 0;
    const SANE_Status status =
        sane_control_option(m_handle, index, SANE_ACTION_SET_VALUE, buffer.data(), &info);
    return {status == SANE_STATUS_GOOD, (info & SANE_INFO_INEXACT) != 0,
            (info & SANE_INFO_RELOAD_OPTIONS) != 0};
}

SANE_Status SaneDevice::start()
{
    {
        const std::lock_guard lock(m_handleGuard);
        m_operating = true;
    }
    return sane_start(m_handle);
}

SANE_Status SaneDevice::parameters(SANE_Parameters &parameters)
{
    return sane_get_parameters(m_handle, &parameters);
}

SANE_Status SaneDevice::read(QByteArray &target, qsizetype at, qsizetype &length)
{
    SANE_Int came = 0;
    const SANE_Status status =
        sane_read(m_handle, reinterpret_cast<SANE_Byte *>(target.data()) + at,
                  SANE_Int(target.size() - at), &came);
    length = status == SANE_STATUS_GOOD ? came : 0;
    return status;
}

void SaneDevice::endOperation()
{
    const std::lock_guard lock(m_handleGuard);
    if (std::exchange(m_operating, false))
        sane_cancel(m_handle);
}

void SaneDevice::cancel()
{
    const std::lock_guard lock(m_handleGuard);
    if (m_operating)
        sane_cancel(m_handle);
}

} // namespace motcua::scanner
