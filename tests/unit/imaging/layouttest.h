#pragma once

#include <QObject>

namespace motcua::tests
{

/// Reading order on pages of drawn boxes instead of letters.
class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void blocksInReadingOrder_data();
    void blocksInReadingOrder();
    void blocksHoldTheirMarks();
    void whatIsNoTextIsInNoBlock();
    void leadersGoAndFullStopsStay();
    void rulesGoAndLettersStay();
    void blackPageHasNothingToClear_data();
    void blackPageHasNothingToClear();
};

} // namespace motcua::tests
