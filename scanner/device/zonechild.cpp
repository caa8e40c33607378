#include "scanner/device/zonechild.h"

#include "scanner/device/ocrprocess.h"
#include "scanner/ocr/ocrwire.h"

#include <QDeadlineTimer>

using namespace std::chrono_literals;

namespace motcua::scanner
{

namespace
{

constexpr auto bandTime = 10s;
constexpr int goneMs = 1000;

QString linesOf(const kernel::PageText &text)
{
    QStringList lines;
    for (const auto &line : text.lines)
        lines.append(line.value(0).text);
    return lines.join(u'\n');
}

} // namespace

ZoneChild::~ZoneChild()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(goneMs); // a killed child is gone at once; ~QProcess would warn
}

QString ZoneChild::read(const QImage &band)
{
    if (!ocrwire::isReadable(band))
        return {};
    if (m_id++ == 0) {
        m_process.setProcessEnvironment(ocrEnvironment());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(ocrProgram(), QStringList());
    }
    m_process.write(ocrwire::request(m_id, band, ocrwire::Task::Zone));
    const QDeadlineTimer deadline(bandTime);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime()))) {
            m_process.kill(); // ended, or at the end of its time
            return {};
        }
    }
    const auto answer = ocrwire::answerFrom(m_process.readLine());
    return answer && answer->id == m_id && answer->text ? linesOf(*answer->text) : QString();
}

} // namespace motcua::scanner
