#pragma once

#include <QObject>

namespace motcua::tests
{

class SealedFileTest : public QObject
{
    Q_OBJECT
private slots:
    void readsBackWhatWasWritten_data();
    void readsBackWhatWasWritten();
    void isInvisibleUntilFinished();
    void isForItsOwnerOnly();
    void noticesEveryFlippedBit();
    void noticesEveryCut();
    void noticesForgery_data();
    void noticesForgery();
    void refusesAnotherKey();
    void namesWhatIsMissing();
    void followsNoPlantedLink();
};

} // namespace motcua::tests
