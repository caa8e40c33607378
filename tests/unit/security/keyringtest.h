#pragma once

#include <QObject>

namespace motcua::tests
{

class KeyRingTest : public QObject
{
    Q_OBJECT
private slots:
    void opensWithThePassword();
    void acceptsThePasswordInAnyNormalForm();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void refusesAnImpossibleWrap_data();
    void refusesAnImpossibleWrap();
    void opensWithTheRecoveryPair();
    void refusesAnotherRecoveryPair();
};

class VaultTest : public QObject
{
    Q_OBJECT
private slots:
    void opensAFieldInItsPlace();
    void refusesAFieldElsewhere_data();
    void refusesAFieldElsewhere();
    void noticesEveryFlippedBitOfAField();
    void neverSealsTwiceAlike();
    void hashesByKeyAndPurpose();
};

} // namespace motcua::tests
