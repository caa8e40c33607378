#include "tests/integration/cli/commandtest.h"

#include "tests/integration/cli/receptions.h"

#include <QFile>
#include <QJsonArray>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

void CommandTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_program = std::make_unique<Program>(m_folder.filePath(u"store"_s));
    QVERIFY(m_program->setUp());
    m_page = writePage(m_folder.filePath(u"tờ khai.jpg"_s), u"Tờ khai đăng ký khai sinh"_s);
}

int CommandTest::dossierCount() const
{
    const Outcome list = m_program->run({u"dossier"_s, u"list"_s});
    return list.exit == 0 ? int(list.json()[u"dossiers"_s].toArray().size()) : -1;
}

Outcome CommandTest::receive(const QJsonObject &reception) const
{
    const QString file = writeJson(m_folder.filePath(u"reception.json"_s), reception);
    return m_program->run({u"dossier"_s, u"new"_s, file});
}

void CommandTest::setupRefusesASecondTime()
{
    const Outcome again = m_program->runAs(
        u"admin"_s, {u"setup"_s, u"--profile"_s, m_folder.filePath(u"profile.json"_s)});
    QCOMPARE(again.exit, 1);
    QCOMPARE(again.sentences().size(), 1);
}

void CommandTest::profileProblemsAreNamed()
{
    const QJsonObject profile{
        {u"agency"_s, QJsonObject{{u"code"_s, u"H38"_s}, {u"nmae"_s, u"x"_s}}},
        {u"igate"_s, QJsonObject{{u"gateway"_s, u"http://example.invalid"_s}}}};
    const QString path = writeJson(m_folder.filePath(u"bad.json"_s), profile);
    const Outcome check = m_program->run({u"profile"_s, u"check"_s, path});
    QCOMPARE(check.exit, 1);
    QStringList places;
    const QJsonArray problems = check.json()[u"problems"_s].toArray();
    for (const auto &problem : problems)
        places.append(problem.toObject()[u"path"_s].toString());
    QVERIFY2(places.contains(u"$.agency.nmae"_s), qPrintable(places.join(u' ')));
    QVERIFY(places.contains(u"$.igate.gateway"_s));

    Program other(m_folder.filePath(u"never"_s));
    QCOMPARE(other.runAs(u"admin"_s, {u"setup"_s, u"--profile"_s, path}).exit, 1);
    QVERIFY(!QFile::exists(other.store()));
}

/// What a province changes later is no reason for another store.
void CommandTest::anotherProfileIsApplied()
{
    const auto apply = [this](const QString &user, const QJsonObject &profile) {
        const QString path = writeJson(m_folder.filePath(u"next.json"_s), profile);
        return m_program->runAs(user, {u"profile"_s, u"apply"_s, path});
    };
    QJsonObject profile = m_program->runAs(u"admin"_s, {u"profile"_s, u"show"_s}).json();
    QVERIFY(!profile.isEmpty());
    const QJsonObject before = profile;
    QJsonObject agency = profile.value("agency"_L1).toObject();
    agency.insert(u"name"_s, u"UBND xã Đổi Tên"_s);
    profile.insert(u"agency"_s, agency);
    QCOMPARE(apply(u"lan"_s, profile).exit, 6);
    QCOMPARE(apply(u"admin"_s, profile).exit, 0);
    QCOMPARE(m_program->runAs(u"admin"_s, {u"profile"_s, u"show"_s}).json(), profile);

    QJsonObject foreign = profile;
    foreign.insert(u"desk"_s, u"Q99"_s);
    QJsonObject lost = profile;
    lost.insert(u"calendar"_s, m_folder.filePath(u"none.json"_s));
    QJsonObject broken = profile;
    broken.insert(u"nmae"_s, u"x"_s);
    for (const QJsonObject &bad : {foreign, lost, broken}) {
        const Outcome refused = apply(u"admin"_s, bad);
        QCOMPARE(refused.exit, 1);
        QVERIFY(!refused.sentences().isEmpty());
        QCOMPARE(m_program->runAs(u"admin"_s, {u"profile"_s, u"show"_s}).json(), profile);
    }
    // Its own calendar goes into the store: one morning its file may be gone.
    const QString file =
        writeJson(m_folder.filePath(u"unit.json"_s),
                  {{u"id"_s, u"xa"_s}, {u"version"_s, u"1"_s}, {u"extends"_s, u"vn"_s}});
    QJsonObject own = profile;
    own.insert(u"calendar"_s, file);
    QCOMPARE(apply(u"admin"_s, own).exit, 0);
    QVERIFY(QFile::remove(file));
    const Outcome list = m_program->run({u"dossier"_s, u"list"_s});
    QCOMPARE(list.exit, 0);
    QCOMPARE(list.sentences().size(), 1);
    QVERIFY(list.sentences().first().contains(file));
    QCOMPARE(apply(u"admin"_s, before).exit, 0);
    QVERIFY(m_program->run({u"dossier"_s, u"list"_s}).sentences().isEmpty());
}

