#pragma once

#include "app/core/ports/capturestore.h"
#include "app/core/ports/documentwriter.h"
#include "app/core/services/capture.h"
#include "app/core/services/documentassembly.h"
#include "app/core/services/pagetreatments.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace motcua::services
{

/// Captures everything that a draft names, one stack after another: images in a row, then what the
/// component's scanner feeds. PDFs are only put into their place. The result is the ordered parts
/// for assembleDocuments(): files in the order given, the scan behind them.
///
/// One run at a time. Lives on a thread with an event loop. Pages lie encrypted in the sessions
/// that `openSession` gave and stay there whatever happens; the completion gets the first fault.
class Digitiser final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ports::PageSource &scanner;
        ports::PageSource &files;
        const ports::PageProcessor &processor;
        const kernel::SealedFiles &sealedFiles;
        PagePool &pagePool;
        const ports::DocumentWriter &documents;
        const domain::ScanDefaults &scanDefaults;
    };
    /// Opens a capture session for a component, and keeps how its pages are treated; pages of
    /// files can be made again at any time.
    using OpenSession = std::function<kernel::Result<ports::CaptureSession>(
        const QString &component, domain::DocumentSource origin, const ports::PagePolicy &policy)>;
    using Done = ports::Completion<PartsByComponent>;

    Digitiser(Parts parts, OpenSession openSession);

    /// `done` gets the parts of each component of the dossier. Errors: those of
    /// DocumentWriter::inspect(), before anything is captured; those of `openSession`, of the page
    /// source and of the page processor; "scanner.cancelled"; "document.empty" with the component's
    /// name as soon as a stack has no page to keep.
    void run(const CheckedDossier &checked, Done done);

signals:
    void pageScanned(int componentIndex, int pages);
    /// Worth saying of a stack that ended well: as in ports::ScanEnd::warnings.
    void noticed(const QString &notice);

private:
    /// A stack to capture, and its place among the parts of its component.
    struct Stack {
        int component = 0;
        qsizetype place = 0;
        ports::ScanRequest request;
        domain::DocumentSource origin = domain::DocumentSource::File;
        std::optional<ports::ScanRequest> otherwise; ///< when the device refuses `request`
    };

    [[nodiscard]] kernel::Status plan(int component, const DraftComponent &source);
    void addStack(int component, ports::ScanRequest request, domain::DocumentSource origin);
    void next();
    void capture(const Stack &stack);
    void takeEnd(const ports::ScanEnd &end);
    void take(const Stack &stack);
    void finish(kernel::Status outcome);

    Parts m_parts;
    OpenSession m_openSession;
    Done m_done;
    CheckedDossier m_checked;
    PartsByComponent m_content;
    std::deque<Stack> m_stacks;
    std::unique_ptr<Capture> m_capture;
    std::optional<ports::ScanRequest> m_otherwise; ///< of the running stack
};

} // namespace motcua::services
