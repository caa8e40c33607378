#include "app/cli/spooldocument.h"

#include "app/assembly.h"
#include "app/cli/numberedfiles.h"
#include "app/core/kernel/spoolpage.h"
#include "ui/presentation/messages.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <climits>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Status;

SpoolDocument::SpoolDocument(Run &run, Tools &tools, ScanSpool spool, SpoolWish wish)
    : QObject(&run), m_run(run), m_tools(tools), m_spool(std::move(spool)), m_wish(std::move(wish))
{
}

void SpoolDocument::makeCapture(const ports::ScanRequest &request)
{
    ports::PagePolicy policy;
    policy.deskew = m_wish.deskew;
    policy.flagBlank = m_wish.flagBlank;
    policy.cropToPaper = m_wish.crop;
    policy.findSeparators = m_wish.splitAt == SplitAt::Separators;
    m_fromFiles = !request.files.isEmpty();
    m_isDuplex = request.source == ports::ScanSource::AdfDuplex;
    ports::PageSource &source = m_fromFiles ? m_tools.files() : m_tools.scanner();
    m_capture = std::make_unique<services::Capture>(
        services::Capture::Parts{source, m_tools.processor, m_tools.sealedFiles, m_tools.pagePool(),
                                 m_wish.readText ? &m_tools.recogniser() : nullptr, false},
        m_spool.folder, m_spool.key, policy);
    connect(m_capture.get(), &services::Capture::pageAdded, this, &SpoolDocument::writeRaw);
    connect(m_capture.get(), &services::Capture::noticed, this, &SpoolDocument::showNotice);
    connect(m_capture.get(), &services::Capture::ended, this, &SpoolDocument::takeEnd);
    connect(m_capture.get(), &services::Capture::read, this, &SpoolDocument::finish,
            Qt::QueuedConnection);
    m_timer.start();
}

void SpoolDocument::scan(const ports::ScanRequest &request)
{
    makeCapture(request);
    m_capture->scan(request);
}

void SpoolDocument::goOn(const ports::ScanRequest &request, int continueFrom)
{
    m_continuedFrom = continueFrom;
    makeCapture(request);
    m_capture->recover({}, journal(), continueFrom);
    m_capture->scan(request);
}

void SpoolDocument::recover()
{
    m_recovering = true;
    makeCapture({});
    m_end = ports::ScanEnd();
    m_capture->recover({}, journal());
}

/// A page that it names and that is gone is warned of; a folder without one has nothing to tell.
kernel::JournalReport SpoolDocument::journal() const
{
    return kernel::readJournal(m_spool.folder, m_spool.key, m_tools.sealedFiles)
        .value_or(kernel::JournalReport());
}

void SpoolDocument::cancel()
{
    m_run.say(presentation::messageText(u"scan.stopping"_s));
    if (m_capture)
        m_capture->cancel();
}

void SpoolDocument::takeEnd(const ports::ScanEnd &end)
{
    m_end = end;
    m_fault = end.fault;
    if (end.cancelled)
        m_fault = kernel::Error{ErrorKind::Scanner, u"scanner.cancelled"_s, {}, {}};
    for (const QString &warning : end.warnings)
        m_run.say(presentation::noticeText(warning));
    m_feedSeconds = double(m_timer.elapsed()) / 1000;
}

/// A source repeats what still holds.
void SpoolDocument::showNotice(const QString &notice)
{
    if (std::exchange(m_lastNotice, notice) != notice)
        m_run.say(presentation::noticeText(notice));
}

void SpoolDocument::writeRaw(int index)
{
    const kernel::ScannedPage &page = m_capture->pages()[index].scanned;
    m_run.progress(tr("Page %1").arg(page.number));
    if (m_wish.raw.isEmpty())
        return;
    auto file = m_tools.sealedFiles.open(page.file, m_spool.key);
    const auto raw = file ? kernel::readSpoolPage(**file) : failure(file.error());
    const QString path = u"%1/page-%2.%3"_s.arg(m_wish.raw)
                             .arg(page.number, 6, 10, QChar(u'0'))
                             .arg(raw && !raw->jpeg.isEmpty() ? u"jpg"_s : u"ppm"_s);
    QFile out(path);
    const bool written = raw && out.open(QIODevice::WriteOnly) &&
                         out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         (raw->jpeg.isEmpty() ? raw->image.save(&out, "PPM")
                                              : out.write(raw->jpeg) == raw->jpeg.size());
    if (!written)
        m_run.warn({ErrorKind::Store, u"disk.write"_s, {path}, {}});
}

