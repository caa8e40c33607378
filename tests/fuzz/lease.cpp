#include "app/core/kernel/clock.h"
#include "sync/wire/leasebodies.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace motcua;
using motcua::tests::require;

namespace
{

QByteArray bodyOf(const QList<domain::NumberLease> &leases)
{
    QJsonArray rows;
    for (const domain::NumberLease &lease : leases)
        rows.append(QJsonObject{{u"agency"_s, lease.agency},
                                {u"day"_s, lease.day.toString(Qt::ISODate)},
                                {u"first"_s, lease.first},
                                {u"last"_s, lease.last},
                                {u"desk"_s, lease.desk},
                                {u"generation"_s, lease.generation},
                                {u"validUntil"_s, kernel::isoText(lease.validUntil)},
                                {u"signature"_s, QString::fromLatin1(lease.signature.toBase64())}});
    return QJsonDocument(QJsonObject{{u"leases"_s, rows}}).toJson();
}

} // namespace

/// Numbers lent by a server, before anybody looked at their signature: what is possible makes as
/// many numbers as it says, and the facts that are signed are read again as they were.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto leases = sync::readLeases(tests::fuzzBytes(data, size));
    if (!leases) {
        require(leases.error().key == "server.unknown"_L1, "what cannot be read is unknown");
        return 0;
    }
    static const domain::NumberPattern pattern;
    for (const domain::NumberLease &lease : *leases) {
        require(lease.first >= 0 && lease.last >= 0, "no order is negative");
        if (!domain::isPossible(lease, 4))
            continue;
        require(lease.count() >= 1 && lease.count() <= 9'999, "a day has 9,999 numbers");
        const QStringList numbers = domain::numbersOf(lease, pattern, 4);
        require(numbers.size() == lease.count(), "as many numbers as it says");
    }
    const auto again = sync::readLeases(bodyOf(*leases));
    require(again && again->size() == leases->size(), "what was read is read again");
    for (qsizetype i = 0; i < leases->size(); ++i) {
        const domain::NumberLease &lease = leases->at(i);
        // Half a surrogate pair cannot be written down.
        const QString texts = lease.agency + lease.desk + lease.generation;
        require(QString::fromUtf8(texts.toUtf8()) != texts ||
                    signedBytes(again->at(i)) == signedBytes(lease),
                "what is signed stays");
    }
    return 0;
}
