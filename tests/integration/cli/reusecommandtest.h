#pragma once

#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// `motcua reuse find`, and a document that goes from one dossier into the next.
class ReuseCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fromOneDossierIntoTheNext();
    void aSupplementTakesTheOwnersPapersAlone();
    void aPaperAtTheServerStandsForOne();
    void theServerIsAskedByNumber_data();
    void theServerIsAskedByNumber();

private:
    [[nodiscard]] Outcome receive(const QJsonObject &reception) const;
    [[nodiscard]] QJsonObject find(const QStringList &more = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    QString m_page;
};

} // namespace motcua::tests
