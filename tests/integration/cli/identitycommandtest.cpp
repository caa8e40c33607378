#include "tests/integration/cli/identitycommandtest.h"

#include "tests/fakes/cardback.h"
#include "tests/integration/cli/receptions.h"

#include <QDateTime>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

// The invented person of regulation facts §6.1 and §6.3.
const QString card = u"001090000001|012345678|Nguyễn Văn A|01011990|Nam|"
                     "Số 1 phố Thử Nghiệm, phường Mẫu, Hà Nội|01012022"_s;
const QString zone = u"IDVNM0900000018001090000001<<9\n"
                     "9001011M4001016VNM<<<<<<<<<<<4\n"
                     "NGUYEN<<VAN<A<<<<<<<<<<<<<<<<<"_s;

/// At the middle of an A4 page of 200 dpi or a PDF's, `module` dots for a module.
void drawCard(QPainter &painter, double module, double degrees)
{
    const auto modules = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                             .setMargin(0)
                             .setEncoding(ZXing::CharacterSet::UTF8)
                             .encode(card.toStdWString(), 0, 0);
    painter.translate(painter.viewport().center());
    painter.rotate(degrees);
    painter.scale(module, module);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (int i = 0; i < modules.width() * modules.height(); ++i) {
        if (modules.get(i % modules.width(), i / modules.width()))
            painter.drawRect(
                QRectF(i % modules.width() - 20, i / modules.width() - 20, 1.02, 1.02));
    }
}

QString picture(const QString &path, double module, double degrees)
{
    QImage page(1654, 2339, QImage::Format_RGB32);
    page.fill(Qt::white);
    page.setDotsPerMeterX(7874);
    page.setDotsPerMeterY(7874);
    QPainter painter(&page);
    drawCard(painter, module, degrees);
    painter.end();
    page.save(path, nullptr, 90);
    return path;
}

QString pdf(const QString &path)
{
    QPdfWriter writer(path);
    writer.setResolution(300);
    QPainter painter(&writer);
    drawCard(painter, 5, 0);
    return path;
}

/// Warnings about who stands at the counter, and none about the calendar or the catalogue.
QJsonArray ofParties(const QJsonValue &warnings)
{
    QJsonArray chosen;
    const QJsonArray all = warnings.toArray();
    for (const QJsonValue &warning : all)
        if (warning.toObject().contains(u"party"_s))
            chosen.append(warning);
    return chosen;
}

QStringList keysOf(const QJsonValue &warnings)
{
    QStringList keys;
    const QJsonArray array = warnings.toArray();
    for (const QJsonValue &warning : array)
        keys += warning[u"key"_s].toString();
    return keys;
}

} // namespace

void IdentityCommandTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_program = std::make_unique<Program>(m_folder.filePath(u"store"_s));
    QVERIFY(m_program->setUp());
    m_page = writePage(m_folder.filePath(u"tờ khai.jpg"_s), u"Tờ khai đăng ký khai sinh"_s);
}

Outcome IdentityCommandTest::receive(const QJsonObject &reception) const
{
    return m_program->run(
        {u"dossier"_s, u"new"_s, writeJson(m_folder.filePath(u"reception.json"_s), reception)});
}

void IdentityCommandTest::readsACard_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("JPEG") << picture(m_folder.filePath(u"card.jpg"_s), 4, 0);
    QTest::newRow("small and turned, PNG") << picture(m_folder.filePath(u"small.png"_s), 2, 23);
    QTest::newRow("PDF") << pdf(m_folder.filePath(u"card.pdf"_s));
}

void IdentityCommandTest::readsACard()
{
    QFETCH(QString, file);
    const Outcome read = m_program->run({u"read-id"_s, file});
    QVERIFY2(read.exit == 0, read.err.constData());
    const QJsonObject qr = read.json()[u"qr"_s].toObject();
    QCOMPARE(qr[u"idNumber"_s].toString(), u"001090000001"_s);
    QCOMPARE(qr[u"oldNumber"_s].toString(), u"012345678"_s);
    QCOMPARE(qr[u"name"_s].toString(), u"Nguyễn Văn A"_s);
    QCOMPARE(qr[u"birthDate"_s].toString(), u"1990-01-01"_s);
    QCOMPARE(qr[u"sex"_s].toString(), u"male"_s);
    QCOMPARE(qr[u"issuedOn"_s].toString(), u"2022-01-01"_s);
    QVERIFY(read.json()[u"mrz"_s].isNull());
    QVERIFY(read.json()[u"warnings"_s].toArray().isEmpty());
}

