#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>

#include <utility>

namespace motcua::security
{

// Ed25519 (RFC 8032) by libsodium. A secret key is kept as its seed of 32 bytes.

/// False for keys and signatures of a wrong size, too. Any thread.
[[nodiscard]] bool isSignedBy(const QByteArray &publicKey, const QByteArray &message,
                              const QByteArray &signature);
/// 64 bytes; empty when `seed` has not 32.
[[nodiscard]] QByteArray signatureBy(const QByteArray &seed, const QByteArray &message);
/// Public key and seed, 32 bytes each.
[[nodiscard]] std::pair<QByteArray, QByteArray> newSigningPair();

} // namespace motcua::security
