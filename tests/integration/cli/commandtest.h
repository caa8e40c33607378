#pragma once

#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// The program as administrators and officers call it: set-up, people, reception, bad input.
class CommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void setupRefusesASecondTime();
    void profileProblemsAreNamed();
    void anotherProfileIsApplied();
    void rolesHold();
    void wrongPassword();
    void dueExplainsItself();
    void dueCountsByAUnitsOwnCalendar();
    void receptionFromEndToEnd();
    void badInputStoresNothing_data();
    void badInputStoresNothing();
    void secondProgramIsTurnedAway();
    void wrongUsageIsSaidInVietnamese_data();
    void wrongUsageIsSaidInVietnamese();
    void brokenCalendarIsNamed();
    void wrongUsage();
    void englishOnRequest();

private:
    [[nodiscard]] int dossierCount() const;
    [[nodiscard]] Outcome receive(const QJsonObject &reception) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    QString m_page; // a good image
};

} // namespace motcua::tests
