#include "app/core/services/pagereader.h"

#include "app/core/kernel/logging.h"
#include "app/core/services/pagefiles.h"

#include <QFile>
#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::PageText;
using kernel::Result;

Result<ReadingTask> prepareReading(const kernel::SealedFiles &files, const QByteArray &key,
                                   const ReadingPlace &place, const QImage &textInput)
{
    if (textInput.isNull() || place.inputFile.isEmpty())
        return ReadingTask();
    const auto input = textInputOf(textInput);
    if (!input)
        return kernel::failure(input.error());
    const QByteArray read = place.version + '\n' + input->head + input->jpeg;
    const QByteArray hash = files.stamp(key, read);
    ReadingTask task;
    task.textFile = u"%1-%2.%3"_s.arg(place.textFileStem,
                                      QString::fromLatin1(hash.first(16).toHex()), textSuffix);
    if (QFile::exists(task.textFile)) {
        auto text = loadText(files, key, task.textFile);
        if (text) {
            task.kept = {task.textFile, !text->isEmpty()};
            return task;
        }
        qCWarning(kernel::logScan) << "A kept text is not whole:" << text.error().detail;
    }
    task.inputFile = place.inputFile;
    if (auto saved = saveTextInput(files, key, task.inputFile, *input); !saved)
        return kernel::failure(saved.error());
    return task;
}

PageReader::PageReader(Parts parts, QByteArray key) : m_parts(parts), m_key(std::move(key)) {}

PageReader::~PageReader()
{
    for (const Job &job : std::exchange(m_open, {}))
        if (job.ticket)
            m_parts.recogniser.cancel(*job.ticket);
}

void PageReader::read(int page, const ReadingTask &task)
{
    drop(page);
    m_waiting.push_back({page, ++m_lastId, task, {}});
    next();
}

void PageReader::drop(int page)
{
    std::erase_if(m_waiting, [page](const Job &job) { return job.page == page; });
    for (auto job = m_open.begin(); job != m_open.end();) {
        if (job->page != page) {
            ++job;
            continue;
        }
        const auto ticket = job->ticket;
        job = m_open.erase(job); // what it still answers finds nobody
        if (ticket)
            m_parts.recogniser.cancel(*ticket);
    }
    next();
}

void PageReader::next()
{
    while (int(m_open.size()) < m_parts.recogniser.pagesAtOnce() && !m_waiting.empty()) {
        m_open.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
        open(m_open.back());
    }
}

void PageReader::open(const Job &job)
{
    m_parts.pool.start(
        this, PagePool::Urgency::Text, 0,
        [&files = m_parts.files, key = m_key, path = job.task.inputFile] {
            auto gray = loadTextInput(files, key, path);
            QFile::remove(path);
            return gray;
        },
        [this, id = job.id](Result<QImage> gray) { recognise(id, std::move(gray)); });
}

void PageReader::recognise(int id, Result<QImage> gray)
{
    Job *job = opened(id);
    if (!job)
        return;
    if (!gray)
        return end(id, kernel::failure(gray.error()));
    job->ticket = m_parts.recogniser.recognise(
        *gray, [self = QPointer<PageReader>(this), id](const Result<PageText> &text) {
            if (self)
                self->keep(id, text);
        });
}

void PageReader::keep(int id, const Result<PageText> &text)
{
    Job *job = opened(id);
    if (!job)
        return;
    job->ticket.reset();
    if (!text)
        return end(id, kernel::failure(text.error()));
    m_parts.pool.start(
        this, PagePool::Urgency::Text, 0,
        [&files = m_parts.files, key = m_key, path = job->task.textFile,
         read = *text]() -> Result<KeptText> {
            if (auto saved = saveText(files, key, path, read); !saved)
                return kernel::failure(saved.error());
            return KeptText{path, !read.isEmpty()};
        },
        [this, id](const Result<KeptText> &kept) { end(id, kept); });
}

void PageReader::end(int id, const Result<KeptText> &text)
{
    const auto job = std::find_if(m_open.begin(), m_open.end(),
                                  [id](const Job &known) { return known.id == id; });
    if (job == m_open.end())
        return;
    const int page = job->page;
    m_open.erase(job);
    next(); // before anybody hears of it: a child is free
    if (!text)
        qCWarning(kernel::logScan) << "No text for a page:" << text.error().detail;
    emit ended(page, text);
}

PageReader::Job *PageReader::opened(int id)
{
    const auto job = std::find_if(m_open.begin(), m_open.end(),
                                  [id](const Job &known) { return known.id == id; });
    return job == m_open.end() ? nullptr : &*job;
}

} // namespace motcua::services
