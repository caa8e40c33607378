#pragma once

#include <QDateTime>
#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace motcua::tests
{

/// Certificates made by the openssl program when a test wants them, so that none ever expires in
/// the tree and no key lies in it. P-256 with SHA-256.
class MadeCertificates
{
public:
    struct Wish {
        QString issuer = {}; ///< name of a made one; empty = signed by itself
        bool authority = false;
        QString names = QStringLiteral("IP:127.0.0.1"); ///< subjectAltName of a server
        QString commonName = {};                        ///< empty = the name it is made under
        QDateTime from = QDateTime::currentDateTimeUtc().addDays(-1);
        QDateTime until = QDateTime::currentDateTimeUtc().addDays(30);
        QString key = {}; ///< takes the key of this made one; empty = a new one
    };

    MadeCertificates();

    /// False, with what openssl said in why(), when it cannot be made.
    [[nodiscard]] bool make(const QString &name, const Wish &wish);
    [[nodiscard]] const QByteArray &why() const { return m_why; }

    [[nodiscard]] QString pem(const QString &name) const;
    [[nodiscard]] QString keyFile(const QString &name) const;
    [[nodiscard]] QByteArray der(const QString &name) const;
    /// What a server shows: these certificates, its own first, whose key it has.
    [[nodiscard]] QSslConfiguration shown(const QStringList &names) const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    bool openssl(const QStringList &arguments);
    bool write(const QString &file, const QByteArray &content);

    QTemporaryDir m_folder;
    QByteArray m_why;
};

} // namespace motcua::tests
