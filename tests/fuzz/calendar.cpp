#include "app/core/domain/calendarfile.h"
#include "app/core/domain/countexplanation.h"
#include "app/core/domain/deadline.h"
#include "app/core/domain/jsonreader.h"
#include "app/core/kernel/clock.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using namespace motcua;
using namespace motcua::domain;
using motcua::tests::require;

namespace
{

constexpr int amounts[] = {1, 7, 60};
constexpr TimeUnit units[] = {TimeUnit::Workday, TimeUnit::Day, TimeUnit::Hour, TimeUnit::Month};

/// The appointment as dossiers see it, with a supplement on the way.
void count(const WorkCalendar &calendar, const QDateTime &from, const TimeLimit &limit)
{
    const auto told = explainAppointment(calendar, from, limit);
    if (!told)
        return;
    const QDateTime due = told->appointment.dueAt;
    require(due > from, "the appointment lies after the reception");
    require(calendar.isWorkday(due.date()), "the appointment falls on a workday");
    const auto later = calendar.appointment(from.addDays(1), limit);
    require(!later || later->dueAt >= due, "a later reception is not answered earlier");
    const DeadlineCase dossier{
        .limit = limit, .receivedAt = from, .supplements = {{from.addSecs(3600), from.addDays(9)}}};
    const auto moved = currentDeadline(calendar, dossier, from.addDays(9));
    require(!moved || moved->dueAt >= due, "a supplement never makes it earlier");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = tests::fuzzBytes(data, size);
    // A file may extend itself: the reader has to find the ring.
    const CalendarReading reading =
        readCalendar(bytes, [&](const QString &) { return jsonObject(bytes); });
    for (const CatalogueFault &fault : reading.faults)
        require(fault.line > 0, "every fault has its line");
    if (!reading.isWhole())
        return 0;
    for (const QDateTime &from : {kernel::vietnamTime({2026, 11, 20}, {16, 10}),
                                  kernel::vietnamTime({2026, 2, 14}, {0, 0})}) {
        for (const TimeUnit unit : units)
            count(reading.calendar, from, {amounts[size % 3], unit});
    }
    return 0;
}
