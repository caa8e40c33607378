#include "tests/unit/core/domain/pagearrangementtest.h"

#include "app/core/domain/pagearrangementjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using namespace domain;

namespace
{

PageId id(int number) { return {{u"s"_s}, number}; }

PageIds ids(const QString &numbers)
{
    PageIds list;
    for (const QString &number : numbers.split(u' ', Qt::SkipEmptyParts))
        list.append(id(number.toInt()));
    return list;
}

/// "1 2 | 3" is a pile of two documents; ";" divides the piles "a", "b", …
PageArrangement made(const QString &text)
{
    PageArrangement arrangement;
    QChar name = u'a';
    for (const QString &pile : text.split(u';')) {
        arrangement.piles.append({name, {}});
        name = QChar(name.unicode() + 1);
        bool starts = true;
        for (const QString &word : pile.split(u' ', Qt::SkipEmptyParts)) {
            if (word == u'|') {
                starts = true;
                continue;
            }
            arrangement.piles.last().pages.append({id(word.toInt()), {}, starts});
            starts = false;
        }
    }
    return arrangement;
}

QString shown(const PageArrangement &arrangement)
{
    QStringList piles;
    for (const Pile &pile : arrangement.piles) {
        QStringList words;
        for (const ArrangedPage &page : pile.pages) {
            if (page.startsDocument && !words.isEmpty())
                words.append(u"|"_s);
            words.append(QString::number(page.id.number));
        }
        piles.append(words.join(u' '));
    }
    return piles.join(u" ; "_s);
}

QList<int> everyPage(const PageArrangement &arrangement)
{
    QList<int> numbers;
    for (const Pile &pile : arrangement.piles) {
        for (const ArrangedPage &page : pile.pages)
            numbers.append(page.id.number);
    }
    for (const BinnedPage &binned : arrangement.bin)
        numbers.append(binned.page.id.number);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

void PageArrangementTest::move_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("pages");
    QTest::addColumn<QString>("pile");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("after");

    QTest::newRow("down") << u"1 2 3 4"_s << u"1"_s << u"a"_s << 3 << u"2 3 1 4"_s;
    QTest::newRow("up") << u"1 2 3 4"_s << u"4"_s << u"a"_s << 1 << u"1 4 2 3"_s;
    QTest::newRow("several, in their order")
        << u"1 2 3 4"_s << u"4 1"_s << u"a"_s << 2 << u"2 1 4 3"_s;
    QTest::newRow("onto themselves") << u"1 2 3 4"_s << u"2 3"_s << u"a"_s << 2 << u"1 2 3 4"_s;
    QTest::newRow("to the end") << u"1 2 3"_s << u"1"_s << u"a"_s << 99 << u"2 3 1"_s;
    QTest::newRow("to another component") << u"1 2 ; 3"_s << u"2"_s << u"b"_s << 0 << u"1 ; 2 3"_s;
    QTest::newRow("to a component without pages")
        << u"1 2"_s << u"2"_s << u"b"_s << 0 << u"1 ; 2"_s;
    QTest::newRow("first page of a document leaves it")
        << u"1 2 | 3 4"_s << u"3"_s << u"a"_s << 0 << u"3 1 2 | 4"_s;
    QTest::newRow("into another document")
        << u"1 2 | 3 4"_s << u"1"_s << u"a"_s << 3 << u"2 | 3 1 4"_s;
    QTest::newRow("whole document to the front")
        << u"1 2 | 3 4"_s << u"3 4"_s << u"a"_s << 0 << u"3 4 | 1 2"_s;
    QTest::newRow("whole document to the end")
        << u"1 2 | 3 4 | 5"_s << u"1 2"_s << u"a"_s << 5 << u"3 4 | 5 | 1 2"_s;
    QTest::newRow("whole document into the middle of one")
        << u"1 2 | 3 4"_s << u"3 4"_s << u"a"_s << 1 << u"1 3 4 2"_s;
    QTest::newRow("whole document to another component")
        << u"1 | 2 ; 3 4"_s << u"2"_s << u"b"_s << 2 << u"1 ; 3 4 | 2"_s;
}

void PageArrangementTest::move()
{
    QFETCH(QString, before);
    QFETCH(QString, pages);
    QFETCH(QString, pile);
    QFETCH(int, row);
    QFETCH(QString, after);
    QCOMPARE(shown(moved(made(before), ids(pages), {pile, row})), after);
}

void PageArrangementTest::documentsSurviveWhatIsTakenOut_data()
{
    QTest::addColumn<QString>("pages");
    QTest::addColumn<QString>("after");

    QTest::newRow("first of a document") << u"3"_s << u"1 2 | 4 5 | 6"_s;
    QTest::newRow("whole document") << u"3 4 5"_s << u"1 2 | 6"_s;
    QTest::newRow("first of all") << u"1"_s << u"2 | 3 4 5 | 6"_s;
    QTest::newRow("first document") << u"1 2"_s << u"3 4 5 | 6"_s;
    QTest::newRow("last of one, first of the next") << u"5 6"_s << u"1 2 | 3 4"_s;
    QTest::newRow("everything") << u"1 2 3 4 5 6"_s << QString();
}

void PageArrangementTest::documentsSurviveWhatIsTakenOut()
{
    QFETCH(QString, pages);
    QFETCH(QString, after);
    const auto next = removed(made(u"1 2 | 3 4 5 | 6"_s), ids(pages));
    QCOMPARE(shown(next), after);
    QCOMPARE(next.bin.size(), ids(pages).size());
}

void PageArrangementTest::binGivesBackToTheOldPlace()
{
    const auto before = made(u"1 2 | 3 4 5 | 6"_s);
    for (const QString &pages :
         {u"3"_s, u"3 4 5"_s, u"1 6"_s, u"2 3"_s, u"1 2"_s, u"4 5 6"_s, u"1 2 3 4 5 6"_s})
        QCOMPARE(restored(removed(before, ids(pages)), ids(pages)), before);
    // One at a time, after the pile has changed.
    auto changed = removed(removed(before, ids(u"6"_s)), ids(u"1"_s));
    changed = restored(changed, ids(u"6"_s));
    QCOMPARE(shown(changed), u"2 | 3 4 5 | 6"_s);
    // The heir of a document's beginning went into the bin after its first page.
    changed = removed(removed(before, ids(u"3"_s)), ids(u"4"_s));
    QCOMPARE(shown(restored(changed, ids(u"3"_s))), u"1 2 | 3 5 | 6"_s);
    QCOMPARE(restored(restored(changed, ids(u"4"_s)), ids(u"3"_s)), before);
    QCOMPARE(restored(restored(changed, ids(u"3"_s)), ids(u"4"_s)), before);
}

void PageArrangementTest::mirroredPageTurnsAsSeen()
{
    auto arrangement = edited(made(u"1 2"_s), ids(u"2"_s), [](PageEdit &e) { e.mirrored = true; });
    arrangement = turned(arrangement, ids(u"1 2"_s), 90);
    QCOMPARE(arrangement.find(id(1))->edit.turn, 90);
    // Turning what is seen by 90° is turning what lies under the mirror by −90°.
    QCOMPARE(arrangement.find(id(2))->edit.turn, 270);
    arrangement = turned(arrangement, ids(u"1 2"_s), -90);
    QCOMPARE(arrangement.find(id(1))->edit.turn, 0);
    QCOMPARE(arrangement.find(id(2))->edit.turn, 0);
}

void PageArrangementTest::collation_data()
{
    QTest::addColumn<QString>("backs");
    QTest::addColumn<bool>("reversed");
    QTest::addColumn<QString>("after");

    QTest::newRow("pile turned over") << u"6 5 4"_s << true << u"1 4 2 5 3 6"_s;
    QTest::newRow("sheet by sheet") << u"4 5 6"_s << false << u"1 4 2 5 3 6"_s;
    QTest::newRow("a back is missing") << u"4 5"_s << false << u"1 4 2 5 3 6"_s;
}

void PageArrangementTest::collation()
{
    QFETCH(QString, backs);
    QFETCH(bool, reversed);
    QFETCH(QString, after);
    const auto sheets = collated(ids(u"1 2 3"_s), ids(backs), reversed);
    QCOMPARE(sheets.size(), 3);
    QCOMPARE(sheets.last().back.has_value(), ids(backs).size() == 3);
    QCOMPARE(shown(arranged(made(u"1 2 3 4 5 6"_s), sheets)), after);
}

void PageArrangementTest::collationOfPagesInSeveralDocuments_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("fronts");
    QTest::addColumn<QString>("backs");
    QTest::addColumn<QString>("after");

