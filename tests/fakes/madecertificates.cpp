#include "tests/fakes/madecertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

/// `openssl ca` and not `x509`, which knows no certificate that begins tomorrow.
constexpr auto authorityConfig = R"([ca]
default_ca = here
[here]
new_certs_dir = .
database = index.txt
rand_serial = yes
default_md = sha256
policy = anything
unique_subject = no
[anything]
commonName = supplied
)";

QString opensslTime(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyyMMddHHmmss'Z'"_s);
}

} // namespace

MadeCertificates::MadeCertificates()
{
    write(u"ca.cnf"_s, authorityConfig);
    write(u"index.txt"_s, {});
}

bool MadeCertificates::write(const QString &file, const QByteArray &content)
{
    QFile out(m_folder.filePath(file));
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
}

bool MadeCertificates::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    const bool ended = process.waitForFinished(20'000);
    m_why = process.readAll() + process.errorString().toUtf8();
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool MadeCertificates::make(const QString &name, const Wish &wish)
{
    const QString key = wish.key.isEmpty() ? name : wish.key;
    if (wish.key.isEmpty() && !openssl({u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s,
                                        u"ec_paramgen_curve:P-256"_s, u"-out"_s, key + u".key"_s}))
        return false;
    if (key != name && !QFile::copy(keyFile(key), keyFile(name)))
        return false;
    const QString common = wish.commonName.isEmpty() ? name : wish.commonName;
    if (!openssl({u"req"_s, u"-new"_s, u"-key"_s, key + u".key"_s, u"-subj"_s, u"/CN="_s + common,
                  u"-out"_s, name + u".csr"_s}))
        return false;
    QString extensions = u"subjectKeyIdentifier=hash\n"_s;
    if (wish.authority)
        extensions += u"basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign,cRLSign\n"_s;
    else
        extensions += u"basicConstraints=critical,CA:FALSE\nsubjectAltName="_s + wish.names + u'\n';
    if (!write(name + u".ext"_s, extensions.toUtf8()))
        return false;
    QStringList signing{u"ca"_s,
                        u"-batch"_s,
                        u"-notext"_s,
                        u"-config"_s,
                        u"ca.cnf"_s,
                        u"-extfile"_s,
                        name + u".ext",
                        u"-startdate"_s,
                        opensslTime(wish.from),
                        u"-enddate"_s,
                        opensslTime(wish.until),
                        u"-in"_s,
                        name + u".csr",
                        u"-out"_s,
                        name + u".pem"};
    if (wish.issuer.isEmpty())
        signing += {u"-selfsign"_s, u"-keyfile"_s, key + u".key"_s};
    else
        signing += {u"-cert"_s, wish.issuer + u".pem"_s, u"-keyfile"_s, wish.issuer + u".key"_s};
    return openssl(signing);
}

QString MadeCertificates::pem(const QString &name) const
{
    return m_folder.filePath(name + u".pem"_s);
}

QString MadeCertificates::keyFile(const QString &name) const
{
    return m_folder.filePath(name + u".key"_s);
}

QByteArray MadeCertificates::der(const QString &name) const
{
    return QSslCertificate::fromPath(pem(name)).value(0).toDer();
}

QSslConfiguration MadeCertificates::shown(const QStringList &names) const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> chain;
    for (const QString &name : names)
        chain += QSslCertificate::fromPath(pem(name));
    tls.setLocalCertificateChain(chain);
    QFile file(keyFile(names.first()));
    if (file.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(file.readAll(), QSsl::Ec));
    return tls;
}

} // namespace motcua::tests
