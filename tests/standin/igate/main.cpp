#include "tests/standin/igate/igatestandin.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QSslCertificate>
#include <QSslKey>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace motcua::standin;

namespace
{

int complain(const QString &what)
{
    std::fprintf(stderr, "motcua-standin-igate: %s\n", qPrintable(what));
    return 2;
}

QByteArray fileOrText(const QString &argument)
{
    if (argument.trimmed().startsWith(u'{'))
        return argument.toUtf8();
    QFile file(argument);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A pretended iGate server on loopback, for tests and demos."_s);
    parser.addHelpOption();
    parser.addOption({u"port"_s, u"Port; 0 takes a free one."_s, u"N"_s, u"0"_s});
    parser.addOption({u"db"_s, u"SQLite file or postgresql: URL; without it all is in memory."_s,
                      u"FILE|URL"_s});
    parser.addOption(
        {u"switches"_s, u"How this server behaves: JSON, or a file of it."_s, u"FILE|JSON"_s});
    parser.addOption({u"catalogue"_s, u"Procedures instead of the built-in five."_s, u"FILE"_s});
    parser.addOption(
        {u"tls"_s,
         u"Speak TLS with this certificate (PEM), what it was signed with, and its key."_s,
         u"FILE"_s});
    parser.addOption({u"stop-with-stdin"_s, u"End when standard input is closed."_s});
}

/// One file with the key and the certificates, the server's own first.
std::optional<QSslConfiguration> tlsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pem = file.readAll();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(pem);
    QSslKey key(pem, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Rsa);
    if (chain.isEmpty() || key.isNull())
        return {};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return tls;
}

void stopWithStdin(QCoreApplication &application)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [notifier] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) > 0)
            return;
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    Switches switches;
    if (parser.isSet(u"switches"_s)) {
        QString badKey;
        const QByteArray text = fileOrText(parser.value(u"switches"_s));
        const auto read = Switches::fromJson(QJsonDocument::fromJson(text).object(), &badKey);
        if (!read)
            return complain(u"unknown or wrong switch: "_s + badKey);
        switches = *read;
    }
    Catalogue catalogue = parser.isSet(u"catalogue"_s)
                              ? Catalogue(fileOrText(parser.value(u"catalogue"_s)))
                              : Catalogue::builtIn();
    IgateStandin server(parser.value(u"db"_s), std::move(catalogue));
    if (!server.service().store().isOpen())
        return complain(u"the database cannot be opened"_s);
    server.service().setSwitches(switches);
    if (parser.isSet(u"tls"_s)) {
        const auto tls = tlsOf(parser.value(u"tls"_s));
        if (!tls)
            return complain(u"no certificate or no key in the file"_s);
        server.useTls(*tls);
    }
    if (!server.start(parser.value(u"port"_s).toUShort()))
        return complain(u"the port is taken"_s);
    std::printf("%s\n", qPrintable(server.baseUrl().toString()));
    std::fflush(stdout);
    if (parser.isSet(u"stop-with-stdin"_s))
        stopWithStdin(application);
    return QCoreApplication::exec();
}
