#include "app/cli/options.h"

#include "app/core/kernel/clock.h"

#include <QFile>
#include <QStandardPaths>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;
using kernel::failure;

namespace
{

/// Turns the terminal's echo off and, whatever happens, on again.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    termios m_before = {};
};

} // namespace

QString Common::folder() const
{
    if (!data.isEmpty())
        return data;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/motcua"_s;
}

CLI::Option *addText(CLI::App &command, const std::string &name, QString &target,
                     const std::string &help)
{
    return command.add_option_function<std::string>(
        name, [&target](const std::string &value) { target = QString::fromStdString(value); },
        help);
}

CLI::Option *addTexts(CLI::App &command, const std::string &name, QStringList &target,
                      const std::string &help)
{
    return command.add_option_function<std::vector<std::string>>(
        name,
        [&target](const std::vector<std::string> &values) {
            for (const std::string &value : values)
                target.append(QString::fromStdString(value));
        },
        help);
}

kernel::Result<QDateTime> momentOf(const QString &text, const char *option)
{
    const QDateTime moment = kernel::fromIsoText(text);
    if (!text.isEmpty() && !moment.isValid())
        return failure(ErrorKind::Refused, u"time.wrong"_s, {QString::fromLatin1(option), text});
    return moment;
}

kernel::Result<QDate> dateOf(const QString &text, const char *option)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        return failure(ErrorKind::Refused, u"date.wrong"_s, {QString::fromLatin1(option), text});
    return date;
}

kernel::Result<QString> secret(const char *variable, const QString &prompt)
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    if (!::isatty(STDIN_FILENO))
        return failure(ErrorKind::Usage, u"secret.missing"_s, {QString::fromLatin1(variable)});
    std::fprintf(stderr, "%s: ", prompt.toUtf8().constData());
    std::fflush(stderr);
    QByteArray line(1024, '\0');
    {
        const SilentTerminal silent;
        if (!std::fgets(line.data(), int(line.size()), stdin))
            line.clear();
    }
    std::fputc('\n', stderr);
    return QString::fromUtf8(line.constData()).trimmed();
}

} // namespace motcua::cli
