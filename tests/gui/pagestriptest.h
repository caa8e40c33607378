#pragma once

#include <QObject>

namespace motcua::tests
{

/// The pages under the hand: dragged, opened, and with the panel beside them.
class PageStripTest final : public QObject
{
    Q_OBJECT

private slots:
    void drawnCropOutlivesTheEndOfTheStack();
    void pagesAreDragged_data();
    void pagesAreDragged();
    void buttonsOfThePanelLeaveTheFocus_data();
    void buttonsOfThePanelLeaveTheFocus();
    void ignoredSplitLeavesTheFocus();
    void textsOfThePanelAreNeverPaintedCut();
};

} // namespace motcua::tests