void CommandTest::rolesHold()
{
    QCOMPARE(m_program->runAs(u"admin"_s, {u"dossier"_s, u"list"_s}).exit, 6);
    QCOMPARE(m_program->run({u"user"_s, u"list"_s}).exit, 6);
    QCOMPARE(m_program->run({u"outbox"_s, u"list"_s}).exit, 0); // everybody
    const Outcome users = m_program->runAs(u"admin"_s, {u"user"_s, u"list"_s});
    QCOMPARE(users.json()[u"users"_s].toArray().size(), 2);
}

void CommandTest::wrongPassword()
{
    Program stranger(m_program->store());
    stranger.setVariable(u"MOTCUA_PASSWORD"_s, u"not this one"_s);
    const Outcome refused = stranger.run({u"dossier"_s, u"list"_s});
    QCOMPARE(refused.exit, 6);
    QCOMPARE(refused.sentences().size(), 1);
    QVERIFY(refused.json().contains(u"error"_s));
}

void CommandTest::dueExplainsItself()
{
    const Outcome due = m_program->run({u"due"_s, u"--from"_s, u"2026-11-20T09:00:00+07:00"_s,
                                        u"--amount"_s, u"2"_s, u"--unit"_s, u"workday"_s});
    QCOMPARE(due.exit, 0);
    // Monday, and Wednesday: Tuesday 24 November 2026 is a holiday.
    QCOMPARE(due.json()[u"dueAt"_s].toString(), u"2026-11-25T17:00:00+07:00"_s);
    QCOMPARE(due.json()[u"transferBy"_s].toString(), u"2026-11-20T17:00:00+07:00"_s);
    QCOMPARE(due.json()[u"skipped"_s].toArray().size(), 3);
    for (const QString &year : {u"9999"_s, u"0001"_s}) { // no date could be written
        const Outcome far =
            m_program->run({u"due"_s, u"--from"_s, year + u"-12-31T09:00:00+07:00"_s, u"--amount"_s,
                            u"2"_s, u"--unit"_s, u"workday"_s});
        QCOMPARE(far.exit, 1);
        QCOMPARE(far.sentences().size(), 1);
    }
    const QJsonArray steps = due.json()[u"steps"_s].toArray();
    QCOMPARE(steps.first()[u"kind"_s].toString(), u"received"_s);
    QCOMPARE(steps.last()[u"kind"_s].toString(), u"ends"_s);
    QCOMPARE(steps.last()[u"at"_s].toString(), u"2026-11-25T17:00:00+07:00"_s);
    const auto holiday = std::find_if(steps.begin(), steps.end(), [](const auto &step) {
        return step[u"date"_s].toString() == "2026-11-24"_L1;
    });
    QVERIFY(holiday != steps.end());
    QCOMPARE((*holiday)[u"kind"_s].toString(), u"passed"_s);
    QCOMPARE((*holiday)[u"source"_s].toString(), u"Nghị quyết 28/2026/QH16"_s);
    // From November on next year's calendar is asked for, once; before, nothing is said.
    QCOMPARE(due.json()[u"warnings"_s].toArray().size(), 1);
    QVERIFY(due.json()[u"warnings"_s][0].toString().contains(u"2027"_s));
    const Outcome before = m_program->run({u"due"_s, u"--from"_s, u"2026-10-20T09:00:00+07:00"_s,
                                           u"--amount"_s, u"2"_s, u"--unit"_s, u"workday"_s});
    QCOMPARE(before.exit, 0);
    QVERIFY(before.json()[u"warnings"_s].toArray().isEmpty());
}

