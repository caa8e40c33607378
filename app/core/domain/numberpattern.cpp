#include "app/core/domain/numberpattern.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr qsizetype longestAgency = 35; // QĐ 20/2020/QĐ-TTg
constexpr int century = 2000;

} // namespace

NumberPattern::NumberPattern() : NumberPattern(*fromText(u"{agency}-{yy}{MM}{dd}-{order:4}"_s)) {}

std::optional<NumberPattern::Piece> NumberPattern::pieceFrom(const QString &name)
{
    static const QRegularExpression order(u"\\Aorder:([1-8])\\z"_s);
    if (const auto match = order.match(name); match.hasMatch())
        return Piece{Part::Order, {}, match.captured(1).toInt()};
    static const QHash<QString, Part> parts = {{u"agency"_s, Part::Agency},
                                               {u"yy"_s, Part::ShortYear},
                                               {u"yyyy"_s, Part::Year},
                                               {u"MM"_s, Part::Month},
                                               {u"dd"_s, Part::Day}};
    const auto found = parts.constFind(name);
    return found == parts.cend() ? std::nullopt : std::optional(Piece{*found, {}, 0});
}

bool NumberPattern::isUsable(const QList<Piece> &pieces)
{
    const auto count = [&](Part part) {
        return std::count_if(pieces.begin(), pieces.end(),
                             [part](const Piece &piece) { return piece.part == part; });
    };
    if (count(Part::Agency) != 1 || count(Part::Month) != 1 || count(Part::Day) != 1 ||
        count(Part::Order) != 1 || count(Part::ShortYear) + count(Part::Year) != 1)
        return false;
    // Agency and order have no fixed length: a mark that is no part of either ends them.
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
        const auto isOpen = [](const Piece &piece) {
            return piece.part == Part::Agency || piece.part == Part::Order;
        };
        const Piece &next = pieces[i + 1];
        const bool parts = next.part == Part::Mark && u"-/_"_s.contains(next.mark.front());
        if (isOpen(pieces[i]) && !parts)
            return false;
        const bool ended = pieces[i].part == Part::Mark && u"-/_"_s.contains(pieces[i].mark.back());
        if (isOpen(next) && !ended)
            return false;
    }
    return true;
}

std::optional<NumberPattern> NumberPattern::fromText(const QString &pattern)
{
    static const QRegularExpression next(u"\\G(?:\\{([A-Za-z0-9:]*)\\}|([-./_A-Z0-9]+))"_s);
    QList<Piece> pieces;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const auto match = next.match(pattern, at);
        if (!match.hasMatch())
            return std::nullopt;
        const auto piece = match.hasCaptured(2) ? Piece{Part::Mark, match.captured(2), 0}
                                                : pieceFrom(match.captured(1));
        if (!piece)
            return std::nullopt;
        pieces.append(*piece);
        at = match.capturedEnd();
    }
    return isUsable(pieces) ? std::optional(NumberPattern(pattern, std::move(pieces)))
                            : std::nullopt;
}

NumberPattern::NumberPattern(QString text, QList<Piece> pieces)
    : m_text(std::move(text)), m_pieces(std::move(pieces))
{
    QString layout;
    for (const Piece &piece : m_pieces)
        layout += expressionFor(piece);
    m_layout.setPattern(QRegularExpression::anchoredPattern(layout));
}

QString NumberPattern::expressionFor(const Piece &piece)
{
    switch (piece.part) {
    case Part::Mark: return u'(' + QRegularExpression::escape(piece.mark) + u')';
    case Part::Agency: return u"([0-9A-Z]+(?:\\.[0-9A-Z]+)*)"_s;
    case Part::Year: return u"([0-9]{4})"_s;
    case Part::ShortYear:
    case Part::Month:
    case Part::Day: return u"([0-9]{2})"_s;
    case Part::Order: return u"([0-9]{%1,%2})"_s.arg(piece.width).arg(piece.width + 1);
    }
    Q_UNREACHABLE();
}

QString NumberPattern::written(const Piece &piece, const DossierCode &code)
{
    switch (piece.part) {
    case Part::Mark: return piece.mark;
    case Part::Agency: return code.agency;
    case Part::Year: return code.date.toString(u"yyyy"_s);
    case Part::ShortYear: return code.date.toString(u"yy"_s);
    case Part::Month: return code.date.toString(u"MM"_s);
    case Part::Day: return code.date.toString(u"dd"_s);
    case Part::Order:
        return QString::number(code.order).rightJustified(std::max(piece.width, code.width), u'0');
    }
    Q_UNREACHABLE();
}

QString NumberPattern::write(const DossierCode &code) const
{
    QString number;
    for (const Piece &piece : m_pieces)
        number += written(piece, code);
    return number;
}

void NumberPattern::take(const Piece &piece, const QString &read, DossierCode &code,
                         QList<int> &ymd)
{
    switch (piece.part) {
    case Part::Mark: return;
    case Part::Agency: code.agency = read; return;
    case Part::Year: ymd[0] = read.toInt(); return;
    case Part::ShortYear: ymd[0] = century + read.toInt(); return;
    case Part::Month: ymd[1] = read.toInt(); return;
    case Part::Day: ymd[2] = read.toInt(); return;
    case Part::Order:
        code.order = read.toInt();
        code.width = int(read.size());
        return;
    }
}

std::optional<DossierCode> NumberPattern::read(const QString &number) const
{
    const auto match = m_layout.match(number.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    DossierCode code;
    QList<int> ymd(3);
    for (qsizetype i = 0; i < m_pieces.size(); ++i)
        take(m_pieces[i], match.captured(int(i + 1)), code, ymd);
    code.date = QDate(ymd[0], ymd[1], ymd[2]);
    if (!code.date.isValid() || code.order < 1 || code.agency.size() > longestAgency)
        return std::nullopt;
    return code;
}

QString numberIn(const QString &text, const NumberPattern &pattern)
{
    static const QRegularExpression marks(u"[^0-9A-Za-z./_-]+"_s);
    const NumberPattern law;
    const auto isNumber = [&](const QString &word) {
        return pattern.read(word) || law.read(word) || isProvisionalCode(word);
    };
    for (const QString &word : text.split(marks, Qt::SkipEmptyParts)) {
        const QString end = word.section(u'/', -1);
        if (isNumber(word))
            return word;
        if (isNumber(end))
            return end;
    }
    return {};
}

} // namespace motcua::domain
