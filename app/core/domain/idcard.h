#pragma once

#include "app/core/domain/party.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace motcua::domain
{

/// What the QR code of a citizen ID card says: chip card (CCCD, TT 06/2021) and card of 2024 (thẻ
/// căn cước, TT 16/2024), which has more fields.
struct IdCard {
    QString idNumber;        ///< 12 digits
    QString oldNumber;       ///< 9 digits of the card before, or empty
    QString cancelledNumber; ///< another 12-digit number behind the seventh field, or empty
    QString name;            ///< NFC
    QDate birthDate;         ///< invalid = not told, or no date
    Sex sex = Sex::Unknown;
    QString residence;
    QDate issuedOn;
    QString issuer;       ///< nơi cấp; empty = it cannot be told
    QDate expiresOn;      ///< invalid = the code does not say
    QStringList surplus;  ///< fields after the seventh, kept as they came
    QStringList warnings; ///< message keys: warnings, never walls

    bool operator==(const IdCard &) const = default;
};

/// Reads the QR text: at least seven fields by position, NFC or NFD, separated as cardpattern.h
/// says; BOM and line ends are ignored, the old number may be empty, more fields never hurt.
/// Nothing when the text is not of an ID card (so a reader may type it into any field).
///
/// What readers in keyboard mode do to words is mended where that is certain (capitals swapped by
/// Caps Lock) and said where it is not: "card.name" (signs that no name has), "card.nameBare" (no
/// Vietnamese sign at all), "card.sex" (not legible; taken from the number), "card.birthDate" and
/// "card.issuedOn" (no date), and those of idNumberWarnings(). Number and dates are taken all the
/// same.
///
/// Issuer and last day are in no field of known place: a field behind the seventh that names an
/// issuer, or is a later date than that of issue, is taken for them. Else the issuer is the one of
/// that day (TT 06/2021: Cục Cảnh sát QLHC về TTXH; TT 16/2024 since 1/7/2024: Bộ Công an).
[[nodiscard]] std::optional<IdCard> parseIdCardQr(const QString &text);

/// The card in a text that a reader typed behind what stood there.
[[nodiscard]] std::optional<IdCard> cardInTypedText(const QString &typed);

} // namespace motcua::domain
