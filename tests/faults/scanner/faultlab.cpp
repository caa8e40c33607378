#include "tests/faults/scanner/faultlab.h"

#include "app/core/kernel/pagejournal.h"
#include "app/security/sealedfile.h"
#include "tests/standin/sane/faultpattern.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr auto pathVariable = "LD_LIBRARY_PATH";

int sampleOf(const QImage &image, const uchar *line, int x, int channel)
{
    switch (image.format()) {
    case QImage::Format_Mono: return (line[x / 8] >> (7 - x % 8)) & 1;
    case QImage::Format_RGB888: return line[x * 3 + channel];
    default: return line[x];
    }
}

int expectedSample(const QImage &image, int page, int x, int y, int channel)
{
    return image.format() == QImage::Format_Mono ? int(standin::faultBit(page, x, y))
                                                 : standin::faultSample(page, x, y, channel);
}

} // namespace

FaultLab::FaultLab(const QByteArray &script, const QString &model)
    : m_libraryPath(qgetenv(pathVariable))
{
    const QByteArray state = m_state.path().toUtf8();
    m_config.write(u"motcuafault.conf"_s, "state " + state + "\nlog " + state +
                                              "/log\nmodel " MOTCUA_FAULT_MODELS "/" +
                                              model.toUtf8() + ".model\n" + script);
    qputenv(pathVariable, MOTCUA_FAULT_SANE);
}

FaultLab::~FaultLab()
{
    if (m_libraryPath.isEmpty())
        qunsetenv(pathVariable);
    else
        qputenv(pathVariable, m_libraryPath);
}

ports::ScanRequest FaultLab::request(ports::ScanSource source, int firstNumber) const
{
    auto request = m_spool.request(device(), source);
    request.mode = ports::ScanMode::Gray;
    request.firstNumber = firstNumber;
    return request;
}

void FaultLab::putBackFrom(int side) const
{
    QFile file(m_state.filePath(u"next"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(side)) < 1)
        qFatal("cannot fill the feeder");
}

void FaultLab::plugIn() const { QFile::remove(m_state.filePath(u"unplugged"_s)); }

QStringList FaultLab::log() const
{
    QFile file(logFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    const auto all = file.readAll().split('\n');
    for (const QByteArray &line : all) {
        if (!line.isEmpty())
            lines.append(QString::fromUtf8(line.mid(line.indexOf(' ') + 1)));
    }
    return lines;
}

void FaultLab::clearLog() const { QFile::remove(logFile()); }

QString FaultLab::pageWrong(int number) const
{
    const auto page = m_spool.page(number);
    if (!page)
        return u"page %1: %2 %3"_s.arg(QString::number(number), page.error().key,
                                       page.error().detail);
    if (page->facts.number != number)
        return u"page %1 says it is %2"_s.arg(number).arg(page->facts.number);
    const QImage &image = page->image;
    const int channels = image.format() == QImage::Format_RGB888 ? 3 : 1;
    for (int y = 0; y < image.height(); ++y) {
        const uchar *line = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            for (int channel = 0; channel < channels; ++channel) {
                if (sampleOf(image, line, x, channel) !=
                    expectedSample(image, number, x, y, channel))
                    return u"page %1 differs at %2, %3"_s.arg(number).arg(x).arg(y);
            }
        }
    }
    return image.isNull() ? u"page %1 has no pixels"_s.arg(number) : QString();
}

QString FaultLab::journalWrong(bool afterKill) const
{
    const auto report =
        kernel::readJournal(m_spool.folder(), m_spool.key(), security::SodiumSealedFiles());
    if (!report)
        return report.error().detail;
    auto unlisted = kernel::spooledPages(m_spool.folder());
    unlisted.removeIf([&](int number) { return report->announced.contains(number); });
    if (report->isDamaged || !report->missing.isEmpty() || !report->foreign.isEmpty() ||
        (!unlisted.isEmpty() && !afterKill))
        return u"%1 missing, %2 foreign, %3 unlisted"_s.arg(report->missing.size())
            .arg(report->foreign.size())
            .arg(unlisted.size());
    return {};
}

void FaultLab::setSensor(const QString &name, bool on) const
{
    QFile file(m_state.filePath(u"sensor-"_s + name));
    if (!file.open(QIODevice::WriteOnly) || file.write(on ? "1" : "0") != 1)
        qFatal("cannot set a sensor");
}

QString FaultLab::pagesWrong(int count) const
{
    const auto spooled = kernel::spooledPages(m_spool.folder());
    if (spooled != numbersUpTo(count))
        return u"%1 pages in the spool, expected %2"_s.arg(spooled.size()).arg(count);
    for (int number = 1; number <= count; ++number) {
        if (const QString wrong = pageWrong(number); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

scanner::ScannerSetup impatientSetup()
{
    using namespace std::chrono_literals;
    scanner::ScannerSetup setup;
    setup.allowTestDevices = true;
    setup.limits.open = 3s;
    setup.limits.options = 2s;
    setup.limits.firstStart = 2s;
    setup.limits.nextStart = 2s;
    setup.limits.noByte = 2s;
    setup.limits.cancelGrace = 300ms;
    setup.limits.release = 1s;
    setup.limits.reopenPatience = 5s;
    return setup;
}

} // namespace motcua::tests
