#include "tests/integration/cli/papercommandtest.h"

#include "tests/integration/cli/receptions.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool replaceIn(const QString &path, const QByteArray &before, const QByteArray &after)
{
    QByteArray text = contentOf(path);
    if (!text.contains(before))
        return false;
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.replace(before, after)) > 0;
}

} // namespace

void PaperCommandTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_program = std::make_unique<Program>(path(u"store"_s));
    QVERIFY(m_program->setUp());
    const QString page = writePage(path(u"page.jpg"_s), u"Tờ khai"_s);
    for (int i = 0; i < 2; ++i) {
        const QString file = writeJson(path(u"reception.json"_s), birthRegistration(page));
        const Outcome made = m_program->run({u"dossier"_s, u"new"_s, file});
        QVERIFY2(made.exit == 0, made.err.constData());
        m_codes.append(made.json()[u"code"_s].toString());
        m_today = made.json()[u"receivedAt"_s].toString().left(10);
    }
}

Outcome PaperCommandTest::print(const QStringList &arguments, const QString &file) const
{
    return m_program->run(QStringList{u"print"_s} + arguments +
                          QStringList{u"--out"_s, path(file)});
}

QByteArray PaperCommandTest::textOf(const QString &file) const
{
    return runProgram(u"pdftotext"_s, {path(file), u"-"_s}, m_program->environment()).out;
}

void PaperCommandTest::papersOfADossier()
{
    const Outcome slip = print({u"control-slip"_s, m_codes[0]}, u"slip.pdf"_s);
    QVERIFY2(slip.exit == 0, slip.err.constData());
    QCOMPARE(slip.json()[u"reprint"_s].toInt(), 0);
    QCOMPARE(archivalFaults(path(u"slip.pdf"_s)), QStringList());
    QVERIFY(textOf(u"slip.pdf"_s).contains(m_codes[0].toUtf8()));
    const Outcome again =
        print({u"control-slip"_s, m_codes[0], u"--paper"_s, u"A4"_s, u"--copies"_s, u"2"_s},
              u"slip.pdf"_s);
    QCOMPARE(again.json()[u"reprint"_s].toInt(), 1);
    QVERIFY(textOf(u"slip.pdf"_s).contains("BẢN IN LẠI LẦN 1"));
}

void PaperCommandTest::whatIsNotYetIsSaid()
{
    for (const QString &kind :
         {u"supplement"_s, u"refusal"_s, u"apology"_s, u"stop"_s, u"return-slip"_s}) {
        const Outcome refused = print({kind, m_codes[0]}, u"never.pdf"_s);
        QVERIFY2(refused.exit == 1, qPrintable(kind));
        QCOMPARE(refused.sentences().size(), 1);
        QVERIFY(refused.err.contains(m_codes[0].toUtf8()));
    }
    QCOMPARE(print({u"fee-receipt"_s, m_codes[0]}, u"never.pdf"_s).exit, 6); // the cashier's
    QVERIFY(!QFile::exists(path(u"never.pdf"_s)));
}

