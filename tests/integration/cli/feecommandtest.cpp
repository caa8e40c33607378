#include "tests/integration/cli/feecommandtest.h"

#include "tests/integration/cli/receptions.h"

#include <QDate>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

QStringList fee(const QStringList &more) { return QStringList{u"fee"_s} + more; }

} // namespace

void FeeCommandTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_program = std::make_unique<Program>(m_folder.filePath(u"store"_s));
    QVERIFY(m_program->setUp());
    for (const auto &[name, role] :
         {std::pair(u"thu"_s, u"cashier"_s), std::pair(u"sep"_s, u"supervisor"_s)})
        QCOMPARE(m_program->runAs(u"admin"_s, {u"user"_s, u"add"_s, name, u"--role"_s, role}).exit,
                 0);
    QJsonObject reception = birthRegistration(
        writePage(m_folder.filePath(u"tờ khai.jpg"_s), u"Tờ khai đăng ký khai sinh"_s));
    // The council's amount; the catalogue, which is illustrative, has none.
    reception[u"fees"_s] = QJsonArray{QJsonObject{{u"code"_s, u"KS-LP"_s}, {u"amount"_s, 8000}}};
    const Outcome made = m_program->run(
        {u"dossier"_s, u"new"_s, writeJson(m_folder.filePath(u"reception.json"_s), reception)});
    QVERIFY2(made.exit == 0, made.err.constData());
    m_code = made.json()[u"code"_s].toString();
    const Outcome series =
        supervisor({u"series"_s, u"add"_s, u"--form"_s, u"01BLP0-001"_s, u"--symbol"_s,
                    u"28AB-26E"_s, u"--kind"_s, u"levy"_s, u"--first"_s, u"41"_s, u"--last"_s,
                    u"90"_s, u"--tax-code"_s, u"0100000001"_s});
    QVERIFY2(series.exit == 0, series.err.constData());
}

Outcome FeeCommandTest::cashier(const QStringList &arguments) const
{
    return m_program->runAs(u"thu"_s, fee(arguments));
}

Outcome FeeCommandTest::supervisor(const QStringList &arguments) const
{
    return m_program->runAs(u"sep"_s, fee(arguments));
}

void FeeCommandTest::rolesHold()
{
    QCOMPARE(m_program->run(fee({u"collect"_s, m_code})).exit, 6);
    QCOMPARE(m_program->run(fee({u"close"_s, u"--counted"_s, u"0"_s})).exit, 6);
    QCOMPARE(m_program->runAs(u"admin"_s, fee({u"collect"_s, m_code})).exit, 6);
    QCOMPARE(m_program->runAs(u"admin"_s, fee({u"series"_s, u"list"_s})).exit, 0);
    QCOMPARE(cashier({u"series"_s, u"add"_s, u"--form"_s, u"A"_s, u"--symbol"_s, u"B"_s,
                      u"--last"_s, u"9"_s})
                 .exit,
             6);
    QCOMPARE(cashier({u"reopen"_s, u"--reason"_s, u"x"_s}).exit, 6);
    QCOMPARE(m_program->run(fee({u"show"_s, m_code})).exit, 0); // the officer may look
}

void FeeCommandTest::badInputIsSaidInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    const auto row = [](const QStringList &arguments, int exit) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << exit;
    };
    row({u"collect"_s, u"NOTHING"_s}, 1);
    row({u"collect"_s, u"CODE"_s, u"--line"_s, u"KS-LP=7000"_s}, 1); // without a reason
    row({u"collect"_s, u"CODE"_s, u"--method"_s, u"gold"_s}, 2);
    row({u"collect"_s, u"CODE"_s, u"--line"_s, u"KS-LP=8,000"_s}, 2);
    row({u"collect"_s, u"CODE"_s, u"--line"_s, u"KS-LP=0"_s}, 1);
    row({u"collect"_s, u"CODE"_s, u"--fee"_s, u"KS-LP"_s}, 2);
    row({u"collect"_s, u"CODE"_s, u"--fee"_s, u"KS-LP=1,5"_s}, 2);
    row({u"collect"_s, u"CODE"_s, u"--fee"_s, u"KS-LP=0"_s}, 1);
    row({u"collect"_s, u"CODE"_s, u"--fee"_s, u"KS-LP=10001"_s}, 1);
    row({u"exempt"_s, u"CODE"_s, u"--reason"_s, u"vì quen"_s}, 1);
    row({u"cancel"_s, u"x1"_s, u"--series"_s, u"28AB-26E"_s, u"--reason"_s, u"r"_s}, 2);
    row({u"cancel"_s, u"0000077"_s, u"--series"_s, u"28AB-26E"_s, u"--reason"_s, u"r"_s}, 1);
    row({u"close"_s, u"--counted"_s, u"-5"_s}, 1);
    row({u"close"_s, u"--counted"_s, u"0"_s, u"--date"_s, u"yesterday"_s}, 2);
    row({u"report"_s, u"--format"_s, u"docx"_s}, 2);
}

