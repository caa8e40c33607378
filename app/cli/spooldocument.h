#pragma once

#include "app/cli/run.h"
#include "app/cli/scanspool.h"
#include "app/core/domain/splitproposal.h"
#include "app/core/services/capture.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace motcua::cli
{

/// What parts the documents of one stack.
enum class SplitAt { Nothing, Separators, BlankSheets };

/// How the pages of a spool become a document.
struct SpoolWish {
    QString out; ///< the PDF; of a split stack as numberedName() says
    QString raw; ///< folder for the untouched pages; empty = not wanted
    bool deskew = true;
    bool flagBlank = true;
    bool readText = true;
    bool crop = false; ///< to the paper, where its border is certain
    SplitAt splitAt = SplitAt::Nothing;
};

/// One spool, from its scan or from an interrupted one, to one PDF. The spool is removed once the
/// document is written whole; until then it stays for `motcua scan --recover`. A document that
/// ended early keeps its spool too, for the scan that goes on with it (keepUnfinished()). Lives
/// below its Run, on the thread with the event loop.
class SpoolDocument final : public QObject
{
    Q_OBJECT

public:
    SpoolDocument(Run &run, Tools &tools, ScanSpool spool, SpoolWish wish);

    void scan(const ports::ScanRequest &request);
    /// Into a document that ended early: its pages stand before those that come, and `continueFrom`
    /// is the number of the first of these.
    void goOn(const ports::ScanRequest &request, int continueFrom);
    /// The scanner is let go; what it has fed is written.
    void cancel();
    /// Takes in what is there; a page that cannot be prepared is warned of and left out.
    void recover();

    [[nodiscard]] const SpoolWish &wish() const { return m_wish; }
    /// The result as the contract describes it.
    [[nodiscard]] const QJsonObject &report() const { return m_report; }

signals:
    /// The document is written, but for `fault`: of the writing, or what ended the stack early.
    void ended(const std::optional<motcua::kernel::Error> &fault);

private:
    void makeCapture(const ports::ScanRequest &request);
    void takeEnd(const ports::ScanEnd &end);
    void showNotice(const QString &notice);
    void writeRaw(int index);
    void finish();
    [[nodiscard]] kernel::Status writeDocuments();
    [[nodiscard]] kernel::Status writeSplit();
    [[nodiscard]] kernel::Failure noPages() const;
    [[nodiscard]] kernel::Result<ports::WrittenDocument>
    write(const QList<ports::DocumentPage> &pages, const QString &path) const;
    [[nodiscard]] domain::SplitProposal proposal() const;
    void sayUnread() const;
    void settleSpool();
    void settleBlankSpool();
    [[nodiscard]] kernel::JournalReport journal() const;
    [[nodiscard]] QJsonObject counted() const;
    [[nodiscard]] bool isTorn() const;
    [[nodiscard]] kernel::PageSide sideOf(const kernel::ScannedPage &page) const;
    [[nodiscard]] int continueFrom() const;
    [[nodiscard]] int lastPage() const;

    Run &m_run;
    Tools &m_tools;
    ScanSpool m_spool;
    SpoolWish m_wish;
    bool m_recovering = false;
    std::unique_ptr<services::Capture> m_capture;
    std::optional<ports::ScanEnd> m_end;
    std::optional<kernel::Error> m_fault; ///< why the document ends early
    int m_continuedFrom = 0;              ///< 0 = the document is new
    bool m_fromFiles = false;
    bool m_isDuplex = false;
    QString m_lastNotice;
    QElapsedTimer m_timer;
    double m_feedSeconds = 0;
    bool m_finished = false;
    QJsonObject m_report;
};

} // namespace motcua::cli
