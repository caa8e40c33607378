#include "tests/bench/pages/pageset.h"

#include "app/core/kernel/spoolpage.h"
#include "scanner/imaging/gray.h"
#include "tests/data/pagemaker/page.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace motcua::bench
{

using pagemaker::PageKind;

namespace
{

constexpr std::array kinds = {PageKind::Letter, PageKind::Form, PageKind::Table,
                              PageKind::Certificate, PageKind::Letter};
constexpr double mostSkew = 3;

/// In pieces, as the worker gets them.
bool appended(kernel::SpoolPageWriter &writer, const QImage &page)
{
    constexpr qsizetype piece = 1 << 18;
    for (qsizetype at = 0; at < page.sizeInBytes(); at += piece)
        if (!writer
                 .append(QByteArrayView(page.constBits() + at,
                                        std::min(piece, page.sizeInBytes() - at)))
                 .has_value())
            return false;
    return true;
}

} // namespace

PageSet::PageSet(int pages) : m_key(m_files.newKey())
{
    QDir().mkpath(spoolFolder());
    for (int i = 0; i < pages; ++i) {
        const auto seed = quint32(i + 1);
        const auto made = pagemaker::makePage({kinds[size_t(i) % kinds.size()], 300, seed,
                                               pagemaker::everydayWear(seed, mostSkew), 0});
        const QString jpeg = m_folder->filePath(u"page-%1.jpg"_s.arg(i + 1, 3, 10, QChar(u'0')));
        if (!made.image.save(jpeg, "JPEG", 90))
            qFatal("no room for the pages");
        m_jpegs.append(jpeg);
        addSpoolPage(made.image, i + 1);
    }
}

PageSet::PageSet(Empty) : m_key(m_files.newKey()) { QDir().mkpath(spoolFolder()); }

PageSet PageSet::small(int pages)
{
    PageSet set{Empty()};
    QList<QImage> made;
    for (quint32 seed = 1; seed <= kinds.size(); ++seed)
        made.append(pagemaker::makePage({kinds[seed - 1], 75, seed, {}, 0}).image);
    for (int i = 0; i < pages; ++i)
        set.addSpoolPage(made[i % made.size()], i + 1);
    return set;
}

void PageSet::addSpoolPage(const QImage &page, int number)
{
    auto file = m_files.create(QDir(spoolFolder()).filePath(kernel::spoolFileName(number)), m_key);
    kernel::SpoolPageWriter writer(std::move(*file));
    kernel::ScannedPage facts;
    facts.number = number;
    facts.sheet = number;
    facts.dpi = imaging::dpiOf(page);
    facts.pixels = page.size();
    const bool written = writer
                             .beginFrame({kernel::FrameFormat::Rgb, page.width(),
                                          int(page.bytesPerLine()), 8, page.height()})
                             .has_value() &&
                         appended(writer, page) && writer.finish(facts).has_value();
    if (!written)
        qFatal("no room for the pages");
}

} // namespace motcua::bench
