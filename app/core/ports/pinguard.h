#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace motcua::ports
{

/// What lies in certificates (X.509, RFC 5280), each given as DER.
class Certificates
{
public:
    virtual ~Certificates() = default;
    /// SHA-256 of the DER of SubjectPublicKeyInfo, 32 bytes; empty when it cannot be read.
    [[nodiscard]] virtual QByteArray pinOf(const QByteArray &certificate) const = 0;
    /// `issuer` is an authority, its name and key signed `subject`, and it is valid now.
    [[nodiscard]] virtual bool hasIssued(const QByteArray &issuer,
                                         const QByteArray &subject) const = 0;
};

/// Whether a server may be spoken to, beyond what the public key infrastructure says, and never in
/// its place. Thread of the transport.
class PinGuard
{
public:
    virtual ~PinGuard() = default;
    /// Asked before each request: the name of the list that counts now, another one whenever the
    /// list is another, or why there is none ("pins.*").
    [[nodiscard]] virtual kernel::Result<QByteArray> current() = 0;
    /// Asked after each handshake that the usual checks let pass, before a byte of a request has
    /// left. `sent`: the server's certificates, its own first; `authorities`: whom this desk
    /// trusts. "pins.mismatch" (host).
    [[nodiscard]] virtual kernel::Status judge(const QString &host, const QList<QByteArray> &sent,
                                               const QList<QByteArray> &authorities) = 0;
};

} // namespace motcua::ports
