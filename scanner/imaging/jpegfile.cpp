#include "scanner/imaging/jpegfile.h"

#include "scanner/imaging/gray.h"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>

#include <jerror.h>
#include <jpeglib.h>

using namespace Qt::StringLiterals;

namespace motcua::imaging
{

namespace
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;

static_assert(longestJpegSide == JPEG_MAX_DIMENSION);

constexpr long otherMemory = 16 << 20; // rows and tables, besides the coefficients

/// libjpeg leaves through longjmp: nothing with a destructor may live between setjmp and the calls.
struct Errors {
    jpeg_error_mgr manager{};
    std::jmp_buf back{};
    bool cutOff = false;
};

[[noreturn]] void leave(j_common_ptr codec)
{
    std::longjmp(reinterpret_cast<Errors *>(codec->err)->back, 1);
}

void listen(j_common_ptr codec, int level)
{
    const int code = codec->err->msg_code;
    if (level < 0 && (code == JWRN_JPEG_EOF || code == JWRN_HIT_MARKER))
        reinterpret_cast<Errors *>(codec->err)->cutOff = true;
}

void quiet(j_common_ptr) {}

jpeg_error_mgr *installed(Errors &errors)
{
    jpeg_error_mgr *manager = jpeg_std_error(&errors.manager);
    manager->error_exit = leave;
    manager->emit_message = listen;
    manager->output_message = quiet;
    return manager;
}

/// A decompressor that frees its memory however it is left.
struct Decoder {
    Errors errors;
    jpeg_decompress_struct codec{};

    explicit Decoder(const QByteArray &file)
    {
        codec.err = installed(errors);
        jpeg_create_decompress(&codec);
        // A progressive bomb fails instead of growing.
        codec.mem->max_memory_to_use = kernel::mostJpegMemory + otherMemory;
        jpeg_mem_src(&codec, reinterpret_cast<const uchar *>(file.constData()),
                     static_cast<unsigned long>(file.size()));
    }
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;
    ~Decoder() { jpeg_destroy_decompress(&codec); }

    bool readHead()
    {
        if (setjmp(errors.back)) // NOLINT(cert-err52-cpp): the library offers nothing else
            return false;
        return jpeg_read_header(&codec, TRUE) == JPEG_HEADER_OK;
    }

    bool start()
    {
        if (setjmp(errors.back)) // NOLINT(cert-err52-cpp)
            return false;
        return jpeg_start_decompress(&codec) != FALSE;
    }

