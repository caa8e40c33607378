#include "tests/fakes/jbig2reader.h"

#include <cstring>
#include <memory>

extern "C" {
#include <jbig2.h>
}

namespace motcua::tests
{

namespace
{

void note(void *complaints, const char *, Jbig2Severity severity, uint32_t)
{
    if (severity >= JBIG2_SEVERITY_WARNING)
        ++*static_cast<int *>(complaints);
}

} // namespace

QImage decodedJbig2(const QByteArray &stream)
{
    int complaints = 0;
    const std::unique_ptr<Jbig2Ctx, decltype(&jbig2_ctx_free)> context(
        jbig2_ctx_new(nullptr, JBIG2_OPTIONS_EMBEDDED, nullptr, note, &complaints), jbig2_ctx_free);
    if (!context ||
        jbig2_data_in(context.get(), reinterpret_cast<const unsigned char *>(stream.constData()),
                      size_t(stream.size())) < 0 ||
        jbig2_complete_page(context.get()) < 0)
        return {};
    Jbig2Image *page = jbig2_page_out(context.get());
    if (!page || complaints > 0)
        return {};
    QImage image(int(page->width), int(page->height), QImage::Format_Mono);
    image.setColorTable({0xFFFFFFFF, 0xFF000000});
    image.fill(0);
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(image.scanLine(y), page->data + size_t(y) * page->stride,
                    size_t(image.width() + 7) / 8);
    jbig2_release_page(context.get(), page);
    return image;
}

} // namespace motcua::tests
