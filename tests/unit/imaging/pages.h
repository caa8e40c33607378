#pragma once

#include "tests/data/pagemaker/page.h"

namespace motcua::tests
{

/// A page worn as offices wear them, with exactly `skew` degrees.
inline pagemaker::MadePage worn(pagemaker::PageKind kind, quint32 seed, double skew = 0,
                                int dpi = 300)
{
    pagemaker::PageOrder order{kind, dpi, seed, pagemaker::everydayWear(seed, 0), 0};
    order.wear.skewDegrees = skew;
    return pagemaker::makePage(order);
}

} // namespace motcua::tests
