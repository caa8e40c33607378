#pragma once

#include <QObject>

/// Both adapters and the engine over real sockets against the pretended server, in every shape of
/// its switches.
class Sockets final : public QObject
{
    Q_OBJECT

private slots:
    void everyShape_data();
    void everyShape();
    void swallowedCreateMakesOneDossier_data();
    void swallowedCreateMakesOneDossier();
    void serverDownThenUp();
    void numberIsKeptAcrossARestart();
    void wrongSecretIsNotHammered();
    void tokenRejectedMidwayCostsOneLogin();
    void drawsNumbersAhead();
    void pullsTheCatalogue_data();
    void pullsTheCatalogue();
};
