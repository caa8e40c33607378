#include "tests/integration/cli/lifetest.h"

#include "tests/integration/cli/receptions.h"

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

/// A Wednesday morning weeks ahead, so that somebody works then.
QString laterWednesday()
{
    QDate day = QDate::currentDate().addDays(40);
    while (day.dayOfWeek() != Qt::Wednesday)
        day = day.addDays(1);
    return day.toString(Qt::ISODate) + u"T09:00:00+07:00"_s;
}

QStringList whats(const QJsonObject &answer)
{
    QStringList names;
    const QJsonArray events = answer[u"events"_s].toArray();
    for (const auto &event : events)
        names.append(event.toObject()[u"what"_s].toString());
    return names;
}

} // namespace

void LifeTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_program = std::make_unique<Program>(m_folder.filePath(u"store"_s));
    QVERIFY(m_program->setUp());
    QCOMPARE(m_program
                 ->runAs(u"admin"_s, {u"user"_s, u"add"_s, u"thu"_s, u"--role"_s, u"clerk"_s,
                                      u"--full-name"_s, u"Văn Thị Thư"_s})
                 .exit,
             0);
    QCOMPARE(
        m_program->runAs(u"admin"_s, {u"user"_s, u"add"_s, u"minh"_s, u"--role"_s, u"supervisor"_s})
            .exit,
        0);
    m_page = writePage(m_folder.filePath(u"tờ khai.jpg"_s), u"Tờ khai đăng ký khai sinh"_s);
}

QString LifeTest::receive()
{
    const QString file =
        writeJson(m_folder.filePath(u"reception.json"_s), birthRegistration(m_page));
    return m_program->run({u"dossier"_s, u"new"_s, file}).json()[u"code"_s].toString();
}

Outcome LifeTest::move(const QStringList &arguments) const
{
    return m_program->run(QStringList{u"dossier"_s} + arguments);
}

QJsonObject LifeTest::shown(const QString &code) const
{
    return m_program->run({u"dossier"_s, u"show"_s, code}).json();
}

QString LifeTest::papers(const QJsonObject &component)
{
    return writeJson(m_folder.filePath(u"papers.json"_s),
                     {{u"components"_s, QJsonArray{component}}});
}

void LifeTest::dossierFromReceptionToReturn()
{
    const QString code = receive();
    QVERIFY(!code.isEmpty());
    const Outcome asked =
        move({u"supplement"_s, code, u"--item"_s, u"declaration: ký lại tờ khai"_s, u"--item"_s,
              u"KS-01"_s, u"--reason"_s, u"Thiếu"_s});
    QVERIFY2(asked.exit == 0, asked.err.constData());
    QCOMPARE(asked.json()[u"state"_s].toString(), u"awaitingSupplement"_s);
    QVERIFY(asked.json()[u"dueAt"_s].isNull()); // the clock stands
    QCOMPARE(whats(asked.json()).last(), u"supplement"_s);

    const Outcome brought =
        move({u"supplied"_s, code,
              papers({{u"component"_s, u"KS-01"_s}, {u"files"_s, QJsonArray{m_page}}})});
    QVERIFY2(brought.exit == 0, brought.err.constData());
    QCOMPARE(brought.json()[u"state"_s].toString(), u"processing"_s);
    QVERIFY(!brought.json()[u"dueAt"_s].isNull());
    const QJsonObject after = shown(code);
    QCOMPARE(after[u"components"_s][0][u"documents"_s].toArray().size(), 2);
    QCOMPARE(after[u"supplements"_s][0][u"items"_s].toArray().size(), 2);
    QCOMPARE(after[u"supplements"_s][0][u"dueAfter"_s], brought.json()[u"dueAt"_s]);

    const QString result = writePage(m_folder.filePath(u"kq.png"_s), u"Giấy khai sinh"_s);
    const Outcome made =
        m_program->runAs(u"thu"_s, {u"dossier"_s, u"result"_s, code, u"--file"_s, result,
                                    u"--number"_s, u"12/2026"_s, u"--signer"_s, u"Lê Ký"_s});
    QVERIFY2(made.exit == 0, made.err.constData());
    QCOMPARE(made.json()[u"state"_s].toString(), u"processed"_s);

    const Outcome given = move({u"return"_s, code, u"--to"_s, u"applicant"_s});
    QVERIFY2(given.exit == 0, given.err.constData());
    const QJsonObject end = shown(code);
    QCOMPARE(end[u"state"_s].toString(), u"returned"_s);
    QCOMPARE(end[u"results"_s][0][u"number"_s].toString(), u"12/2026"_s);
    QCOMPARE(end[u"handOver"_s][u"collector"_s].toString(), u"Đặng Thị Mẫu"_s);
    const QString document = end[u"results"_s][0][u"documents"_s][0][u"id"_s].toString();
    const QString copy = m_folder.filePath(u"result.pdf"_s);
    QCOMPARE(m_program->run({u"document"_s, u"get"_s, document, u"--out"_s, copy}).exit, 0);
    QCOMPARE(archivalFaults(copy), QStringList()); // an image became PDF/A
    QCOMPARE(m_program->run({u"verify"_s}).exit, 0);
}