void FeeCommandTest::badInputIsSaidInOneSentence()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"CODE"_s, m_code);
    const Outcome refused = cashier(arguments);
    QTEST(refused.exit, "exit");
    QCOMPARE(refused.sentences().size(), 1);
    QVERIFY(refused.json().contains(u"error"_s));
    const Outcome series = cashier({u"series"_s, u"list"_s});
    QCOMPARE(series.json()[u"series"_s][0][u"next"_s].toString(), u"0000041"_s);
}

void FeeCommandTest::fromTheSeriesToTheClosedDay()
{
    const QString why = u"NQ 12/2024/NQ-HĐND"_s;
    const Outcome first = cashier({u"collect"_s, m_code, u"--reason"_s, why});
    QVERIFY2(first.exit == 0, first.err.constData());
    const QJsonObject receipt = first.json()[u"receipts"_s][0].toObject();
    QCOMPARE(receipt[u"number"_s].toString(), u"0000041"_s);
    QCOMPARE(receipt[u"total"_s].toInt(), 8000);
    QCOMPARE(receipt[u"payer"_s].toString(), u"Đặng Thị Mẫu"_s);
    QCOMPARE(first.sentences().size(), 1); // the series has less than 50 numbers left
    QCOMPARE(cashier({u"collect"_s, m_code, u"--line"_s, u"KS-LP"_s}).exit, 1);

    QCOMPARE(cashier({u"cancel"_s, u"0000041"_s, u"--series"_s, u"28AB-26E"_s, u"--reason"_s,
                      u"sai tên người nộp"_s})
                 .exit,
             0);
    const Outcome second = cashier({u"collect"_s, m_code, u"--payer"_s, u"Vừ Mí Mẫu"_s,
                                    u"--reason"_s, why, u"--line"_s, u"KS-LP=7000"_s});
    QVERIFY2(second.exit == 0, second.err.constData());
    QCOMPARE(second.json()[u"receipts"_s][0][u"number"_s].toString(), u"0000042"_s);
    const Outcome shown = m_program->run(fee({u"show"_s, m_code}));
    QCOMPARE(shown.json()[u"receipts"_s].toArray().size(), 2);
    QCOMPARE(m_program->run({u"dossier"_s, u"show"_s, m_code})
                 .json()[u"fees"_s][0][u"receipt"_s]
                 .toString(),
             u"28AB-26E 0000042"_s);

    const QString csv = m_folder.filePath(u"day.csv"_s);
    QCOMPARE(cashier({u"report"_s, u"--format"_s, u"csv"_s, u"--out"_s, csv}).exit, 0);
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readAll().count("\r\n"), 3); // the head and two receipts
    const QString pdf = m_folder.filePath(u"day.pdf"_s);
    const Outcome draft = cashier({u"report"_s, u"--format"_s, u"pdf"_s, u"--out"_s, pdf});
    QVERIFY2(draft.exit == 0, draft.err.constData());
    const Outcome text = runProgram(u"pdftotext"_s, {pdf, u"-"_s}, m_program->environment());
    QVERIFY(text.out.contains("CHƯA KẾT SỔ"));
    QCOMPARE(archivalFaults(pdf), QStringList());

    QCOMPARE(cashier({u"close"_s, u"--counted"_s, u"6000"_s}).exit, 1);
    const Outcome closed =
        cashier({u"close"_s, u"--counted"_s, u"6000"_s, u"--reason"_s, u"thối nhầm"_s});
    QVERIFY2(closed.exit == 0, closed.err.constData());
    QCOMPARE(closed.json()[u"closing"_s][u"difference"_s].toInt(), -1000);
    QCOMPARE(closed.json()[u"cancelled"_s].toInt(), 1);
    QCOMPARE(
        cashier({u"refund"_s, u"42"_s, u"--series"_s, u"28AB-26E"_s, u"--reason"_s, u"x"_s}).exit,
        1);
    QCOMPARE(supervisor({u"reopen"_s, u"--cashier"_s, u"thu"_s, u"--reason"_s, u"đếm lại"_s}).exit,
             0);
    QCOMPARE(cashier({u"refund"_s, u"42"_s, u"--series"_s, u"28AB-26E"_s, u"--reason"_s,
                      u"thu thừa"_s, u"--document"_s, u"5/QĐ"_s})
                 .exit,
             0);
    const Outcome report = cashier({u"report"_s});
    QCOMPARE(report.json()[u"expectedCash"_s].toInt(), 0);
    QCOMPARE(report.json()[u"receipts"_s].toArray().size(), 2);
    QCOMPARE(supervisor({u"series"_s, u"adjust"_s, u"28AB-26E"_s, u"--last"_s, u"44"_s,
                         u"--reason"_s, u"hai tờ rách"_s})
                 .exit,
             0);
    QCOMPARE(cashier({u"report"_s}).json()[u"lost"_s].toInt(), 0); // the supervisor's loss
    QCOMPARE(m_program->runAs(u"admin"_s, {u"verify"_s}).exit, 0);
}

