#pragma once

#include "app/core/domain/pagearrangement.h"
#include "app/core/ports/capturestore.h"
#include "app/core/services/capture.h"

#include <QObject>

#include <memory>
#include <vector>

namespace motcua::services
{

/// Pages of one document that will be, in order, ready for a DocumentWriter on any thread.
struct ArrangedDocument {
    kernel::CaptureId session; ///< of its first page: where it stands among all that came in
    domain::DocumentSource source =
        domain::DocumentSource::Scan; ///< File only when no page is scanned
    QList<ports::DocumentPage> pages;
};

/// All captures of one reception: every page of the case under its PageId, wherever its stack came
/// from. Lives on the application's thread; the same promises as Capture.
class CaptureSet final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ports::PageSource &scanner;
        ports::PageSource &files;
        const ports::PageProcessor &processor;
        const kernel::SealedFiles &sealedFiles;
        PagePool &pool;
        ports::TextRecogniser &recogniser;
        const domain::ScanDefaults &profile;
    };

    explicit CaptureSet(Parts parts, QObject *parent = nullptr);

    /// Another reception: the captures go, their pages stay on disk.
    void clear();
    /// A session without pages yet, or whose pages are taken in again with recover().
    Capture &add(const ports::CaptureSession &session, domain::DocumentSource origin);
    using Journals = QHash<QString, kernel::JournalReport>; ///< by the session's id
    /// Takes the pages on disk in, each with its edit and treated as it was. The scanner's stack of
    /// the component `stopped` had not come to its end: a sheet of which perhaps only the front
    /// came is fed again.
    void recover(const domain::PageArrangement &arrangement, const Journals &journals = {},
                 const TreatmentsBySession &treatments = {}, const QString &stopped = {});
    [[nodiscard]] TreatmentsBySession treatments() const;
    /// While `wanted`, separators are looked for on every page that is there, or comes from files
    /// or an earlier run; a new scan says so itself.
    void setFindSeparators(bool wanted);
    /// The capture that further sheets for this component go to; null = none yet.
    [[nodiscard]] Capture *scannerStack(const QString &component) const;
    /// In that capture, before the page to continue from: the last page with something on it, or
    /// the last one where all are blank. Null: none.
    [[nodiscard]] std::optional<domain::PageId> lastSafePage(const QString &component) const;
    void cancel();

    /// Null: no such page, or it has vanished from the disk.
    [[nodiscard]] const CapturedPage *page(const domain::PageId &id) const;
    /// As Capture::picture(); an unknown session is "page.missing" too.
    void picture(const domain::PageId &id, int pixels, ports::Completion<QImage> done) const;
    /// As Capture::cardOn(); an unknown session is "page.missing" too.
    void cardOn(const domain::PageId &id, const ports::CardFinder &finder,
                ports::Completion<ports::SeenCard> done) const;
    /// Hands every edit on to its page; pages whose look changes are made again.
    void apply(const domain::PageArrangement &arrangement);

    [[nodiscard]] bool isIncluded(const domain::ArrangedPage &page) const;
    /// The documents of a component, without blank pages that nobody keeps.
    [[nodiscard]] QList<ArrangedDocument> documents(const domain::PageArrangement &arrangement,
                                                    const QString &component) const;
    /// The first page in a pile that cannot be in a document: it could not be processed, or has
    /// vanished ("page.missing"). Pages in the bin do not matter.
    [[nodiscard]] std::optional<kernel::Error>
    pageFault(const domain::PageArrangement &arrangement) const;

    [[nodiscard]] bool isScanning() const;
    [[nodiscard]] bool isProcessing() const;
    [[nodiscard]] QList<ports::CaptureSession> sessions() const;
    [[nodiscard]] QStringList importedSessions() const; ///< whose pages came from files

signals:
    void growing(int number, const motcua::ports::PagePart &part); ///< as Capture::growing()
    void pageCame(const motcua::domain::PageId &id, const QString &component);
    void pageFedAgain(const motcua::domain::PageId &id); ///< as Capture::pageFedAgain()
    void pageChanged(const motcua::domain::PageId &id);
    void noticed(const QString &messageKey);
    /// Queued: whoever listens may start the next scan.
    void ended(const QString &component, const motcua::ports::ScanEnd &end);
    void processed(); ///< one capture has nothing left to process; queued

private:
    struct Stack {
        ports::CaptureSession session;
        domain::DocumentSource origin = domain::DocumentSource::Scan;
        std::unique_ptr<Capture> capture;
    };

    void connectStack(const Stack &stack);
    [[nodiscard]] const Stack *stackOf(const kernel::CaptureId &session) const;
    [[nodiscard]] const Stack *scannerStackOf(const QString &component) const;

    Parts m_parts;
    std::vector<Stack> m_stacks;
    bool m_findsSeparators = false;
    quint64 m_generation = 0; // what an earlier reception still says is dropped
};

} // namespace motcua::services