void PaperCommandTest::manyAtOnce()
{
    const Outcome all = print({u"receipt"_s, u"--date"_s, m_today}, u"all.pdf"_s);
    QVERIFY2(all.exit == 0, all.err.constData());
    QCOMPARE(all.json()[u"papers"_s].toInt(), 2);
    QCOMPARE(archivalFaults(path(u"all.pdf"_s)), QStringList());
    const QByteArray text = textOf(u"all.pdf"_s);
    for (const QString &code : m_codes)
        QVERIFY(text.contains(code.toUtf8()));
    const Outcome each = print({u"control-slip"_s, u"--date"_s, m_today, u"--each"_s}, u"each"_s);
    QVERIFY2(each.exit == 0, each.err.constData());
    QCOMPARE(QDir(path(u"each"_s)).entryList({u"control-slip-*.pdf"_s}).size(), 2);
    const Outcome several =
        print({u"receipt,control-slip"_s, u"--date"_s, m_today, u"--each"_s}, u"several"_s);
    QVERIFY2(several.exit == 0, several.err.constData());
    QCOMPARE(several.json()[u"papers"_s].toInt(), 4);
    QCOMPARE(several.json()[u"reprints"_s].toInt(), 4); // all were printed before
    QCOMPARE(QDir(path(u"several"_s)).entryList({u"*.pdf"_s}).size(), 4);
    const Outcome whole = print({u"all"_s, u"--date"_s, m_today}, u"whole.pdf"_s);
    QVERIFY2(whole.exit == 0, whole.err.constData());
    QCOMPARE(whole.json()[u"papers"_s].toInt(), 4);
    // Where nothing can be written, nothing counts as printed.
    const Outcome before = print({u"control-slip"_s, m_codes[0]}, u"before.pdf"_s);
    QCOMPARE(print({u"all"_s, u"--date"_s, m_today}, u"no/folder/whole.pdf"_s).exit, 1);
    QCOMPARE(print({u"all"_s, u"--date"_s, m_today, u"--each"_s}, u"whole.pdf"_s).exit, 1);
    const Outcome after = print({u"control-slip"_s, m_codes[0]}, u"after.pdf"_s);
    QCOMPARE(after.json()[u"reprint"_s].toInt(), before.json()[u"reprint"_s].toInt() + 1);
    QCOMPARE(print({u"receipt"_s, u"--date"_s, u"2020-01-01"_s}, u"none.pdf"_s).exit, 1);
    QVERIFY(!QFile::exists(path(u"none.pdf"_s)));
}

void PaperCommandTest::bookAsPaperAndTable()
{
    const Outcome book =
        print({u"book"_s, u"--from"_s, m_today, u"--to"_s, m_today}, u"book.pdf"_s);
    QVERIFY2(book.exit == 0, book.err.constData());
    QCOMPARE(archivalFaults(path(u"book.pdf"_s)), QStringList());
    QVERIFY(!textOf(u"book.pdf"_s).contains("BẢN IN LẠI"));
    const Outcome again =
        print({u"book"_s, u"--from"_s, m_today, u"--to"_s, m_today}, u"again.pdf"_s);
    QCOMPARE(again.json()[u"reprint"_s].toInt(), 1);
    QVERIFY(textOf(u"again.pdf"_s).contains("BẢN IN LẠI LẦN 1"));
    const Outcome table =
        print({u"book"_s, u"--date"_s, m_today, u"--format"_s, u"csv"_s}, u"book.csv"_s);
    QVERIFY2(table.exit == 0, table.err.constData());
    const QByteArray rows = contentOf(path(u"book.csv"_s));
    QCOMPARE(rows.count("\r\n"), 3);
    QVERIFY(rows.contains(m_codes[0].toUtf8()) && rows.contains("Đặng Thị Mẫu"));
    const Outcome other = print(
        {u"book"_s, u"--date"_s, m_today, u"--format"_s, u"csv"_s, u"--field"_s, u"Đất đai"_s},
        u"other.csv"_s);
    QCOMPARE(other.exit, 0);
    QCOMPARE(contentOf(path(u"other.csv"_s)).count("\r\n"), 1);                  // the head alone
    QVERIFY(rows.contains(QByteArray("-01/").append(m_today.left(4).toUtf8()))); // quyển số
    QCOMPARE(print({u"handover"_s, u"--date"_s, m_today}, u"handover.pdf"_s).exit, 0);
    QCOMPARE(m_program->run({u"verify"_s}).exit, 0);
}

