#include "tests/unit/security/pagejournaltest.h"

#include "app/core/kernel/pagejournal.h"
#include "app/core/kernel/spoolpage.h"
#include "app/security/sealedfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::PageJournal;

namespace
{

struct Session {
    QTemporaryDir folder;
    security::SodiumSealedFiles files;
    QByteArray key = files.newKey();

    [[nodiscard]] QString path(int number) const
    {
        return folder.filePath(kernel::spoolFileName(number));
    }
    [[nodiscard]] QString journal() const { return folder.filePath(u"journal.mcj"_s); }

    void putPage(int number) const
    {
        auto file = files.create(path(number), key);
        QVERIFY(file && (*file)->write("pixels") && (*file)->finish("the end"));
    }
    /// A stack of pages `first` … `last`, announced.
    void scan(int first, int last) const
    {
        auto journal = PageJournal::open(folder.path(), key, files, first);
        QVERIFY(journal);
        for (int number = first; number <= last; ++number) {
            putPage(number);
            kernel::ScannedPage page;
            page.number = number;
            page.sheet = number;
            page.file = path(number);
            QVERIFY(journal->append(page));
        }
    }
    [[nodiscard]] kernel::JournalReport report() const
    {
        return kernel::readJournal(folder.path(), key, files)
            .value_or(kernel::JournalReport{{}, {-1}, {-1}, true});
    }
    /// Pages that stand there although nobody announced them.
    [[nodiscard]] QList<int> unlistedIn(const kernel::JournalReport &report) const
    {
        auto pages = kernel::spooledPages(folder.path());
        pages.removeIf([&](int number) { return report.announced.contains(number); });
        return pages;
    }
    void edit(const std::function<void(QByteArray &)> &change) const
    {
        QFile file(journal());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        change(bytes);
        QVERIFY(file.resize(0) && file.seek(0));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

using Numbers = QList<int>;

void compare(const Session &session, const Numbers &missing, const Numbers &foreign,
             const Numbers &unlisted)
{
    const auto report = session.report();
    QCOMPARE(report.missing, missing);
    QCOMPARE(report.foreign, foreign);
    QCOMPARE(session.unlistedIn(report), unlisted);
}

} // namespace

void PageJournalTest::untouchedFolderIsFine()
{
    const Session session;
    session.scan(1, 3);
    session.scan(4, 400); // more lines than one block of the file holds
    compare(session, {}, {}, {});
    QVERIFY(!session.report().isDamaged);
    QCOMPARE(session.report().announced.size(), 400);
    QCOMPARE(session.report().announced[7].sheet, 7);
    QCOMPARE(session.report().announced[7].side, kernel::PageSide::Front);
}

void PageJournalTest::vanishedPageIsMissing_data()
{
    QTest::addColumn<int>("number");
    for (const int number : {1, 2, 3})
        QTest::addRow("page %d of 3", number) << number;
}

void PageJournalTest::vanishedPageIsMissing()
{
    QFETCH(const int, number);
    const Session session;
    session.scan(1, 3);
    QVERIFY(QFile::remove(session.path(number)));
    compare(session, {number}, {}, {});
}

void PageJournalTest::exchangedPagesAreForeign()
{
    const Session session;
    session.scan(1, 3);
    QVERIFY(QFile::rename(session.path(1), session.folder.filePath(u"aside"_s)));
    QVERIFY(QFile::rename(session.path(3), session.path(1)));
    QVERIFY(QFile::rename(session.folder.filePath(u"aside"_s), session.path(3)));
    compare(session, {}, {1, 3}, {});
}

/// The same key, the same number, whole: only the journal knows that it is not the one announced.
void PageJournalTest::olderScanOfThePageIsForeign()
{
    const Session session;
    session.scan(1, 2);
    QVERIFY(QFile::copy(session.path(2), session.folder.filePath(u"older"_s)));
    session.scan(2, 2);
    compare(session, {}, {}, {});
    QVERIFY(QFile::remove(session.path(2)));
    QVERIFY(QFile::rename(session.folder.filePath(u"older"_s), session.path(2)));
    compare(session, {}, {2}, {});
}

void PageJournalTest::pageWithoutLineIsUnlisted()
{
    const Session session;
    compare(session, {}, {}, {});
    session.putPage(1);
    compare(session, {}, {}, {1});
    session.scan(2, 2);
    session.putPage(3); // a crash between the page and its line
    compare(session, {}, {}, {1, 3});
}

void PageJournalTest::pagesFedAgainAreVoid()
{
    const Session session;
    session.scan(1, 4);
    session.scan(3, 3); // stopped again before page 4 came
    compare(session, {}, {}, {4});
    QVERIFY(QFile::remove(session.path(4)));
    compare(session, {}, {}, {});
}

void PageJournalTest::forgedJournalIsDamaged_data()
{
    QTest::addColumn<int>("line"); // 0 is the opening one
    QTest::addColumn<bool>("dropped");
    QTest::newRow("line changed") << 1 << false;
    QTest::newRow("line dropped") << 1 << true;
    QTest::newRow("first line dropped") << 0 << true;
}

void PageJournalTest::forgedJournalIsDamaged()
{
    QFETCH(const int, line);
    QFETCH(const bool, dropped);
    const Session session;
    session.scan(1, 3);
    session.edit([&](QByteArray &bytes) {
        auto lines = bytes.split('\n');
        if (dropped)
            lines.removeAt(line);
        else
            lines[line][0] = '9';
        bytes = lines.join('\n');
    });
    QVERIFY(session.report().isDamaged);
    QVERIFY(!session.report().announced.contains(3)); // nothing vouches for it any more
}

void PageJournalTest::tornLastLineIsForgotten()
{
    const Session session;
    session.scan(1, 2);
    session.edit([](QByteArray &bytes) {
        const qsizetype end = bytes.indexOf('\0') - 1;
        bytes.replace(end - 20, 21, QByteArray(21, '\0'));
    });
    QVERIFY(!session.report().isDamaged);
    compare(session, {}, {}, {2});
    session.scan(3, 3);
    QVERIFY(!session.report().isDamaged);
    compare(session, {}, {}, {2});
}

void PageJournalTest::otherKeyReadsNothing()
{
    const Session session;
    session.scan(1, 2);
    const auto report =
        kernel::readJournal(session.folder.path(), session.files.newKey(), session.files);
    QVERIFY(report);
    QVERIFY(report->isDamaged);
    QVERIFY(report->announced.isEmpty());
}

void PageJournalTest::unreadableJournalIsToldFromNone()
{
    const Session session;
    QVERIFY(kernel::readJournal(session.folder.path(), session.key, session.files));
    QVERIFY(QDir(session.folder.path()).mkdir(u"journal.mcj"_s)); // not even root reads a folder
    const auto report = kernel::readJournal(session.folder.path(), session.key, session.files);
    QVERIFY(!report);
    QCOMPARE(report.error().key, u"disk.read"_s);
}

void PageJournalTest::damagedJournalDoesNotStopTheNextScan()
{
    const Session session;
    session.scan(1, 3);
    session.edit([](QByteArray &bytes) { bytes[0] = '7'; });
    session.scan(4, 4);
    QVERIFY(QFile::exists(session.journal() + u".damaged"_s));
    QVERIFY(!session.report().isDamaged);
    compare(session, {}, {}, {1, 2, 3});
}

} // namespace motcua::tests
