#pragma once

#include <QObject>

/// What happens to an item while the engine has it in hand, and after a long time without a link.
class TestMeanwhile final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTakenBackInARoundIsNotSent();
    void takenBackWhileItsFileIsOnTheWay();
    void aReportThatIsTakenBackIsNotTold();
    void givenToACourierWhileItsCreateIsOnTheWay();
    void theFirstIsThereSoonAfterALongOutage();
};
