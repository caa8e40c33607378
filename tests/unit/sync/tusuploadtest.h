#pragma once

#include <QObject>

/// Uploads in pieces with a server that says what the test tells it to.
class TestTusUpload final : public QObject
{
    Q_OBJECT

private slots:
    void discovery_data();
    void discovery();
    void asksOnceWhatTheServerCan();
    void makesAnUpload();
    void addresses_data();
    void addresses();
    void answersToAPiece_data();
    void answersToAPiece();
    void answersToTheQuestionHowFar_data();
    void answersToTheQuestionHowFar();
    void aPieceThatNeverArrivesSoundBeginsAnew();
    void aSmallFileGoesWhole();
    void aSmallFileGoesInTwoWhereItMust();
    void asksForPiecesThatAProxyTakes();
    void holdsNoFileInMemory();
    void aDamagedFileIsTold();
    void aTokenThatEndedCostsOneLogin();
};