void IdentityCommandTest::comparesBothSides()
{
    const QString file = picture(m_folder.filePath(u"front.png"_s), 4, 0);
    const Outcome same = m_program->run({u"read-id"_s, file, u"--mrz"_s, zone});
    QCOMPARE(same.exit, 0);
    QCOMPARE(same.json()[u"mrz"_s][u"expiry"_s].toString(), u"2040-01-01"_s);
    QVERIFY(same.json()[u"warnings"_s].toArray().isEmpty());
    const QString other = QString(zone).replace(u"VAN<A"_s, u"VAN<B"_s);
    const Outcome differs = m_program->run({u"read-id"_s, file, u"--mrz"_s, other});
    QCOMPARE(differs.exit, 0); // a warning, no wall
    QCOMPARE(keysOf(differs.json()[u"warnings"_s]), QStringList{u"mrz.name"_s});
    QCOMPARE(differs.sentences().size(), 1);
    const Outcome wrong = m_program->run({u"read-id"_s, file, u"--mrz"_s, u"NGUYEN"_s});
    QCOMPARE(wrong.exit, 1);
    QCOMPARE(wrong.sentences().size(), 1);
}

void IdentityCommandTest::readsTheZoneOfAPicture()
{
    const auto saved = [this](const QString &name, const CardBack &back) {
        const QString path = m_folder.filePath(name);
        drawnCardBack(back).save(path);
        return path;
    };
    const Outcome back = m_program->run({u"read-id"_s, saved(u"back.png"_s, {.degrees = 181})});
    QVERIFY2(back.exit == 0, back.err.constData());
    QVERIFY(back.json()[u"qr"_s].isNull());
    QCOMPARE(back.json()[u"mrz"_s][u"idNumber"_s].toString(), u"001090000001"_s);
    QCOMPARE(back.json()[u"mrz"_s][u"birthDate"_s].toString(), u"1990-01-01"_s);
    QCOMPARE(back.json()[u"mrz"_s][u"sex"_s].toString(), u"male"_s);
    QVERIFY(back.json()[u"warnings"_s].toArray().isEmpty());
    CardBack spoilt;
    spoilt.zone[1] = u"9001021M4001016VNM<<<<<<<<<<<4"_s;
    const Outcome doubtful = m_program->run({u"read-id"_s, saved(u"spoilt.png"_s, spoilt)});
    QCOMPARE(doubtful.exit, 1);
    QCOMPARE(doubtful.json()[u"error"_s][u"key"_s].toString(), u"mrz.unread"_s);
    QCOMPARE(doubtful.sentences().size(), 1);
}

void IdentityCommandTest::saysWhenThereIsNoCard()
{
    const Outcome none = m_program->run({u"read-id"_s, m_page});
    QCOMPARE(none.exit, 1);
    QCOMPARE(none.json()[u"error"_s][u"key"_s].toString(), u"card.notFound"_s);
    QCOMPARE(none.sentences().size(), 1);
    const Outcome gone = m_program->run({u"read-id"_s, m_folder.filePath(u"gone.jpg"_s)});
    QCOMPARE(gone.exit, 1);
    QCOMPARE(gone.sentences().size(), 1);
}

void IdentityCommandTest::warnsOnBothChannels()
{
    QJsonObject reception = birthRegistration(m_page);
    QJsonObject owner = reception[u"owner"_s].toObject();
    owner[u"phone"_s] = u"0121 234 5678"_s;
    owner[u"birthDate"_s] = u"1991-05-17"_s;
    reception[u"owner"_s] = owner;
    reception[u"agent"_s] = QJsonObject{{u"name"_s, u"Trần Văn Thử"_s}};
    const Outcome made = receive(reception);
    QVERIFY2(made.exit == 0, made.err.constData());
    const QJsonArray warnings = ofParties(made.json()[u"warnings"_s]);
    QCOMPARE(keysOf(warnings),
             (QStringList{u"id.birthYear"_s, u"phone.old"_s, u"agent.noAuthority"_s}));
    QCOMPARE(warnings[0][u"party"_s].toString(), u"owner"_s);
    QCOMPARE(warnings[2][u"party"_s].toString(), u"agent"_s);
    const QString said = made.sentences().join(u'\n');
    QVERIFY(said.contains(warnings[0][u"message"_s].toString()));
    QVERIFY(said.contains(warnings[2][u"message"_s].toString()));
}

