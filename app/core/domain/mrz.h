#pragma once

#include "app/core/domain/idcard.h"

namespace motcua::domain
{

/// The machine-readable zone on the back of an ID card (TD1, three lines of 30: ICAO 9303 part 5;
/// regulation facts §6.3). It has no diacritics: good to compare with, never to store.
struct Mrz {
    QString idNumber; ///< 12 digits
    QDate birthDate;  ///< century from digit 4 of the number; invalid = no date
    Sex sex = Sex::Unknown;
    QDate expiry;               ///< of the card, in this century; "no expiry" is a far date
    QString name;               ///< "NGUYEN VAN A"; may be cut off where the line ends
    bool isFromPicture = false; ///< a K of its name may be none (zonerepair.h)
    /// Message keys. Five check digits: "mrz.checkDocument", "mrz.checkNumber", "mrz.checkBirth",
    /// "mrz.checkExpiry", "mrz.checkAll". And: "mrz.country" (no ID card of Viet Nam), "mrz.shape"
    /// (letters where digits stand, or no date), "mrz.lastNine" (the document number is not the end
    /// of the identity number).
    QStringList warnings;

    bool operator==(const Mrz &) const = default;
};

/// Lines may be broken or run on, letters small, blanks anywhere, and the last line may end with
/// its name. Nothing for a text that is no TD1 zone by length and letters. A check digit that does
/// not fit is a warning: the person has the card in hand.
[[nodiscard]] std::optional<Mrz> parseMrz(const QString &text);

/// The zone in a text that a reader typed behind what stood there.
[[nodiscard]] std::optional<Mrz> mrzInTypedText(const QString &typed);

/// Is it of a card of Viet Nam, with every sign in its place and all five check digits right? Else
/// the warning that says what is wrong; only a sound zone may be used.
[[nodiscard]] std::optional<QString> mrzFault(const Mrz &mrz);

/// Where the two sides of one card do not agree: "mrz.number", "mrz.birthDate", "mrz.sex",
/// "mrz.name" (without diacritics), and "mrz.expired" before `today`.
[[nodiscard]] QStringList mrzWarnings(const Mrz &mrz, const IdCard &card, QDate today);

/// Has the card been read twice, to the same result? Then its identity check is QrMrz.
[[nodiscard]] bool mrzConfirms(const Mrz &mrz, const IdCard &card);

} // namespace motcua::domain
