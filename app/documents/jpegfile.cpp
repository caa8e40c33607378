#include "app/documents/jpegfile.h"

#include "app/documents/filekind.h"

#include <QFile>

#include <csetjmp>
#include <cstdio>
#include <memory>
#include <vector>

#include <jpeglib.h>

#include <jerror.h>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

namespace
{

// Rows and tables, besides the coefficients.
constexpr int otherMemory = 8 << 20;

struct Decoding {
    jpeg_decompress_struct state;
    jpeg_error_mgr errors;
    jpeg_progress_mgr progress;
    std::jmp_buf leave;
    char message[JMSG_LENGTH_MAX] = {};
    bool isHeavy = false; ///< it was given up for what it asks, not for damage
};

Decoding &decodingOf(j_common_ptr state) { return *static_cast<Decoding *>(state->client_data); }

[[noreturn]] void giveUp(j_common_ptr state)
{
    Decoding &decoding = decodingOf(state);
    const int code = state->err->msg_code;
    decoding.isHeavy =
        decoding.isHeavy || code == JERR_NO_BACKING_STORE || code == JERR_OUT_OF_MEMORY;
    state->err->format_message(state, decoding.message);
    std::longjmp(decoding.leave, 1);
}

/// libjpeg goes on with grey after these; for us the picture is not whole.
void onMessage(j_common_ptr state, int level)
{
    if (level >= 0)
        return;
    switch (state->err->msg_code) {
    case JWRN_EXTRANEOUS_DATA:
    case JWRN_ADOBE_XFORM:
    case JWRN_JFIF_MAJOR:
    case JWRN_TOO_MUCH_DATA: return;
    default: giveUp(state);
    }
}

void onProgress(j_common_ptr state)
{
    if (reinterpret_cast<j_decompress_ptr>(state)->input_scan_number <= kernel::mostJpegScans)
        return;
    decodingOf(state).isHeavy = true;
    giveUp(state);
}

/// No object with a destructor may live here: libjpeg leaves by longjmp.
bool decodes(Decoding &decoding, QByteArrayView file, JSAMPROW line)
{
    jpeg_decompress_struct &state = decoding.state;
    if (setjmp(decoding.leave) != 0) {
        jpeg_destroy_decompress(&state);
        return false;
    }
    state.err = jpeg_std_error(&decoding.errors);
    decoding.errors.error_exit = giveUp;
    decoding.errors.emit_message = onMessage;
    state.client_data = &decoding;
    jpeg_create_decompress(&state);
    state.mem->max_memory_to_use = kernel::mostJpegMemory + otherMemory;
    decoding.progress = {};
    decoding.progress.progress_monitor = onProgress;
    state.progress = &decoding.progress;
    jpeg_mem_src(&state, reinterpret_cast<const unsigned char *>(file.data()),
                 static_cast<unsigned long>(file.size()));
    jpeg_read_header(&state, TRUE);
    state.scale_num = 1;
    state.scale_denom = 8;
    state.out_color_space = state.jpeg_color_space;
    state.do_fancy_upsampling = FALSE;
    jpeg_start_decompress(&state);
    while (state.output_scanline < state.output_height)
        jpeg_read_scanlines(&state, &line, 1);
    jpeg_finish_decompress(&state);
    jpeg_destroy_decompress(&state);
    return true;
}

} // namespace

kernel::Status checkJpeg(QByteArrayView file)
{
    const auto refused = [](const QString &key, const QString &detail) {
        return kernel::failure(kernel::ErrorKind::Refused, key, {}, detail);
    };
    const auto header = kernel::readJpegHeader(file);
    if (!header || header->pixels.isEmpty())
        return refused(u"file.unreadable"_s, u"no JPEG frame header"_s);
    if (qint64(header->pixels.width()) * header->pixels.height() > kernel::mostPicturePixels)
        return refused(u"file.tooLarge"_s, u"a JPEG of too many pixels"_s);
    std::vector<JSAMPLE> line(size_t(header->pixels.width() / 8 + 64) * 4);
    const auto decoding = std::make_unique<Decoding>();
    if (decodes(*decoding, file, line.data()))
        return {};
    return refused(decoding->isHeavy ? u"file.tooHeavy"_s : u"file.unreadable"_s,
                   QString::fromLatin1(decoding->message));
}

kernel::Result<SoundJpeg> readSoundJpeg(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(u"file.denied"_s, path, file.errorString());
    QByteArray bytes = file.readAll();
    if (auto checked = checkJpeg(bytes); !checked)
        return fileFailure(checked.error().key, path, checked.error().detail);
    const auto header = kernel::readJpegHeader(bytes);
    return SoundJpeg{std::move(bytes), *header};
}

} // namespace motcua::documents
