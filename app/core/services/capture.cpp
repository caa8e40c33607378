#include "app/core/services/capture.h"

#include "app/core/kernel/logging.h"
#include "app/core/kernel/spoolpage.h"
#include "app/core/services/pagefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::services
{

namespace
{

int nextRun()
{
    static std::atomic_int run = 0;
    return ++run;
}

/// What an earlier capture made of the pages; they are made again. Only what was read stays.
void removeIntermediateFiles(const QString &folder)
{
    const QStringList endings{u"*."_s + encodedSuffix, u"*."_s + textInputSuffix,
                              u"*.%1.part"_s.arg(encodedSuffix),
                              u"*.%1.part"_s.arg(textInputSuffix), u"*.%1.part"_s.arg(textSuffix)};
    for (const QString &name : QDir(folder).entryList(endings, QDir::Files))
        QFile::remove(folder + u'/' + name);
}

} // namespace

/// Hears the source in the capture's place: a source speaks once more after cancel(), when the
/// capture may be gone. Deletes itself with the last call.
class Capture::Relay final : public ports::ScanListener
{
public:
    explicit Relay(Capture &capture) : m_capture(&capture) {}

    void scanStarted(QSizeF dpi, ports::ScanSource, ports::ScanMode) override
    {
        if (m_capture)
            emit m_capture->started(dpi);
    }
    void pageGrowing(int number, const ports::PagePart &part) override
    {
        if (m_capture)
            emit m_capture->growing(number, part);
    }
    void pageScanned(const kernel::ScannedPage &page) override
    {
        if (m_capture)
            m_capture->append(page, {}, m_capture->m_policy);
    }
    void scanNoticed(const QString &messageKey) override
    {
        if (m_capture)
            emit m_capture->noticed(messageKey);
    }
    void scanEnded(const ports::ScanEnd &end) override
    {
        if (m_capture)
            m_capture->scanEnded(end);
        delete this;
    }

private:
    QPointer<Capture> m_capture;
};

Capture::Capture(Parts parts, QString folder, QByteArray key, ports::PagePolicy policy)
    : m_parts(parts), m_folder(std::move(folder)), m_key(std::move(key)), m_policy(policy),
      m_run(nextRun())
{
    if (!m_parts.recogniser)
        return;
    m_reader = std::make_unique<PageReader>(
        PageReader::Parts{m_parts.files, m_parts.pool, *m_parts.recogniser}, m_key);
    connect(m_reader.get(), &PageReader::ended, this, &Capture::takeText);
}

Capture::~Capture()
{
    if (m_scanning)
        m_parts.source.cancel();
}

void Capture::recover(const Edits &edits, const kernel::JournalReport &journal, int continueFrom,
                      const PageTreatments &treatments)
{
    const QList<int> lost = journal.lost();
    m_continueFrom = continueFrom;
    m_treatments = treatments;
    removeIntermediateFiles(m_folder);
    QList<int> numbers = kernel::spooledPages(m_folder);
    for (const int number : lost) {
        if (!numbers.contains(number))
            numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end());
    for (const int number : std::as_const(numbers)) {
        if (lost.contains(number)) {
            appendLost(number);
            continue;
        }
        kernel::ScannedPage page;
        page.number = number;
        page.file = m_folder + u'/' + kernel::spoolFileName(number);
        page.sheet = journal.announced.value(number).sheet;
        page.side = journal.announced.value(number).side;
        append(page, edits.value(number), treatments.policyOf(number, m_policy));
    }
}

void Capture::treatNext(const ports::PagePolicy &policy)
{
    Q_ASSERT(!m_scanning);
    m_policy = policy;
    m_treatments.note(continueFrom(), policy);
}

void Capture::findSeparators()
{
    m_policy.findSeparators = true;
    m_treatments.findSeparators();
    for (int i = 0; i < m_pages.size(); ++i) {
        CapturedPage &page = m_pages[i];
        if (std::exchange(m_progress[i].policy.findSeparators, true) ||
            page.stage == CapturedPage::Stage::Lost)
            continue;
        page.stage = CapturedPage::Stage::Spooled; // to be judged anew
        process(i);
        emit pageChanged(i);
    }
}

void Capture::scan(ports::ScanRequest request, const std::optional<ports::PagePolicy> &policy)
{
    Q_ASSERT(!m_scanning);
    if (policy)
        treatNext(*policy);
    m_scanning = true;
    request.spoolFolder = m_folder;
    request.spoolKey = m_key;
    request.firstNumber = continueFrom();
    m_parts.source.scan(request, *new Relay(*this));
}

int Capture::continueFrom() const
{
    if (m_continueFrom > 0)
        return m_continueFrom;
    return m_pages.isEmpty() ? 1 : m_pages.last().scanned.number + 1;
}

void Capture::cancel()
{
    if (m_scanning)
        m_parts.source.cancel();
}

void Capture::setEdit(int number, const domain::PageEdit &edit)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        CapturedPage &page = m_pages[i];
        if (page.scanned.number != number || page.edit == edit)
            continue;
        const bool looksNew = !page.edit.looksLike(edit);
        page.edit = edit;
        if (page.stage == CapturedPage::Stage::Lost)
            continue;
        // Blank pages are not prepared for reading; only now it is wanted.
        const bool unread = edit.kept && page.blank && !page.text && m_parts.recogniser;
        if (looksNew || unread)
            process(i);
        emit pageChanged(i);
    }
}

