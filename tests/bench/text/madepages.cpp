#include "tests/bench/text/madepages.h"

#include "app/core/kernel/spoolpage.h"
#include "app/core/services/pagefiles.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/placement.h"
#include "scanner/imaging/skew.h"

#include <ctime>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void spool(const kernel::SealedFiles &files, const QByteArray &key, const QString &path,
           const QImage &image)
{
    kernel::SpoolPageWriter writer(std::move(*files.create(path, key)));
    kernel::ScannedPage facts;
    facts.dpi = imaging::dpiOf(image);
    bool written = writer
                       .beginFrame({kernel::FrameFormat::Rgb, image.width(),
                                    int(image.bytesPerLine()), 8, image.height()})
                       .has_value();
    constexpr qsizetype part = 1 << 18;
    for (qsizetype at = 0; written && at < image.sizeInBytes(); at += part)
        written = writer
                      .append(QByteArrayView(image.constBits() + at,
                                             std::min(part, image.sizeInBytes() - at)))
                      .has_value();
    if (!written || !writer.finish(facts).has_value())
        qFatal("the spool cannot be written");
}

namespace
{

QImage straightened(const QImage &raw)
{
    const auto skew = imaging::findSkew(imaging::sketchOf(raw));
    return skew.isWorthTurning() ? imaging::placed(raw, {.skewDegrees = skew.degrees}) : raw;
}

} // namespace

TestPage MadePages::page(pagemaker::PageKind kind, quint32 seed) const
{
    const auto made = pagemaker::makePage({kind, 300, seed, pagemaker::everydayWear(seed, 3), 0});
    const QString path = m_folder.filePath(u"page.mcp"_s);
    const QString inputPath = m_folder.filePath(u"page.ocr"_s);
    const QByteArray key = m_files.newKey();
    spool(m_files, key, path, made.image);
    TestPage page{made.truth, made.image, straightened(made.image), {}, {}, 0};
    const double start = cpuMs();
    auto processed = m_processor.process(path, key, {});
    if (!processed || processed->textInput.isNull())
        return page; // taken for blank: it is not read, and so it counts
    page.prepareMs = cpuMs() - start;
    page.packed = processed->encoded;
    if (!services::saveTextInput(m_files, key, inputPath,
                                 *services::textInputOf(processed->textInput))
             .has_value())
        qFatal("the text input cannot be written");
    page.input = services::loadTextInput(m_files, key, inputPath).value_or(QImage());
    return page;
}

} // namespace motcua::tests
