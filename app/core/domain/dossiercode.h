#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace motcua::domain
{

/// The parts of a dossier number `agency-YYMMDD-nnnn` (NĐ 61/2018 Art 26, TT 01/2018 Art 19).
/// Numbers of other systems are opaque: reading gives nothing and they are kept and compared as
/// text.
struct DossierCode {
    QString agency;
    QDate date;    ///< of receipt
    int order = 0; ///< order of receipt that day, from 1
    int width = 4; ///< digits that the order is written with: `00012` is not `0012`

    [[nodiscard]] QString text() const;

    bool operator==(const DossierCode &) const = default;
};

/// A number for a dossier received without a link and without a drawn number:
/// `T<desk>-YYMMDD-nnn-c`, where c is a check character over all before it (ISO 7064 MOD 37,36).
/// Clearly not official, unique per desk and day, look-up-able for ever.
[[nodiscard]] QString provisionalCode(const QString &desk, QDate date, int order);

/// Is it well formed, with the right check character? Case and white space are forgiven.
[[nodiscard]] bool isProvisionalCode(const QString &text);

/// The check character of ISO 7064 MOD 37,36 over the digits and capital letters of `text`; all
/// other characters (hyphens) do not count. It finds every single wrong character and nearly every
/// swap.
[[nodiscard]] QChar checkCharacter(QStringView text);

/// What people type is compared in this form: trimmed, upper case, inner white space removed.
[[nodiscard]] QString normalisedCode(const QString &text);

} // namespace motcua::domain
