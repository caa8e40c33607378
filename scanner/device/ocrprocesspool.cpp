#include "scanner/device/ocrprocesspool.h"

#include "scanner/device/ocrprocess.h"
#include "scanner/imaging/recognise.h"
#include "scanner/ocr/ocrwire.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

namespace
{

constexpr int mostChildren = 4;

kernel::Failure cancelled()
{
    return kernel::failure(kernel::ErrorKind::Store, u"ocr.cancelled"_s, {}, u"cancelled"_s);
}

QString programOf(const OcrSettings &settings)
{
    return settings.program.isEmpty() ? ocrProgram() : settings.program;
}

int countOf(const OcrSettings &settings)
{
    return settings.processes > 0 ? settings.processes
                                  : std::clamp(QThread::idealThreadCount(), 1, mostChildren);
}

} // namespace

OcrProcessPool::OcrProcessPool(const OcrSettings &settings, QObject *parent) : QObject(parent)
{
    for (int i = 0; i < countOf(settings); ++i)
        m_children.push_back(
            {std::make_unique<OcrProcess>(programOf(settings), settings.pageLimit, nullptr)});
}

OcrProcessPool::~OcrProcessPool() = default;

OcrProcessPool::Ticket OcrProcessPool::recognise(const QImage &gray,
                                                 ports::Completion<kernel::PageText> done)
{
    const Ticket ticket = ++m_lastTicket;
    QImage page = gray.convertToFormat(QImage::Format_Grayscale8);
    if (!ocrwire::isReadable(page)) {
        later(done, kernel::failure(kernel::ErrorKind::Store, u"ocr.failed"_s, {},
                                    u"a page without pixels, or of too many"_s));
        return ticket;
    }
    m_waiting.push_back({ticket, std::move(page), std::move(done)});
    feed();
    return ticket;
}

void OcrProcessPool::cancel(Ticket page)
{
    const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(),
                                      [page](const Job &job) { return job.ticket == page; });
    if (waiting != m_waiting.end()) {
        later(waiting->done, cancelled());
        m_waiting.erase(waiting);
    }
    for (const Child &child : m_children)
        if (child.page == page)
            child.process->cancel();
}

QByteArray OcrProcessPool::version() const { return imaging::textReaderVersion(); }

void OcrProcessPool::feed()
{
    for (Child &child : m_children) {
        if (m_waiting.empty())
            return;
        if (child.process->isBusy())
            continue;
        const Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        child.page = job.ticket;
        child.process->read(job.gray, [this, done = job.done](const auto &result) {
            later(done, result);
            feed();
        });
    }
}

void OcrProcessPool::later(const ports::Completion<kernel::PageText> &done,
                           const kernel::Result<kernel::PageText> &result)
{
    QMetaObject::invokeMethod(
        this, [done, result] { done(result); }, Qt::QueuedConnection);
}

} // namespace motcua::scanner
