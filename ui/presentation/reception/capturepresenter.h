#pragma once

#include "app/core/services/captureset.h"
#include "app/core/services/desk.h"
#include "ui/presentation/reception/growingpage.h"

#include <QObject>

#include <deque>
#include <functional>

namespace motcua::presentation
{

/// How pages come into a reception: a scan into one component, files. Before the first sheet moves,
/// the session and the draft are durable, with how the pages are treated and that the stack feeds.
/// A fault keeps every page fed before it; scanning again continues behind them. GUI thread.
class CapturePresenter final : public QObject
{
    Q_OBJECT

public:
    /// What the autosave would write now; a session is never opened for an unsaved draft.
    using DraftBytes = std::function<QByteArray()>;

    explicit CapturePresenter(services::Desk &desk, QObject *parent = nullptr);

    services::CaptureSet set; ///< every page that came in

    /// A new reception: nothing scanned yet.
    void begin(const QString &draftId, DraftBytes draftBytes);
    /// Takes the open sessions of a recovered draft in, and says which of its pages are gone. A
    /// stack that had not come to its end is stopped again.
    void recover(const services::Unfinished &reception);

    void scan(const QString &component, const ports::ScanRequest &request,
              const ports::PagePolicy &policy);
    /// The last stack again, as it was asked for: behind its pages that came.
    void scanOn();
    /// False after recover(): what a stack was asked for ends with the program.
    [[nodiscard]] bool knowsRequest() const { return !m_last.request.device.isEmpty(); }
    /// How the recovered stack goes on. Its pages are treated as those that came.
    void takeRequest(const ports::ScanRequest &request, const ports::PagePolicy &policy);
    /// Nothing more comes of the stack that stopped, or that waits for paper.
    void endStack();
    /// PDFs are announced, images in a row become one stack; that waits while another one feeds or
    /// has stopped before its end.
    void importFiles(const QString &component, const QStringList &paths);
    void cancel();

    [[nodiscard]] bool isScanning() const; ///< a stack feeds, or is about to
    [[nodiscard]] bool isBusy() const;     ///< ... or pages or files are still being prepared
    /// The paper whose sheets are in the scanner, so that a crash now leaves half of it; empty =
    /// none, or pages of files.
    [[nodiscard]] QString feeding() const;
    /// The paper whose picture files are being taken in, or wait for it; empty = none.
    [[nodiscard]] QString importing() const;
    [[nodiscard]] const GrowingPage &growing() const { return m_growing; }
    [[nodiscard]] QList<services::PartPlace> order() const;

signals:
    void fileTaken(const QString &component, const QString &path, int pages);
    void sessionOpened();
    void scanAsked();  ///< by the officer, for a new stack
    void stackBegun(); ///< a new one: scanned or of files
    void scanningChanged();
    void growingChanged();
    void noticed(const QString &sentence);
    void scanEnded(const QString &component, int pages);
    void failed(const motcua::kernel::Error &error);
    /// A fault that the officer mends and goes on from: stackAdvice() knows it, or the stack had
    /// stopped before and could not go on ("failed" comes too).
    void stackStopped(const QString &component, const motcua::kernel::Error &error);
    void stackOver(); ///< nothing more comes of the stack, whole or not
    void cancelled(); ///< the officer ended a stack before its end
    void settled();   ///< nothing feeds and nothing is being prepared

private:
    using DocumentSource = domain::DocumentSource;

    /// A stack that will be; it has its place from the moment it was asked for.
    struct Opening {
        QString component;
        DocumentSource origin = DocumentSource::Scan;
        ports::ScanRequest request;
        std::optional<ports::PagePolicy> policy; ///< empty = that of its origin
        qsizetype place = 0;                     ///< in m_order
    };

    struct Wish { ///< of the last stack
        QString component;
        ports::ScanRequest request;
        ports::PagePolicy policy;
    };

    /// What a stack needs of the storage thread first, behind the draft that names it; `then` takes
    /// the answer, unless it is an error or the officer cancelled meanwhile: then the stack is
    /// over, or stopped as it was.
    template <class Work, class Then> void prepare(Work work, Then then);
    void startScan(const Wish &wish);
    void openSession(const Opening &opening);
    void feed(services::Capture &stack, const Opening &opening);
    [[nodiscard]] qsizetype addPlace(const QString &component, const QString &part = {});
    void takeFiles(const QString &component, const QStringList &images);
    void startImports();
    void stopAgain(const QString &component);
    void endWithFault(const QString &component, const kernel::Error &fault);
    void endUnsaved(const kernel::Error &error);
    void finishStack();
    void onEnded(const QString &component, const ports::ScanEnd &end);

    services::Desk &m_desk;
    QString m_draft;
    DraftBytes m_draftBytes;
    Wish m_last;
    DocumentSource m_origin = DocumentSource::Scan; ///< of the stack that feeds, or fed last
    bool m_isStopped = false;                       ///< the last stack, before its end
    GrowingPage m_growing;
    std::deque<Opening> m_imports;
    QList<services::PartPlace> m_order;   // a part without a name has no session yet
    services::TreatmentsBySession m_kept; ///< as they are surely saved
    QString m_marked;                     ///< paper that the saved draft surely names as feeding
    QString m_importing;                  ///< of the last files
    int m_cancels = 0;                    ///< so that a session still opening hears of a cancel
    int m_opening = 0;
    int m_inspecting = 0;     ///< files of which nobody knows yet what they are
    quint64 m_generation = 0; // answers for an earlier reception are dropped
};

} // namespace motcua::presentation
