#pragma once

#include "scanner/worker/option.h"

#include <sane/sane.h>

namespace motcua::scanner
{

/// What a device allows as the value of one option, its words as numbers in the option's unit.
struct OptionConstraint {
    std::optional<OptionRange> range;
    QList<double> numbers;
    QStringList words;
};

[[nodiscard]] double numberOf(const SANE_Option_Descriptor &option, SANE_Word word);
[[nodiscard]] OptionConstraint constraintOf(const SANE_Option_Descriptor &option);

} // namespace motcua::scanner
