#include "tests/unit/core/domain/courierbundletest.h"

#include "app/core/domain/courierbundle.h"
#include "app/core/kernel/clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::domain;

namespace motcua::tests
{

namespace
{

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

CourierHead sampleHead(CourierKind kind, int count)
{
    CourierHead head;
    head.kind = kind;
    head.id = u"0190a1b2-0000-7000-8000-000000000000"_s;
    head.agencyCode = u"H99.129"_s;
    head.agencyName = u"UBND xã Mẫu"_s;
    head.desk = u"Q1"_s;
    head.generation = u"g2"_s;
    head.addressee = QByteArray(32, 'a');
    head.proof = QByteArray(32, 'p');
    head.count = count;
    head.at = kernel::vietnamTime(QDate(2026, 11, 30), QTime(8, 15, 1, 7));
    return head;
}

CarriedDossier sampleCarried(const QByteArray &content)
{
    CarriedDossier carried;
    Dossier &dossier = carried.dossier;
    dossier.id.value = u"dossier-1"_s;
    dossier.code = u"TQ1-261130-001-X"_s;
    dossier.agencyCode = u"H99.129"_s;
    dossier.procedureCode = u"1.001193"_s;
    dossier.owner.name = u"Người Nộp Mẫu"_s;
    dossier.receivedAt = kernel::vietnamTime(QDate(2026, 11, 30), QTime(8, 5, 9, 123));
    Document document;
    document.id.value = u"document-1"_s;
    document.sha256 = hashOf(content);
    document.bytes = content.size();
    document.mediaType = u"application/pdf"_s;
    dossier.components = {{u"KS01"_s, u"Tờ khai"_s, true, false, 1, 0, {document}}};
    DossierEvent event{1, dossier.receivedAt, u"lan"_s, u"supplement"_s, u"thiếu"_s};
    event.revision = 2;
    event.state = DossierState::AwaitingSupplement;
    carried.events = {event};
    OutboxItem item;
    item.id.value = u"item-1"_s;
    item.dossier = dossier.id;
    item.state = SyncState::OutcomeUnknown;
    item.createAttempted = true;
    item.code = u"H99.129-261130-0001"_s;
    item.remoteId = u"65"_s;
    item.files = {{document.id, u"66"_s, u"abc"_s}};
    item.queuedAt = dossier.receivedAt;
    carried.items = {item};
    return carried;
}

QList<QByteArray> sampleMessages()
{
    const QByteArray content = QByteArray("%PDF-1.7 ") + QByteArray(5000, 'x');
    return {courier::headMessage(sampleHead(CourierKind::Dossiers, 1)),
            courier::contentMessage({hashOf(content), content.size()}),
            courier::bytesMessage(QByteArrayView(content).first(4000)),
            courier::bytesMessage(QByteArrayView(content).sliced(4000)),
            courier::dossierMessage(sampleCarried(content)),
            courier::endMessage(1, 1)};
}

bool isWhole(const QList<QByteArray> &messages, CourierReader &reader)
{
    return std::all_of(
               messages.begin(), messages.end(),
               [&](const QByteArray &message) { return reader.take(message).has_value(); }) &&
           reader.isWhole();
}

bool isWhole(const QList<QByteArray> &messages)
{
    CourierReader reader;
    return isWhole(messages, reader);
}

} // namespace

void CourierBundleTest::isReadAsItIsWritten()
{
    const QByteArray content = QByteArray("%PDF-1.7 ") + QByteArray(5000, 'x');
    QByteArray sunk;
    CourierReader reader([&](const CourierContent &, QByteArrayView piece, bool) {
        sunk += piece.toByteArray();
        return kernel::Status();
    });
    QVERIFY(isWhole(sampleMessages(), reader));
    QCOMPARE(*reader.head(), sampleHead(CourierKind::Dossiers, 1));
    QCOMPARE(reader.dossiers(), QList{sampleCarried(content)});
    QCOMPARE(sunk, content);
    QVERIFY(!reader.take(courier::endMessage(1, 1))); // nothing comes behind the end
}

void CourierBundleTest::answersAreReadAsTheyAreWritten()
{
    const CourierAnswer answer{{u"dossier-1"_s}, u"H99.129-261130-0001"_s, sampleCarried({}).items};
    CourierReader reader;
    QVERIFY(isWhole({courier::headMessage(sampleHead(CourierKind::Answers, 1)),
                     courier::answerMessage(answer), courier::endMessage(1, 0)},
                    reader));
    QCOMPARE(reader.answers(), QList{answer});
    // A file is of one kind.
    QVERIFY(!isWhole({courier::headMessage(sampleHead(CourierKind::Dossiers, 1)),
                      courier::answerMessage(answer), courier::endMessage(1, 0)}));
}

void CourierBundleTest::everyMessageLeftOutIsNoticed()
{
    const QList<QByteArray> whole = sampleMessages();
    for (qsizetype left = 0; left < whole.size(); ++left) {
        QList<QByteArray> messages = whole;
        messages.removeAt(left);
        QVERIFY2(!isWhole(messages), qPrintable(QString::number(left)));
    }
}

void CourierBundleTest::everyMessageTwiceIsNoticed()
{
    const QList<QByteArray> whole = sampleMessages();
    for (qsizetype twice = 0; twice < whole.size(); ++twice) {
        QList<QByteArray> messages = whole;
        messages.insert(twice, whole.at(twice));
        CourierReader reader;
        bool isRefused = false;
        for (const QByteArray &message : messages)
            isRefused = !reader.take(message) || isRefused;
        QVERIFY2(isRefused, qPrintable(QString::number(twice)));
        if (twice + 1 == whole.size())
            continue;
        messages = whole;
        messages.swapItemsAt(twice, twice + 1);
        QVERIFY2(!isWhole(messages), qPrintable(QString::number(twice)));
    }
}

void CourierBundleTest::contentsAreWhatWasAnnounced_data()
{
    QTest::addColumn<QList<QByteArray>>("pieces");
    QTest::addColumn<bool>("fine");
    QTest::newRow("whole") << QList{"abcd"_ba} << true;
    QTest::newRow("pieces") << QList{"a"_ba, "bcd"_ba} << true;
    QTest::newRow("short") << QList{"abc"_ba} << false;
    QTest::newRow("long") << QList{"abcde"_ba} << false;
    QTest::newRow("another") << QList{"abcx"_ba} << false;
    QTest::newRow("empty piece") << QList{""_ba, "abcd"_ba} << false;
}

void CourierBundleTest::contentsAreWhatWasAnnounced()
{
    QFETCH(QList<QByteArray>, pieces);
    QFETCH(bool, fine);
    QList<QByteArray> messages{courier::headMessage(sampleHead(CourierKind::Dossiers, 0)),
                               courier::contentMessage({hashOf("abcd"), 4})};
    for (const QByteArray &piece : pieces)
        messages.append(courier::bytesMessage(piece));
    messages.append(courier::endMessage(0, 1));
    QCOMPARE(isWhole(messages), fine);
}

void CourierBundleTest::newerFormats()
{
    QByteArray head = courier::headMessage(sampleHead(CourierKind::Dossiers, 1));
    head.replace("\"format\":1", "\"format\":2");
    CourierReader reader;
    const auto taken = reader.take(head);
    QVERIFY(!taken);
    QCOMPARE(taken.error().key, u"courier.newer"_s);
    QCOMPARE(taken.error().arguments, QStringList{u"2"_s});
}

} // namespace motcua::tests
