#pragma once

#include "app/core/ports/pinguard.h"

namespace motcua::security
{

/// X.509 by OpenSSL. Without a state of its own; any thread.
class OpensslCertificates final : public ports::Certificates
{
public:
    [[nodiscard]] QByteArray pinOf(const QByteArray &certificate) const override;
    [[nodiscard]] bool hasIssued(const QByteArray &issuer,
                                 const QByteArray &subject) const override;
};

} // namespace motcua::security