void IdentityCommandTest::recordsTheCheck()
{
    QJsonObject reception = birthRegistration(m_page);
    reception[u"agent"_s] =
        QJsonObject{{u"kind"_s, u"household"_s},
                    {u"name"_s, u"Hộ kinh doanh Mẫu"_s},
                    {u"idNumber"_s, u"0100109106"_s},
                    {u"representative"_s, QJsonObject{{u"name"_s, u"Trần Văn Thử"_s},
                                                      {u"idNumber"_s, u"001090000001"_s}}},
                    {u"authority"_s, u"Giấy ủy quyền số 12"_s},
                    {u"checkedBy"_s, u"qrMrz"_s}};
    const Outcome made = receive(reception);
    QVERIFY2(made.exit == 0, made.err.constData());
    QVERIFY(ofParties(made.json()[u"warnings"_s]).isEmpty());
    const QString code = made.json()[u"code"_s].toString();
    const QJsonObject shown = m_program->run({u"dossier"_s, u"show"_s, code}).json();
    QCOMPARE(shown[u"owner"_s][u"checkedBy"_s].toString(), u"typed"_s);
    const QJsonObject agent = shown[u"agent"_s].toObject();
    QCOMPARE(agent[u"checkedBy"_s].toString(), u"qrMrz"_s);
    QCOMPARE(agent[u"authority"_s].toString(), u"Giấy ủy quyền số 12"_s);
    QCOMPARE(agent[u"kind"_s].toString(), u"household"_s);
    QCOMPARE(agent[u"representative"_s][u"name"_s].toString(), u"Trần Văn Thử"_s);
}

void IdentityCommandTest::keepsWhatTheCardSays()
{
    QJsonObject reception = birthRegistration(m_page);
    QJsonObject owner = reception[u"owner"_s].toObject();
    owner[u"legacyId"_s] = u"271234567"_s;
    owner[u"idIssuedOn"_s] = u"2024-08-01"_s;
    owner[u"idIssuer"_s] = u"Bộ Công an"_s;
    owner[u"idExpiresOn"_s] = u"2024-09-01"_s; // over
    owner[u"cardSurplus"_s] = QJsonArray{u"271234567"_s, u"Trần Thị Mẹ"_s};
    reception[u"owner"_s] = owner;
    const Outcome made = receive(reception);
    QVERIFY2(made.exit == 0, made.err.constData());
    const QString code = made.json()[u"code"_s].toString();
    const QJsonObject shown = m_program->run({u"dossier"_s, u"show"_s, code}).json();
    QCOMPARE(shown[u"owner"_s][u"idIssuedOn"_s].toString(), u"2024-08-01"_s);
    QCOMPARE(shown[u"owner"_s][u"idIssuer"_s].toString(), u"Bộ Công an"_s);
    QCOMPARE(shown[u"owner"_s][u"idExpiresOn"_s].toString(), u"2024-09-01"_s);
    QVERIFY(keysOf(made.json()[u"warnings"_s]).contains(u"id.expired"_s));
    QCOMPARE(shown[u"owner"_s][u"cardSurplus"_s].toArray().size(), 2);
    const Outcome found = m_program->run({u"dossier"_s, u"find"_s, u"271234567"_s});
    QCOMPARE(found.exit, 0);
    QCOMPARE(found.json()[u"dossiers"_s][0][u"code"_s].toString(), code);
}

void IdentityCommandTest::trueTimeOfReceipt()
{
    const QString file = writeJson(m_folder.filePath(u"late.json"_s), birthRegistration(m_page));
    const auto receive = [&](const QStringList &options) {
        return m_program->run(QStringList{u"dossier"_s, u"new"_s, file} + options);
    };
    // An hour ago: within the day's work whatever day it is.
    const QString then =
        QDateTime::currentDateTimeUtc().toOffsetFromUtc(7 * 3600).addSecs(-3600).toString(
            Qt::ISODate);
    const auto refusedWith = [](const Outcome &outcome, const QString &key) {
        return outcome.exit == 1 && outcome.sentences().size() == 1 &&
               outcome.json()[u"error"_s][u"key"_s].toString() == key;
    };
    QVERIFY(refusedWith(receive({u"--received-at"_s, then}), u"received.noReason"_s));
    QVERIFY(refusedWith(receive({u"--received-at"_s, u"yesterday"_s}), u"time.wrong"_s));
    const QStringList why{u"--received-reason"_s, u"Mất điện"_s};
    QVERIFY(refusedWith(receive(QStringList{u"--received-at"_s, u"2999-01-01T08:00"_s} + why),
                        u"received.future"_s));
    QVERIFY(refusedWith(receive(QStringList{u"--received-at"_s, u"2024-01-02T08:00"_s} + why),
                        u"received.tooLate"_s));
    const Outcome made = receive(QStringList{u"--received-at"_s, then} + why);
    QVERIFY2(made.exit == 0, made.err.constData());
    QCOMPARE(made.json()[u"receivedAt"_s].toString(), then);
    const QJsonObject shown =
        m_program->run({u"dossier"_s, u"show"_s, made.json()[u"code"_s].toString()}).json();
    QCOMPARE(shown[u"lateReason"_s].toString(), u"Mất điện"_s);
    QVERIFY(!shown[u"enteredAt"_s].toString().isEmpty());
    const QJsonArray events = shown[u"events"_s].toArray();
    QVERIFY(std::any_of(events.begin(), events.end(), [](const QJsonValue &event) {
        return event[u"what"_s].toString() == "enteredLate"_L1 &&
               event[u"reason"_s].toString() == u"Mất điện"_s;
    }));
}

} // namespace motcua::tests
