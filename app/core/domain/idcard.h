#pragma once

#include "app/core/domain/party.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace motcua::domain
{

/// What the QR code of a citizen ID card says (TT 06/2021; the 2024 card of TT 16/2024 has more
/// fields).
struct IdCard {
    QString idNumber;  ///< 12 digits
    QString oldNumber; ///< 9 digits or empty
    QString name;      ///< NFC
    QDate birthDate;
    Sex sex = Sex::Unknown;
    QString residence;
    QDate issuedOn;
    QStringList surplus;  ///< fields after the seventh, kept as they came
    QStringList warnings; ///< message keys: structure checks are warnings, never walls (facts §6.4)

    bool operator==(const IdCard &) const = default;
};

/// Reads the QR text: at least seven fields separated by `|`, NFC or NFD, CR and LF ignored, empty
/// old number allowed. Nothing when the text is not of an ID card (so a reader may type it into any
/// field).
[[nodiscard]] std::optional<IdCard> parseIdCardQr(const QString &text);

/// Message keys of what looks wrong in a 12-digit number against sex and birth date (NĐ 137/2015;
/// facts §6.4): "id.length", "id.birthYear", "id.sex", "id.unknownPlace". Empty = nothing noticed.
[[nodiscard]] QStringList idNumberWarnings(const QString &idNumber, QDate birthDate, Sex sex);

} // namespace motcua::domain
