#include "tests/unit/core/domain/splitproposaltest.h"

#include "app/core/domain/separator.h"
#include "app/core/domain/splitproposal.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using namespace domain;

namespace
{

/// "1 2b (S3 4b) K5 | 6": page 2 is blank, 3 a separator sheet with a blank back, 5 one that names
/// the paper "k", and a document begins at 6 already. Brackets hold the sides of one sheet.
QList<SplitPage> pagesFrom(const QString &text)
{
    QList<SplitPage> pages;
    int sheet = 0;
    bool inSheet = false;
    bool starts = true;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u'|') {
            starts = true;
            continue;
        }
        const bool opens = word.startsWith(u'(');
        const bool closes = word.endsWith(u')');
        word.remove(u'(').remove(u')');
        if (opens || !inSheet)
            ++sheet;
        inSheet = (inSheet || opens) && !closes;
        SplitPage page;
        page.sheet = sheet;
        page.blank = word.endsWith(u'b');
        page.separator = word.startsWith(u'S')   ? QString(documentSeparator)
                         : word.startsWith(u'K') ? componentSeparator(u"k"_s)
                         : word.startsWith(u'X') ? componentSeparator(u"gone"_s)
                                                 : QString();
        page.startsDocument = starts;
        page.id = {{u"s"_s}, word.remove(u'b').remove(u'S').remove(u'K').remove(u'X').toInt()};
        starts = false;
        pages.append(page);
    }
    return pages;
}

QString words(const PageIds &ids)
{
    QStringList numbers;
    for (const PageId &id : ids)
        numbers.append(QString::number(id.number));
    return numbers.join(u' ');
}

QString shown(const QList<ProposedDocument> &documents)
{
    QStringList texts;
    for (const ProposedDocument &document : documents)
        texts.append(words(document.pages) +
                     (document.component.isEmpty() ? QString() : u" >"_s + document.component));
    return texts.join(u" | "_s);
}

} // namespace

void SplitProposalTest::proposes_data()
{
    QTest::addColumn<QString>("pages");
    QTest::addColumn<bool>("atBlank");
    QTest::addColumn<QString>("documents");
    QTest::addColumn<QString>("sheets");
    QTest::addColumn<QString>("cuts");
    QTest::addColumn<int>("separators");

    const auto row = [](const char *name, bool atBlank, const QString &pages,
                        const QStringList &rest, int separators) {
        QTest::newRow(name) << pages << atBlank << rest[0] << rest[1] << rest[2] << separators;
    };
    row("nothing", false, u""_s, {{}, {}, {}}, 0);
    row("no separator", false, u"1 2 3"_s, {u"1 2 3"_s, {}, {}}, 0);
    row("one", false, u"1 S2 3 4"_s, {u"1 | 3 4"_s, u"2"_s, u"3"_s}, 1);
    row("two in a row", false, u"1 S2 S3 4"_s, {u"1 | 4"_s, u"2 3"_s, u"4"_s}, 2);
    row("at the beginning", false, u"S1 2 3"_s, {u"2 3"_s, u"1"_s, {}}, 1);
    row("at the end", false, u"1 2 S3"_s, {u"1 2"_s, u"3"_s, {}}, 1);
    row("only separators", false, u"S1 S2"_s, {{}, u"1 2"_s, {}}, 2);
    row("blank back goes along", false, u"(1 2) (S3 4b) (5 6b)"_s,
        {u"1 2 | 5 6"_s, u"3 4"_s, u"5"_s}, 1);
    row("fed face down", false, u"(1 2) (3b S4) (5 6)"_s, {u"1 2 | 5 6"_s, u"3 4"_s, u"5"_s}, 1);
    row("written back stays", false, u"(1 2) (S3 4) (5 6)"_s, {u"1 2 | 4 5 6"_s, u"3"_s, u"4"_s},
        1);
    row("code on both sides", false, u"(1 2) (S3 S4) (5 6)"_s, {u"1 2 | 5 6"_s, u"3 4"_s, u"5"_s},
        1);
    row("blank pages alone part nothing", false, u"1 2b 3"_s, {u"1 2 3"_s, {}, {}}, 0);
    row("blank behind a separator", false, u"1 S2 3b 4"_s, {u"1 3 | 4"_s, u"2"_s, u"4"_s}, 1);
    row("blank front of what follows", false, u"(1 2) (S3 4b) (5b 6)"_s,
        {u"1 2 | 5 6"_s, u"3 4"_s, u"5"_s}, 1);
    row("blank at the end", false, u"1 S2 3b"_s, {u"1 3"_s, u"2"_s, {}}, 1);
    row("names a paper", false, u"1 K2 3 4 S5 6"_s, {u"1 | 3 4 >k | 6"_s, u"2 5"_s, u"3 6"_s}, 2);
    row("the last one names it", false, u"1 S2 K3 4"_s, {u"1 | 4 >k"_s, u"2 3"_s, u"4"_s}, 2);
    row("the last one is plain", false, u"1 K2 S3 4"_s, {u"1 | 4"_s, u"2 3"_s, u"4"_s}, 2);
    row("a blank sheet behind the name", true, u"1 K2 3b 4"_s, {u"1 3 | 4 >k"_s, u"2"_s, u"4"_s},
        1);
    row("names the first", false, u"K1 2 S3 4"_s, {u"2 >k | 4"_s, u"1 3"_s, u"4"_s}, 2);
    row("begins already", false, u"1 | 2 S3 | 4 5"_s, {u"1 | 2 | 4 5"_s, u"3"_s, {}}, 1);
    row("begins with a blank already", false, u"1 | 2b 3"_s, {u"1 | 2 3"_s, {}, {}}, 0);
    row("a stack that begins with one", false, u"1 2 | S3 4"_s, {u"1 2 | 4"_s, u"3"_s, u"4"_s}, 1);
    row("blank sheet", true, u"1 2b 3"_s, {u"1 2 | 3"_s, {}, u"3"_s}, 0);
    row("two blank sheets", true, u"1 2b 3b 4"_s, {u"1 2 3 | 4"_s, {}, u"4"_s}, 0);
    row("blank at both ends", true, u"1b 2 3b"_s, {u"1 2 3"_s, {}, {}}, 0);
    row("blank back of a written front", true, u"(1 2b) (3 4b)"_s, {u"1 2 3 4"_s, {}, {}}, 0);
    row("blank front of a written back", true, u"(1 2) (3b 4)"_s, {u"1 2 3 4"_s, {}, {}}, 0);
    row("both sides blank", true, u"(1 2b) (3b 4b) (5 6)"_s, {u"1 2 3 4 | 5 6"_s, {}, u"5"_s}, 0);
    row("all blank", true, u"1b 2b"_s, {{}, {}, {}}, 0);
}

