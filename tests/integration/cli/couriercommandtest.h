#pragma once

#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// `motcua export-usb`, `import-usb` and `courier-key`, with two stores and a server.
class CourierCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void thereAndBack();
    void sentencesAndExitCodes();

private:
    /// A desk in a folder of its own, with the supervisor `chi`.
    [[nodiscard]] std::unique_ptr<Program> desk(const QString &name, const QString &server);
    [[nodiscard]] bool makeKeys();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_stick;
    QString m_key;
    QJsonObject m_courier; ///< of the profile
};

} // namespace motcua::tests