void Capture::scanEnded(const ports::ScanEnd &end)
{
    m_scanning = false;
    // A stack that was refused leaves the place where it was.
    if (end.pages > 0 || end.continueFrom > 0)
        m_continueFrom = end.continueFrom;
    emit ended(end);
    announceProgress();
}

void Capture::append(const kernel::ScannedPage &page, const domain::PageEdit &edit,
                     const ports::PagePolicy &policy)
{
    CapturedPage captured;
    captured.scanned = page;
    captured.edit = edit;
    const auto same = std::find_if(m_pages.begin(), m_pages.end(), [&](const CapturedPage &known) {
        return known.scanned.number == page.number;
    });
    const int index = int(same - m_pages.begin());
    if (same == m_pages.end()) {
        m_pages.append(captured);
        m_progress.append({Work::None, policy});
        emit pageAdded(index);
    } else {
        captured.edit = same->edit; // as the arrangement has it
        *same = captured;
        m_progress[index].policy = policy;
        dropText(index); // of the earlier sheet
        emit pageFedAgain(index);
        emit pageChanged(index);
    }
    showFirst(index);
    process(index);
}

void Capture::appendLost(int number)
{
    CapturedPage page;
    page.scanned.number = number;
    page.stage = CapturedPage::Stage::Lost;
    page.fault = pageMissing(number);
    m_pages.append(page);
    m_progress.append({Work::None, m_policy});
    emit pageAdded(int(m_pages.size()) - 1);
}

/// The picture that the operator waits for, ahead of all other work (R43).
void Capture::showFirst(int index)
{
    if (!m_parts.keepsThumbnails)
        return;
    m_parts.pool.start(
        this, PagePool::Urgency::Thumbnail, 0,
        [&processor = m_parts.processor, key = m_key, spool = m_pages[index].scanned.file,
         pixels = m_policy.thumbnailPixels]() -> kernel::Result<Thumbnail> {
            const auto picture = processor.preview(spool, key, pixels);
            if (!picture)
                return kernel::failure(picture.error());
            return Thumbnail(*picture);
        },
        [this, index](const kernel::Result<Thumbnail> &picture) {
            CapturedPage &page = m_pages[index];
            if (!picture || page.stage != CapturedPage::Stage::Spooled)
                return; // what is wrong with the page, its processing tells
            page.thumbnail = *picture;
            emit pageChanged(index);
        });
}

void Capture::process(int index)
{
    Work &work = m_progress[index].work;
    if (work == Work::Running || work == Work::RunningAgain) {
        work = Work::RunningAgain;
        return;
    }
    m_processing += work == Work::None ? 1 : 0;
    const bool awaitsFront = isBackOf(index, index - 1) && m_progress[index - 1].work != Work::None;
    work = awaitsFront ? Work::AwaitsFront : Work::Running;
    if (awaitsFront)
        return;
    const kernel::ScannedPage &page = m_pages[index].scanned;
    ports::PagePolicy &policyOfPage = m_progress[index].policy;
    policyOfPage.sheetTurn = turnOfFront(index);
    ports::PagePolicy policy = policyOfPage;
    policy.edit = m_pages[index].edit;
    const qint64 pixelBytes = qint64(page.pixels.width()) * page.pixels.height() * 3;
    // Everything a job needs travels by value: the capture may be gone before it ends.
    m_parts.pool.start(
        this, PagePool::Urgency::Page, std::max(pixelBytes, QFileInfo(page.file).size()),
        [&processor = m_parts.processor, &files = m_parts.files, key = m_key, policy,
         spool = page.file, encoded = fileFor(page.number, encodedSuffix),
         reading = readingPlace(page.number)]() -> kernel::Result<Made> {
            auto result = processor.process(spool, key, policy);
            if (!result)
                return kernel::failure(result.error());
            const Thumbnail look(std::exchange(result->thumbnail, {}));
            if (auto saved = saveEncodedPage(files, key, encoded, result->encoded, look); !saved)
                return kernel::failure(saved.error());
            auto task = prepareReading(files, key, reading, std::exchange(result->textInput, {}));
            if (!task)
                return kernel::failure(task.error());
            result->encoded.bytes.clear(); // wait on disk
            result->encoded.inks.clear();
            return Made{std::move(*result), look, std::move(*task)};
        },
        [this, index, edit = policy.edit](kernel::Result<Made> result) {
            --m_processing;
            if (std::exchange(m_progress[index].work, Work::None) == Work::RunningAgain)
                return process(index);
            if (!m_pages[index].shownEdit.looksLike(edit))
                dropText(index); // its boxes lie elsewhere now
            m_pages[index].shownEdit = edit;
            take(index, std::move(result));
        });
}

