#pragma once

#include "app/cli/deskcommand.h"
#include "app/core/services/digitiser.h"

#include <QObject>

#include <memory>

namespace motcua::cli
{

/// `motcua dossier new`: checks, digitises, seals, prints. Nothing is stored before everything is
/// right; what a scanner fed before a fault stays in its capture session.
class ReceptionCommand final : public QObject
{
    Q_OBJECT

public:
    ReceptionCommand(Run &run, OpenDesk &desk, Tools &tools);
    void start(const services::DossierDraft &draft, const QString &receiptPath);

private:
    void seal(const QList<QList<services::PreparedFile>> &files);
    void print(const domain::Dossier &dossier);

    Run &m_run;
    OpenDesk &m_desk;
    Tools &m_tools;
    services::Digitiser m_digitiser;
    services::CheckedDossier m_checked;
    QString m_receiptPath;
};

/// Where a printed paper goes when no path is given: a private folder on a RAM-backed file system,
/// so that no clear copy of personal data is left on disk. The code is part of the name, never a
/// person's.
[[nodiscard]] kernel::Result<QString> writePaper(const QByteArray &pdf, const QString &path,
                                                 const QString &fileName);

} // namespace motcua::cli
