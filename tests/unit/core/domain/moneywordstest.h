#pragma once

#include <QObject>

namespace motcua::tests
{

/// Amounts in words: a table of hard cases, and a reader of Vietnamese numbers that knows nothing
/// of the writer.
class MoneyWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void knownWords_data();
    void knownWords();
    void wordsReadBack();
    void everySmallNumberReadsBack();
    void wordsAreUsedWhereTheyBelong();
    void outsideNothingIsSaid();
};

} // namespace motcua::tests
