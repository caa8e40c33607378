#include "tests/unit/presentation/formattest.h"

#include "app/core/kernel/clock.h"
#include "ui/presentation/format.h"
#include "ui/presentation/language.h"
#include "ui/presentation/messages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::presentation;

namespace motcua::tests
{

namespace
{

QDateTime at(int hour, int minute, int day = 20)
{
    return kernel::vietnamTime(QDate(2026, 11, day), QTime(hour, minute));
}

} // namespace

void FormatTest::init() { QVERIFY(installLanguage(*QCoreApplication::instance(), u"vi"_s)); }

void FormatTest::dates_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QString>("text");
    QTest::newRow("Saturday") << at(14, 5, 21) << u"Thứ Bảy, 21/11/2026 14:05"_s;
    QTest::newRow("Sunday") << at(0, 0, 22) << u"Chủ Nhật, 22/11/2026 00:00"_s;
    QTest::newRow("told in UTC") << at(1, 0, 23).toUTC() << u"Thứ Hai, 23/11/2026 01:00"_s;
}

void FormatTest::dates()
{
    QFETCH(QDateTime, moment);
    QTEST(momentText(moment), "text");
}

void FormatTest::typedDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::newRow("slashes") << u"1/9/1990"_s << QDate(1990, 9, 1);
    QTest::newRow("digits only") << u"01091990"_s << QDate(1990, 9, 1);
    QTest::newRow("dots") << u" 01.09.1990 "_s << QDate(1990, 9, 1);
    QTest::newRow("no such day") << u"31/02/1990"_s << QDate();
    QTest::newRow("month first") << u"13/31/1990"_s << QDate();
    QTest::newRow("unfinished") << u"01/09/19"_s << QDate();
}

void FormatTest::typedDates()
{
    QFETCH(QString, typed);
    QTEST(dateFromText(typed), "date");
}

void FormatTest::money_data()
{
    QTest::addColumn<qint64>("vnd");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0 đ"_s;
    QTest::newRow("no dot") << qint64(999) << u"999 đ"_s;
    QTest::newRow("ten thousand") << qint64(10000) << u"10.000 đ"_s;
    QTest::newRow("million") << qint64(1234567) << u"1.234.567 đ"_s;
    QTest::newRow("negative") << qint64(-15000) << u"−15.000 đ"_s;
}

void FormatTest::money()
{
    QFETCH(qint64, vnd);
    QTEST(moneyText(vnd), "text");
}

void FormatTest::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << qint64(59) << u"0 phút"_s;
    QTest::newRow("minutes") << qint64(3599) << u"59 phút"_s;
    QTest::newRow("hours") << qint64(2 * 3600 + 1) << u"2 giờ"_s;
    QTest::newRow("over a day is still hours") << qint64(47 * 3600) << u"47 giờ"_s;
    QTest::newRow("days") << qint64(48 * 3600) << u"2 ngày"_s;
    QTest::newRow("clock went back") << qint64(-5) << u"0 phút"_s;
}

void FormatTest::durations()
{
    QFETCH(qint64, seconds);
    QTEST(durationText(seconds), "text");
}

void FormatTest::outboxLines_data()
{
    QTest::addColumn<domain::OutboxSummary>("summary");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    const domain::OutboxSummary three{3, 0, 0, at(7, 41), at(8, 41)};
    QTest::newRow("Vietnamese") << three << u"vi"_s
                                << u"chưa gửi 3 · lâu nhất 2 giờ · liên lạc lần cuối 08:41"_s;
    QTest::newRow("English") << three << u"en"_s << u"unsent 3 · oldest 2 h · last contact 08:41"_s;
    QTest::newRow("never") << domain::OutboxSummary{} << u"vi"_s << u"chưa gửi 0 · chưa liên lạc"_s;
    QTest::newRow("yesterday") << domain::OutboxSummary{0, 0, 0, {}, at(16, 5, 19)} << u"vi"_s
                               << u"chưa gửi 0 · liên lạc lần cuối 16:05 19/11"_s;
    QTest::newRow("quarantined") << domain::OutboxSummary{0, 0, 2, {}, at(9, 0)} << u"vi"_s
                                 << u"chưa gửi 0 · cần xử lý 2 · liên lạc lần cuối 09:00"_s;
}

void FormatTest::outboxLines()
{
    QFETCH(domain::OutboxSummary, summary);
    QFETCH(QString, language);
    QVERIFY(installLanguage(*QCoreApplication::instance(), language));
    QTEST(outboxLine(summary, at(9, 41)), "line");
}

void FormatTest::reasonNamesWhatWasSkipped()
{
    const domain::Appointment appointment{at(17, 0),
                                          {{QDate(2026, 8, 29), u"weeklyRest"_s},
                                           {QDate(2026, 8, 30), u"weeklyRest"_s},
                                           {QDate(2026, 9, 2), u"Quốc khánh"_s}},
                                          {}};
    QCOMPARE(appointmentReason({5, domain::TimeUnit::Workday}, appointment),
             u"5 ngày làm việc, không tính 2 ngày nghỉ cuối tuần, Quốc khánh (1 ngày)"_s);
    QCOMPARE(appointmentReason({1, domain::TimeUnit::Month}, {}), u"1 tháng"_s);
}

void FormatTest::messagesFillTheirArguments()
{
    const QString text = messageText(u"login.locked"_s, {u"12"_s});
    QVERIFY2(text.contains(u"12"_s), qPrintable(text));
    // An argument that looks like a place is not filled again.
    const QString tricky = messageText(u"procedure.caseUnknown"_s, {u"%2"_s, u"X"_s});
    QVERIFY2(tricky.contains(u"“%2”"_s) && tricky.contains(u"“X”"_s), qPrintable(tricky));
    QCOMPARE(noticeText(u"scanner.noResolution|600"_s),
             messageText(u"scanner.noResolution"_s, {u"600"_s}));
}

void FormatTest::unknownKeysAreNotSilent()
{
    QVERIFY(messageText(u"no.suchKey"_s).contains(u"no.suchKey"_s));
}

void FormatTest::languages()
{
    const QString vietnamese = messageText(u"login.wrong"_s);
    QVERIFY(installLanguage(*QCoreApplication::instance(), u"en"_s));
    QVERIFY(messageText(u"login.wrong"_s) != vietnamese);
    QCOMPARE(limitText({1, domain::TimeUnit::Workday}), u"1 working day"_s);
    QCOMPARE(limitText({2, domain::TimeUnit::Workday}), u"2 working days"_s);
    QVERIFY(!installLanguage(*QCoreApplication::instance(), u"xx"_s));
}

} // namespace motcua::tests
