#pragma once

#include <Qt>

namespace motcua::presentation
{

/// What a row of a chooser (scanners, scan profiles) tells besides its name.
enum ChoiceRole {
    DetailRole = Qt::UserRole, ///< QString: the second line
    MarkRole,                  ///< QString: a word beside the name; empty = nothing to say
    IsChosenRole,              ///< bool: the one that is used
    IsAbsentRole,              ///< bool: cannot be used just now
};

} // namespace motcua::presentation