/// Two sides of one sheet come one after the other.
bool Capture::isBackOf(int back, int front) const
{
    if (front < 0 || back >= m_pages.size())
        return false;
    const kernel::ScannedPage &first = m_pages[front].scanned;
    const kernel::ScannedPage &second = m_pages[back].scanned;
    return first.side == kernel::PageSide::Front && second.side == kernel::PageSide::Back &&
           first.sheet > 0 && first.sheet == second.sheet && first.number + 1 == second.number;
}

/// Empty where the page is no back, or its front has not been judged: blank, a separator, broken.
std::optional<int> Capture::turnOfFront(int index) const
{
    if (!isBackOf(index, index - 1))
        return std::nullopt;
    const CapturedPage &front = m_pages[index - 1];
    const bool judged =
        front.stage == CapturedPage::Stage::Processed && !front.blank && front.separator.isEmpty();
    return judged ? std::optional(front.rotation) : std::nullopt;
}

/// Lets the back go on, or makes it again where its front turns another way now.
void Capture::passTurnOn(int front)
{
    const int back = front + 1;
    if (!isBackOf(back, front))
        return;
    const Progress &progress = m_progress[back];
    if (progress.work == Work::AwaitsFront || progress.policy.sheetTurn != turnOfFront(back))
        process(back);
}

void Capture::take(int index, kernel::Result<Made> result)
{
    CapturedPage &page = m_pages[index];
    if (result) {
        const ports::ProcessedPage &made = result->page;
        page.stage = CapturedPage::Stage::Processed;
        page.fault.reset();
        if (page.rotation != made.rotation)
            dropText(index); // its boxes lie elsewhere now
        if (m_parts.keepsThumbnails)
            page.thumbnail = result->thumbnail;
        page.pixels = made.encoded.pixels;
        page.blank = made.blank;
        page.skewDegrees = made.skewDegrees;
        page.rotation = made.rotation;
        page.paper = made.paper;
        page.cropsToPaper = made.cropsToPaper;
        page.separator = made.separator;
        takeReading(index, result->reading);
    } else {
        qCWarning(kernel::logScan)
            << "Page" << page.scanned.number << "could not be processed:" << result.error().detail;
        page.stage = CapturedPage::Stage::Failed;
        page.fault = result.error();
    }
    emit pageChanged(index);
    passTurnOn(index);
    announceProgress();
}

void Capture::takeReading(int index, const ReadingTask &task)
{
    CapturedPage &page = m_pages[index];
    if (task.kept)
        page.text = task.kept;
    if (page.text) {
        page.reading = CapturedPage::Reading::Over;
    } else if (!task.inputFile.isEmpty()) {
        page.reading = CapturedPage::Reading::Awaited;
        m_reader->read(index, task);
    }
}

void Capture::takeText(int index, const kernel::Result<KeptText> &text)
{
    if (text)
        m_pages[index].text = *text;
    m_pages[index].reading = CapturedPage::Reading::Over;
    emit pageChanged(index);
    announceProgress();
}

void Capture::dropText(int index)
{
    m_pages[index].text.reset();
    m_pages[index].reading = CapturedPage::Reading::None;
    if (m_reader)
        m_reader->drop(index);
}

/// Without a recogniser, nothing is left to read.
ReadingPlace Capture::readingPlace(int number) const
{
    if (!m_reader)
        return {};
    return {fileFor(number, textInputSuffix),
            u"%1/page-%2"_s.arg(m_folder).arg(number, 6, 10, QChar(u'0')),
            m_parts.recogniser->version()};
}

void Capture::announceProgress()
{
    if (m_scanning || isProcessing())
        return;
    emit processed();
    if (!isReading())
        emit read();
}

QString Capture::fileFor(int number, const QString &suffix) const
{
    return u"%1/page-%2-%3.%4"_s.arg(m_folder)
        .arg(number, 6, 10, QChar(u'0'))
        .arg(m_run)
        .arg(suffix);
}

} // namespace motcua::services
