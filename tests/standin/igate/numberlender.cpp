#include "tests/standin/igate/numberlender.h"

#include <QJsonArray>
#include <QStringList>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

namespace
{

int countOf(const QJsonObject &lease)
{
    return lease["last"_L1].toInt() - lease["first"_L1].toInt() + 1;
}

uchar *bytesOf(QByteArray &array) { return reinterpret_cast<uchar *>(array.data()); }

} // namespace

NumberLender::NumberLender(Reserve reserve)
    : m_reserve(std::move(reserve)), m_publicKey(crypto_sign_PUBLICKEYBYTES, '\0'),
      m_secretKey(crypto_sign_SECRETKEYBYTES, '\0')
{
    QByteArray seed(crypto_sign_SEEDBYTES, 'l');
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
    crypto_sign_seed_keypair(bytesOf(m_publicKey), bytesOf(m_secretKey), bytesOf(seed));
}

QJsonObject NumberLender::lend(const QJsonObject &wish, const QDateTime &now)
{
    const QString agency = wish["agency"_L1].toString();
    QJsonArray answer;
    for (const QJsonValue &entry : wish["days"_L1].toArray()) {
        const QString day = entry["day"_L1].toString();
        QList<QJsonObject> &lent = m_lent[QStringList{agency, day, wish["desk"_L1].toString(),
                                                      wish["generation"_L1].toString()}
                                              .join(u'|')];
        int reached = 0;
        for (const QJsonObject &lease : lent) {
            reached += countOf(lease);
            if (reached > entry["have"_L1].toInt()) // its answer was lost
                answer.append(lease);
        }
        const int more = entry["want"_L1].toInt() - reached;
        const QDate date = QDate::fromString(day, Qt::ISODate);
        if (more <= 0 || !date.isValid())
            continue;
        const int last = m_reserve(agency, date, more);
        const QDateTime until = std::max(now, QDateTime::fromString(day, Qt::ISODate)).addDays(2);
        lent.append(signedLease(
            {{u"agency"_s, agency},
             {u"day"_s, day},
             {u"first"_s, last - more + 1},
             {u"last"_s, last},
             {u"desk"_s, wish["desk"_L1]},
             {u"generation"_s, wish["generation"_L1]},
             {u"validUntil"_s, until.toOffsetFromUtc(7 * 3600).toString(Qt::ISODate)}}));
        answer.append(lent.last());
    }
    return {{u"leases"_s, answer}};
}

/// The lines that are signed stand in sync/README.md; they are written here by themselves.
QJsonObject NumberLender::signedLease(QJsonObject lease) const
{
    const QStringList lines{u"motcua number lease 1"_s,
                            lease["agency"_L1].toString(),
                            lease["day"_L1].toString(),
                            QString::number(lease["first"_L1].toInt()),
                            QString::number(lease["last"_L1].toInt()),
                            lease["desk"_L1].toString(),
                            lease["generation"_L1].toString(),
                            lease["validUntil"_L1].toString()};
    const QByteArray message = lines.join(u'\n').toUtf8();
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(
        bytesOf(signature), nullptr, reinterpret_cast<const uchar *>(message.constData()),
        quint64(message.size()), reinterpret_cast<const uchar *>(m_secretKey.constData()));
    lease.insert(u"signature"_s, QString::fromLatin1(signature.toBase64()));
    return lease;
}

} // namespace motcua::standin