    QTest::newRow("others stay behind") << u"1 9 2 8"_s << u"2"_s << u"1"_s << u"2 1 9 8"_s;
    QTest::newRow("in the middle of a document")
        << u"9 1 8 2"_s << u"2"_s << u"1"_s << u"9 2 1 8"_s;
    QTest::newRow("the second begins a document")
        << u"9 | 1 2 8"_s << u"2"_s << u"1"_s << u"9 | 2 1 8"_s;
    QTest::newRow("out of two documents") << u"1 9 | 2 8"_s << u"1"_s << u"2"_s << u"1 2 9 | 8"_s;
    QTest::newRow("the second document loses its first")
        << u"1 | 2 9"_s << u"1"_s << u"2"_s << u"1 2 | 9"_s;
    QTest::newRow("two documents become one") << u"1 | 2 | 9"_s << u"1"_s << u"2"_s << u"1 2 | 9"_s;
    QTest::newRow("each pile for itself") << u"1 9 ; 2 8"_s << u"2"_s << u"1"_s << u"1 9 ; 2 8"_s;
}

void PageArrangementTest::collationOfPagesInSeveralDocuments()
{
    QFETCH(QString, before);
    QFETCH(QString, fronts);
    QFETCH(QString, backs);
    QFETCH(QString, after);
    QCOMPARE(shown(arranged(made(before), collated(ids(fronts), ids(backs), false))), after);
}

