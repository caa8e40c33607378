#pragma once

#include "tests/integration/cli/companionserver.h"
#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// The program against the stand-in iGate: exactly one dossier, every file whole, whatever happens
/// on the way.
class ServerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void serverDownThenUp_data();
    void serverDownThenUp();
    void swallowedAnswer_data();
    void swallowedAnswer();
    void htmlInsteadOfAnAnswer();
    void numbersAreDrawnAhead();
    void catalogueIsPulled();
    void aPullKeepsEndsAndReports();
    void theClockIsCompared();
    void whatIsSetAsideCanStayUnsent();
    void pinsAreSignedAndChecked();
    void peopleAreComparedWithThePopulation();
    void demoPlaysOneDossier();

private:
    /// A store against `address`; one dossier received in it.
    [[nodiscard]] QString receiveOne(const QString &address, const QString &adapter);
    [[nodiscard]] QString code() const;
    [[nodiscard]] bool importOwnMarriage() const;
    void compareWithServer(const IgateServer &server) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    QString m_id;
};

} // namespace motcua::tests