void LifeTest::severalResultsAndOneWithdrawn()
{
    const QString code = receive();
    const auto clerk = [&](const QStringList &arguments) {
        return m_program->runAs(u"thu"_s, QStringList{u"dossier"_s} + arguments);
    };
    QCOMPARE(
        clerk({u"result"_s, code, u"--number"_s, u"12/QĐ"_s, u"--kind"_s, u"Quyết định"_s}).exit,
        0);
    const Outcome more = clerk({u"result"_s, code, u"--number"_s, u"7/GP"_s});
    QVERIFY2(more.exit == 0, more.err.constData());
    QCOMPARE(more.json()[u"state"_s].toString(), u"processed"_s);
    QCOMPARE(whats(more.json()).last(), u"resultAdded"_s);
    const Outcome gone =
        clerk({u"withdraw-result"_s, code, u"--number"_s, u"7/GP"_s, u"--reason"_s, u"Nhầm"_s});
    QVERIFY2(gone.exit == 0, gone.err.constData());
    const Outcome last =
        clerk({u"withdraw-result"_s, code, u"--number"_s, u"12/QĐ"_s, u"--reason"_s, u"Nhầm"_s});
    QCOMPARE(last.exit, 1);
    QCOMPARE(last.json()[u"error"_s][u"key"_s].toString(), u"result.lastOne"_s);
    const QJsonArray results = clerk({u"results"_s, code}).json()[u"results"_s].toArray();
    QCOMPARE(results.size(), 2);
    QCOMPARE(results[0][u"kind"_s].toString(), u"Quyết định"_s);
    QVERIFY(results[0][u"withdrawnAt"_s].isNull());
    QCOMPARE(results[1][u"withdrawnWhy"_s].toString(), u"Nhầm"_s);
}