void PageArrangementTest::leftOutPagesMakeNoEmptyDocument()
{
    const auto pile = made(u"1 2 | 3 | 4 5"_s).piles.first();
    const auto documents = documentsOf(
        pile, [](const ArrangedPage &page) { return page.id.number != 3 && page.id.number != 5; });
    QCOMPARE(documents.size(), 2);
    QCOMPARE(documents[0].size(), 2);
    QCOMPARE(documents[1].first().id, id(4));
}

void PageArrangementTest::savedAndReadBack()
{
    auto arrangement = removed(made(u"1 2 | 3 4 ; 5 6"_s), ids(u"4 6"_s));
    arrangement = edited(arrangement, ids(u"2 5"_s), [](PageEdit &edit) {
        edit = {270, true, QRectF(0.125, 0.25, 0.5, 0.5), false, true};
    });
    const auto json =
        QJsonDocument::fromJson(QJsonDocument(toJson(arrangement)).toJson(QJsonDocument::Compact));
    const auto read = pageArrangementFrom(json.object());
    QVERIFY(read);
    QCOMPARE(*read, arrangement);
}

void PageArrangementTest::damagedFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("page");

    QTest::newRow("no session") << QByteArray(R"({"number":1})");
    QTest::newRow("no number") << QByteArray(R"({"session":"s"})");
    QTest::newRow("turn between") << QByteArray(R"({"session":"s","number":1,"turn":45})");
    QTest::newRow("turn too far") << QByteArray(R"({"session":"s","number":1,"turn":360})");
    QTest::newRow("crop outside") << QByteArray(
        R"({"session":"s","number":1,"crop":[0.5,0.5,0.6,0.1]})");
    QTest::newRow("there already") << QByteArray(R"({"session":"s","number":9})");
}

void PageArrangementTest::damagedFileIsRefused()
{
    QFETCH(QByteArray, page);
    const QJsonArray pages{QJsonObject{{u"session"_s, u"s"_s}, {u"number"_s, 9}},
                           QJsonDocument::fromJson(page).object()};
    const QJsonObject pile{{u"component"_s, u"a"_s}, {u"pages"_s, pages}};
    const auto read = pageArrangementFrom({{u"piles"_s, QJsonArray{pile}}});
    QVERIFY(!read);
    QCOMPARE(read.error().key, u"draft.damaged"_s);
}

void PageArrangementTest::cropReadWithinRounding_data()
{
    QTest::addColumn<QByteArray>("crop");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("whole") << QByteArray("[0,0,1,1]") << true;
    QTest::newRow("a crop of a crop") << QByteArray("[0.7,0.1,0.30000000000000004,0.9]") << true;
    QTest::newRow("a hair outside") << QByteArray("[-1e-7,0.5,0.5,0.5000005]") << true;
    QTest::newRow("outside") << QByteArray("[0.5,0.5,0.50001,0.5]") << false;
    QTest::newRow("nothing left") << QByteArray("[0.5,0.5,0,0.5]") << false;
    QTest::newRow("upside down") << QByteArray("[0.5,0.5,0.1,-0.1]") << false;
}

void PageArrangementTest::cropReadWithinRounding()
{
    QFETCH(QByteArray, crop);
    QFETCH(bool, isRead);
    const QJsonObject page =
        QJsonDocument::fromJson(R"({"session":"s","number":1,"crop":)" + crop + "}").object();
    const QJsonObject pile{{u"component"_s, u"a"_s}, {u"pages"_s, QJsonArray{page}}};
    const auto read = pageArrangementFrom({{u"piles"_s, QJsonArray{pile}}});
    QCOMPARE(read.has_value(), isRead);
    if (read) {
        const QRectF kept = read->find(id(1))->edit.crop;
        QVERIFY(kept.left() >= 0 && kept.top() >= 0 && kept.right() <= 1 && kept.bottom() <= 1);
        // What is read can be written and read again.
        QVERIFY(pageArrangementFrom(toJson(*read)).has_value());
    }
}

void PageArrangementTest::noChangeLosesOrDoublesAPage()
{
    QRandomGenerator random(20261122);
    PageArrangement arrangement = made(u"1 2 3 4 5 6 7 8 ; 9 10 11 12 ; "_s);
    const QList<int> all = everyPage(arrangement);
    for (int step = 0; step < 3000; ++step) {
        PageIds some;
        for (const int number : all) {
            if (random.bounded(4) == 0)
                some.append(id(number));
        }
        const QString pile(QChar(u'a' + random.bounded(3)));
        switch (random.bounded(6)) {
        case 0: arrangement = moved(arrangement, some, {pile, random.bounded(-1, 14)}); break;
        case 1: arrangement = removed(arrangement, some); break;
        case 2: arrangement = restored(arrangement, some); break;
        case 3: arrangement = split(arrangement, some, random.bounded(2) == 0); break;
        case 4: arrangement = removed(split(arrangement, some), some); break;
        default:
            arrangement =
                arranged(arrangement, collated(some.mid(0, some.size() / 2),
                                               some.mid(some.size() / 2), random.bounded(2) == 0));
        }
        QCOMPARE(everyPage(arrangement), all);
        for (const Pile &each : arrangement.piles)
            QVERIFY(each.pages.isEmpty() || each.pages.first().startsDocument);
    }
}

} // namespace motcua::tests
