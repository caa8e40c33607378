#pragma once

#include <QObject>

namespace motcua::tests
{

/// Separator sheets as they come out of feeders, on generated pages.
class TestSeparators : public QObject
{
    Q_OBJECT

private slots:
    void findsSeparatorSheets();
    void takesNothingElseForASeparator();
};

} // namespace motcua::tests