/// Where the parcel goes and who pays: agreed at reception, set right, and said at the hand-over.
void LifeTest::aParcelStandsInTheHandoverList()
{
    QJsonObject reception = birthRegistration(m_page);
    reception[u"returnBy"_s] = u"postal"_s;
    const QString file = writeJson(m_folder.filePath(u"parcel.json"_s), reception);
    const Outcome nobody =
        m_program->run({u"dossier"_s, u"new"_s, file, u"--postage-payer"_s, u"neighbour"_s});
    QCOMPARE(nobody.exit, 2);
    const Outcome made =
        m_program->run({u"dossier"_s, u"new"_s, file, u"--post-to"_s, u"Phường Gửi, tỉnh Mẫu"_s,
                        u"--postage-payer"_s, u"recipient"_s});
    QVERIFY2(made.exit == 0, made.err.constData());
    const QString code = made.json()[u"code"_s].toString();
    QCOMPARE(shown(code)[u"postal"_s][u"to"_s].toString(), u"Phường Gửi, tỉnh Mẫu"_s);
    QCOMPARE(move({u"correct"_s, code, u"--post-to"_s, u"Xã Nhận, tỉnh Mẫu"_s, u"--reason"_s,
                   u"Gõ nhầm"_s})
                 .exit,
             0);
    QCOMPARE(move({u"transfer"_s, code}).exit, 0);
    const QString paper = writePage(m_folder.filePath(u"kq-gui.png"_s), u"Giấy khai sinh"_s);
    QCOMPARE(m_program
                 ->runAs(u"thu"_s, {u"dossier"_s, u"result"_s, code, u"--file"_s, paper,
                                    u"--number"_s, u"77/2026"_s})
                 .exit,
             0);
    const Outcome given = move({u"return"_s, code, u"--to"_s, u"post"_s, u"--parcel"_s, u"EM77"_s,
                                u"--postage-payer"_s, u"agency"_s});
    QVERIFY2(given.exit == 0, given.err.constData());
    const QJsonValue delivery = shown(code)[u"handOver"_s][u"delivery"_s];
    QCOMPARE(delivery[u"to"_s].toString(), u"Xã Nhận, tỉnh Mẫu"_s);
    QCOMPARE(delivery[u"payer"_s].toString(), u"agency"_s);
    const QString today =
        QDateTime::currentDateTimeUtc().addSecs(7 * 3600).date().toString(Qt::ISODate);
    const QString table = m_folder.filePath(u"bang-ke.csv"_s);
    const Outcome list = m_program->run({u"print"_s, u"handover"_s, u"--date"_s, today,
                                         u"--format"_s, u"csv"_s, u"--out"_s, table});
    QVERIFY2(list.exit == 0, list.err.constData());
    QFile rows(table);
    QVERIFY(rows.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(rows.readAll());
    QVERIFY2(text.contains(u"EM77"_s) && text.contains(u"Xã Nhận, tỉnh Mẫu"_s) &&
                 text.contains(u"Cơ quan"_s),
             qPrintable(text));
}

void LifeTest::refusedMovesNameTheOpenOnes()
{
    const QString code = receive();
    const QJsonObject before = shown(code);
    const Outcome early = move({u"return"_s, code, u"--to"_s, u"applicant"_s});
    QCOMPARE(early.exit, 1);
    QCOMPARE(early.sentences().size(), 1);
    QVERIFY2(early.sentences().first().contains(u"chuyển xử lý"_s) &&
                 early.sentences().first().contains(u"yêu cầu bổ sung"_s),
             early.err.constData());
    QCOMPARE(early.json()[u"error"_s][u"key"_s].toString(), u"dossier.moveNotAllowed"_s);
    QCOMPARE(shown(code), before);

    QCOMPARE(move({u"transfer"_s, code, u"--note"_s, u"Công chức hộ tịch"_s}).exit, 0);
    QCOMPARE(move({u"stop"_s, code, u"--reason"_s, u"Công dân đề nghị"_s}).exit, 0);
    const Outcome late = move({u"withdraw"_s, code, u"--reason"_s, u"Thôi"_s});
    QCOMPARE(late.exit, 1);
    QCOMPARE(shown(code)[u"closingReason"_s].toString(), u"Công dân đề nghị"_s);
}

void LifeTest::rolesHold()
{
    const QString code = receive();
    QCOMPARE(move({u"result"_s, code, u"--number"_s, u"1"_s}).exit, 6);
    const auto clerk = [&](const QStringList &arguments) {
        return m_program->runAs(u"thu"_s, QStringList{u"dossier"_s} + arguments).exit;
    };
    QCOMPARE(clerk({u"stop"_s, code, u"--reason"_s, u"Vì"_s}), 6);
    QCOMPARE(clerk({u"show"_s, code}), 0);
    QCOMPARE(m_program->runAs(u"admin"_s, {u"dossier"_s, u"show"_s, code}).exit, 6);
    QCOMPARE(shown(code)[u"revision"_s].toInt(), 1);
}

void LifeTest::badInputChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments"); // behind the number
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name, const QStringList &arguments, int exit) {
        QTest::newRow(name) << arguments << exit;
    };
    row("no reason", {u"stop"_s}, 2);
    row("empty reason", {u"stop"_s, u"--reason"_s, u" "_s}, 1);
    row("no item", {u"supplement"_s, u"--reason"_s, u"Thiếu"_s}, 2);
    row("no time", {u"extend"_s, u"--until"_s, u"mai"_s, u"--reason"_s, u"Chờ"_s}, 1);
    row("no correction", {u"correct"_s, u"--reason"_s, u"Gõ nhầm"_s}, 1);
    row("no reason to correct", {u"correct"_s, u"--owner-phone"_s, u"0912345678"_s}, 2);
    row("no date of birth",
        {u"correct"_s, u"--owner-birth-date"_s, u"mai"_s, u"--reason"_s, u"Gõ nhầm"_s}, 1);
    row("not to be corrected", {u"correct"_s, u"--code"_s, u"1"_s, u"--reason"_s, u"Gõ"_s}, 2);
    row("nobody", {u"return"_s, u"--to"_s, u"neighbour"_s}, 2);
    row("nobody pays", {u"return"_s, u"--to"_s, u"post"_s, u"--postage-payer"_s, u"x"_s}, 2);
    row("not supplied yet", {u"supplied"_s, u"/nowhere.json"_s}, 1);
    row("not online", {u"accept"_s}, 1);
}

