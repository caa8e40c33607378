#include "scanner/worker/optionconstraint.h"

namespace motcua::scanner
{

double numberOf(const SANE_Option_Descriptor &option, SANE_Word word)
{
    return option.type == SANE_TYPE_FIXED ? SANE_UNFIX(word) : double(word);
}

OptionConstraint constraintOf(const SANE_Option_Descriptor &option)
{
    OptionConstraint allowed;
    const auto &constraint = option.constraint;
    if (option.constraint_type == SANE_CONSTRAINT_RANGE && constraint.range) {
        allowed.range = {numberOf(option, constraint.range->min),
                         numberOf(option, constraint.range->max),
                         numberOf(option, constraint.range->quant)};
    } else if (option.constraint_type == SANE_CONSTRAINT_WORD_LIST && constraint.word_list) {
        for (int i = 1; i <= constraint.word_list[0]; ++i)
            allowed.numbers.append(numberOf(option, constraint.word_list[i]));
    } else if (option.constraint_type == SANE_CONSTRAINT_STRING_LIST && constraint.string_list) {
        for (auto *word = constraint.string_list; *word; ++word)
            allowed.words.append(QString::fromUtf8(*word));
    }
    return allowed;
}

} // namespace motcua::scanner
