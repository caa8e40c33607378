#include "app/cli/run.h"

#include "ui/presentation/messages.h"

#include <QJsonDocument>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

void write(FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

Exit exitFor(kernel::ErrorKind kind)
{
    switch (kind) {
    case kernel::ErrorKind::Refused: return Refused;
    case kernel::ErrorKind::Usage: return Usage;
    case kernel::ErrorKind::Scanner: return Scanner;
    case kernel::ErrorKind::Network: return Network;
    case kernel::ErrorKind::Store: return Store;
    case kernel::ErrorKind::NotAllowed: return NotAllowed;
    }
    Q_UNREACHABLE();
}

void Run::finish(const QJsonObject &json, const QString &text, Exit exit)
{
    if (m_json)
        write(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact));
    else if (!text.isEmpty())
        write(stdout, text.toUtf8());
    end(exit);
}

void Run::fail(const kernel::Error &error, const QJsonObject &json)
{
    const QString sentence = presentation::errorText(error);
    if (m_json) {
        QJsonObject answer = json;
        answer.insert(u"error"_s, QJsonObject{{u"key"_s, error.key}, {u"message"_s, sentence}});
        write(stdout, QJsonDocument(answer).toJson(QJsonDocument::Compact));
    }
    say(sentence);
    end(exitFor(error.kind));
}

void Run::print(const QString &line) const
{
    Q_ASSERT(!m_json);
    write(stdout, line.toUtf8());
}

void Run::say(const QString &sentence) const
{
    if (m_progressShown)
        std::fputc('\n', stderr);
    m_progressShown = false;
    write(stderr, sentence.toUtf8());
}

void Run::warn(const kernel::Error &error) const { say(presentation::errorText(error)); }

void Run::progress(const QString &text) const
{
    if (!::isatty(STDERR_FILENO))
        return;
    std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
    std::fflush(stderr);
    m_progressShown = true;
}

void Run::end(Exit exit)
{
    if (m_ended)
        return;
    m_ended = true;
    if (m_progressShown)
        std::fputc('\n', stderr);
    // Later, so that a command may end before the event loop has begun.
    QTimer::singleShot(0, this, [this, exit] { emit ended(exit); });
}

} // namespace motcua::cli
