#include "scanner/device/ocrprocesspool.h"

#include "scanner/device/ocrprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

namespace
{

QString programOf(const OcrSettings &settings)
{
    return settings.program.isEmpty()
               ? QDir(QCoreApplication::applicationDirPath()).filePath(u"motcua-ocr"_s)
               : settings.program;
}

int countOf(const OcrSettings &settings)
{
    return settings.processes > 0 ? settings.processes
                                  : std::max(1, QThread::idealThreadCount() - 1);
}

} // namespace

OcrProcessPool::OcrProcessPool(const OcrSettings &settings, QObject *parent) : QObject(parent)
{
    for (int i = 0; i < countOf(settings); ++i)
        m_processes.push_back(
            std::make_unique<OcrProcess>(programOf(settings), settings.pageLimit, nullptr));
}

OcrProcessPool::~OcrProcessPool() = default;

void OcrProcessPool::recognise(const QImage &gray, ports::Completion<kernel::PageText> done)
{
    if (gray.isNull()) {
        later(done, kernel::failure(kernel::ErrorKind::Store, u"ocr.failed"_s, {},
                                    u"a page without pixels"_s));
        return;
    }
    m_waiting.push_back({gray.convertToFormat(QImage::Format_Grayscale8), std::move(done)});
    feed();
}

void OcrProcessPool::feed()
{
    for (const auto &process : m_processes) {
        if (m_waiting.empty())
            return;
        if (process->isBusy())
            continue;
        const Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        process->read(job.gray, [this, done = job.done](const auto &result) {
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

void OcrProcessPool::cancelAll()
{
    for (const Job &job : std::exchange(m_waiting, {}))
        later(job.done,
              kernel::failure(kernel::ErrorKind::Store, u"ocr.cancelled"_s, {}, u"cancelled"_s));
    for (const auto &process : m_processes)
        process->cancel();
}

} // namespace motcua::scanner
