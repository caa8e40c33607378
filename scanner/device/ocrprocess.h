#pragma once

#include "app/core/kernel/page.h"
#include "app/core/ports/completion.h"

#include <QImage>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <functional>

namespace motcua::scanner
{

/// motcua-ocr beside the running program.
[[nodiscard]] QString ocrProgram();
/// Its environment, with OMP_THREAD_LIMIT=1.
[[nodiscard]] QProcessEnvironment ocrEnvironment();

/// One motcua-ocr child, started when the first page comes, ended after half a minute without work,
/// and started anew after a crash. Lives on a thread with an event loop and never waits there.
class OcrProcess : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(kernel::Result<kernel::PageText>)>;

    OcrProcess(QString program, std::chrono::milliseconds limit, QObject *parent);
    ~OcrProcess() override;

    [[nodiscard]] bool isBusy() const { return m_done != nullptr; }

    /// Reads one page; only when not busy. `done` is called from the event loop. Errors:
    /// "ocr.failed" (crash, time limit, no program, no language data), "ocr.cancelled".
    void read(const QImage &gray, Done done);
    /// Gives up the page being read: its child is killed and `done` gets "ocr.cancelled".
    void cancel();

private:
    void launch();
    void send();
    void takeAnswers();
    void ended();
    void failedToStart(QProcess::ProcessError error);
    void giveUp(const QString &key, const QString &detail);
    void finish(kernel::Result<kernel::PageText> result);

    QString m_program;
    QProcess m_process;
    QTimer m_limit;
    QTimer m_idle;
    int m_id = 0;
    QByteArray m_request; ///< empty once it was handed to the child
    Done m_done;
    kernel::Error m_reason; ///< why the child is being killed
};

} // namespace motcua::scanner