void LifeTest::badInputChangesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    const QString code = receive();
    const QJsonObject before = shown(code);
    QStringList line = arguments;
    line.insert(1, code);
    const Outcome refused = move(line);
    QVERIFY2(refused.exit == exit, refused.err.constData());
    QCOMPARE(refused.sentences().size(), 1);
    QCOMPARE(shown(code), before);
}

void LifeTest::extensionOnce()
{
    const QString code = receive();
    const QStringList line{u"extend"_s,      code,          u"--until"_s,
                           laterWednesday(), u"--reason"_s, u"Chờ xác minh"_s};
    const Outcome officers = move(line); // the apology is the supervisor's (facts §4.7)
    QCOMPARE(officers.json()[u"error"_s][u"key"_s].toString(), u"role.supervisorOnly"_s);
    QCOMPARE(shown(code)[u"extensions"_s].toArray().size(), 0);
    const QStringList whole = QStringList{u"dossier"_s} + line;
    const Outcome first = m_program->runAs(u"minh"_s, whole);
    QVERIFY2(first.exit == 0, first.err.constData());
    QCOMPARE(first.json()[u"dueAt"_s].toString(), laterWednesday());
    QCOMPARE(first.json()[u"state"_s].toString(), u"received"_s);
    const Outcome second = m_program->runAs(u"minh"_s, whole);
    QCOMPARE(second.exit, 1);
    QCOMPARE(second.json()[u"error"_s][u"key"_s].toString(), u"extension.again"_s);
    QCOMPARE(shown(code)[u"extensions"_s].toArray().size(), 1);
}

void LifeTest::correctionIsKept()
{
    const QString code = receive();
    const QString before = shown(code)[u"owner"_s][u"phone"_s].toString();
    const Outcome corrected = move({u"correct"_s, code, u"--owner-phone"_s, u"0987 654 321"_s,
                                    u"--note"_s, u"Gọi trước"_s, u"--reason"_s, u"Gõ nhầm"_s});
    QVERIFY2(corrected.exit == 0, corrected.err.constData());
    QCOMPARE(whats(corrected.json()).last(), u"correct"_s);
    const QJsonArray changes = corrected.json()[u"changes"_s].toArray();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0][u"field"_s].toString(), u"owner.phone"_s);
    QCOMPARE(changes[0][u"before"_s].toString(), before);
    QCOMPARE(changes[0][u"after"_s].toString(), u"0987 654 321"_s);
    const QJsonArray found = move({u"find"_s, u"0987654321"_s}).json()[u"dossiers"_s].toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][u"code"_s].toString(), code);
    QCOMPARE(m_program->run({u"verify"_s}).exit, 0);
}

