#include "app/core/services/textqueue.h"

#include "app/core/kernel/logging.h"
#include "app/core/services/pagefiles.h"

#include <QFile>
#include <QPointer>

#include <utility>

namespace motcua::services
{

namespace
{

// As many as the recogniser may have children; more would only wait in memory.
constexpr int mostReadings = 2;

} // namespace

void TextQueue::add(Page page)
{
    m_waiting.push_back(std::move(page));
    next();
}

void TextQueue::next()
{
    while (m_reading < mostReadings && !m_waiting.empty()) {
        const Page page = std::move(m_waiting.front());
        m_waiting.pop_front();
        open(page);
    }
}

void TextQueue::open(const Page &page)
{
    ++m_reading;
    m_parts.pool.start(
        this, PagePool::Urgency::Text, 0,
        [&files = m_parts.files, key = m_key, path = page.input] {
            auto gray = loadTextInput(files, key, path);
            QFile::remove(path);
            return gray;
        },
        [this, page](const kernel::Result<QImage> &gray) {
            gray ? recognise(page, *gray) : end(page, kernel::failure(gray.error()));
        });
}

void TextQueue::recognise(const Page &page, const QImage &gray)
{
    const QPointer<TextQueue> self(this);
    m_parts.recogniser->recognise(gray, [self, page](const kernel::Result<kernel::PageText> &text) {
        if (self)
            self->end(page, text);
    });
}

void TextQueue::end(const Page &page, const kernel::Result<kernel::PageText> &text)
{
    --m_reading;
    if (!text)
        qCWarning(kernel::logScan) << "No text for a page:" << text.error().detail;
    next();
    emit pageRead(page, text ? std::optional(*text) : std::nullopt);
}

} // namespace motcua::services
