#include "tests/faults/sync/repeatstest.h"

#include "tests/faults/sync/syncscene.h"
#include "tests/faults/tally.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using tests::tally;
using Scene = tests::SyncScene;

namespace
{

/// Calls that change something at the server.
QStringList changingCalls(const tests::SyncKind &kind)
{
    QStringList calls{u"login"_s, u"number"_s, u"upload"_s, u"create"_s};
    if (kind.filesAfterCreate)
        calls.append(u"attach"_s);
    if (kind.adapter == domain::IgateAdapter::Connector)
        calls.append(u"progress"_s);
    return calls;
}

} // namespace

void Repeats::answersLostAfterTheCommit_data() { tests::addSyncKinds(); }

/// The server obeys and its answer is lost, once to five times in a row, for each call.
void Repeats::answersLostAfterTheCommit()
{
    QFETCH(const tests::SyncKind, kind);
    int runs = 0;
    for (const QString &call : changingCalls(kind)) {
        for (int times = 1; times <= 5; ++times) {
            for (const QString &how : {u"cutAfter"_s, u"truncated"_s, u"empty"_s}) {
                standin::Switches switches;
                for (int nth = 1; nth <= times; ++nth)
                    switches.faults += tests::faulty(how, nth, call).faults;
                switches.duplicates = kind.duplicates;
                Scene scene(kind.adapter, switches, kind.filesAfterCreate);
                scene.receive();
                scene.bench.boot();
                const int rounds = scene.bench.drain(40);
                const QString wrong = scene.wrong();
                const QString where = u"%1 of %2, %3 times"_s.arg(how, call).arg(times);
                QVERIFY2(rounds > 0, qPrintable(where + u": not done after 40 rounds"_s));
                QVERIFY2(wrong.isEmpty(), qPrintable(where + u": "_s + wrong));
                ++runs;
            }
        }
    }
    tally(11, "answers lost after the commit, once to five times", runs);
}

void Repeats::requestsThatArriveTwiceToTenTimes_data() { tests::addSyncKinds(); }

/// A proxy delivers a request again, at once or after the next few. A create that arrives twice at
/// a server without any key makes two, and no client can help it: there it is left out.
void Repeats::requestsThatArriveTwiceToTenTimes()
{
    QFETCH(const tests::SyncKind, kind);
    const int requests = tests::requestsOfCleanRun(kind);
    int runs = 0;
    for (int i = 1; i <= requests; ++i) {
        for (int copies = 2; copies <= 10; ++copies) {
            for (int delay = 0; delay <= 2; ++delay) {
                standin::Switches switches;
                switches.duplicates = kind.duplicates;
                Scene scene(kind.adapter, switches, kind.filesAfterCreate);
                scene.plan.repeated = i;
                scene.plan.copies = copies;
                scene.plan.copiesAfter = delay;
                scene.plan.sparesCreates = kind.duplicates == u"accept"_s;
                scene.receive();
                scene.bench.boot();
                const int rounds = scene.bench.drain();
                const QString wrong = scene.wrong();
                const QString where =
                    u"request %1, %2 copies, %3 later"_s.arg(i).arg(copies).arg(delay);
                QVERIFY2(rounds > 0, qPrintable(where + u": not done after 20 rounds"_s));
                QVERIFY2(wrong.isEmpty(), qPrintable(where + u": "_s + wrong));
                ++runs;
            }
        }
    }
    tally(12, "requests that arrive twice to ten times, at once or later", runs);
}
