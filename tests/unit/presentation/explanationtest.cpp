#include "tests/unit/presentation/explanationtest.h"

#include "app/core/domain/jsonreader.h"
#include "app/core/kernel/clock.h"
#include "ui/presentation/explanation.h"
#include "ui/presentation/language.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::domain;
using namespace motcua::presentation;

namespace motcua::tests
{

namespace
{

/// Monday to Friday 08:00–12:00 and 13:00–17:00. November 2026: the 20th is a Friday, the 24th a
/// holiday, the 27th is given free for Saturday the 28th. 2027 is not announced.
WorkCalendar office()
{
    static const char *json = R"({"id": "x", "version": "1", "mode": "lateIsNextDay",
        "week": {"monday": [{"begin":"08:00","end":"12:00"},{"begin":"13:00","end":"17:00"}],
                 "tuesday": [{"begin":"08:00","end":"12:00"},{"begin":"13:00","end":"17:00"}],
                 "wednesday": [{"begin":"08:00","end":"12:00"},{"begin":"13:00","end":"17:00"}],
                 "thursday": [{"begin":"08:00","end":"12:00"},{"begin":"13:00","end":"17:00"}],
                 "friday": [{"begin":"08:00","end":"12:00"},{"begin":"13:00","end":"17:00"}]},
        "announced": [{"year": 2026, "source": "TB"}],
        "holidays": [{"date":"2026-11-24","name":"Ngày Văn hóa","source":"NQ 28","confidence":"medium"},
                     {"date":"2026-11-25","name":"Ngày Văn hóa","kind":"compensatory","source":"dự đoán","confidence":"low"}],
        "swaps": [{"off":"2026-11-27","worked":"2026-11-28","source":"TB 2","confidence":"high"}]})";
    return WorkCalendar::fromJson(jsonObject(json).value()).value();
}

QStringList told(const QString &from, const TimeLimit &limit)
{
    const auto explanation = explainAppointment(office(), kernel::fromIsoText(from), limit);
    return explanation ? explanationSentences(*explanation) : QStringList(explanation.error().key);
}

} // namespace

