#pragma once

#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// `motcua catalogue`: what an administrator takes in, and what is said of the rest.
class CatalogueCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theExampleCanBeTakenIn();
    void faultsOfATable();
    void theGoodOnesAlone();
    void faultsOfAJsonFile();
    void notACatalogue_data();
    void notACatalogue();
    void formsThatAreNotThereAreNamed();
    void officersMayNot();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] Outcome import(const QStringList &arguments) const;
    [[nodiscard]] qsizetype findCount(const QString &text) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

} // namespace motcua::tests
