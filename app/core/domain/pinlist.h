#pragma once

#include "app/core/domain/profile.h"
#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <functional>

namespace motcua::domain
{

/// Whether `signature` (64 bytes) is the holder of `publicKey` (32 bytes) saying `message`:
/// Ed25519, RFC 8032. False for anything malformed. Handed in, because the core knows no ciphers.
using SignatureCheck = std::function<bool(const QByteArray &publicKey, const QByteArray &message,
                                          const QByteArray &signature)>;

/// Which keys the server's certificate, or an authority above it, may have: SHA-256 of the DER of
/// SubjectPublicKeyInfo, 32 bytes each (as RFC 7469 §2.4 counts pins). A province signs the list,
/// so that it changes without the program; a list with a lower serial never comes back.
struct PinList {
    qint64 serial = 0; ///< 1 or more; each new list has a higher one
    QDateTime from;
    QDateTime until;              ///< the last moment in which it counts
    QList<QByteArray> pins;       ///< one or more
    QList<QByteArray> backupPins; ///< one or more, none of them in `pins`: keys not in use yet
    QByteArray signer;            ///< the public key that signed it
    QByteArray fingerprint;       ///< SHA-256 of the signed text

    [[nodiscard]] bool allows(const QByteArray &pin) const
    {
        return pins.contains(pin) || backupPins.contains(pin);
    }
};

/// What a desk remembers of the last list that it took.
struct AcceptedPins {
    qint64 serial = 0; ///< 0 = none was taken yet
    QByteArray fingerprint;
    QByteArray signer;

    bool operator==(const AcceptedPins &) const = default;
    [[nodiscard]] QByteArray json() const;
    /// Bytes that cannot be read are as good as none.
    [[nodiscard]] static AcceptedPins fromJson(const QByteArray &bytes);
};

/// A list is never larger, in bytes.
inline constexpr qsizetype largestPinList = 64 * 1024;

/// The content of a list, before it is signed: JSON with `serial`, `from`, `until` (ISO 8601 with
/// an offset), `pins` and `backupPins` (base64). Errors (Refused): "json.*" with the place of the
/// first fault, "pins.backup", "pins.period".
[[nodiscard]] kernel::Result<PinList> readPinText(const QByteArray &text);

/// What is signed: the text behind a prefix that nothing else of the program has.
[[nodiscard]] QByteArray pinMessage(const QByteArray &text);
/// The file: JSON with `list` (the text) and `signature` (base64).
[[nodiscard]] QByteArray signedPinList(const QByteArray &text, const QByteArray &signature);

/// Reads the file and checks who signed it; nothing of the text is believed before. Errors
/// (Network, as the server cannot be spoken to without a list): "pins.unreadable",
/// "pins.signature".
[[nodiscard]] kernel::Result<PinList>
readPinList(const QByteArray &file, const PinsProfile &profile, const SignatureCheck &isSignedBy);

/// Whether a list may count now, after `last`. Once a list of the reserve key was taken, the first
/// key counts no more: whoever replaced it had a reason. Errors (Network): "pins.notYet",
/// "pins.expired", "pins.older", "pins.twoOfOneSerial", "pins.retiredKey".
[[nodiscard]] kernel::Status mayCount(const PinList &list, const AcceptedPins &last,
                                      const PinsProfile &profile, const QDateTime &now);

} // namespace motcua::domain
