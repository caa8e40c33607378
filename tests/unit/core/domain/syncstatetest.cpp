#include "tests/unit/core/domain/syncstatetest.h"

#include "app/core/domain/syncstate.h"

#include "tests/faults/tally.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <iterator>

using namespace Qt::StringLiterals;
using namespace motcua::domain;

namespace motcua::tests
{

namespace
{

using S = SyncState;
using E = SyncEvent;

/// One line a state: "event>state" for everything that may happen there.
const QHash<QString, QString> &design()
{
    static const QHash<QString, QString> table = {
        {u"draft"_s, u"seal>sealed discard>cancelled"_s},
        {u"sealed"_s, u"enqueue>queued"_s},
        {u"queued"_s, u"loseAnswer>outcomeUnknown acknowledge>known reject>rejected "
                      "fail>quarantined withdraw>cancelled export>exported"_s},
        // A look-up decides, and nothing that could send it twice or forget that it may be there.
        {u"outcomeUnknown"_s,
         u"acknowledge>known findNothing>queued fail>quarantined export>exported"_s},
        {u"known"_s,
         u"sendFile>uploading confirmFiles>verified reject>rejected fail>quarantined"_s},
        {u"uploading"_s, u"confirmFiles>verified reject>rejected fail>quarantined"_s},
        {u"verified"_s, u"accept>accepted reject>rejected fail>quarantined"_s},
        {u"accepted"_s, u"allowPurge>purgeable"_s},
        {u"rejected"_s, u"revise>queued withdraw>cancelled"_s},
        {u"quarantined"_s, u"repair>queued withdraw>cancelled"_s},
        // Nothing but the server or the courier's answer ends it, and a person only asks again.
        {u"exported"_s,
         u"acknowledge>known repair>outcomeUnknown fail>quarantined export>exported"_s},
        {u"purgeable"_s, u"purge>purged"_s},
        {u"purged"_s, {}},
        {u"cancelled"_s, {}},
    };
    return table;
}

} // namespace

void SyncStateTest::everyPairAgreesWithTheDesign()
{
    int pairs = 0;
    int legal = 0;
    for (const S state : allSyncStates) {
        QHash<QString, QString> there;
        for (const QString &pair :
             design().value(syncStateName(state)).split(u' ', Qt::SkipEmptyParts))
            there.insert(pair.section(u'>', 0, 0), pair.section(u'>', 1));
        for (const E event : allSyncEvents) {
            const auto after = stateAfter(state, event);
            QCOMPARE(after ? syncStateName(*after) : QString(), there.value(syncEventName(event)));
            ++pairs;
            legal += after ? 1 : 0;
        }
    }
    tally(9, "pairs of state and event, each as the design has it", pairs);
    QCOMPARE(legal, 33);
    QCOMPARE(pairs, 14 * 17);
}

void SyncStateTest::aChainIsOneMoveAfterTheOther()
{
    QCOMPARE(stateAfter(S::Queued, QList<E>()), S::Queued);
    QCOMPARE(stateAfter(S::Queued, QList{E::Acknowledge, E::ConfirmFiles, E::Accept}), S::Accepted);
    QVERIFY(!stateAfter(S::Queued, QList{E::Acknowledge, E::Accept, E::ConfirmFiles}));
    QVERIFY(!stateAfter(S::Accepted, QList{E::Enqueue}));
}

void SyncStateTest::everyStateIsReachedAndLeft()
{
    QSet<S> seen{S::Draft};
    QList<S> open{S::Draft};
    while (!open.isEmpty()) {
        const S state = open.takeLast();
        bool leaves = false;
        for (const E event : allSyncEvents) {
            const auto after = stateAfter(state, event);
            leaves = leaves || after;
            if (after && !seen.contains(*after))
                open.append(*after);
            if (after)
                seen.insert(*after);
        }
        QVERIFY2(leaves || state == S::Purged || state == S::Cancelled,
                 qPrintable(syncStateName(state)));
    }
    QCOMPARE(seen.size(), qsizetype(std::size(allSyncStates)));
}

/// Nothing waits unseen (I6): what is stored is moved by the engine, by a person, or is done.
void SyncStateTest::everyStateIsOfOneKind()
{
    for (const S state : allSyncStates) {
        const int kinds = int(isUnderWay(state)) + int(needsPerson(state)) + int(isSettled(state));
        const bool isStored = state != S::Draft && state != S::Sealed;
        QVERIFY2(kinds == int(isStored), qPrintable(syncStateName(state)));
    }
}

void SyncStateTest::namesGoBothWays()
{
    for (const S state : allSyncStates)
        QCOMPARE(syncStateFromName(syncStateName(state)), std::optional(state));
    QVERIFY(!syncStateFromName(u"Queued"_s));
}

} // namespace motcua::tests
