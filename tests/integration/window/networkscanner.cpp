#include "tests/integration/window/networkscanner.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

// In hundredths of the page's height; the bars of a page are its number.
constexpr int firstBar = 10;
constexpr int barStep = 4;
constexpr int barHeight = 2;

QImage numberedPage(int number, int dpi)
{
    QImage page(dpi * 210 * 10 / 254, dpi * 297 * 10 / 254, QImage::Format_RGB888);
    page.setDotsPerMeterX(dpi * 10000 / 254);
    page.setDotsPerMeterY(dpi * 10000 / 254);
    page.fill(Qt::white);
    QPainter painter(&page);
    const auto share = [&](int hundredths) { return page.height() * hundredths / 100; };
    for (int bar = 0; bar < number; ++bar)
        painter.fillRect(page.width() / 10, share(firstBar + bar * barStep), page.width() * 8 / 10,
                         share(barHeight), QColor(20, 20, 90));
    return page;
}

/// Made before the scanner reads its folder.
QString fillFeeder(const QString &folder, int pages, int dpi)
{
    for (int number = 1; number <= pages; ++number)
        numberedPage(number, dpi)
            .save(folder + u"/page-%1.jpg"_s.arg(number, 3, 10, QChar(u'0')), nullptr, 90);
    return folder;
}

} // namespace

NetworkScanner::NetworkScanner(int pages, const QStringList &faults, int dpi)
    : m_scanner(fillFeeder(m_paper.path(), pages, dpi))
{
    for (const QString &fault : faults)
        m_scanner.addFault(*standin::esclFaultFrom(fault));
    if (!m_scanner.listen(0))
        qFatal("no port");
    m_config.write(u"airscan.conf"_s, SaneConfig::airscanConf(name(), m_scanner.url()));
}

int NetworkScanner::numberOf(const QImage &page)
{
    int bars = 0;
    bool isDark = false;
    for (int y = 0; y < page.height(); ++y) {
        const bool dark = qGray(page.pixel(page.width() / 2, y)) < 128;
        bars += dark && !isDark ? 1 : 0;
        isDark = dark;
    }
    return bars;
}

} // namespace motcua::tests
