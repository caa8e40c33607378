#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <functional>

namespace motcua::standin
{

/// Lends numbers of days to come, as a server of the province in front of iGate would: whoever says
/// how many it has gets what it was lent beyond that, and new ones only then. GUESS: no such server
/// is public; the interface is this project's own.
class NumberLender
{
public:
    /// Takes `count` orders of an agency's day from iGate's own counter and gives the last one.
    using Reserve = std::function<int(const QString &agency, QDate day, int count)>;
    explicit NumberLender(Reserve reserve); ///< with a fixed key pair, for tests only

    [[nodiscard]] QByteArray publicKey() const { return m_publicKey; }
    /// `{agency, desk, generation, days: [{day, have, want}]}` → `{leases: […]}`.
    [[nodiscard]] QJsonObject lend(const QJsonObject &wish, const QDateTime &now);

private:
    [[nodiscard]] QJsonObject signedLease(QJsonObject lease) const;

    Reserve m_reserve;
    QByteArray m_publicKey;
    QByteArray m_secretKey;
    QHash<QString, QList<QJsonObject>> m_lent; // by agency, day, desk and generation
};

} // namespace motcua::standin
