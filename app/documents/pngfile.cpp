#include "app/documents/pngfile.h"

#include "app/core/kernel/units.h"
#include "app/documents/filekind.h"
#include "app/documents/rasterfile.h"

#include <QFile>

#include <algorithm>
#include <csetjmp>
#include <functional>
#include <vector>

#include <png.h>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::Status;

namespace
{

/// One reading. libpng leaves a fault by longjmp() into step(), over frames that hold nothing which
/// would have to be destroyed.
class PngReading
{
public:
    explicit PngReading(QFile &file) : m_file(file)
    {
        m_png = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, fail, ignore);
        m_info = m_png ? png_create_info_struct(m_png) : nullptr;
        if (m_info)
            png_set_read_fn(m_png, this, read);
    }
    ~PngReading() { png_destroy_read_struct(&m_png, &m_info, nullptr); }
    Q_DISABLE_COPY_MOVE(PngReading)

    [[nodiscard]] bool isReady() const { return m_info != nullptr; }
    [[nodiscard]] QString complaint() const { return QString::fromLatin1(m_complaint); }

    [[nodiscard]] bool readHead()
    {
        return step([](PngReading &self) { png_read_info(self.m_png, self.m_info); });
    }
    [[nodiscard]] QSize size() const
    {
        return {int(png_get_image_width(m_png, m_info)), int(png_get_image_height(m_png, m_info))};
    }
    [[nodiscard]] QSizeF dpi() const
    {
        return {png_get_x_pixels_per_meter(m_png, m_info) * kernel::metresPerInch,
                png_get_y_pixels_per_meter(m_png, m_info) * kernel::metresPerInch};
    }
    [[nodiscard]] bool isInterlaced() const
    {
        return png_get_interlace_type(m_png, m_info) != PNG_INTERLACE_NONE;
    }
    [[nodiscard]] qsizetype bytesPerRow() const
    {
        return qsizetype(png_get_rowbytes(m_png, m_info));
    }

    /// How the rows are to come; empty when libpng cannot do it.
    [[nodiscard]] QImage::Format prepare()
    {
        m_isMono = isInkOnPaper();
        const bool isPrepared = step([](PngReading &self) {
            if (!self.m_isMono)
                self.asksForTones();
            png_set_interlace_handling(self.m_png);
            png_read_update_info(self.m_png, self.m_info);
        });
        if (!isPrepared)
            return QImage::Format_Invalid;
        if (m_isMono)
            return QImage::Format_Mono;
        return png_get_channels(m_png, m_info) == 1 ? QImage::Format_Grayscale8
                                                    : QImage::Format_RGB888;
    }
    /// Its 0 is black, as in most files; a page's is white.
    [[nodiscard]] bool isNegative() const { return m_isMono && m_zeroIsBlack; }
    [[nodiscard]] bool readRow(uchar *to)
    {
        m_row = to;
        return step([](PngReading &self) { png_read_row(self.m_png, self.m_row, nullptr); });
    }
    [[nodiscard]] bool readAll(uchar **rows)
    {
        m_rows = rows;
        return step([](PngReading &self) { png_read_image(self.m_png, self.m_rows); });
    }
    [[nodiscard]] bool readEnd()
    {
        return step([](PngReading &self) { png_read_end(self.m_png, nullptr); });
    }

private:
    bool step(void (*work)(PngReading &))
    {
        if (setjmp(png_jmpbuf(m_png)) != 0)
            return false;
        work(*this);
        return true;
    }

    [[noreturn]] static void fail(png_structp png, png_const_charp message)
    {
        qstrncpy(static_cast<PngReading *>(png_get_error_ptr(png))->m_complaint, message,
                 sizeof m_complaint);
        png_longjmp(png, 1);
    }
    static void ignore(png_structp, png_const_charp) {}
    static void read(png_structp png, png_bytep to, size_t size)
    {
        auto *self = static_cast<PngReading *>(png_get_io_ptr(png));
        if (self->m_file.read(reinterpret_cast<char *>(to), qint64(size)) != qint64(size))
            png_error(png, "the file ends early");
    }