void PaperCommandTest::wrongWishes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown kind") << QStringList{u"letter"_s, u"X"_s};
    QTest::newRow("no dossier") << QStringList{u"receipt"_s};
    QTest::newRow("dossier and day")
        << QStringList{u"receipt"_s, u"X"_s, u"--date"_s, u"2026-11-20"_s};
    QTest::newRow("no day") << QStringList{u"book"_s};
    QTest::newRow("half a range") << QStringList{u"book"_s, u"--from"_s, u"2026-11-20"_s};
    QTest::newRow("book of a dossier")
        << QStringList{u"book"_s, u"X"_s, u"--date"_s, u"2026-11-20"_s};
    QTest::newRow("no date") << QStringList{u"book"_s, u"--date"_s, u"20/11/2026"_s};
    QTest::newRow("list of a range")
        << QStringList{u"handover"_s, u"--from"_s, u"2026-11-19"_s, u"--to"_s, u"2026-11-20"_s};
    QTest::newRow("table of a slip") << QStringList{u"receipt"_s, u"X"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("several of one dossier") << QStringList{u"receipt,control-slip"_s, u"X"_s};
    QTest::newRow("field of a slip")
        << QStringList{u"receipt"_s, u"X"_s, u"--field"_s, u"Hộ tịch"_s};
    QTest::newRow("a list among several")
        << QStringList{u"receipt,book"_s, u"--date"_s, u"2026-11-20"_s};
    QTest::newRow("unknown among several")
        << QStringList{u"receipt,letter"_s, u"--date"_s, u"2026-11-20"_s};
    QTest::newRow("paper") << QStringList{u"receipt"_s, u"X"_s, u"--paper"_s, u"A3"_s};
    QTest::newRow("no copy") << QStringList{u"receipt"_s, u"X"_s, u"--copies"_s, u"0"_s};
    QTest::newRow("copies") << QStringList{u"receipt"_s, u"X"_s, u"--copies"_s, u"99"_s};
}

void PaperCommandTest::wrongWishes()
{
    QFETCH(QStringList, arguments);
    const Outcome refused = print(arguments, u"wrong.pdf"_s);
    QCOMPARE(refused.exit, 2);
    QCOMPARE(refused.sentences().size(), 1);
    QVERIFY(!QFile::exists(path(u"wrong.pdf"_s)));
}

void PaperCommandTest::officesOwnForms()
{
    const QString own = m_program->store() + u"/forms"_s;
    QCOMPARE(m_program->run({u"forms"_s, u"export"_s, own}).exit, 0);
    QCOMPARE(m_program->run({u"forms"_s, u"check"_s, own}).exit, 0);
    const QString foot = own + u"/partials/foot.html"_s;
    QVERIFY(replaceIn(foot, "<footer space=\"1.5\">",
                      "<footer space=\"1.5\"><p>Lời dặn của tỉnh Mẫu</p>"));
    QCOMPARE(print({u"receipt"_s, m_codes[0]}, u"own.pdf"_s).exit, 0);
    QVERIFY(textOf(u"own.pdf"_s).contains("Lời dặn của tỉnh Mẫu"));

    // A mistake: every one is listed, and the counter goes on with our form.
    QVERIFY(replaceIn(foot, "{{hotline}}", "{{hotlien}}"));
    const Outcome check = m_program->run({u"forms"_s, u"check"_s});
    QCOMPARE(check.exit, 1);
    const QJsonObject problem = check.json()[u"problems"_s][0].toObject();
    QCOMPARE(problem[u"file"_s].toString(), u"partials/foot.html"_s);
    QVERIFY(problem[u"line"_s].toInt() > 1);
    const Outcome warned = print({u"receipt"_s, m_codes[0]}, u"ours.pdf"_s);
    QCOMPARE(warned.exit, 0);
    QVERIFY2(warned.err.contains("partials/foot.html"), warned.err.constData());
    QVERIFY(!textOf(u"ours.pdf"_s).contains("Lời dặn"));
    QCOMPARE(m_program->run({u"forms"_s, u"export"_s, own}).exit, 1); // nothing is written over
    QVERIFY(QDir(own).removeRecursively());
    QCOMPARE(m_program->run({u"forms"_s, u"check"_s, own}).exit, 1);
}

} // namespace motcua::tests
