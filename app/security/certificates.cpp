#include "app/security/certificates.h"

#include <QCryptographicHash>

#include <memory>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace motcua::security
{

namespace
{

struct FreeCertificate {
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using Certificate = std::unique_ptr<X509, FreeCertificate>;

Certificate parsed(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const uchar *>(der.constData());
    return Certificate(d2i_X509(nullptr, &bytes, long(der.size())));
}

bool isValidNow(const X509 &certificate)
{
    return X509_cmp_current_time(X509_get0_notBefore(&certificate)) < 0 &&
           X509_cmp_current_time(X509_get0_notAfter(&certificate)) > 0;
}

} // namespace

QByteArray OpensslCertificates::pinOf(const QByteArray &certificate) const
{
    const Certificate read = parsed(certificate);
    if (!read)
        return {};
    uchar *key = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(read.get()), &key);
    if (length <= 0)
        return {};
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(reinterpret_cast<const char *>(key), length), QCryptographicHash::Sha256);
    OPENSSL_free(key);
    return hash;
}

bool OpensslCertificates::hasIssued(const QByteArray &issuer, const QByteArray &subject) const
{
    const Certificate above = parsed(issuer);
    const Certificate below = parsed(subject);
    if (!above || !below || issuer == subject)
        return false;
    // Names and key ids may be written by anybody: the signature is what counts. A certificate that
    // is no authority's signs nothing, or each server of a pinned authority could make others.
    return X509_check_issued(above.get(), below.get()) == X509_V_OK &&
           X509_check_ca(above.get()) == 1 && isValidNow(*above) &&
           X509_verify(below.get(), X509_get0_pubkey(above.get())) == 1;
}

} // namespace motcua::security
