#pragma once

#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// `motcua calendar`: a unit's own calendar is taken in whole or not at all.
class CalendarCommandTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyFaultIsListed();
    void itCountsFromTheNextLoginOn();
    void anotherProfileCalendarEndsIt();
    void officersMayNot();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] Outcome calendar(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

} // namespace motcua::tests
