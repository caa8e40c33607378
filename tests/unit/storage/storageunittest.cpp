#include "tests/unit/storage/storageunittest.h"

#include "app/storage/migrator.h"
#include "app/storage/searchindex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

/// The definition of a hit, told simply.
QList<qint64> scanned(const QStringList &rows, const QStringList &words)
{
    QList<qint64> found;
    for (qint64 row = rows.size(); row >= 1; --row) {
        const QStringList has = rows[row - 1].split(u' ', Qt::SkipEmptyParts);
        const bool hit =
            !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return std::any_of(has.begin(), has.end(),
                                   [&](const QString &h) { return h.startsWith(word); });
            });
        if (hit)
            found.append(row);
    }
    return found;
}

} // namespace

void SearchIndexTest::findsWhatAScanFinds()
{
    const QStringList syllables = {u"a"_s,  u"an"_s,  u"anh"_s, u"b"_s,    u"ba"_s,
                                   u"le"_s, u"lee"_s, u"le0"_s, u"0042"_s, u"я"_s};
    QRandomGenerator random(1);
    storage::SearchIndex index;
    QStringList rows;
    for (int row = 1; row <= 500; ++row) {
        QStringList words;
        for (quint32 i = random.bounded(5); i > 0; --i)
            words.append(syllables[random.bounded(syllables.size())]);
        rows.append(words.join(u' '));
        index.add(row, rows.last());
    }
    for (int i = 0; i < 300; ++i) {
        QStringList typed;
        for (quint32 n = random.bounded(4); n > 0; --n) {
            const QString &word = syllables[random.bounded(syllables.size())];
            typed.append(word.first(random.bounded(qsizetype(1), word.size() + 1)));
        }
        QCOMPARE(index.find(typed, 1000), scanned(rows, typed));
    }
}

void SearchIndexTest::keepsTheLimit()
{
    storage::SearchIndex index;
    QVERIFY(index.find({u"a"_s}, 10).isEmpty());
    for (const qint64 row : {3, 64, 65, 1, 128}) // any order
        index.add(row, u" anh  anh"_s);
    QCOMPARE(index.find({u"an"_s}, 3), (QList<qint64>{128, 65, 64}));
    QCOMPARE(index.find({u"an"_s}, 10), (QList<qint64>{128, 65, 64, 3, 1}));
    QVERIFY(index.find({u"an"_s}, 0).isEmpty());
    QVERIFY(index.find({u"anhh"_s}, 10).isEmpty());
}

void SearchIndexTest::forgetsWhatWasCorrected()
{
    storage::SearchIndex index;
    index.add(1, u"le thi thu"_s);
    index.add(2, u"le thi tho"_s);
    index.remove(1, u"le thi thu"_s);
    index.add(1, u"le thi thuy an"_s);
    index.remove(3, u"khac"_s);                             // never told
    QCOMPARE(index.find({u"thu"_s}, 10), QList<qint64>{1}); // thuy
    QCOMPARE(index.find({u"an"_s}, 10), QList<qint64>{1});
    QCOMPARE(index.find({u"le"_s}, 10), (QList<qint64>{2, 1}));
    index.remove(1, u"le thi thuy an"_s);
    QCOMPARE(index.find({u"thu"_s}, 10), QList<qint64>());
    QCOMPARE(index.find({u"le"_s}, 10), QList<qint64>{2});
}

void SchemaFileTest::splitsStatements_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("none") << u"-- nothing; here\n\n"_s << QStringList();
    QTest::newRow("two") << u"SELECT 1;\n  SELECT\n  2;\n"_s
                         << QStringList{u"SELECT 1"_s, u"SELECT\n  2"_s};
    QTest::newRow("comment inside") << u"CREATE TABLE a (\n  -- why;\n  b INTEGER\n);\n"_s
                                    << QStringList{u"CREATE TABLE a (\n  b INTEGER\n)"_s};
    QTest::newRow("trigger")
        << u"CREATE TRIGGER t BEFORE DELETE ON a\nBEGIN\n  SELECT 1;\nEND;\nX;"_s
        << QStringList{u"CREATE TRIGGER t BEFORE DELETE ON a\nBEGIN\n  "
                       "SELECT 1;\nEND"_s,
                       u"X"_s};
    QTest::newRow("unfinished") << u"SELECT 1"_s << QStringList{u"SELECT 1\n"_s};
}

void SchemaFileTest::splitsStatements()
{
    QFETCH(QString, text);
    QFETCH(QStringList, statements);
    QCOMPARE(storage::sqlStatements(text), statements);
}

} // namespace motcua::tests
