#pragma once

#include <QDate>

namespace motcua::tests
{

/// The Vietnamese lunar calendar from the sky, as ground truth for holidays: new moons after Meeus
/// (Astronomical Algorithms, ch. 49) and the sun's longitude (ch. 25), days at UTC+7. Months begin
/// on the day of the new moon; month 11 holds the winter solstice; of thirteen months the first
/// without a principal term is the leap month.

/// The Gregorian date of a day of a lunar month in the lunar year that begins in `year`; `month` is
/// the regular one, never the leap month.
[[nodiscard]] QDate lunarDate(int year, int month, int day);

} // namespace motcua::tests
