#pragma once

#include <QObject>

namespace motcua::tests
{

/// Walks the table of WorkerPageSource: every input in every state, on the real class with a worker
/// that follows a script.
class SourceStatesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEventIsAnInput();
    void everyPairIsAnswered_data();
    void everyPairIsAnswered();
    void pageOutOfItsTurnIsNotTold_data();
    void pageOutOfItsTurnIsNotTold();
};

} // namespace motcua::tests