    bool readLine(uchar *line)
    {
        if (setjmp(errors.back)) // NOLINT(cert-err52-cpp)
            return false;
        return jpeg_read_scanlines(&codec, &line, 1) == 1;
    }
};

kernel::Failure damaged(const QString &detail)
{
    return failure(ErrorKind::Refused, u"image.damaged"_s, {}, detail);
}

/// Adobe writes CMYK inverted: 255 = no ink.
void inkToLight(const uchar *from, uchar *to, int pixels, bool inverted)
{
    for (int x = 0; x < pixels; ++x, from += 4)
        for (int c = 0; c < 3; ++c) {
            const int light = inverted ? from[c] : 255 - from[c];
            const int key = inverted ? from[3] : 255 - from[3];
            *to++ = uchar(light * key / 255);
        }
}

/// Reads the lines of a started decoder; false when the data ends or breaks.
bool readLines(Decoder &decoder, QImage &image)
{
    const bool cmyk = decoder.codec.out_color_components == 4;
    std::vector<uchar> inks(cmyk ? size_t(image.width()) * 4 : 0);
    for (int y = 0; y < image.height(); ++y) {
        if (!decoder.readLine(cmyk ? inks.data() : image.scanLine(y)))
            return false;
        if (cmyk)
            inkToLight(inks.data(), image.scanLine(y), image.width(),
                       decoder.codec.saw_Adobe_marker);
    }
    return !decoder.errors.cutOff;
}

struct Compressed {
    uchar *bytes = nullptr;
    unsigned long size = 0;
};

// Better tables make the file a third smaller, but all coefficients wait in memory meanwhile, two
// bytes each.
constexpr qint64 mostCoefficients = 27'000'000; // A4 at 300 dpi in colour

void describe(jpeg_compress_struct &codec, const Rows &rows, int quality)
{
    codec.image_width = JDIMENSION(rows.size.width());
    codec.image_height = JDIMENSION(rows.size.height());
    codec.input_components = rows.channels;
    codec.in_color_space = rows.channels == 3 ? JCS_RGB : JCS_GRAYSCALE;
    jpeg_set_defaults(&codec);
    jpeg_set_quality(&codec, quality, TRUE);
    codec.comp_info[0].h_samp_factor = 1;
    codec.comp_info[0].v_samp_factor = 1;
    codec.optimize_coding =
        qint64(rows.rowBytes()) * rows.size.height() <= mostCoefficients ? TRUE : FALSE;
    codec.density_unit = 1;
    codec.X_density = UINT16(qRound(rows.dpi.width()));
    codec.Y_density = UINT16(qRound(rows.dpi.height()));
}

bool compress(const Rows &rows, int quality, std::vector<uchar> &row, Compressed &out)
{
    Errors errors;
    jpeg_compress_struct codec{};
    codec.err = installed(errors);
    if (setjmp(errors.back)) { // NOLINT(cert-err52-cpp)
        jpeg_destroy_compress(&codec);
        return false;
    }
    jpeg_create_compress(&codec);
    jpeg_mem_dest(&codec, &out.bytes, &out.size);
    describe(codec, rows, quality);
    jpeg_start_compress(&codec, TRUE);
    uchar *line = row.data();
    while (codec.next_scanline < codec.image_height) {
        rows.read(int(codec.next_scanline), line);
        jpeg_write_scanlines(&codec, &line, 1);
    }
    jpeg_finish_compress(&codec);
    jpeg_destroy_compress(&codec);
    return true;
}

/// Decodes at 1/2, 1/4 or 1/8 of the size, as `partFor` says of the whole size.
template <class PartFor> Result<QImage> decodedPart(const QByteArray &file, PartFor partFor)
{
    if (file.isEmpty()) // libjpeg leaves at once, before there is a place to come back to
        return damaged(u"empty JPEG"_s);
    Decoder decoder(file);
    if (!decoder.readHead())
        return damaged(u"JPEG head unreadable"_s);
    auto &codec = decoder.codec;
    const Result<int> part = partFor(QSize(int(codec.image_width), int(codec.image_height)));
    if (!part)
        return failure(part.error());
    codec.scale_num = 1;
    codec.scale_denom = unsigned(*part);
    codec.out_color_space = codec.num_components == 1   ? JCS_GRAYSCALE
                            : codec.num_components == 4 ? JCS_CMYK
                                                        : JCS_RGB;
    if (!decoder.start())
        return damaged(u"JPEG data unreadable"_s);
    QImage image(int(codec.output_width), int(codec.output_height),
                 codec.num_components == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    if (image.isNull() || !readLines(decoder, image))
        return damaged(u"JPEG data cut off or broken"_s);
    const auto header = kernel::readJpegHeader(file);
    if (header && !header->dpi.isEmpty())
        setDpi(image, header->dpi / *part);
    return image;
}

} // namespace

Result<QImage> decodedJpeg(const QByteArray &file, qint64 mostPixels)
{
    return decodedPart(file, [mostPixels](const QSize &size) -> Result<int> {
        const qint64 pixels = qint64(size.width()) * size.height();
        int part = 1;
        while (pixels / (part * part) > mostPixels && part < 8)
            part *= 2;
        if (pixels / (part * part) > mostPixels)
            return failure(ErrorKind::Refused, u"image.tooLarge"_s, {}, u"%1 pixels"_s.arg(pixels));
        return part;
    });
}

Result<QImage> decodedJpegAtLeast(const QByteArray &file, int longerSide)
{
    return decodedPart(file, [longerSide](const QSize &size) -> Result<int> {
        int part = 8;
        while (part > 1 && std::max(size.width(), size.height()) / part < longerSide)
            part /= 2;
        return part;
    });
}

QByteArray encodedJpeg(const QImage &page, int quality)
{
    return page.isNull() ? QByteArray() : encodedJpeg(rowsOf(page), quality);
}

QByteArray encodedJpeg(const Rows &rows, int quality)
{
    Compressed out;
    std::vector<uchar> row(static_cast<size_t>(rows.rowBytes()));
    const bool done = !rows.isNull() && compress(rows, quality, row, out);
    QByteArray bytes;
    if (done)
        bytes = QByteArray(reinterpret_cast<const char *>(out.bytes), qsizetype(out.size));
    std::free(out.bytes); // NOLINT: libjpeg's malloc
    return bytes;
}

} // namespace motcua::imaging
