#pragma once

#include <QString>

#include <optional>

namespace motcua::standin
{

/// One thing that goes wrong, once, at a page of the stack; written `jam@3`, `busy@2:5`,
/// `slow@1:1500` or `refuse`.
struct EsclFault {
    enum class Kind {
        Jam,      ///< 503, and the status tells of a jam
        Cover,    ///< 503, and the status tells of an open cover
        Cut,      ///< a whole answer whose JPEG is cut in its middle
        Vanish,   ///< half of the body, then nobody listens any more
        Half,     ///< half of the body, then the connection is closed
        Hang,     ///< no answer, ever
        Empty,    ///< 409, and the status tells of an empty feeder although paper is left
        Busy,     ///< 503 `value` times, then the page
        Slow,     ///< the page after `value` milliseconds
        Early404, ///< 404 although the status tells of paper (a race in real firmware)
        Refuse,   ///< at the first job the connection breaks and nobody listens any more
    };
    Kind kind = Kind::Jam;
    int page = 1;  ///< 1-based, counted over all jobs since the start
    int value = 0; ///< tries or milliseconds
};

/// Nothing when the text is no fault.
[[nodiscard]] std::optional<EsclFault> esclFaultFrom(const QString &text);

} // namespace motcua::standin
