#include "app/documents/jpegfile.h"

#include "app/documents/rasterfile.h"

#include <QtEndian>

#include <csetjmp>
#include <cstdio>
#include <vector>

#include <jpeglib.h>

#include <jerror.h>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

namespace
{

quint16 word(QByteArrayView bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.data() + at) : quint16(0);
}

/// The TIFF structure inside an APP1 marker; every offset is checked, as files lie.
class ExifReader
{
public:
    ExifReader(QByteArrayView tiff) : m_bytes(tiff), m_isBig(tiff.startsWith("MM")) {}

    void read(JpegHead &head) const
    {
        const qsizetype directory = number32(4);
        double x = 0;
        double y = 0;
        int unit = 2;
        for (int i = 0, count = number16(directory); i < count && i < 200; ++i) {
            const qsizetype entry = directory + 2 + i * 12;
            switch (number16(entry)) {
            case 0x0112: orient(number16(entry + 8), head); break;
            case 0x011a: x = rational(number32(entry + 8)); break;
            case 0x011b: y = rational(number32(entry + 8)); break;
            case 0x0128: unit = number16(entry + 8); break;
            default: break;
            }
        }
        if (x > 0 && y > 0 && head.dpi.isEmpty())
            head.dpi = QSizeF(x, y) * (unit == 3 ? 2.54 : 1.0);
    }

private:
    static void orient(int orientation, JpegHead &head)
    {
        const auto [clockwise, isMirrored] = turnFor(orientation);
        head.rotation = clockwise;
        head.isMirrored = isMirrored;
    }
    int number16(qsizetype at) const
    {
        if (at < 0 || at + 2 > m_bytes.size())
            return 0;
        return m_isBig ? qFromBigEndian<quint16>(m_bytes.data() + at)
                       : qFromLittleEndian<quint16>(m_bytes.data() + at);
    }
    qsizetype number32(qsizetype at) const
    {
        if (at < 0 || at + 4 > m_bytes.size())
            return -1;
        return m_isBig ? qFromBigEndian<quint32>(m_bytes.data() + at)
                       : qFromLittleEndian<quint32>(m_bytes.data() + at);
    }
    double rational(qsizetype at) const
    {
        const qsizetype below = number32(at + 4);
        return below > 0 ? double(number32(at)) / double(below) : 0;
    }

    QByteArrayView m_bytes;
    bool m_isBig;
};

void readSegment(int marker, QByteArrayView body, JpegHead &head)
{
    if (marker == 0xe0 && body.startsWith(QByteArrayView("JFIF\0", 5)) && body.size() >= 12) {
        const QSizeF density(word(body, 8), word(body, 10));
        if (!density.isEmpty() && (body[7] == 1 || body[7] == 2))
            head.dpi = density * (body[7] == 2 ? 2.54 : 1.0);
    } else if (marker == 0xe1 && body.startsWith(QByteArrayView("Exif\0\0", 6))) {
        ExifReader(body.sliced(6)).read(head);
    } else if (marker == 0xee && body.startsWith("Adobe")) {
        head.isAdobe = true;
    }
}

bool isFrame(int marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

// --- libjpeg ------------------------------------------------------------------------------------

constexpr int mostScans = 200; // a progressive bomb has thousands

struct Decoding {
    jpeg_decompress_struct state;
    jpeg_error_mgr errors;
    jpeg_progress_mgr progress;
    std::jmp_buf leave;
    char message[JMSG_LENGTH_MAX] = {};
};

Decoding &decodingOf(j_common_ptr state) { return *static_cast<Decoding *>(state->client_data); }

[[noreturn]] void giveUp(j_common_ptr state)
{
    Decoding &decoding = decodingOf(state);
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
    if (reinterpret_cast<j_decompress_ptr>(state)->input_scan_number > mostScans)
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

std::optional<JpegHead> readJpegHead(QByteArrayView file)
{
    if (word(file, 0) != 0xffd8)
        return {};
    JpegHead head;
    for (qsizetype at = 2; at + 4 <= file.size();) {
        if (uchar(file[at]) != 0xff)
            return {};
        const int marker = uchar(file[at + 1]);
        if (marker == 0xff) { // fill byte
            ++at;
            continue;
        }
        const qsizetype size = word(file, at + 2);
        if (size < 2 || at + 2 + size > file.size() || marker == 0xda)
            return {};
        const QByteArrayView body = file.sliced(at + 4, size - 2);
        if (isFrame(marker)) {
            if (body.size() < 6)
                return {};
            head.isHuffman8 = marker <= 0xc2 && body[0] == 8;
            head.pixels = {word(body, 3), word(body, 1)};
            head.components = body[5];
            return head;
        }
        readSegment(marker, body, head);
        at += 2 + size;
    }
    return {};
}

kernel::Status checkJpeg(QByteArrayView file)
{
    const auto head = readJpegHead(file);
    if (!head || head->pixels.isEmpty())
        return kernel::failure(kernel::ErrorKind::Refused, {}, {}, u"no JPEG frame header"_s);
    std::vector<JSAMPLE> line(size_t(head->pixels.width() / 8 + 64) * 4);
    const auto decoding = std::make_unique<Decoding>();
    if (decodes(*decoding, file, line.data()))
        return {};
    return kernel::failure(kernel::ErrorKind::Refused, {}, {},
                           QString::fromLatin1(decoding->message));
}

} // namespace motcua::documents
