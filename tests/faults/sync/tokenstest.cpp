#include "tests/faults/sync/tokenstest.h"

#include "tests/faults/sync/syncscene.h"
#include "tests/faults/tally.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using tests::tally;
using Scene = tests::SyncScene;

void Tokens::aTokenEndsAtEachCall_data() { tests::addSyncKinds(); }

/// The server takes the token for ended at one call, or at that and the next ones.
void Tokens::aTokenEndsAtEachCall()
{
    QFETCH(const tests::SyncKind, kind);
    const int requests = tests::requestsOfCleanRun(kind);
    int runs = 0;
    for (int i = 2; i <= requests; ++i) {
        for (int inARow = 1; inARow <= 4; ++inARow) {
            standin::Switches switches;
            for (int nth = i; nth < i + inARow; ++nth)
                switches.faults += tests::faulty(u"401"_s, nth).faults;
            switches.duplicates = kind.duplicates;
            Scene scene(kind.adapter, switches, kind.filesAfterCreate);
            scene.receive();
            scene.bench.boot();
            const int rounds = scene.bench.drain();
            const QString wrong = scene.wrong();
            const QString where = u"401 at %1, %2 times"_s.arg(i).arg(inARow);
            QVERIFY2(rounds > 0, qPrintable(where + u": not done after 20 rounds"_s));
            QVERIFY2(wrong.isEmpty(), qPrintable(where + u": "_s + wrong));
            ++runs;
        }
    }
    tally(15, "tokens that end at a call, up to four times in a row", runs);
}

void Tokens::theLoginAfterItFails_data() { tests::addSyncKinds(); }

void Tokens::theLoginAfterItFails()
{
    QFETCH(const tests::SyncKind, kind);
    const int requests = tests::requestsOfCleanRun(kind);
    int runs = 0;
    for (int i = 2; i <= requests; ++i) {
        for (const QString &how :
             {u"cutBefore"_s, u"cutAfter"_s, u"html"_s, u"empty"_s, u"500"_s, u"429"_s, u"403"_s}) {
            standin::Switches switches = tests::faulty(u"401"_s, i);
            switches.faults += tests::faulty(how, 2, u"login"_s).faults;
            switches.duplicates = kind.duplicates;
            Scene scene(kind.adapter, switches, kind.filesAfterCreate);
            scene.receive();
            scene.bench.boot();
            const int rounds = scene.bench.drain();
            const QString wrong = scene.wrong();
            const QString where = u"401 at %1, then login %2"_s.arg(i).arg(how);
            QVERIFY2(rounds > 0, qPrintable(where + u": not done after 20 rounds"_s));
            QVERIFY2(wrong.isEmpty(), qPrintable(where + u": "_s + wrong));
            ++runs;
        }
    }
    tally(15, "tokens that end at a call, and the login after it fails", runs);
}

/// A secret that does not fit any more: nothing is lost, and with a new one it goes on.
void Tokens::aRefusedLoginKeepsEverything()
{
    for (const auto adapter : {domain::IgateAdapter::Connector, domain::IgateAdapter::Officer}) {
        standin::Switches changed;
        changed.secret = u"another"_s;
        Scene scene(adapter, changed);
        scene.receive();
        scene.bench.boot();
        QVERIFY(scene.bench.settle());
        QCOMPARE(scene.bench.report.reason->key, u"server.unauthorised"_s);
        QCOMPARE(scene.bench.report.quarantined, 0);
        scene.server.setSwitches({});
        scene.bench.engine->syncNow();
        QVERIFY(scene.bench.drain() > 0);
        QCOMPARE(scene.wrong(), QString());
    }
}
