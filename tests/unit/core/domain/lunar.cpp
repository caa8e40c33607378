#include "tests/unit/core/domain/lunar.h"

#include <QList>

#include <cmath>

namespace motcua::tests
{

namespace
{

constexpr double zoneDays = 7.0 / 24;
constexpr double deltaTDays = 70.0 / 86400; // dynamical minus universal time, about 2020–2035
constexpr int solsticeMonth = 11;

double sine(double degrees) { return std::sin(degrees * M_PI / 180); }

/// The instant of new moon number `k` (0 = 6 January 2000) as a Julian date in universal time.
double newMoon(double k)
{
    const double t = k / 1236.85;
    const double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
    const double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
    const double node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
    const double ascending = 124.7746 - 1.56375588 * k;
    const double e = 1 - 0.002516 * t;
    const double correction = -0.40720 * sine(moon) + 0.17241 * e * sine(sun) +
                              0.01608 * sine(2 * moon) + 0.01039 * sine(2 * node) +
                              0.00739 * e * sine(moon - sun) - 0.00514 * e * sine(moon + sun) +
                              0.00208 * e * e * sine(2 * sun) - 0.00111 * sine(moon - 2 * node) -
                              0.00057 * sine(moon + 2 * node) + 0.00056 * e * sine(2 * moon + sun) -
                              0.00042 * sine(3 * moon) + 0.00042 * e * sine(sun + 2 * node) +
                              0.00038 * e * sine(sun - 2 * node) -
                              0.00024 * e * sine(2 * moon - sun) - 0.00017 * sine(ascending);
    return 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t + correction - deltaTDays;
}

/// The Julian day number of the local day that holds this instant.
qint64 localDay(double instant) { return qint64(std::floor(instant + zoneDays + 0.5)); }

qint64 newMoonDay(int k) { return localDay(newMoon(k)); }

/// Apparent longitude of the sun at the beginning of a local day, in twelfths of the circle: 0 from
/// the spring equinox on, 9 from the winter solstice on.
int sunSign(qint64 day)
{
    const double t = (double(day) - 0.5 - zoneDays + deltaTDays - 2451545.0) / 36525;
    const double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
    const double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
    const double centre = (1.914602 - 0.004817 * t) * sine(anomaly) +
                          (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
                          0.000289 * sine(3 * anomaly);
    const double apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
    return int(std::floor(std::fmod(apparent, 360) / 30)) % 12;
}

/// The number of the new moon that begins month 11 of the year before the lunar year `year`.
int monthEleven(int year)
{
    const qint64 endOfYear = QDate(year - 1, 12, 31).toJulianDay();
    int k = int((double(endOfYear) - 2451550) / 29.530588861) + 1;
    while (newMoonDay(k) > endOfYear)
        --k;
    // The solstice may already have passed when this month began; then it is the one before.
    return sunSign(newMoonDay(k)) >= 9 && sunSign(newMoonDay(k)) < 11 ? k - 1 : k;
}

} // namespace

QDate lunarDate(int year, int month, int day)
{
    const int first = monthEleven(year);
    const int next = monthEleven(year + 1);
    int leap = 13; // position of the leap month, counted from month 11
    for (int i = 1; next - first == 13 && i < 13 && leap == 13; ++i) {
        if (sunSign(newMoonDay(first + i)) == sunSign(newMoonDay(first + i + 1)))
            leap = i;
    }
    const int regular = (month - solsticeMonth + 12) % 12; // position without a leap month
    const int position = regular >= leap ? regular + 1 : regular;
    return QDate::fromJulianDay(newMoonDay(first + position) + day - 1);
}

} // namespace motcua::tests
