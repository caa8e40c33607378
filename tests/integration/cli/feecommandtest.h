#pragma once

#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// Money by command: a series, a receipt, its end, and the day's.
class FeeCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rolesHold();
    void badInputIsSaidInOneSentence_data();
    void badInputIsSaidInOneSentence();
    void fromTheSeriesToTheClosedDay();
    void whatIsCountedIsPaidByThePiece();

private:
    [[nodiscard]] Outcome cashier(const QStringList &arguments) const;
    [[nodiscard]] Outcome supervisor(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    QString m_code; // of a dossier with a levy of 8,000
};

} // namespace motcua::tests
