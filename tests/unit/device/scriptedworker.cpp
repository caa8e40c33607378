#include "tests/unit/device/scriptedworker.h"

#include "scanner/protocol/messages.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace motcua::tests
{

ScriptedWorker::ScriptedWorker(const QByteArray &story)
{
    QFile script(program());
    if (!script.open(QIODevice::WriteOnly))
        qFatal("no script");
    script.write("#!/bin/sh\n"
                 "cd '" +
                 m_folder.path().toUtf8() +
                 "'\n"
                 "echo x >> started\n"
                 "say() { printf '%s\\n' \"$1\"; }\n"
                 "order() { read -r line || exit 0; printf '%s\\n' \"$line\" >> orders; }\n"
                 "deaf() { while read -r line; do printf '%s\\n' \"$line\" >> orders; done; "
                 "exit 0; }\n"
                 "page() { : > page-$1; say '{\"type\":\"page\",\"number\":'$1"
                 "',\"file\":\"'$PWD/page-$1'\",\"width\":1,\"lines\":1}'; }\n"
                 "begin() { say '{\"type\":\"opening\"}'; say '{\"type\":\"setting\"}'; "
                 "say '{\"type\":\"started\",\"dpiX\":300,\"dpiY\":300,"
                 "\"source\":\"adf\",\"mode\":\"color\"}'; }\n"
                 "finish() { say '{\"type\":\"ended\",\"pages\":'$1'}'; "
                 "say '{\"type\":\"idle\"}'; }\n"
                 "say '{\"type\":\"hello\",\"version\":" +
                 QByteArray::number(scanner::protocolVersion) + "}'\n" + story);
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArrayList ScriptedWorker::lines(const QString &file) const
{
    QFile log(m_folder.filePath(file));
    return log.open(QIODevice::ReadOnly) ? log.readAll().trimmed().split('\n') : QByteArrayList();
}

scanner::ScannerSetup ScriptedWorker::setup() const
{
    scanner::ScannerSetup setup;
    setup.program = program();
    setup.limits.cancelGrace = 100ms;
    return setup;
}

ports::ScanRequest ScriptedWorker::request() const
{
    ports::ScanRequest request;
    request.device = u"scripted:0"_s;
    request.spoolFolder = m_folder.path();
    request.spoolKey = QByteArray(32, 'k');
    return request;
}

} // namespace motcua::tests
