#include "tests/bench/text/barereader.h"

#include <tesseract/baseapi.h>

namespace motcua::tests
{

BareReader::BareReader() : m_reader(std::make_unique<tesseract::TessBaseAPI>())
{
    if (m_reader->Init(nullptr, "vie", tesseract::OEM_LSTM_ONLY) != 0)
        qFatal("tesseract has no data for Vietnamese");
    m_reader->SetVariable("debug_file", "/dev/null");
    m_reader->SetPageSegMode(tesseract::PSM_AUTO);
}

BareReader::~BareReader() = default;

QString BareReader::read(const QImage &page)
{
    const int channels = page.format() == QImage::Format_RGB888 ? 3 : 1;
    m_reader->SetImage(page.constBits(), page.width(), page.height(), channels,
                       int(page.bytesPerLine()));
    m_reader->SetSourceResolution(qRound(page.dotsPerMeterX() * 0.0254));
    const std::unique_ptr<char[]> text(m_reader->GetUTF8Text());
    m_reader->Clear();
    return text ? QString::fromUtf8(text.get()) : QString();
}

} // namespace motcua::tests
