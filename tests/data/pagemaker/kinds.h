#pragma once

#include "tests/data/pagemaker/sheet.h"

namespace motcua::pagemaker
{

// One function draws one kind of page (see PageKind); the sheet's seed chooses what stands on it.

/// State heading of every official paper: agency left, national name and motto right
/// (NĐ 30/2020, Annex I). Returns the baseline below it.
double drawHeading(Sheet &sheet, const QString &commune, const QString &number);

void drawLetter(Sheet &sheet);
void drawForm(Sheet &sheet);
void drawTable(Sheet &sheet);
void drawRegister(Sheet &sheet);
void drawCertificate(Sheet &sheet);
void drawIdCopy(Sheet &sheet);
void drawPencil(Sheet &sheet);
void drawNumberOnly(Sheet &sheet);
void drawOneLine(Sheet &sheet);
void drawStampOnly(Sheet &sheet);
void drawRuledForm(Sheet &sheet);

} // namespace motcua::pagemaker
