#include "tests/unit/core/services/pagedesktest.h"

#include "app/core/services/pagedesk.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using services::Arrival;
using services::PageDesk;

namespace
{

domain::PageId id(int number) { return {{u"s"_s}, number}; }

PageDesk deskWith(int pages)
{
    PageDesk desk;
    for (int number = 1; number <= pages; ++number)
        desk.arrive(id(number), {u"a"_s, {}, {}});
    return desk;
}

/// The numbers of the pile "a", then those of the bin in brackets.
QString shown(const PageDesk &desk)
{
    QStringList words;
    for (const auto &page : desk.now().pagesOf(u"a"_s)) {
        if (page.startsDocument && !words.isEmpty())
            words.append(u"|"_s);
        words.append(QString::number(page.id.number));
    }
    for (const auto &binned : desk.now().bin)
        words.append(u'(' + QString::number(binned.page.id.number) + u')');
    return words.join(u' ');
}

} // namespace

void PageDeskTest::everyStepIsTakenBackAndDoneAgain()
{
    QRandomGenerator random(7);
    PageDesk desk = deskWith(9);
    QList<domain::PageArrangement> states{desk.now()};
    for (int step = 0; step < 100; ++step) {
        const domain::PageIds some{id(random.bounded(1, 10)), id(random.bounded(1, 10))};
        const auto &now = desk.now();
        const QList<domain::PageArrangement> choices{
            domain::moved(now, some, {u"a"_s, random.bounded(10)}), domain::removed(now, some),
            domain::restored(now, some), domain::turned(now, some, 90), domain::split(now, some)};
        if (desk.change(u"step"_s, choices[random.bounded(int(choices.size()))]))
            states.append(desk.now());
    }
    QVERIFY(states.size() > 50);
    for (auto i = states.size() - 2; i >= 0; --i) {
        QVERIFY(desk.undo());
        QCOMPARE(desk.now(), states[i]);
    }
    QVERIFY(!desk.undo());
    for (auto i = 1; i < states.size(); ++i) {
        QVERIFY(desk.redo());
        QCOMPARE(desk.now(), states[i]);
    }
    QVERIFY(!desk.redo());
}

void PageDeskTest::nothingIsNoStep()
{
    PageDesk desk = deskWith(3);
    QVERIFY(!desk.change(u"move"_s, domain::moved(desk.now(), {id(2)}, {u"a"_s, 1})));
    QVERIFY(desk.undoable().isEmpty());
    QVERIFY(!desk.undo());
}

void PageDeskTest::pagesThatComeInAreNeverUndone()
{
    PageDesk desk = deskWith(2);
    desk.change(u"remove"_s, domain::removed(desk.now(), {id(1)}));
    desk.arrive(id(3), {u"a"_s, {}, {}});
    QCOMPARE(shown(desk), u"2 3 (1)"_s);
    desk.undo();
    QCOMPARE(shown(desk), u"1 2 3"_s);
    desk.arrive(id(4), {u"a"_s, {}, {}});
    desk.redo();
    QCOMPARE(shown(desk), u"2 3 4 (1)"_s);
}

void PageDeskTest::insertedPagesKeepTheirOrder()
{
    PageDesk desk = deskWith(3);
    desk.arrive(id(4), {u"a"_s, id(2), {}});
    desk.arrive(id(5), {u"a"_s, id(2), {}});
    QCOMPARE(shown(desk), u"1 4 5 2 3"_s);
    // The page before which they belong has gone: they are not lost.
    desk.change(u"remove"_s, domain::removed(desk.now(), {id(2)}));
    desk.arrive(id(6), {u"a"_s, id(2), {}});
    QCOMPARE(shown(desk), u"1 4 5 6 3 (2)"_s);
}

void PageDeskTest::rescannedPageTakesThePlace()
{
    PageDesk desk = deskWith(4);
    desk.change(u"split"_s, domain::split(desk.now(), {id(3)}));
    desk.arrive(id(5), {u"a"_s, {}, id(3)});
    QCOMPARE(shown(desk), u"1 2 | 5 4 (3)"_s);
    QCOMPARE(desk.undoable(), u"rescan"_s);
    desk.undo();
    QCOMPARE(shown(desk), u"1 2 | 3 4 (5)"_s);
    desk.undo();
    QCOMPARE(shown(desk), u"1 2 3 4 (5)"_s);
    desk.redo();
    desk.redo();
    QCOMPARE(shown(desk), u"1 2 | 5 4 (3)"_s);
}

void PageDeskTest::newStepForgetsWhatWasTakenBack()
{
    PageDesk desk = deskWith(3);
    desk.change(u"remove"_s, domain::removed(desk.now(), {id(1)}));
    desk.undo();
    QCOMPARE(desk.redoable(), u"remove"_s);
    desk.change(u"turn"_s, domain::turned(desk.now(), {id(1)}, 90));
    QVERIFY(desk.redoable().isEmpty());
}

void PageDeskTest::anotherStackIsAnotherDocument()
{
    PageDesk desk = deskWith(2);
    desk.arrive({{u"other"_s}, 7}, {u"a"_s, {}, {}});
    desk.arrive({{u"other"_s}, 8}, {u"a"_s, {}, {}});
    QCOMPARE(shown(desk), u"1 2 | 7 8"_s);
    desk.arrive({{u"third"_s}, 9}, {u"a"_s, id(2), {}}); // put into a document on purpose
    QCOMPARE(shown(desk), u"1 9 2 | 7 8"_s);
}

void PageDeskTest::tornSheetFedAgainStaysWhereItIs()
{
    PageDesk desk = deskWith(3);
    desk.change(u"move"_s, domain::moved(desk.now(), {id(3)}, {u"a"_s, 0}));
    desk.arrive(id(3), {u"a"_s, {}, {}});
    QCOMPARE(shown(desk), u"3 1 2"_s);
}

} // namespace motcua::tests
