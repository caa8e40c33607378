#pragma once

#include <QObject>

namespace motcua::tests
{

/// Dossiers that are filed online: registered, answered, and never entered twice.
class OnlineEntryTest : public QObject
{
    Q_OBJECT

private slots:
    void registersWithAnAnswerClock_data();
    void registersWithAnAnswerClock();
    void serverWithoutANumberIsTold();
    void pullingAgainChangesNothing();
    void namesakeOfAnotherIdIsRefused();
    void acceptingStartsTheAppointment();
    void supplementBeforeAcceptance();
    void theFiledCaseIsKept_data();
    void theFiledCaseIsKept();
    void theCaseIsNamedWhenAccepting();
    void theCaseIsNamedWithTheSupplement();
    void anOpenCaseIsSaid();
    void channelsAreKept();
};

} // namespace motcua::tests
