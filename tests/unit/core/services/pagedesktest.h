#pragma once

#include <QObject>

namespace motcua::tests
{

/// Undo and redo while pages still come in.
class PageDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStepIsTakenBackAndDoneAgain();
    void nothingIsNoStep();
    void pagesThatComeInAreNeverUndone();
    void insertedPagesKeepTheirOrder();
    void rescannedPageTakesThePlace();
    void newStepForgetsWhatWasTakenBack();
    void anotherStackIsAnotherDocument();
    void tornSheetFedAgainStaysWhereItIs();
};

} // namespace motcua::tests
