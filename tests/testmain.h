#pragma once

#include <QTest>

#include <malloc.h>

namespace motcua::tests
{

/// For tests that open stores by the thousand: what is freed is used again instead of being given
/// back and asked for anew, page by page. A quarter of their time.
inline void keepFreedMemory()
{
    constexpr int much = 1 << 30;
    mallopt(M_MMAP_THRESHOLD, much);
    mallopt(M_TRIM_THRESHOLD, much);
    mallopt(M_TOP_PAD, 4 << 20);
}

/// Runs several test classes in one executable: `return runTests<A, B>(argc, argv);` Arguments of
/// QtTest work for each; the exit code is the number of failures, 0 = green. A crash ends the
/// program at once: QtTest 6.4's own handler calls a debugger, and that again and again where the
/// crash is in a thread of its own.
template <class... Tests> int runTests(int argc, char **argv)
{
    QStringList arguments{QStringLiteral("-nocrashhandler")};
    for (int i = argc - 1; i >= 0; --i)
        arguments.prepend(QString::fromLocal8Bit(argv[i]));
    int failures = 0;
    const auto run = [&](auto &&test) { failures += QTest::qExec(&test, arguments); };
    (run(Tests()), ...);
    return failures;
}

} // namespace motcua::tests
