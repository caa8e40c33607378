#pragma once

#include <QObject>

namespace motcua::tests
{

/// Keyboard-wedge readers as they are: slow, mangling, aimed at whatever has the focus.
class CardReadingTest final : public QObject
{
    Q_OBJECT

private slots:
    void slowMangledCardOnAButton();
    void slowCardInAField();
    void cardOnEveryKindOfWidget_data();
    void cardOnEveryKindOfWidget();
    void cardOnAScannedPage();
    void cardIsScannedBeforeAnyProcedure();
    void cardFromAFileWithItsBack();
    void cardIsOfWhoWasShownWhenItsReadingBegan();
    void cardOverASelectionBringsItBack();
    void householdWithItsHead();
    void agentIsRemindedOfTheAuthority();
    void whoIsShownIsComparedWithThePopulation();
};

} // namespace motcua::tests