    /// One bit, and nothing but black and white?
    [[nodiscard]] bool isInkOnPaper()
    {
        if (png_get_bit_depth(m_png, m_info) != 1 || png_get_valid(m_png, m_info, PNG_INFO_tRNS))
            return false;
        if (png_get_color_type(m_png, m_info) == PNG_COLOR_TYPE_GRAY)
            return true;
        png_colorp colours = nullptr;
        int count = 0;
        if (!png_get_PLTE(m_png, m_info, &colours, &count) || count != 2)
            return false;
        const auto light = [&](int i) {
            return colours[i].red + colours[i].green + colours[i].blue;
        };
        m_zeroIsBlack = light(0) == 0;
        return std::min(light(0), light(1)) == 0 && std::max(light(0), light(1)) == 3 * 255;
    }
    void asksForTones()
    {
        png_color_16 white{};
        white.red = white.green = white.blue = white.gray = 0xff;
        png_set_expand(m_png);
        png_set_strip_16(m_png);
        png_set_background(m_png, &white, PNG_BACKGROUND_GAMMA_SCREEN, 0, 1);
    }

    QFile &m_file;
    png_structp m_png = nullptr;
    png_infop m_info = nullptr;
    char m_complaint[120] = "";
    bool m_isMono = false;
    bool m_zeroIsBlack = true;
    uchar *m_row = nullptr;
    uchar **m_rows = nullptr;
};

/// The sink's answer; whether libpng could read on is said by `isRead`.
Status giveRows(PngReading &png, int height, PageSink &sink, bool &isRead)
{
    std::vector<uchar> row(size_t(png.bytesPerRow()));
    Status status;
    for (int y = 0; status && y < height; ++y) {
        isRead = png.readRow(row.data());
        if (!isRead)
            return {};
        if (png.isNegative())
            std::transform(row.begin(), row.end(), row.begin(), std::bit_not<uchar>());
        status = sink.take({row.data(), qsizetype(row.size())});
    }
    isRead = !status || png.readEnd();
    return status;
}

/// Row `y` of an interlaced picture is whole only at its end.
Status giveInterlaced(PngReading &png, int height, PageSink &sink, bool &isRead)
{
    std::vector<uchar> bytes(size_t(png.bytesPerRow()) * size_t(height));
    std::vector<uchar *> rows;
    for (int y = 0; y < height; ++y)
        rows.push_back(bytes.data() + png.bytesPerRow() * y);
    isRead = png.readAll(rows.data()) && png.readEnd();
    if (!isRead)
        return {};
    if (png.isNegative())
        std::transform(bytes.begin(), bytes.end(), bytes.begin(), std::bit_not<uchar>());
    Status status;
    for (int y = 0; status && y < height; ++y)
        status = sink.take({rows[size_t(y)], png.bytesPerRow()});
    return status;
}

} // namespace

Status readPng(const QString &path, PageSink &sink)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(u"file.denied"_s, path, file.errorString());
    PngReading png(file);
    const auto damaged = [&] { return fileFailure(u"file.unreadable"_s, path, png.complaint()); };
    if (!png.isReady() || !png.readHead())
        return damaged();
    const QSize size = png.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return fileFailure(u"file.tooLarge"_s, path);
    const QImage::Format format = png.prepare();
    if (format == QImage::Format_Invalid)
        return damaged();
    if (auto begun = sink.begin({{}, format, size, believableDpi(png.dpi(), size)}); !begun)
        return begun;
    bool isRead = false;
    const auto give = png.isInterlaced() ? giveInterlaced : giveRows;
    const Status given = give(png, size.height(), sink, isRead);
    return isRead || !given ? given : Status(damaged());
}

} // namespace motcua::documents