void CommandTest::dueCountsByAUnitsOwnCalendar()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"unit.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id": "hcc", "version": "1", "extends": "vn", "mode": "lateIsNextDay",
                   "week": {"monday": [{"begin":"07:00","end":"11:00"},{"begin":"13:00","end":"16:00"}],
                            "saturday": [{"begin":"07:30","end":"11:30"}]}})");
    file.close();
    const QStringList count = {u"due"_s, u"--calendar"_s, path,         u"--amount"_s,
                               u"2"_s,   u"--unit"_s,     u"workday"_s, u"--from"_s};
    const Outcome due = m_program->run(count + QStringList{u"2026-11-21T09:00"_s});
    QCOMPARE(due.exit, 0);
    QCOMPARE(due.json()[u"dueAt"_s].toString(), u"2026-11-28T11:30:00+07:00"_s);
    // Over the turn of the year the holidays are not known: that is said, and in the JSON too.
    const Outcome later = m_program->run(count + QStringList{u"2026-12-28T15:30"_s});
    QCOMPARE(later.json()[u"dueAt"_s].toString(), u"2027-01-09T11:30:00+07:00"_s);
    QCOMPARE(later.json()[u"warnings"_s].toArray().size(), 1);
    QCOMPARE(later.sentences().size(), 1);

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id": "hcc", "version": "1", "extends": "unit.json"})");
    file.close();
    const Outcome ring = m_program->run(count + QStringList{u"2026-11-21T09:00"_s});
    QCOMPARE(ring.exit, 1);
    QCOMPARE(ring.json()[u"error"_s][u"key"_s].toString(), u"calendar.extends"_s);
    QCOMPARE(m_program->run(count + QStringList{u"2026-11-21T09:00"_s, u"--mode"_s, u"x"_s}).exit,
             2);
}

void CommandTest::receptionFromEndToEnd()
{
    const Outcome made = receive(birthRegistration(m_page));
    QVERIFY2(made.exit == 0, made.err.constData());
    const QString code = made.json()[u"code"_s].toString();
    QVERIFY(made.json()[u"provisional"_s].toBool()); // no server here
    QVERIFY(!code.isEmpty());

    const QString receipt = made.json()[u"receipt"_s].toString();
    const Outcome text = runProgram(u"pdftotext"_s, {receipt, u"-"_s}, m_program->environment());
    QVERIFY2(text.out.contains(code.toUtf8()), text.out.constData());
    QVERIFY(text.out.contains("Đặng Thị Mẫu"));
    QCOMPARE(archivalFaults(receipt), QStringList());
    QVERIFY(QFile::remove(receipt));

    for (const QString &wanted :
         {u"dang thi mau"_s, u"ĐẶNG"_s, u"0900000123"_s, u"038190000123"_s, code}) {
        const Outcome found = m_program->run({u"dossier"_s, u"find"_s, wanted});
        QCOMPARE(found.json()[u"dossiers"_s].toArray().size(), 1);
    }

    const QJsonObject shown = m_program->run({u"dossier"_s, u"show"_s, code.toLower()}).json();
    const QJsonObject document = shown[u"components"_s][0][u"documents"_s][0].toObject();
    QCOMPARE(document[u"pages"_s].toInt(), 1);
    QCOMPARE(document[u"source"_s].toString(), u"file"_s);
    const QString copy = m_folder.filePath(u"copy.pdf"_s);
    const Outcome fetched =
        m_program->run({u"document"_s, u"get"_s, document[u"id"_s].toString(), u"--out"_s, copy});
    QVERIFY2(fetched.exit == 0, fetched.err.constData());
    QCOMPARE(QFile(copy).size(), qint64(document[u"bytes"_s].toInteger()));
    QCOMPARE(runProgram(u"qpdf"_s, {u"--check"_s, copy}, m_program->environment()).exit, 0);
    QCOMPARE(archivalFaults(copy), QStringList());

    const Outcome again = m_program->run(
        {u"print"_s, u"receipt"_s, code, u"--out"_s, m_folder.filePath(u"again.pdf"_s)});
    QCOMPARE(again.json()[u"reprint"_s].toInt(), 1);
    QCOMPARE(archivalFaults(m_folder.filePath(u"again.pdf"_s)), QStringList());
    QCOMPARE(m_program->run({u"verify"_s}).exit, 0);
    // The clear name of the citizen is nowhere in the store.
    const Outcome grep = runProgram(u"grep"_s, {u"-rlaF"_s, u"Đặng Thị Mẫu"_s, m_program->store()},
                                    m_program->environment());
    QVERIFY2(grep.out.isEmpty(), grep.out.constData());
}

