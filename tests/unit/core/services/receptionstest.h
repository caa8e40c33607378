#pragma once

#include <QObject>

namespace motcua::tests
{

/// From a draft to its dossier, with a store that fails at every step.
class ReceptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void sealLeavesOnlyTheDossier();
    void sealWithoutADraft();
    void failingStepLosesAndDoublesNothing_data();
    void failingStepLosesAndDoublesNothing();
    void failingLookAtTheUnfinishedIsHarmless();
    void dossierThatMayExistIsNotOfferedAgain();
    void nobodyTouchesAnothersReception();
    void unreadableDraftIsLeftAlone();
    void pagesOfFilesWithoutADraftGo();
    void pagesThatVanishedAreNamed();
    void failingDiscardCanBeRepeated();
    void leavingKeepsWhatADeviceFed_data();
    void leavingKeepsWhatADeviceFed();
};

} // namespace motcua::tests
