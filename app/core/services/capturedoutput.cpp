#include "app/core/kernel/logging.h"
#include "app/core/services/capture.h"
#include "app/core/services/pagefiles.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

// What others get of the pages of a capture: to look at, to read a card from, for a document.

namespace motcua::services
{

const CapturedPage *Capture::page(int number) const
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), [&](const CapturedPage &known) {
        return known.scanned.number == number;
    });
    return page == m_pages.end() ? nullptr : &*page;
}

void Capture::picture(int number, int pixels, ports::Completion<QImage> done)
{
    const CapturedPage *known = page(number);
    if (!known || known->stage == CapturedPage::Stage::Lost)
        return done(kernel::failure(pageMissing(number)));
    ports::PagePolicy policy = m_progress[known - &m_pages.constFirst()].policy;
    policy.edit = known->edit;
    policy.thumbnailPixels = pixels;
    m_parts.pool.start(
        this, PagePool::Urgency::Thumbnail, QFileInfo(known->scanned.file).size(),
        [&processor = m_parts.processor, key = m_key, policy,
         spool = known->scanned.file]() -> kernel::Result<QImage> {
            const auto made = processor.process(spool, key, policy);
            if (!made)
                return kernel::failure(made.error());
            return made->thumbnail;
        },
        [done = std::move(done)](kernel::Result<QImage> picture) { done(std::move(picture)); });
}

void Capture::cardOn(int number, const ports::CardFinder &finder,
                     ports::Completion<ports::SeenCard> done)
{
    const CapturedPage *known = page(number);
    if (!known || known->stage == CapturedPage::Stage::Lost)
        return done(kernel::failure(pageMissing(number)));
    m_parts.pool.start(
        this, PagePool::Urgency::Thumbnail, QFileInfo(known->scanned.file).size(),
        [&finder, key = m_key, spool = known->scanned.file] { return finder.look(spool, key); },
        [done = std::move(done)](kernel::Result<ports::SeenCard> card) { done(std::move(card)); });
}

ports::DocumentPage Capture::documentPage(const CapturedPage &page) const
{
    const QString path = fileFor(page.scanned.number, encodedSuffix);
    ports::DocumentPage wanted;
    wanted.load = [&files = m_parts.files, key = m_key, path] {
        return loadEncodedPage(files, key, path);
    };
    wanted.loadLook = [&files = m_parts.files, key = m_key, path] {
        return loadLook(files, key, path).picture();
    };
    if (page.hasText())
        wanted.loadText = [&files = m_parts.files, key = m_key, path = page.text->file] {
            auto text = loadText(files, key, path);
            if (!text) // a paper without its text layer is better than none
                qCWarning(kernel::logScan) << "A kept text is lost:" << text.error().detail;
            return text.value_or(kernel::PageText());
        };
    return wanted;
}

QList<ports::DocumentPage> Capture::documentPages(int last) const
{
    QList<ports::DocumentPage> pages;
    for (const CapturedPage &page : m_pages) {
        if (page.isIncluded() && page.scanned.number <= last)
            pages.append(documentPage(page));
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

} // namespace motcua::services