void CommandTest::badInputStoresNothing_data()
{
    QTest::addColumn<QByteArray>("content"); // of the paper's file; empty = a good one
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("changes");
    const QByteArray none;
    QFile good(m_page);
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray jpeg = good.readAll();

    QTest::newRow("0 bytes") << QByteArray("") << u"leer.pdf"_s << QJsonObject();
    QTest::newRow("half a JPEG") << jpeg.left(jpeg.size() / 2) << u"half.jpg"_s << QJsonObject();
    QTest::newRow("text as PDF") << QByteArray("hello\n") << u"text.pdf"_s << QJsonObject();
    QTest::newRow("half a PDF") << QByteArray("%PDF-1.7\n1 0 obj\n<< /Type") << u"half.pdf"_s
                                << QJsonObject();
    QTest::newRow("missing file") << none << u"gone.pdf"_s << QJsonObject();
    QTest::newRow("unknown procedure")
        << none << QString() << QJsonObject{{u"procedure"_s, u"9.123456"_s}};
    QTest::newRow("nothing brought")
        << none << QString() << QJsonObject{{u"components"_s, QJsonArray()}};
    QTest::newRow("demanded beyond the list")
        << none << QString()
        << QJsonObject{{u"components"_s, QJsonArray{QJsonObject{{u"component"_s, u"KS-01"_s},
                                                                {u"files"_s, QJsonArray{m_page}}},
                                                    QJsonObject{{u"component"_s, u"Sổ hộ khẩu"_s},
                                                                {u"demanded"_s, true}}}}};
    QTest::newRow("unknown key") << none << QString() << QJsonObject{{u"colour"_s, 1}};
    QTest::newRow("nobody") << none << QString() << QJsonObject{{u"owner"_s, QJsonObject()}};
    QTest::newRow("future") << none << QString()
                            << QJsonObject{{u"receivedAt"_s, u"2999-01-01T08:00:00+07:00"_s}};
}

void CommandTest::badInputStoresNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFETCH(QJsonObject, changes);
    QString file = name.isEmpty() ? m_page : m_folder.filePath(name);
    if (!content.isNull()) {
        QFile bad(file);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        QCOMPARE(bad.write(content), content.size());
    }
    QJsonObject reception = birthRegistration(file);
    for (auto change = changes.begin(); change != changes.end(); ++change)
        reception.insert(change.key(), change.value());

    const int before = dossierCount();
    const Outcome refused = receive(reception);
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.json().contains(u"error"_s));
    QCOMPARE(refused.sentences().size(), 1); // one clear sentence
    QCOMPARE(dossierCount(), before);
    const Outcome verified = m_program->run({u"verify"_s});
    QCOMPARE(verified.exit, 0);
    QVERIFY2(verified.json()[u"leftovers"_s].toArray().isEmpty(), verified.out.constData());
}

