#include "scanner/device/ocrprocess.h"

#include "app/core/kernel/logging.h"
#include "scanner/ocr/ocrwire.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace motcua::scanner
{

namespace
{

constexpr auto idleTime = 30s;

kernel::Error crashed()
{
    return {kernel::ErrorKind::Store, u"ocr.failed"_s, {}, u"motcua-ocr ended on its own"_s};
}

} // namespace

QString ocrProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"motcua-ocr"_s);
}

QProcessEnvironment ocrEnvironment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    // libgomp reads it while loading: four threads on one page are slower than one.
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
    // As kernel::pageImage(), for what tesseract asks of its allocator (glibc 2.35 and later).
    environment.insert(u"GLIBC_TUNABLES"_s, u"glibc.malloc.hugetlb=1"_s);
    return environment;
}

OcrProcess::OcrProcess(QString program, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent), m_program(std::move(program))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTime);
    m_process.setProcessEnvironment(ocrEnvironment());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_limit, &QTimer::timeout, this,
            [this] { giveUp(u"ocr.failed"_s, u"a page took too long"_s); });
    connect(&m_idle, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::started, this, &OcrProcess::send);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &OcrProcess::takeAnswers);
    connect(&m_process, &QProcess::finished, this, &OcrProcess::ended);
    connect(&m_process, &QProcess::errorOccurred, this, &OcrProcess::failedToStart);
}

OcrProcess::~OcrProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(
        1000); // a killed child is gone at once; ~QProcess would wait and warn
}

void OcrProcess::read(const QImage &gray, Done done)
{
    Q_ASSERT(!isBusy());
    m_done = std::move(done);
    m_reason = crashed();
    m_request = ocrwire::request(++m_id, gray);
    const bool leaving = m_process.state() == QProcess::Running && !m_idle.isActive();
    m_idle.stop();
    if (m_process.state() == QProcess::NotRunning)
        launch();
    else if (!leaving)
        send();
    // A child that is leaving is followed by a new one in ended().
}

void OcrProcess::launch()
{
    qCDebug(kernel::logScan, "starting motcua-ocr");
    m_process.start(m_program, QStringList());
}

void OcrProcess::send()
{
    if (m_request.isEmpty())
        return;
    m_limit.start();
    m_process.write(std::exchange(m_request, {}));
}

void OcrProcess::takeAnswers()
{
    while (m_process.canReadLine()) {
        auto answer = ocrwire::answerFrom(m_process.readLine());
        if (answer && answer->id == m_id && isBusy()) {
            m_idle.start();
            finish(std::move(answer->text));
        }
    }
}

void OcrProcess::ended()
{
    m_idle.stop();
    if (!isBusy())
        return;
    if (m_request.isEmpty())
        finish(kernel::failure(m_reason));
    else
        launch();
}

void OcrProcess::failedToStart(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart || !isBusy())
        return;
    m_request.clear();
    // QProcess tidies up only after this signal: a new start from here would be undone.
    const auto tell = [this] {
        finish(kernel::failure(kernel::ErrorKind::Store, u"ocr.failed"_s, {},
                               u"motcua-ocr cannot be started"_s));
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void OcrProcess::cancel() { giveUp(u"ocr.cancelled"_s, u"cancelled"_s); }

void OcrProcess::giveUp(const QString &key, const QString &detail)
{
    if (!isBusy())
        return;
    m_reason = {kernel::ErrorKind::Store, key, {}, detail};
    m_request.clear();
    m_process.kill(); // ended() tells
}

void OcrProcess::finish(kernel::Result<kernel::PageText> result)
{
    m_limit.stop();
    if (!result)
        qCWarning(kernel::logScan, "a page was not read: %s", qPrintable(result.error().detail));
    std::exchange(m_done, nullptr)(std::move(result));
}

} // namespace motcua::scanner
