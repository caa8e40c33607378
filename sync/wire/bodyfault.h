#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace motcua::sync
{

/// A failure that the body tells, whatever the HTTP status says (iGate facts §3.5: 200 can carry
/// one).
struct BodyFault {
    int code = 0;       ///< HTTP-like (400…599) or a digo code such as 10007; 0 = none given
    QString message;    ///< the server's words, for the person; may be empty
    bool named = false; ///< a service spoke (`{code, message}`, `{success:false}`), not a framework

    /// "{0} already exists": digo 10007, or 409.
    [[nodiscard]] bool saysDuplicate() const { return code == 10007 || code == 409; }
};

/// Reads `{code, message}` with a code other than success, `{status: 400…599}`, `{success: false}`,
/// `{error, error_description}`, `{errors: …}`. A dossier's own `code` and a procedure's `status:
/// 1` are no faults.
[[nodiscard]] std::optional<BodyFault> faultInBody(const QByteArray &body);

} // namespace motcua::sync
