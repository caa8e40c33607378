#include "tests/integration/window/networkscanner.h"

#include <QCoreApplication>
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

} // namespace

NetworkScanner::NetworkScanner(int pages, const QStringList &faults, int dpi)
{
    for (int number = 1; number <= pages; ++number)
        numberedPage(number, dpi)
            .save(m_paper.filePath(u"page-%1.jpg"_s.arg(number, 3, 10, QChar(u'0'))), nullptr, 90);
    m_config.write(u"airscan.conf"_s, SaneConfig::airscanConf(name(), start(faults)));
}

NetworkScanner::~NetworkScanner()
{
    m_process.closeWriteChannel(); // its sign to stop
    m_process.waitForFinished();
}

QString NetworkScanner::start(const QStringList &faults)
{
    QStringList arguments{u"--pages"_s, m_paper.path(), u"--stop-with-stdin"_s};
    for (const QString &fault : faults)
        arguments += {u"--fault"_s, fault};
    m_process.start(QCoreApplication::applicationDirPath() + u"/motcua-standin-escl"_s, arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead())
            qFatal("no scanner: %s", qPrintable(m_process.errorString()));
    }
    return QString::fromUtf8(m_process.readLine()).trimmed();
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