void FeeCommandTest::whatIsCountedIsPaidByThePiece()
{
    QJsonObject reception = birthRegistration(
        writePage(m_folder.filePath(u"tờ khai 2.jpg"_s), u"Tờ khai đăng ký khai sinh"_s));
    reception[u"fees"_s] = QJsonArray{QJsonObject{{u"code"_s, u"KS-LP"_s}, {u"amount"_s, 8000}}};
    const QString file = writeJson(m_folder.filePath(u"counted.json"_s), reception);
    for (const auto &[fee, exit] : {std::pair(u"KS-LP"_s, 2), std::pair(u"KS-LP=0"_s, 1),
                                    std::pair(u"KS-LP=10001"_s, 1), std::pair(u"X=1"_s, 1)}) {
        const Outcome refused = m_program->run({u"dossier"_s, u"new"_s, file, u"--fee"_s, fee});
        QCOMPARE(refused.exit, exit);
        QCOMPARE(refused.sentences().size(), 1);
    }
    const Outcome made = m_program->run({u"dossier"_s, u"new"_s, file, u"--fee"_s, u"KS-LP=3"_s});
    QVERIFY2(made.exit == 0, made.err.constData());
    const QString code = made.json()[u"code"_s].toString();
    const QJsonObject owed = m_program->run(fee({u"show"_s, code})).json()[u"fees"_s][0].toObject();
    QCOMPARE(owed[u"quantity"_s].toInt(), 3);
    QCOMPARE(owed[u"unitAmount"_s].toInt(), 8000);
    QCOMPARE(owed[u"amount"_s].toInt(), 24'000);
    // Fewer were needed in the end.
    const Outcome paid = cashier({u"collect"_s, code, u"--fee"_s, u"KS-LP=2"_s});
    QVERIFY2(paid.exit == 0, paid.err.constData());
    const QJsonValue receipt = paid.json()[u"receipts"_s][0];
    QCOMPARE(receipt[u"total"_s].toInt(), 16'000);
    QCOMPARE(receipt[u"lines"_s][0][u"quantity"_s].toInt(), 2);
    const QString pdf = m_folder.filePath(u"biên lai.pdf"_s);
    QCOMPARE(m_program->runAs(u"thu"_s, {u"print"_s, u"fee-receipt"_s, code, u"--out"_s, pdf}).exit,
             0);
    const Outcome text = runProgram(u"pdftotext"_s, {pdf, u"-"_s}, m_program->environment());
    QVERIFY(text.out.contains("Đơn giá") && text.out.contains("16.000"));
    QCOMPARE(m_program->runAs(u"admin"_s, {u"verify"_s}).exit, 0);
}

} // namespace motcua::tests
