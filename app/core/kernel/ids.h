#pragma once

#include <QString>

#include <compare>
#include <functional>

namespace motcua::kernel
{

/// A UUID of version 7 (RFC 9562 §5.7) as 36 lower-case characters: sorts by the time it was made.
/// `unixMs` is the wall clock in milliseconds since 1970.
[[nodiscard]] QString makeUuidV7(qint64 unixMs);

/// An identifier that cannot be mistaken for that of another kind of thing.
template <class Tag> struct Id {
    QString value;

    [[nodiscard]] bool isNull() const { return value.isEmpty(); }
    auto operator<=>(const Id &) const = default;
};

using DossierId = Id<struct DossierTag>;
using DocumentId = Id<struct DocumentTag>;
using OutboxId = Id<struct OutboxTag>;
/// One stay of a stack in a scanner: the pages of one case, by one operator.
using CaptureId = Id<struct CaptureTag>;

} // namespace motcua::kernel
