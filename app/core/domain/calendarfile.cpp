#include "app/core/domain/calendarfile.h"

#include "app/core/domain/cataloguecollector.h"
#include "app/core/domain/workcalendarreader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

CalendarReading readCalendar(const QByteArray &bytes, const WorkCalendar::Opener &openBase)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return readCalendar(bytes.sliced(3), openBase);
    CalendarReading reading;
    QJsonParseError syntax{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &syntax);
    if (syntax.error != QJsonParseError::NoError || !document.isObject()) {
        const auto json = jsonObject(bytes);
        const TextPlace place = TextPlaces(bytes).at(syntax.offset);
        reading.faults.append({place.line, place.column, u"$"_s, json.error()});
        return reading;
    }
    reading.source = document.object();
    WorkCalendarReader reader(openBase);
    auto calendar = reader.read(reading.source);
    if (calendar) {
        reading.calendar = std::move(*calendar);
        return reading;
    }
    const QList<JsonProblem> &problems = reader.report().problems;
    for (const JsonProblem &problem : problems.mid(0, mostCatalogueFaults))
        reading.faults.append({0, 0, problem.path, problem.error});
    reading.moreFaults = problems.size() - reading.faults.size();
    if (problems.isEmpty())
        reading.faults.append({0, 0, u"$.extends"_s, calendar.error()});
    locateFaults(bytes, reading.faults);
    return reading;
}

} // namespace motcua::domain
