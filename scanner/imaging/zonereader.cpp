#include "scanner/imaging/zonereader.h"

#include <tesseract/baseapi.h>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace motcua::imaging
{

namespace
{

constexpr int lines = 3;
constexpr int zoneDpi = 300;
constexpr double largerBy = 1.5;
constexpr auto signsOfZone = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

} // namespace

ZoneReader::ZoneReader() = default;

ZoneReader::~ZoneReader() = default;

kernel::Status ZoneReader::open()
{
    for (const char *language : {"eng", "vie"}) {
        auto reader = std::make_unique<tesseract::TessBaseAPI>();
        if (reader->Init(nullptr, language, tesseract::OEM_LSTM_ONLY) != 0)
            continue;
        reader->SetVariable("debug_file", "/dev/null");
        reader->SetVariable("tessedit_char_whitelist", signsOfZone);
        m_reader = std::move(reader);
        return {};
    }
    return kernel::failure(kernel::ErrorKind::Store, u"ocr.failed"_s, {},
                           u"tesseract has no data"_s);
}

QString ZoneReader::read(const QImage &band, Way way)
{
    if (way == Way::Block)
        return signsOn(band, tesseract::PSM_SINGLE_BLOCK);
    const QImage seen = way == Way::Lines ? band
                                          : band.scaled(band.size() * largerBy, Qt::KeepAspectRatio,
                                                        Qt::SmoothTransformation);
    QStringList read;
    for (int line = 0; line < lines; ++line) {
        const QImage one =
            seen.copy(0, seen.height() * line / lines, seen.width(), seen.height() / lines);
        read.append(signsOn(one, tesseract::PSM_SINGLE_LINE).remove(u'\n'));
    }
    return read.join(u'\n');
}

QString ZoneReader::signsOn(const QImage &gray, int segmentation)
{
    m_reader->SetPageSegMode(tesseract::PageSegMode(segmentation));
    m_reader->SetImage(gray.constBits(), gray.width(), gray.height(), 1, int(gray.bytesPerLine()));
    m_reader->SetSourceResolution(zoneDpi);
    const std::unique_ptr<char[]> text(m_reader->GetUTF8Text());
    QStringList read;
    for (QString line : QString::fromUtf8(text.get()).split(u'\n')) {
        line.remove(u' ');
        if (!line.isEmpty())
            read.append(line);
    }
    return read.join(u'\n');
}

} // namespace motcua::imaging
