#include "tests/unit/device/scandeadlinetest.h"

#include "scanner/device/scanlimits.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using namespace scanner;

void ScanDeadlineTest::eachStepHasItsDeadline()
{
    const ScanLimits limits;
    ScanDeadline deadline(limits);
    QCOMPARE(deadline.current(), limits.open);
    const std::pair<Event, ScanLimits::Time> story[] = {
        {Hello{1}, limits.open},
        {Opening{}, limits.open},
        {Setting{}, limits.options},
        {Started{}, limits.firstStart},
        {Reading{1, 10}, limits.noByte},
        {Starting{}, limits.nextStart}, // the second plane of the page
        {Reading{1, 20}, limits.noByte},
        {PageDone{}, limits.nextStart},
        {Reading{2, 10}, limits.noByte},
        {PageDone{}, limits.nextStart},
        {Ended{}, limits.release},
        {Idle{}, ScanLimits::Time(0)},
    };
    for (const auto &[event, expected] : story) {
        deadline.after(event);
        QCOMPARE(deadline.current().count(), expected.count());
    }
}

void ScanDeadlineTest::busyScannerIsAskedUnderTheSameDeadline()
{
    const ScanLimits limits;
    ScanDeadline deadline(limits);
    deadline.after(Started{});
    deadline.after(Noticed{u"scanner.busy"_s});
    QCOMPARE(deadline.current(), limits.firstStart);
    deadline.after(Starting{});
    QCOMPARE(deadline.current(), limits.firstStart);
    deadline.after(PageDone{});
    deadline.after(Noticed{u"scanner.busy"_s});
    deadline.after(Starting{});
    QCOMPARE(deadline.current(), limits.nextStart);
}

} // namespace motcua::tests