void ExplanationTest::tellsEveryStep_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<TimeLimit>("limit");
    QTest::addColumn<QStringList>("sentences");
    using U = TimeUnit;

    QTest::newRow("late on a Friday, over a holiday")
        << u"2026-11-20T16:10"_s << TimeLimit{2, U::Workday}
        << QStringList{
               u"Nhận lúc Thứ Sáu, 20/11/2026 16:10."_s,
               u"Nhận sau 15:00: tính từ ngày làm việc tiếp theo, Thứ Hai, 23/11/2026."_s,
               u"Không tính ngày nhận, Thứ Hai, 23/11/2026 (Điều 147 Bộ luật Dân sự)."_s,
               u"Không tính Thứ Ba, 24/11/2026: Ngày Văn hóa (NQ 28)."_s,
               u"Không tính Thứ Tư, 25/11/2026: nghỉ bù Ngày Văn hóa (dự kiến: dự đoán)."_s,
               u"Ngày làm việc thứ 1: Thứ Năm, 26/11/2026."_s,
               u"Không tính Thứ Sáu, 27/11/2026: nghỉ hoán đổi, làm bù ngày 28/11/2026 (TB 2)."_s,
               u"Ngày làm việc thứ 2: Thứ Bảy, 28/11/2026."_s,
               u"Hẹn trả kết quả: Thứ Bảy, 28/11/2026 17:00."_s};
    QTest::newRow("runs share a sentence")
        << u"2026-11-12T09:00"_s << TimeLimit{4, U::Workday, {.mode = DayCountMode::SameDay}}
        << QStringList{
               u"Nhận lúc Thứ Năm, 12/11/2026 09:00."_s,
               u"Thứ Năm, 12/11/2026 là ngày đầu tiên được tính."_s,
               u"Ngày làm việc thứ 1 đến thứ 2: từ Thứ Năm, 12/11/2026 đến Thứ Sáu, 13/11/2026."_s,
               u"Không tính các ngày từ Thứ Bảy, 14/11/2026 đến Chủ Nhật, 15/11/2026: nghỉ hằng tuần."_s,
               u"Ngày làm việc thứ 3 đến thứ 4: từ Thứ Hai, 16/11/2026 đến Thứ Ba, 17/11/2026."_s,
               u"Hẹn trả kết quả: Thứ Ba, 17/11/2026 17:00."_s};
    QTest::newRow("calendar days on a day off")
        << u"2026-11-21T10:00"_s << TimeLimit{4, U::Day, {.endOfDay = EndOfDay::Midnight}}
        << QStringList{
               u"Nhận lúc Thứ Bảy, 21/11/2026 10:00."_s,
               u"Đó là ngày nghỉ (nghỉ hằng tuần): tính như nhận vào Thứ Hai, 23/11/2026 08:00."_s,
               u"Không tính ngày nhận, Thứ Hai, 23/11/2026 (Điều 147 Bộ luật Dân sự)."_s,
               u"4 ngày, kể cả ngày nghỉ, đến hết Thứ Sáu, 27/11/2026."_s,
               u"Không tính Thứ Sáu, 27/11/2026: nghỉ hoán đổi, làm bù ngày 28/11/2026 (TB 2)."_s,
               u"Ngày cuối là ngày nghỉ: lấy ngày làm việc tiếp theo, Thứ Bảy, 28/11/2026 (Điều 148 Bộ luật Dân sự)."_s,
               u"Hết hạn lúc 24 giờ Thứ Bảy, 28/11/2026 (Điều 148 Bộ luật Dân sự)."_s};
    QTest::newRow("hours over the night")
        << u"2026-11-18T12:30"_s << TimeLimit{5, U::Hour}
        << QStringList{u"Nhận lúc Thứ Tư, 18/11/2026 12:30."_s,
                       u"Ngoài giờ làm việc: tính như nhận vào Thứ Tư, 18/11/2026 13:00."_s,
                       u"Thứ Tư, 18/11/2026 từ 13:00 đến 17:00: cộng dồn 4 giờ."_s,
                       u"Thứ Năm, 19/11/2026 từ 08:00 đến 09:00: cộng dồn 5 giờ."_s,
                       u"Hẹn trả kết quả: Thứ Năm, 19/11/2026 09:00."_s};
    QTest::newRow("a month into a year not announced")
        << u"2026-12-15T09:00"_s << TimeLimit{1, U::Month}
        << QStringList{
               u"Nhận lúc Thứ Ba, 15/12/2026 09:00."_s,
               u"Không tính ngày nhận, Thứ Ba, 15/12/2026 (Điều 147 Bộ luật Dân sự)."_s,
               u"1 tháng, đến hết Thứ Sáu, 15/01/2027."_s,
               u"Hẹn trả kết quả: Thứ Sáu, 15/01/2027 17:00."_s,
               u"Lịch nghỉ lễ năm 2027 chưa có trong chương trình; hãy tự kiểm tra lại ngày hẹn trả."_s};
}

void ExplanationTest::tellsEveryStep()
{
    QFETCH(QString, from);
    QFETCH(TimeLimit, limit);
    QVERIFY(installLanguage(*QCoreApplication::instance(), u"vi"_s));
    const QStringList sentences = told(from, limit);
    QTEST(sentences, "sentences");
}

void ExplanationTest::namesTheSourceOfADayOff()
{
    QVERIFY(installLanguage(*QCoreApplication::instance(), u"vi"_s));
    QCOMPARE(dayOffText(office().dayOff({2026, 11, 21})), u"nghỉ hằng tuần"_s);
    QCOMPARE(dayOffText(office().dayOff({2026, 11, 24})), u"Ngày Văn hóa"_s);
    QCOMPARE(whyText(u"weeklyRest"_s), u"nghỉ hằng tuần"_s);
    QCOMPARE(whyText(u"swapped"_s), u"nghỉ hoán đổi"_s);
    QCOMPARE(whyText(u"Quốc khánh"_s), u"Quốc khánh"_s);
}

void ExplanationTest::speaksEnglish()
{
    QVERIFY(installLanguage(*QCoreApplication::instance(), u"en"_s));
    QCOMPARE(
        told(u"2026-11-18T16:10"_s, {1, TimeUnit::Day}),
        (QStringList{
            u"Received on Wednesday, 18/11/2026 16:10."_s,
            u"That is after 15:00: it counts from the next working day, Thursday, 19/11/2026."_s,
            u"The receiving day, Thursday, 19/11/2026, does not count (Civil Code, Article 147)."_s,
            u"1 day, days off included, runs up to Friday, 20/11/2026."_s,
            u"The result is due on Friday, 20/11/2026 17:00."_s}));
}

} // namespace motcua::tests
