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

QString ZoneChild::read(const QImage &band, const std::function<bool(const QString &)> &wanted)
{
    using ocrwire::Task;
    if (!ocrwire::isReadable(band))
        return {};
    QString first;
    for (const Task way : {Task::ZoneBlock, Task::ZoneLines, Task::ZoneLarger}) {
        const QString lines = ask(ocrwire::request(++m_id, band, way));
        if (wanted(lines))
            return lines;
        if (way == Task::ZoneBlock)
            first = lines;
    }
    return first;
}

QString ZoneChild::ask(const QByteArray &request)
{
    if (m_id == 1) {
        m_process.setProcessEnvironment(ocrEnvironment());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(ocrProgram(), QStringList());
    }
    if (m_process.state() == QProcess::NotRunning)
        return {}; // ended, or at the end of its time before
    m_process.write(request);
    const QDeadlineTimer deadline(bandTime);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime()))) {
            m_process.kill();
            m_process.waitForFinished(goneMs);
            return {};
        }
    }
    const auto answer = ocrwire::answerFrom(m_process.readLine());
    return answer && answer->id == m_id && answer->text ? linesOf(*answer->text) : QString();
}

} // namespace motcua::scanner
