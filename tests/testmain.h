#pragma once

#include <QTest>

namespace motcua::tests
{

/// Runs several test classes in one executable: `return runTests<A, B>(argc, argv);` Arguments of
/// QtTest work for each; the exit code is the number of failures, 0 = green.
template <class... Tests> int runTests(int argc, char **argv)
{
    int failures = 0;
    const auto run = [&](auto &&test) { failures += QTest::qExec(&test, argc, argv); };
    (run(Tests()), ...);
    return failures;
}

} // namespace motcua::tests
