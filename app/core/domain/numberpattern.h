#pragma once

#include "app/core/domain/dossiercode.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace motcua::domain
{

/// How an installation writes dossier numbers, as data: `{agency}-{yy}{MM}{dd}-{order:4}` is the
/// layout of TT 01/2018 Art 19. The parts are `{agency}`, `{yy}` or `{yyyy}`, `{MM}`, `{dd}` and
/// `{order:N}` with at least N digits (1–8); each once, in any order, and marks of `-./_`, capitals
/// and digits between them. A value.
class NumberPattern
{
public:
    NumberPattern(); ///< the layout of the law

    /// Nothing when a part is missing, stands twice or is unknown, or when two parts could not be
    /// told apart because no mark parts them.
    [[nodiscard]] static std::optional<NumberPattern> fromText(const QString &pattern);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString write(const DossierCode &code) const;
    /// Nothing for a number of another layout or of a day that does not exist: such numbers stay
    /// opaque text. One digit of order more than written is read too: some provinces draw five
    /// random digits (facts §3.1).
    [[nodiscard]] std::optional<DossierCode> read(const QString &number) const;

private:
    enum class Part { Mark, Agency, ShortYear, Year, Month, Day, Order };
    struct Piece {
        Part part = Part::Mark;
        QString mark;  ///< of Mark
        int width = 0; ///< of Order
    };

    NumberPattern(QString text, QList<Piece> pieces);
    [[nodiscard]] static std::optional<Piece> pieceFrom(const QString &name);
    [[nodiscard]] static bool isUsable(const QList<Piece> &pieces);
    [[nodiscard]] static QString expressionFor(const Piece &piece);
    [[nodiscard]] static QString written(const Piece &piece, const DossierCode &code);
    /// Puts what was read for `piece` where it belongs.
    static void take(const Piece &piece, const QString &read, DossierCode &code, QList<int> &ymd);

    QString m_text;
    QList<Piece> m_pieces;
    QRegularExpression m_layout;
};

/// The dossier's number in what a reader has read off one of our papers: the fields of its QR code
/// in whatever order a form puts them, or a link with the number at its end (facts §3.4). Empty
/// when there is none by the pattern, the law's layout or that of provisional numbers.
[[nodiscard]] QString numberIn(const QString &text, const NumberPattern &pattern);

} // namespace motcua::domain
