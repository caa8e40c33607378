#pragma once

#include <QObject>

namespace motcua::tests
{

/// Both sides of a sheet, and printed separator sheets on their way back through a scanner.
class SheetTest : public QObject
{
    Q_OBJECT

private slots:
    void backFollowsItsFront();
    void printedSeparatorsAreKnown_data();
    void printedSeparatorsAreKnown();
    void printedSheetsPartAStack();
};

} // namespace motcua::tests
