#pragma once

#include "sync/client/httptransport.h"

#include "app/core/ports/gateway.h"

#include <optional>

namespace motcua::sync
{

/// The one place that decides how a request failed; nothing = it went well and its body may be
/// read.
///
/// | what came                                   | fault        | arguments          |
/// |---------------------------------------------|--------------|--------------------|
/// | nothing left this machine                   | Unreachable  | host               |
/// | certificate not trusted                     | Unreachable ("server.certificate") | host |
/// | cut later, a reading request                | Unreachable  | host               |
/// | cut later, a request that changes something | Unknown      |                    |
/// | 408 423 425 429 503                         | Busy         | seconds, "" = open |
/// | 401                                         | Unauthorised | host               |
/// | 409, or digo code 10007                     | Duplicate    | the server's words |
/// | 400 422 of a service, 2xx with an error     | Refused      | the server's words |
/// | other 4xx with a fault in its body          | Rejected     | the server's words |
/// | other 4xx without                           | Refused      | the status         |
/// | 2xx with a page for people                  | Unknown ("server.webPage") | host |
/// | 3xx, other 5xx                              | Unknown      |                    |
///
/// A Refused of kind ErrorKind::Refused was spoken by a service about this dossier and will not
/// change by itself; Rejected and one of kind Network (a bare 403, an inner 500) may.
/// (iGate facts §3.5, §13; offline facts §c.1 no. 16.)
[[nodiscard]] std::optional<kernel::Error> classify(const HttpRequest &request,
                                                    const HttpOutcome &outcome);

/// Of an unknown outcome: did the server answer, though not in words of the interface? Else the
/// link broke.
[[nodiscard]] bool wasAnswered(const kernel::Error &error);

/// Seconds that a Busy asks to wait; nothing when the server left it open.
[[nodiscard]] std::optional<qint64> askedToWait(const kernel::Error &busy);

} // namespace motcua::sync
