#pragma once

#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// `motcua agencies`: what an administrator takes in, and what codes stand for on a day.
class AgencyCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void faultsAreListed();
    void theExampleCanBeTakenIn();
    void codesOfADay();
    void aProfileLeavesThem();
    void officersMayNot();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] Outcome agencies(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

} // namespace motcua::tests
