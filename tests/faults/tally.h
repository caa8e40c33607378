#pragma once

#include <QString>
#include <QtGlobal>

namespace motcua::tests
{

/// One line for the table of tests/faults/README.md, which `tests/faults/run` writes: the number of
/// the suite in offline facts §d.3, what was done, how often, and the seed where one decided.
inline void tally(int suite, const char *what, qint64 count, quint64 seed = 0)
{
    qInfo("TALLY|%d|%s|%lld|%llu", suite, what, static_cast<long long>(count),
          static_cast<unsigned long long>(seed));
}

} // namespace motcua::tests
