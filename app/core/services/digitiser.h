#pragma once

#include "app/core/kernel/ramfolder.h"
#include "app/core/ports/capturestore.h"
#include "app/core/ports/documentwriter.h"
#include "app/core/services/capture.h"
#include "app/core/services/intake.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace motcua::services
{

/// Turns what was handed in for each component into finished files: PDFs pass byte for byte, images
/// in a row become one PDF/A, a scanner's stack becomes one PDF/A. Works through the list one
/// source at a time; pages lie encrypted in capture sessions, finished files in a RAM folder that
/// it owns.
///
/// One run at a time. Lives on a thread with an event loop. On a fault everything scanned so far
/// stays in its session; the completion gets the fault.
class Digitiser final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ports::PageSource &scanner;
        ports::PageSource &files;
        const ports::PageProcessor &processor;
        const kernel::SealedFiles &sealedFiles;
        const ports::DocumentWriter &documents;
        const kernel::Clock &clock;
        const domain::ScanProfile &scanProfile;
    };
    /// Opens a capture session for a component.
    using OpenSession =
        std::function<kernel::Result<ports::CaptureSession>(const QString &component)>;
    using Done = ports::Completion<QList<QList<PreparedFile>>>;

    Digitiser(Parts parts, OpenSession openSession);

    /// `done` gets a list parallel to `components`.
    void run(const QList<DraftComponent> &components, Done done);

    /// Sessions opened so far; close them when the dossier is sealed. Those of files can be made
    /// again at any time: close them whatever happened.
    struct Session {
        ports::CaptureSession session;
        bool fromDevice = false;
    };
    [[nodiscard]] const QList<Session> &sessions() const { return m_sessions; }

signals:
    void pageScanned(int componentIndex, int pages);
    /// Worth saying of a stack that ended well: as in ports::ScanEnd::warnings.
    void noticed(const QString &notice);

private:
    /// Either one PDF to pass through, or a stack to capture.
    struct Step {
        int component = 0;
        QString pdf;
        ports::ScanRequest request;
        bool fromDevice = false;
    };

    [[nodiscard]] static domain::DocumentSource originOf(const Step &step);
    [[nodiscard]] kernel::Status plan(int index, const DraftComponent &component);
    void next();
    void passThrough(const Step &step);
    void capture(const Step &step);
    void assemble(const Step &step);
    void finish(kernel::Status outcome);

    Parts m_parts;
    OpenSession m_openSession;
    Done m_done;
    QStringList m_names; // of the components
    QList<QList<PreparedFile>> m_files;
    QList<Session> m_sessions;
    std::deque<Step> m_steps;
    std::unique_ptr<kernel::RamFolder> m_clear;
    std::unique_ptr<Capture> m_capture;
    int m_written = 0;
};

} // namespace motcua::services