void SplitProposalTest::proposes()
{
    QFETCH(QString, pages);
    QFETCH(bool, atBlank);
    const SplitProposal found = proposedSplit(pagesFrom(pages), atBlank);
    QTEST(shown(found.documents), "documents");
    QTEST(words(found.sheets), "sheets");
    QTEST(words(found.cuts), "cuts");
    QTEST(found.separators, "separators");
    QCOMPARE(found.isEmpty(), found.sheets.isEmpty() && found.cuts.isEmpty());
}

void SplitProposalTest::acceptedAsProposed_data()
{
    QTest::addColumn<QString>("pages");
    QTest::addColumn<QString>("piles"); ///< "a" and "k"
    QTest::newRow("splits") << u"1 S2 3 4"_s << u"1 | 3 4 ;"_s;
    QTest::newRow("no empty documents") << u"S1 2 S3 S4 5 S6"_s << u"2 | 5 ;"_s;
    QTest::newRow("to its paper") << u"1 K2 3 4 S5 6"_s << u"1 | 6 ; 3 4"_s;
    QTest::newRow("two to one paper") << u"K1 2 3 S4 5 K6 7"_s << u"5 ; 2 3 | 7"_s;
    QTest::newRow("all of it") << u"K1 2 3"_s << u"; 2 3"_s;
    QTest::newRow("a paper that the case has not") << u"1 X2 3"_s << u"1 | 3 ;"_s;
}

void SplitProposalTest::acceptedAsProposed()
{
    QFETCH(QString, pages);
    PageArrangement before;
    before.piles = {{u"a"_s, {}}, {u"k"_s, {}}};
    const auto list = pagesFrom(pages);
    for (const SplitPage &page : list)
        before.piles[0].pages.append({page.id, {}, page.startsDocument});
    const auto proposal = proposedSplit(list, false);
    const auto after = accepted(before, proposal, {u"a"_s, u"k"_s});
    QStringList piles;
    for (const Pile &pile : after.piles) {
        QStringList texts;
        for (const auto &document : documentsOf(pile, [](const auto &) { return true; })) {
            PageIds ids;
            for (const ArrangedPage &page : document)
                ids.append(page.id);
            texts.append(words(ids));
        }
        piles.append(texts.join(u" | "_s));
    }
    QTEST(piles.join(u" ; "_s).trimmed(), "piles");
    // Nothing is lost: the sheets wait in the bin and come back to where they stood.
    QCOMPARE(after.bin.size(), proposal.sheets.size());
    for (const SplitPage &page : list)
        QVERIFY(after.contains(page.id));
}

} // namespace motcua::tests
