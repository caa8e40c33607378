#include "app/core/services/capture.h"

#include "app/core/kernel/logging.h"
#include "app/core/kernel/spoolpage.h"
#include "app/core/services/pagefiles.h"

#include <QFile>
#include <QFuture>
#include <QPointer>
#include <QPromise>
#include <QThread>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace motcua::services
{

namespace
{

const QString encodedSuffix = u"enc"_s;
const QString textInputSuffix = u"ocr"_s;
// As many as the recogniser may have children; more would only wait in memory.
constexpr int mostReadings = 2;

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
    void pageScanned(const kernel::ScannedPage &page) override
    {
        if (m_capture)
            m_capture->append(page);
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
    : m_parts(parts), m_folder(std::move(folder)), m_key(std::move(key)), m_policy(policy)
{
    // Each worker holds a page's pixels several times over: the pool's size is the memory bound.
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, 4));
}

Capture::~Capture()
{
    if (m_scanning)
        m_parts.source.cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

void Capture::recover()
{
    for (const int number : kernel::spooledPages(m_folder)) {
        kernel::ScannedPage page;
        page.number = number;
        page.file = m_folder + u'/' + kernel::spoolFileName(number);
        append(page);
    }
}

void Capture::scan(ports::ScanRequest request)
{
    Q_ASSERT(!m_scanning);
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

void Capture::setKept(int number, bool kept)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].scanned.number != number)
            continue;
        m_pages[i].kept = kept;
        emit pageChanged(i);
    }
}

QList<ports::DocumentPage> Capture::documentPages(int last) const
{
    QList<ports::DocumentPage> pages;
    for (int i = 0; i < m_pages.size(); ++i) {
        if (!m_pages[i].isIncluded() || m_pages[i].scanned.number > last)
            continue;
        const auto load = [&files = m_parts.files, key = m_key, path = fileFor(i, encodedSuffix)] {
            return loadEncodedPage(files, key, path);
        };
        pages.append({load, m_pages[i].text.value_or(kernel::PageText())});
    }
    return pages;
}

std::optional<kernel::Error> Capture::pageFault() const
{
    const auto failed = std::find_if(m_pages.begin(), m_pages.end(), [](const CapturedPage &page) {
        return page.fault.has_value();
    });
    return failed == m_pages.end() ? std::nullopt : failed->fault;
}

void Capture::scanEnded(const ports::ScanEnd &end)
{
    m_scanning = false;
    // The source knows best: of a sheet torn between its sides the front comes again, under its old
    // number.
    m_continueFrom =
        end.fault && !end.fault->arguments.isEmpty() ? end.fault->arguments.first().toInt() : 0;
    emit ended(end);
    announceProgress();
}

void Capture::append(const kernel::ScannedPage &page)
{
    CapturedPage captured;
    captured.scanned = page;
    const auto same = std::find_if(m_pages.begin(), m_pages.end(), [&](const CapturedPage &known) {
        return known.scanned.number == page.number;
    });
    const int index = int(same - m_pages.begin());
    const bool isNew = same == m_pages.end();
    if (isNew)
        m_pages.append(captured);
    else
        *same = captured;
    m_toProcess.push_back(index);
    isNew ? emit pageAdded(index) : emit pageChanged(index);
    processNext();
}

void Capture::processNext()
{
    while (!m_toProcess.empty() && m_processing < m_pool.maxThreadCount()) {
        const int index = m_toProcess.front();
        m_toProcess.pop_front();
        ++m_processing;
        // Everything a worker needs travels by value: the capture may be gone before it ends.
        auto promise = std::make_shared<QPromise<kernel::Result<ports::ProcessedPage>>>();
        promise->start();
        promise->future().then(this, [this, index](kernel::Result<ports::ProcessedPage> result) {
            take(index, std::move(result));
        });
        m_pool.start([promise, &processor = m_parts.processor, &files = m_parts.files, key = m_key,
                      policy = m_policy, spool = m_pages[index].scanned.file,
                      encoded = fileFor(index, encodedSuffix),
                      input = fileFor(index, textInputSuffix)] {
            auto page = processor.process(spool, key, policy);
            if (page) {
                auto saved = saveEncodedPage(files, key, encoded, page->encoded);
                if (saved && !page->textInput.isNull())
                    saved = saveTextInput(files, key, input, page->textInput);
                if (saved)
                    page->encoded.bytes.clear(); // waits on disk
                else
                    page = kernel::failure(saved.error());
            }
            promise->addResult(std::move(page));
            promise->finish();
        });
    }
}

void Capture::take(int index, kernel::Result<ports::ProcessedPage> result)
{
    --m_processing;
    CapturedPage &page = m_pages[index];
    if (result) {
        page.stage = CapturedPage::Stage::Processed;
        page.thumbnail = result->thumbnail;
        page.pixels = result->encoded.pixels;
        page.blank = result->blank;
        page.skewDegrees = result->skewDegrees;
        page.rotation = result->rotation;
        if (m_parts.recogniser && !page.blank && !result->textInput.isNull())
            m_toRead.push_back(index);
    } else {
        qCWarning(kernel::logScan)
            << "Page" << page.scanned.number << "could not be processed:" << result.error().detail;
        page.stage = CapturedPage::Stage::Failed;
        page.fault = result.error();
    }
    emit pageChanged(index);
    processNext();
    readNext();
    announceProgress();
}

void Capture::readNext()
{
    while (m_reading < mostReadings && !m_toRead.empty()) {
        const int index = m_toRead.front();
        m_toRead.pop_front();
        startReading(index);
    }
}

void Capture::startReading(int index)
{
    const QString path = fileFor(index, textInputSuffix);
    const auto gray = loadTextInput(m_parts.files, m_key, path);
    QFile::remove(path);
    if (!gray) {
        qCWarning(kernel::logScan) << "No text input for page" << m_pages[index].scanned.number;
        return;
    }
    ++m_reading;
    const QPointer<Capture> self(this);
    m_parts.recogniser->recognise(*gray, [self, index](kernel::Result<kernel::PageText> text) {
        if (!self)
            return;
        --self->m_reading;
        if (text)
            self->m_pages[index].text = std::move(*text);
        else
            qCWarning(kernel::logScan) << "No text for a page:" << text.error().detail;
        emit self->pageChanged(index);
        self->readNext();
        self->announceProgress();
    });
}

void Capture::announceProgress()
{
    if (m_scanning || isProcessing())
        return;
    emit processed();
    if (!isReading())
        emit read();
}

QString Capture::fileFor(int index, const QString &suffix) const
{
    return u"%1/page-%2.%3"_s.arg(m_folder)
        .arg(m_pages[index].scanned.number, 6, 10, QChar(u'0'))
        .arg(suffix);
}

ports::PagePolicy pagePolicy(const domain::ScanProfile &profile, domain::DocumentSource origin)
{
    const bool scanned = origin == domain::DocumentSource::Scan;
    ports::PagePolicy policy;
    policy.deskew = scanned && profile.deskew;
    policy.orient = scanned;
    policy.flagBlank = scanned && profile.leaveOutBlank;
    return policy;
}

} // namespace motcua::services
