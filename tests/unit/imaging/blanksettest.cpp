#include "tests/unit/imaging/blanksettest.h"

#include "scanner/imaging/blank.h"
#include "tests/unit/imaging/pages.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using pagemaker::PageKind;
using pagemaker::Wear;

namespace
{

struct Group {
    QString title;
    PageKind kind;
    void (*change)(Wear &wear, QRandomGenerator &random); ///< on top of everyday wear
};

const QColor darkPapers[] = {QColor(176, 164, 132), QColor(150, 178, 160), QColor(188, 168, 176)};

void asItIs(Wear &, QRandomGenerator &) {}
void recycled(Wear &wear, QRandomGenerator &random)
{
    const int tone = random.bounded(190, 220);
    wear.paper = QColor(tone, tone - 2, tone - 9);
    wear.noise = 6;
}
void dark(Wear &wear, QRandomGenerator &random) { wear.paper = darkPapers[random.bounded(3)]; }
void holed(Wear &wear, QRandomGenerator &) { wear.holes = true; }
void edged(Wear &wear, QRandomGenerator &) { wear.darkEdge = true; }
void shone(Wear &wear, QRandomGenerator &random)
{
    wear.bleed = 0.08 + random.generateDouble() * 0.12;
}
void stapled(Wear &wear, QRandomGenerator &) { wear.staple = true; }
void dusty(Wear &wear, QRandomGenerator &random) { wear.dust = 60 + random.bounded(90); }

const QList<Group> &groups()
{
    static const QList<Group> all = {
        {u"blank"_s, PageKind::Blank, asItIs},
        {u"blank, recycled paper"_s, PageKind::Blank, recycled},
        {u"blank, dark paper"_s, PageKind::Blank, dark},
        {u"blank, punched"_s, PageKind::Blank, holed},
        {u"blank, scanner's edge"_s, PageKind::Blank, edged},
        {u"blank, shines through"_s, PageKind::Blank, shone},
        {u"blank, stapled"_s, PageKind::Blank, stapled},
        {u"blank, dust"_s, PageKind::Blank, dusty},
        {u"page number"_s, PageKind::NumberOnly, asItIs},
        {u"page number, recycled paper"_s, PageKind::NumberOnly, recycled},
        {u"page number, dark paper"_s, PageKind::NumberOnly, dark},
        {u"one line"_s, PageKind::OneLine, asItIs},
        {u"one line, shines through"_s, PageKind::OneLine, shone},
        {u"pencil"_s, PageKind::Pencil, asItIs},
        {u"pencil, recycled paper"_s, PageKind::Pencil, recycled},
        {u"pencil, shines through"_s, PageKind::Pencil, shone},
        {u"stamp"_s, PageKind::StampOnly, asItIs},
        {u"stamp, dark paper"_s, PageKind::StampOnly, dark},
        {u"ruled form"_s, PageKind::RuledForm, asItIs},
        {u"copied card"_s, PageKind::IdCopy, asItIs},
    };
    return all;
}

} // namespace

void TestBlankSet::flagsNoWrittenPageAndFindsTheBlankOnes()
{
    constexpr int eachKind = 13;
    constexpr quint32 seedsOfTheTest = 90'000;
    const quint32 first = qEnvironmentVariableIsSet("MOTCUA_SEEDS")
                              ? quint32(qEnvironmentVariableIntValue("MOTCUA_SEEDS"))
                              : seedsOfTheTest;
    int blankPages = 0;
    int blankFound = 0;
    int writtenFlagged = 0;
    quint32 seed = first;
    for (const Group &group : groups()) {
        int flagged = 0;
        for (int i = 0; i < eachKind; ++i, ++seed) {
            QRandomGenerator random(seed);
            pagemaker::PageOrder order{group.kind, i % 2 == 0 ? 150 : 200, seed,
                                       pagemaker::everydayWear(seed, 3), 0};
            group.change(order.wear, random);
            const auto page = pagemaker::makePage(order);
            const auto marks = imaging::findMarks(imaging::sketchOf(page.image));
            flagged += marks.none() ? 1 : 0;
            if (marks.none() != page.truth.blank)
                qInfo("wrong: %s, seed %u: %d strong, %d faint, unsure %d (paper %d, bleed %.2f, "
                      "noise %.1f)",
                      qPrintable(group.title), seed, marks.strong, marks.faint, marks.unsure,
                      order.wear.paper.red(), order.wear.bleed, order.wear.noise);
        }
        qInfo("%-30s flagged %2d of %d", qPrintable(group.title), flagged, eachKind);
        const bool blank = group.kind == PageKind::Blank;
        blankPages += blank ? eachKind : 0;
        blankFound += blank ? flagged : 0;
        writtenFlagged += blank ? 0 : flagged;
    }
    QCOMPARE(writtenFlagged, 0);
    QVERIFY2(blankFound * 100 >= blankPages * 98, qPrintable(QString::number(blankFound)));
}

} // namespace motcua::tests

QTEST_MAIN(motcua::tests::TestBlankSet)
