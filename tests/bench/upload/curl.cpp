#include "tests/bench/upload/curl.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace motcua::bench
{

double curlSeconds(const QUrl &server, const QString &caFile, int files, qsizetype bytes)
{
    const QTemporaryDir folder;
    QFile config(folder.filePath(u"config"_s));
    if (!config.open(QIODevice::WriteOnly))
        return -1;
    for (int i = 0; i < files; ++i) {
        QFile file(folder.filePath(u"%1.pdf"_s.arg(i)));
        QByteArray content(bytes - bytes % 4, Qt::Uninitialized);
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(content.data()),
                                              content.size() / 4);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return -1;
        const QString entry =
            u"%1url = \"%2\"\nform = \"maHoSo=H26.17.05-261130-0001\"\nform = "
            u"\"file=@%3;type=application/pdf\"\noutput = \"/dev/null\"\n"
            "silent\nfail\ncacert = \"%4\"\ntlsv1.3\n"_s.arg(
                i == 0 ? u""_s : u"next\n"_s,
                server.resolved(QUrl(u"/fi/v1/file/upload"_s)).toString(), file.fileName(), caFile);
        config.write(entry.toUtf8());
    }
    config.close();
    QProcess curl;
    QElapsedTimer timer;
    timer.start();
    curl.start(u"curl"_s, {u"-K"_s, config.fileName()});
    if (!curl.waitForFinished(600'000) || curl.exitCode() != 0)
        return -1;
    return double(timer.elapsed()) / 1000;
}

} // namespace motcua::bench