void SpoolDocument::finish()
{
    if (m_finished || !m_end)
        return;
    m_finished = true;
    m_report = counted();
    if (const Status written = writeDocuments(); !written) {
        if (written.error().key.startsWith("scan.blank"_L1))
            settleBlankSpool();
        emit ended(written.error()); // any other spool stays: --recover
        return;
    }
    sayUnread();
    settleSpool();
    emit ended(m_fault);
}

/// Somebody will search for what stands on them.
void SpoolDocument::sayUnread() const
{
    if (!m_wish.readText)
        return;
    QStringList pages;
    for (const QJsonValue &page : m_report[u"withoutText"_s].toArray())
        pages.append(QString::number(page.toInt()));
    if (!pages.isEmpty())
        m_run.say(presentation::messageText(u"scan.withoutText"_s, {pages.join(u", "_s)}));
}

/// Its document is written. A spool stays where the next scan can go on with that document; any
/// other has done its work.
void SpoolDocument::settleSpool()
{
    if (m_recovering || (m_fault && m_fault->kind != ErrorKind::Refused))
        m_report.insert(u"continueFrom"_s, continueFrom());
    // Files are simply taken in again; without a page there is nothing to go on with.
    const bool stoppedByScanner =
        m_fault && m_fault->kind == ErrorKind::Scanner && !m_capture->pages().isEmpty();
    if (!m_recovering && !stoppedByScanner)
        return removeScanSpool(m_spool);
    if (auto kept = keepUnfinished(m_spool, m_wish.out, continueFrom()); !kept)
        m_run.warn(kept.error()); // then it is an interrupted scan
}

/// Files are where they were. Paper may lie the wrong way round, or a page bear what was not seen.
void SpoolDocument::settleBlankSpool()
{
    if (m_fromFiles)
        return removeScanSpool(m_spool);
    if (auto kept = keepBlank(m_spool); !kept)
        m_run.warn(kept.error()); // then it is an interrupted scan
}

Status SpoolDocument::writeDocuments()
{
    if (auto fault = m_capture->pageFault()) {
        if (!m_recovering)
            return failure(*fault);
        m_run.warn(*fault); // the other pages are worth having
    }
    if (m_wish.splitAt != SplitAt::Nothing)
        return writeSplit();
    const auto pages = m_capture->documentPages(lastPage());
    if (pages.isEmpty() && m_fault)
        return {}; // the fault says it all
    if (pages.isEmpty())
        return noPages();
    const auto written = write(pages, m_wish.out);
    if (!written)
        return failure(written.error());
    m_report.insert(u"pages"_s, written->pages);
    m_report.insert(u"bytes"_s, written->bytes);
    return {};
}

kernel::Failure SpoolDocument::noPages() const
{
    if (m_recovering || m_capture->pages().isEmpty()) // what is there cannot be used
        return failure(ErrorKind::Refused, u"document.empty"_s, {m_wish.out});
    return failure(ErrorKind::Refused, m_fromFiles ? u"scan.blankFiles"_s : u"scan.blankStack"_s);
}

kernel::Result<ports::WrittenDocument> SpoolDocument::write(const QList<ports::DocumentPage> &pages,
                                                            const QString &path) const
{
    return m_tools.documents.writePdf(pages, {{}, m_tools.clock.now()}, path);
}

domain::SplitProposal SpoolDocument::proposal() const
{
    QList<domain::SplitPage> pages;
    for (const services::CapturedPage &page : m_capture->pages()) {
        const kernel::ScannedPage &scanned = page.scanned;
        if (scanned.number <= lastPage())
            pages.append(
                {{{}, scanned.number}, scanned.sheet, page.separator, page.blank, pages.isEmpty()});
    }
    return domain::proposedSplit(pages, m_wish.splitAt == SplitAt::BlankSheets);
}

