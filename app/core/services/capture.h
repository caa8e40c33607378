#pragma once

#include "app/core/domain/pagearrangement.h"
#include "app/core/kernel/page.h"
#include "app/core/kernel/pagejournal.h"
#include "app/core/kernel/sealedstream.h"
#include "app/core/ports/cardfinder.h"
#include "app/core/ports/documentwriter.h"
#include "app/core/ports/pageprocessor.h"
#include "app/core/ports/pagesource.h"
#include "app/core/ports/textrecogniser.h"
#include "app/core/services/capturedpage.h"
#include "app/core/services/pagepool.h"
#include "app/core/services/pagereader.h"
#include "app/core/services/pagetreatments.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <limits>
#include <memory>
#include <optional>

namespace motcua::services
{

/// Takes one stack from a page source into a session folder: spool pages come in at the device's
/// speed, processing trails behind in the desk's page pool, text recognition behind that. Pixels
/// and texts wait on disk, encrypted: a page that is done takes a kilobyte of memory, and what its
/// thumbnail takes where they are kept.
///
/// Lives on the application's thread; signals come there. The folder and its spool files outlive
/// it. Several scans may follow each other into the same capture (continue after a fault). It may
/// go at any moment and waits for nothing: what its jobs still write can be made again from the
/// spool.
class Capture final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ports::PageSource &source;
        const ports::PageProcessor &processor;
        const kernel::SealedFiles &files;
        PagePool &pool;
        ports::TextRecogniser *recogniser = nullptr; ///< none: pages get no text
        bool keepsThumbnails = true;                 ///< for whoever shows the pages
    };

    /// `folder` exists; `key` opens its spool files.
    Capture(Parts parts, QString folder, QByteArray key, ports::PagePolicy policy);
    ~Capture() override;

    using Edits = QHash<int, domain::PageEdit>; ///< by number
    /// Takes in what an earlier run left in the folder, in order, with what the operator had
    /// decided about each page, what the journal says and how the pages were treated: a lost page
    /// keeps its place, with "page.missing", whatever stands under its name. `continueFrom`: the
    /// page to feed next, 0 = after the last one.
    void recover(const Edits &edits = {}, const kernel::JournalReport &journal = {},
                 int continueFrom = 0, const PageTreatments &treatments = {});

    /// The policy of the pages that come next, noted in treatments(): whoever keeps these saves
    /// them before the scan. Not while one runs.
    void treatNext(const ports::PagePolicy &policy);
    /// Looks for separators on the pages that are there, and on those that come until treatNext().
    void findSeparators();
    [[nodiscard]] const PageTreatments &treatments() const { return m_treatments; }

    /// Starts a stack; folder, key and first number of the request are filled in here. `policy` as
    /// for treatNext(); without one, as before.
    void scan(ports::ScanRequest request, const std::optional<ports::PagePolicy> &policy = {});
    /// Another stack: what came of a torn sheet is not fed again, and stays.
    void keepTornSheet() { m_continueFrom = 0; }
    /// The window is free at once; pages announced so far stay.
    void cancel();

    [[nodiscard]] const QList<CapturedPage> &pages() const { return m_pages; }
    /// The page is made again from its raw lines where the edit changes its look; a blank page that
    /// is kept is read like any other. `number` as in ScannedPage, unknown ones are ignored.
    void setEdit(int number, const domain::PageEdit &edit);
    [[nodiscard]] const CapturedPage *page(int number) const; ///< null = not there

    /// Number of the next page: after a fault, the one the operator must feed again.
    [[nodiscard]] int continueFrom() const;

    [[nodiscard]] bool isScanning() const { return m_scanning; }
    [[nodiscard]] bool isProcessing() const { return m_processing > 0; }
    [[nodiscard]] bool isReading() const { return m_reader && m_reader->isReading(); }

    /// The page with its edit, `pixels` on its longer side, made afresh; `done` comes while this
    /// object lives. Errors: those of the processor, "page.missing" for an unknown number.
    void picture(int number, int pixels, ports::Completion<QImage> done);
    /// The ID card on the page as it was scanned; `done` and errors as for picture(), or those of
    /// `finder`.
    void cardOn(int number, const ports::CardFinder &finder,
                ports::Completion<ports::SeenCard> done);
    /// A processed page for a DocumentWriter; it loads from disk when its turn comes, also when
    /// this object is gone.
    [[nodiscard]] ports::DocumentPage documentPage(const CapturedPage &page) const;
    /// The included pages, up to number `last`, in the order of the stack.
    [[nodiscard]] QList<ports::DocumentPage>
    documentPages(int last = std::numeric_limits<int>::max()) const;
    /// The first page that could not be processed: no document may be made without it.
    [[nodiscard]] std::optional<kernel::Error> pageFault() const;

signals:
    void started(QSizeF dpi);
    void growing(int number, const motcua::ports::PagePart &part); ///< of a page that is being read
    void pageAdded(int index);                                     ///< index into pages()
    void pageFedAgain(int index); ///< a torn sheet, under its old number
    void pageChanged(int index);  ///< processed, failed, kept or read
    void noticed(const QString &messageKey);
    void ended(const motcua::ports::ScanEnd &end);
    void processed(); ///< scan over and nothing left to process
    void read();      ///< ... and nothing left to recognise

private:
    class Relay;

    /// Where a page stands in the pool. It is there at most once, so that no two jobs ever write
    /// the same file; what comes meanwhile is done afterwards. A back waits for its front, whose
    /// turn it may need.
    enum class Work { None, AwaitsFront, Running, RunningAgain };
    struct Progress {
        Work work = Work::None;
        ports::PagePolicy policy; ///< as when it came in: an edit later changes nothing else
    };
    struct Made {
        ports::ProcessedPage page;
        Thumbnail thumbnail;
        ReadingTask reading;
    };

    void scanEnded(const ports::ScanEnd &end);
    void append(const kernel::ScannedPage &page, const domain::PageEdit &edit,
                const ports::PagePolicy &policy);
    void appendLost(int number);
    void showFirst(int index);
    void process(int index);
    [[nodiscard]] bool isBackOf(int back, int front) const;
    [[nodiscard]] std::optional<int> turnOfFront(int index) const;
    void passTurnOn(int front);
    void take(int index, kernel::Result<Made> result);
    void takeReading(int index, const ReadingTask &task);
    void takeText(int index, const kernel::Result<KeptText> &text);
    void dropText(int index);
    [[nodiscard]] ReadingPlace readingPlace(int number) const;
    void announceProgress();
    [[nodiscard]] QString fileFor(int number, const QString &suffix) const;

    Parts m_parts;
    QString m_folder;
    QByteArray m_key;
    ports::PagePolicy m_policy; ///< of the pages that come next
    PageTreatments m_treatments;
    int m_run = 0; ///< tells its files from those that an earlier capture still writes
    QList<CapturedPage> m_pages;
    QList<Progress> m_progress;           ///< parallel to m_pages
    std::unique_ptr<PageReader> m_reader; ///< null: pages get no text
    int m_processing = 0;                 ///< pages whose work is not None
    int m_continueFrom = 0;               ///< 0 = after the last page
    bool m_scanning = false;
};

} // namespace motcua::services
