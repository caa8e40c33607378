#include "tests/integration/pagedesk/fedpages.h"

#include "app/core/kernel/spoolpage.h"
#include "scanner/imaging/gray.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

void FedPages::findDevices(ports::Completion<QList<ports::ScanDevice>> done) { done({}); }

kernel::ScannedPage FedPages::spooled(const ports::ScanRequest &request, int index) const
{
    const QImage &image = sides[index];
    kernel::ScannedPage page;
    page.number = request.firstNumber + index;
    page.sheet = duplex ? (page.number + 1) / 2 : page.number;
    page.side = duplex && page.number % 2 == 0 ? kernel::PageSide::Back : kernel::PageSide::Front;
    page.dpi = imaging::dpiOf(image);
    page.pixels = image.size();
    page.file = request.spoolFolder + u'/' + kernel::spoolFileName(page.number);
    auto file = m_files.create(page.file, request.spoolKey);
    if (!file)
        qFatal("no spool");
    const auto format = image.format() == QImage::Format_RGB888 ? kernel::FrameFormat::Rgb
                                                                : kernel::FrameFormat::Gray;
    kernel::SpoolPageWriter writer(std::move(*file));
    const bool written =
        writer.beginFrame({format, image.width(), int(image.bytesPerLine()), 8, image.height()}) &&
        writer.append(QByteArrayView(image.constBits(), image.sizeInBytes())) &&
        writer.finish(page);
    if (!written)
        qFatal("the spool cannot be written");
    return page;
}

void FedPages::scan(const ports::ScanRequest &request, ports::ScanListener &listener)
{
    QMetaObject::invokeMethod(
        this,
        [this, request, &listener] {
            for (int index = 0; index < sides.size(); ++index)
                listener.pageScanned(spooled(request, index));
            listener.scanEnded({int(sides.size()), std::nullopt, false, {}});
        },
        Qt::QueuedConnection);
}

bool RealPageDesk::scan(const QList<QImage> &sides, const ports::PagePolicy &policy, bool duplex)
{
    m_source.sides = sides;
    m_source.duplex = duplex;
    ports::CaptureSession session;
    session.id = {u"s"_s};
    session.folder = m_folder.path();
    session.key = QByteArray(32, 'k');
    session.componentCode = u"a"_s;
    m_captures.add(session, domain::DocumentSource::Scan).scan({}, policy);
    return QTest::qWaitFor([&] { return pages.pages()->rowCount() == sides.size(); }) && settle();
}

bool RealPageDesk::settle()
{
    return QTest::qWaitFor(
        [this] { return !m_captures.isScanning() && !m_captures.isProcessing(); }, 60'000);
}

QImage RealPageDesk::picture(int row)
{
    constexpr int allOfIt = 20'000;
    QImage shown;
    pages.picture(row, allOfIt, [&shown](const kernel::Result<QImage> &made) {
        shown = made.value_or(QImage());
    });
    if (!QTest::qWaitFor([&] { return !shown.isNull(); }, 20'000))
        qFatal("no picture");
    return shown;
}

} // namespace motcua::tests