void CommandTest::secondProgramIsTurnedAway()
{
    const QByteArray lock = QFile::encodeName(m_program->store() + u"/lock"_s);
    const int held = ::open(lock.constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(held >= 0);
    const auto release = qScopeGuard([held] { ::close(held); });
    QCOMPARE(::flock(held, LOCK_EX | LOCK_NB), 0);
    const Outcome second = m_program->run({u"dossier"_s, u"list"_s});
    QCOMPARE(second.exit, 5);
    QCOMPARE(second.sentences().size(), 1);
}

/// The parser's own sentences are English; ours name the person's words.
void CommandTest::wrongUsageIsSaidInVietnamese_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown command") << QStringList{u"dossier"_s, u"fly"_s} << u"--help"_s;
    QTest::newRow("unknown option")
        << QStringList{u"catalogue"_s, u"find"_s, u"x"_s, u"--fly"_s} << u"--fly"_s;
    QTest::newRow("no command") << QStringList{u"fee"_s} << u"--help"_s;
    QTest::newRow("missing") << QStringList{u"print"_s, u"receipt"_s} << u"--out"_s;
    QTest::newRow("no number") << QStringList{u"due"_s,      u"--from"_s, u"2026-01-01T08:00"_s,
                                              u"--amount"_s, u"ba"_s,     u"--unit"_s,
                                              u"day"_s}
                               << u"“ba”"_s;
    QTest::newRow("no value") << QStringList{u"catalogue"_s, u"find"_s, u"x"_s, u"--limit"_s}
                              << u"--limit"_s;
}

void CommandTest::wrongUsageIsSaidInVietnamese()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome wrong = m_program->run(arguments);
    QCOMPARE(wrong.exit, 2);
    QCOMPARE(wrong.sentences().size(), 1);
    const QString sentence = wrong.sentences().first();
    QVERIFY2(sentence.contains(named), qPrintable(sentence));
    for (const char *english :
         {"required", "expected", "convert", "argument", "subcommand", "TEXT"})
        QVERIFY2(!sentence.contains(QLatin1StringView(english)), qPrintable(sentence));
}

void CommandTest::brokenCalendarIsNamed()
{
    const QString file = m_folder.filePath(u"lich-hong.json"_s);
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{ \"week\": ");
    broken.close();
    const Outcome due =
        m_program->run({u"due"_s, u"--from"_s, u"2026-01-05T08:00:00+07:00"_s, u"--amount"_s,
                        u"1"_s, u"--unit"_s, u"day"_s, u"--calendar"_s, file});
    QCOMPARE(due.exit, 1);
    QCOMPARE(due.json()[u"error"_s][u"key"_s].toString(), u"calendar.broken"_s);
    QVERIFY(due.sentences().first().contains(file));
}

void CommandTest::wrongUsage()
{
    QCOMPARE(m_program->run({u"dossier"_s, u"fly"_s}).exit, 2);
    QCOMPARE(m_program->run({u"scan"_s}).exit, 2);
    QCOMPARE(m_program
                 ->run({u"due"_s, u"--from"_s, u"2026-01-01T08:00"_s, u"--amount"_s, u"1"_s,
                        u"--unit"_s, u"fortnight"_s})
                 .exit,
             2);
}

void CommandTest::englishOnRequest()
{
    Program english(m_program->store());
    english.setVariable(u"LANG"_s, u"en_GB.UTF-8"_s);
    const QStringList show{u"dossier"_s, u"show"_s, u"H99.01-260101-0001"_s};
    const Outcome inEnglish = english.run(show);
    const Outcome inVietnamese = m_program->run(show);
    QCOMPARE(inEnglish.exit, 1);
    QVERIFY(inEnglish.sentences() != inVietnamese.sentences());
    QVERIFY(inVietnamese.err.contains("hồ sơ"));
}

} // namespace motcua::tests
