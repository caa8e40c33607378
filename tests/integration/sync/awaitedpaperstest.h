#pragma once

#include <QObject>

/// Papers that are fetched from the server: whose turn it is when many wait and some never come.
class AwaitedPapersTest final : public QObject
{
    Q_OBJECT

private slots:
    void papersThatNeverComeKeepNobodyWaiting();
    void aPaperThatEndsThePullLetsTheNextBegin();
    void aServerThatCannotBeAskedIsNotOneWithoutPapers_data();
    void aServerThatCannotBeAskedIsNotOneWithoutPapers();
};
