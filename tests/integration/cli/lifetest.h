#pragma once

#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// The life of dossiers from the command line: moves, refusals in words, online filing.
class LifeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void dossierFromReceptionToReturn();
    void severalResultsAndOneWithdrawn();
    void aParcelStandsInTheHandoverList();
    void refusedMovesNameTheOpenOnes();
    void rolesHold();
    void badInputChangesNothing_data();
    void badInputChangesNothing();
    void extensionOnce();
    void correctionIsKept();
    void onlineFilingIsAnswered();
    void onlineFilingKeepsItsNumber();
    void aCaseIsNamedWhenAccepting();

private:
    [[nodiscard]] QString receive();
    [[nodiscard]] Outcome move(const QStringList &arguments) const;
    [[nodiscard]] QJsonObject shown(const QString &code) const;
    [[nodiscard]] QString papers(const QJsonObject &component);

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    QString m_page;
};

} // namespace motcua::tests
