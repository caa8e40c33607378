#pragma once

#include "tests/integration/forms/seenform.h"

#include <QStringList>

// What may be wrong with a printed form, one judgement a function; empty = nothing. Each is tried
// with a form that was broken on purpose (TestBrokenForms).

namespace motcua::tests
{

/// Ink where office printers do not print: nearer than 5 mm to an edge.
[[nodiscard]] QStringList inkAtTheEdge(const SeenPage &page);
/// Words there, or beyond the sheet.
[[nodiscard]] QStringList wordsOffThePage(const SeenPage &page);
/// Words that are printed over each other.
[[nodiscard]] QStringList wordsOverWords(const SeenPage &page);
/// Words that leave their cell, or that a rule strikes through.
[[nodiscard]] QStringList wordsOverLines(const SeenPage &page);
/// Ends of words that did not fit their cell and stand on the next line ("Số lượn", "g").
[[nodiscard]] QStringList wordsInPieces(const SeenPage &page);
/// Lines of tables that end in the open.
[[nodiscard]] QStringList openTables(const SeenPage &page);
/// Words that introduce something ("Lý do:") at the end of a page.
[[nodiscard]] QStringList introductionsAlone(const SeenPage &page);
/// Tables at the top of a page whose first row has none of these words of a table's head.
[[nodiscard]] QStringList headlessTables(const SeenPage &page, const QStringList &heads);
/// Two blocks, their first lines level, apart from each other; the motto centred beneath the
/// state's name, with a rule of its length (NĐ 30/2020/NĐ-CP Appendix I).
[[nodiscard]] QStringList crookedHeading(const SeenPage &page);
/// Pages without their number. A document (apology, notice) has it centred at the top and none on
/// the first page (NĐ 30/2020/NĐ-CP Appendix I), other papers "Trang n/m".
[[nodiscard]] QStringList unnumberedPages(const QList<SeenPage> &pages, bool isDocument);
/// Signatures on another page than the names beneath them, or alone on a page. `name` may be empty.
[[nodiscard]] QStringList tornSignatures(const QList<SeenPage> &pages, const QString &name);
/// Numbers, codes and amounts that stand on no page in one piece.
[[nodiscard]] QStringList tornNumbers(const QList<SeenPage> &pages, const QStringList &numbers);
/// Letters that the form's font has not: of another font, or its box for missing ones.
[[nodiscard]] QStringList missingLetters(const QByteArray &pdf, const QString &family);
/// Symbols of the first page that do not say this, at 200 dpi.
[[nodiscard]] QStringList unreadSymbols(const QByteArray &pdf, const QString &code);

} // namespace motcua::tests
