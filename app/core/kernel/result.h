#pragma once

#include "app/core/kernel/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace motcua::kernel
{

/// A value or the Error that kept it from being made. Never ignored: the warning is an error in CI.
template <class T> using Result = tl::expected<T, Error>;

/// A deed without a value.
using Status = Result<void>;

using Failure = tl::unexpected<Error>;

/// Passes an error on: `if (!r) return failure(r.error());`
[[nodiscard]] inline Failure failure(Error error) { return Failure(std::move(error)); }

/// Makes one: `return failure(ErrorKind::Refused, u"procedure.unknown"_s, {code});`
[[nodiscard]] inline Failure failure(ErrorKind kind, QString key, QStringList arguments = {},
                                     QString detail = {})
{
    return Failure(Error{kind, std::move(key), std::move(arguments), std::move(detail)});
}

} // namespace motcua::kernel
