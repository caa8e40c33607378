#pragma once

#include "app/cli/deskcommand.h"
#include "app/core/services/digitiser.h"
#include "app/core/services/knownscanners.h"
#include "scanner/device/reopeningpagesource.h"

#include <QObject>

#include <optional>

namespace motcua::cli
{

/// A dossier that was accepted, and where its receipt lies.
struct Accepted {
    domain::Dossier dossier;
    QString
        receipt; ///< empty when the paper could not be made; it can be printed again at any time
    std::optional<kernel::Error> receiptFault;
};

/// The reception that a file (JSON) tells. Errors: "file.missing", those of readDossierDraft().
[[nodiscard]] kernel::Result<services::DossierDraft> draftIn(const QString &file);

/// Reception without a window: check, digitise, assemble, seal, print, one after another on the
/// command line's only thread. Nothing is sealed before everything is right; what a scanner fed
/// before a fault stays with its draft. One dossier for each object.
class Reception final : public QObject
{
    Q_OBJECT

public:
    Reception(OpenDesk &desk, Tools &tools, QObject *parent);
    /// `receiptPath` empty: a private folder in RAM.
    void start(const services::DossierDraft &draft, const QString &receiptPath,
               ports::Completion<Accepted> done);

signals:
    void warned(const motcua::kernel::Error &warning);
    void looked(const motcua::services::PartyNotice &notice); ///< at a party
    void pageScanned(const QString &component, int pages);

private:
    [[nodiscard]] kernel::Result<ports::CaptureSession>
    openSession(const QString &component, domain::DocumentSource origin,
                const ports::PagePolicy &policy);
    [[nodiscard]] kernel::Status keepDraft(const services::DossierDraft &draft);
    void seal(const services::PartsByComponent &parts);
    void print(const domain::Dossier &dossier);
    void giveUp(const kernel::Error &error);

    OpenDesk &m_desk;
    Tools &m_tools;
    services::KnownScanners m_known;
    scanner::ReopeningPageSource m_scanner;
    services::Digitiser m_digitiser;
    services::CheckedDossier m_checked;
    services::Unfinished m_reception;
    QString m_receiptPath;
    ports::Completion<Accepted> m_done;
};

/// Where a printed paper goes when no path is given: a private folder on a RAM-backed file system,
/// so that no clear copy of personal data is left on disk. The code is part of the name, never a
/// person's.
/// Asked before something is noted as printed: "file.target" where no file can be made.
[[nodiscard]] kernel::Status mayWrite(const QString &path);
[[nodiscard]] kernel::Result<QString> writePaper(const QByteArray &pdf, const QString &path,
                                                 const QString &fileName);

} // namespace motcua::cli