void LifeTest::onlineFilingIsAnswered()
{
    QJsonObject filing = birthRegistration(m_page);
    filing[u"submittedAt"_s] = u"2025-11-21T20:00:00+07:00"_s;
    const QString file = writeJson(m_folder.filePath(u"filing.json"_s), filing);
    const Outcome filed = move({u"online"_s, file});
    QVERIFY2(filed.exit == 0, filed.err.constData());
    QCOMPARE(filed.json()[u"state"_s].toString(), u"registered"_s);
    // Friday night: eight working hours from Monday morning, of which a day has seven and a half.
    QCOMPARE(filed.json()[u"answerBy"_s].toString(), u"2025-11-25T08:00:00+07:00"_s);
    QVERIFY(!filed.json().contains(u"receipt"_s));
    const QString code = filed.json()[u"code"_s].toString();
    const QJsonArray waiting = move({u"list"_s, u"--unanswered"_s}).json()[u"dossiers"_s].toArray();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0][u"answerBy"_s], filed.json()[u"answerBy"_s]);

    const QString receipt = m_folder.filePath(u"receipt.pdf"_s);
    const Outcome accepted = move({u"accept"_s, code, u"--receipt"_s, receipt});
    QVERIFY2(accepted.exit == 0, accepted.err.constData());
    QCOMPARE(accepted.json()[u"state"_s].toString(), u"received"_s);
    QVERIFY(!accepted.json()[u"dueAt"_s].isNull());
    QCOMPARE(archivalFaults(receipt), QStringList());
    QVERIFY(move({u"list"_s, u"--unanswered"_s}).json()[u"dossiers"_s].toArray().isEmpty());

    // What is there may not be asked for again.
    const QString paper = shown(code)[u"components"_s][0][u"name"_s].toString();
    const Outcome again =
        move({u"supplement"_s, code, u"--item"_s, paper + u": missing: nộp lại bản giấy"_s,
              u"--reason"_s, u"Cần bản giấy"_s});
    QCOMPARE(again.exit, 1);
    QCOMPARE(again.json()[u"error"_s][u"key"_s].toString(), u"supplement.alreadyThere"_s);
    const auto keyOf = [&](const QString &item) {
        return move({u"supplement"_s, code, u"--item"_s, item, u"--reason"_s, u"Chưa hợp lệ"_s})
            .json()[u"error"_s][u"key"_s]
            .toString();
    };
    QCOMPARE(keyOf(paper + u": nộp bản giấy"_s), u"supplement.onPaper"_s);
    QCOMPARE(keyOf(paper + u": ký lại, kèm hợp đồng thuê nhà"_s), u"supplement.namesAnother"_s);
    QCOMPARE(m_program->run({u"verify"_s}).exit, 0);
}

void LifeTest::onlineFilingKeepsItsNumber()
{
    QJsonObject filing = birthRegistration(m_page);
    filing[u"submittedAt"_s] = u"2025-11-21T20:00:00+07:00"_s;
    const QString file = writeJson(m_folder.filePath(u"numbered.json"_s), filing);
    const QString number = u"G22.99-251121-000777"_s;
    const Outcome filed = move({u"online"_s, file, u"--code"_s, number});
    QVERIFY2(filed.exit == 0, filed.err.constData());
    QCOMPARE(filed.json()[u"code"_s].toString(), number);
    QVERIFY(!filed.json()[u"provisional"_s].toBool());
    QCOMPARE(shown(number)[u"state"_s].toString(), u"registered"_s);
    const Outcome again = move({u"online"_s, file, u"--code"_s, number});
    QCOMPARE(again.exit, 1);
    QCOMPARE(again.json()[u"error"_s][u"key"_s].toString(), u"online.alreadyHere"_s);
    QCOMPARE(move({u"accept"_s, number}).json()[u"code"_s].toString(), number);
}

void LifeTest::aCaseIsNamedWhenAccepting()
{
    // Without a case this paper is on no list; in its case it is compulsory.
    QJsonObject filing = birthRegistration(m_page);
    QJsonArray papers = filing[u"components"_s].toArray();
    papers.append(
        QJsonObject{{u"component"_s, u"Giấy chứng sinh hoặc giấy tờ thay thế Giấy chứng sinh"_s},
                    {u"originals"_s, 1}});
    filing[u"components"_s] = papers;
    const QString file = writeJson(m_folder.filePath(u"no-case.json"_s), filing);
    const Outcome filed = move({u"online"_s, file});
    QVERIFY2(filed.exit == 0, filed.err.constData());
    const QString code = filed.json()[u"code"_s].toString();
    const Outcome unknown = move({u"accept"_s, code, u"--case"_s, u"không có"_s});
    QCOMPARE(unknown.exit, 1);
    QCOMPARE(unknown.json()[u"error"_s][u"key"_s].toString(), u"procedure.caseUnknown"_s);
    QCOMPARE(shown(code)[u"state"_s].toString(), u"registered"_s);
    const QString receipt = m_folder.filePath(u"case.pdf"_s);
    const Outcome accepted = move(
        {u"accept"_s, code, u"--case"_s, u"Trẻ có Giấy chứng sinh"_s, u"--receipt"_s, receipt});
    QVERIFY2(accepted.exit == 0, accepted.err.constData());
    QCOMPARE(shown(code)[u"case"_s].toString(), u"co-chung-sinh"_s);
    QCOMPARE(shown(code)[u"components"_s].toArray().size(), 2);
}

} // namespace motcua::tests