Status SpoolDocument::writeSplit()
{
    const domain::SplitProposal split = proposal();
    QJsonArray documents;
    QJsonArray separators;
    int allPages = 0;
    qint64 allBytes = 0;
    for (const domain::PageId &sheet : split.sheets)
        separators.append(sheet.number);
    m_report.insert(u"separators"_s, separators);
    for (const domain::ProposedDocument &document : split.documents) {
        QList<ports::DocumentPage> pages;
        for (const domain::PageId &id : document.pages) {
            if (const auto *page = m_capture->page(id.number); page->isIncluded())
                pages.append(m_capture->documentPage(*page));
        }
        if (pages.isEmpty())
            continue; // blank sheets between two separators
        const QString path = numberedName(m_wish.out, int(documents.size()) + 1);
        const auto written = write(pages, path);
        if (!written)
            return failure(written.error());
        QJsonObject entry{
            {u"out"_s, path}, {u"pages"_s, written->pages}, {u"bytes"_s, written->bytes}};
        if (!document.component.isEmpty())
            entry.insert(u"component"_s, document.component);
        documents.append(entry);
        m_report.insert(u"documents"_s, documents); // also what stands before a failure
        m_report.insert(u"pages"_s, allPages += written->pages);
        m_report.insert(u"bytes"_s, allBytes += written->bytes);
    }
    if (documents.isEmpty() && !m_fault)
        return noPages();
    // Left alone: this run has not written it.
    if (const auto other = numberedFile(m_wish.out, int(documents.size()) + 1))
        m_run.warn({ErrorKind::Refused, u"scan.otherDocument"_s, {*other}, {}});
    return {};
}

/// A source that was cancelled, or killed, does not tell of a sheet torn between its sides.
bool SpoolDocument::isTorn() const
{
    const auto &pages = m_capture->pages();
    if (pages.isEmpty() || !(m_recovering || m_end->cancelled) ||
        sideOf(pages.last().scanned) == kernel::PageSide::Back)
        return false;
    return m_isDuplex ||
           (pages.size() > 1 && sideOf(pages[pages.size() - 2].scanned) == kernel::PageSide::Back);
}

namespace
{

const kernel::SpoolSink factsOnly{[](const kernel::FrameHead &) { return Status(); },
                                  [](const kernel::FrameHead &, int, const uchar *) {}};

} // namespace

/// From its file: a page that was recovered has no other facts.
kernel::PageSide SpoolDocument::sideOf(const kernel::ScannedPage &page) const
{
    const auto file = m_tools.sealedFiles.open(page.file, m_spool.key);
    const auto content = file ? kernel::readSpoolLines(**file, factsOnly) : failure(file.error());
    return content ? content->facts.side : page.side;
}

int SpoolDocument::continueFrom() const
{
    return isTorn() ? m_capture->pages().last().scanned.number : m_capture->continueFrom();
}

/// Of a sheet torn between its sides the front comes again: it must not stand here already.
int SpoolDocument::lastPage() const { return m_fault ? continueFrom() - 1 : INT_MAX; }

QJsonObject SpoolDocument::counted() const
{
    QJsonArray skew;
    QJsonArray rotated;
    QJsonArray blank;
    QJsonArray withoutText;
    int scanned = 0;
    for (const services::CapturedPage &page : m_capture->pages()) {
        if (page.scanned.number > lastPage())
            continue;
        ++scanned;
        if (!page.separator.isEmpty())
            continue;
        if (!page.isIncluded()) {
            blank.append(page.scanned.number);
            continue;
        }
        skew.append(page.skewDegrees);
        rotated.append(page.rotation);
        if (!page.hasText())
            withoutText.append(page.scanned.number);
    }
    const double seconds = double(m_timer.elapsed()) / 1000;
    const int fed = scanned - std::max(0, m_continuedFrom - 1);
    return {{u"pages"_s, 0},
            {u"scanned"_s, scanned},
            {u"blankLeftOut"_s, blank},
            {u"skew"_s, skew},
            {u"rotated"_s, rotated},
            {u"withoutText"_s, withoutText},
            {u"bytes"_s, 0},
            {u"seconds"_s, seconds},
            {u"pagesPerMinute"_s, m_feedSeconds > 0 ? fed * 60 / m_feedSeconds : 0},
            {u"warnings"_s, QJsonArray::fromStringList(m_end->warnings)}};
}

} // namespace motcua::cli
