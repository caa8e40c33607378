#include "tests/unit/presentation/hometest.h"

#include "tests/fakes/uidesk.h"
#include "ui/presentation/home/homepresenter.h"
#include "ui/presentation/home/statuspresenter.h"
#include "ui/presentation/messages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using motcua::presentation::DossierListModel;
using motcua::presentation::HomePresenter;
using motcua::presentation::StatusPresenter;
using Queue = motcua::presentation::HomePresenter::Queue;

namespace motcua::tests
{

void HomeTest::queuesHoldTheirDossiers()
{
    UiDesk desk;
    desk.fillQueues();
    HomePresenter home(desk.desk());
    const QAbstractItemModelTester tester(home.rows(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy refreshed(&home, &HomePresenter::refreshed);
    home.refresh();
    QTRY_COMPARE(refreshed.size(), 1);
    QCOMPARE(home.count(Queue::DueSoon), 6);
    QCOMPARE(home.count(Queue::Late), 1);
    QCOMPARE(home.count(Queue::AwaitingSupplement), 1);
    QCOMPARE(home.count(Queue::Unsent), 3);
    QCOMPARE(home.count(Queue::Quarantined), 1);
    QCOMPARE(home.rows()->rowCount(), 6);
    home.show(Queue::Late);
    QCOMPARE(home.rows()->rowCount(), 1);
    QVERIFY(home.rows()->index(0, 0).data(DossierListModel::LateRole).toBool());
}

/// By the cut-off of its reception, as its own page tells it, whatever the desk's is today.
void HomeTest::handOversFollowTheirReception()
{
    UiDesk desk;
    desk.fillQueues();
    const QDate today = desk.clock.now().date();
    auto &dossiers = desk.dossiers.dossiers;
    dossiers.resize(2);
    for (domain::Dossier &dossier : dossiers) {
        dossier.state = domain::DossierState::Received;
        dossier.receivedAt = kernel::vietnamTime(today, QTime(9, 0));
        dossier.dueAt = kernel::vietnamTime(today, QTime(17, 0)); // too late for an apology
    }
    dossiers[1].conventions = desk.desk().calendar.conventions();
    dossiers[1].conventions->rules.cutOff = QTime(8, 0);
    HomePresenter home(desk.desk());
    home.refresh();
    QTRY_COMPARE(home.count(Queue::DueSoon), 2);
    const auto noteOf = [&home](const domain::Dossier &dossier) {
        for (int row = 0; row < home.rows()->rowCount(); ++row)
            if (home.rows()->at(row).summary.id == dossier.id)
                return home.rows()->at(row).note;
        return QString();
    };
    const QString ofToday = noteOf(dossiers[0]);
    QVERIFY2(ofToday.contains(today.toString(u"dd/MM"_s)), qPrintable(ofToday));
    const QString ofNext = noteOf(dossiers[1]);
    const QDate next = desk.desk().calendar.nextWorkday(today);
    QVERIFY2(ofNext.contains(next.toString(u"dd/MM"_s)), qPrintable(ofNext));
    home.search(dossiers[1].owner.name);
    QTRY_COMPARE(home.rows()->rowCount(), 1);
    QCOMPARE(noteOf(dossiers[1]), ofNext);
}

/// An apology is named while it is in time; what differs and what could not be taken over is told.
void HomeTest::rowsSayWhatToDo()
{
    UiDesk desk;
    desk.fillQueues();
    desk.fillNews();
    desk.dossiers.dossiers[5].extensions = {{}}; // apologised already
    HomePresenter home(desk.desk());
    home.refresh();
    QTRY_COMPARE(home.count(Queue::DueSoon), 6);
    QMap<QString, QString> notes;
    for (int row = 0; row < home.rows()->rowCount(); ++row)
        notes.insert(home.rows()->at(row).summary.ownerName, home.rows()->at(row).note);
    QCOMPARE(notes.firstKey(), u"Bùi Thị Vướng"_s);
    QVERIFY(notes[u"Lê Thị Thử"_s].isEmpty()); // due today: an apology would be late
    QVERIFY2(notes[u"Bùi Thị Vướng"_s].contains(u"20/11"_s),
             qPrintable(notes[u"Bùi Thị Vướng"_s])); // due on Saturday
    QVERIFY(notes[u"Vũ Minh Chờ"_s].isEmpty());
    home.show(Queue::Differing);
    QCOMPARE(home.rows()->rowCount(), 2);
    QVERIFY(home.rows()->at(0).word);
    QVERIFY(home.rows()->at(0).note.contains(u"Dừng xử lý"_s));
    QVERIFY(home.rows()->at(1).isElsewhere);
    QVERIFY(home.rows()->at(1).note.contains(u"1.009999"_s));
    QCOMPARE(home.rows()->index(1, DossierListModel::State).data().toString(), QString());
    const QSignalSpy refreshed(&home, &HomePresenter::refreshed);
    desk.syncStatus.report({}, true); // the server changed something
    QTRY_COMPARE(refreshed.size(), 1);
}

void HomeTest::searchForgivesDiacriticsAndTakesCards()
{
    UiDesk desk;
    desk.fillQueues();
    desk.dossiers.dossiers[3].owner.idNumber = u"001090000001"_s;
    HomePresenter home(desk.desk());
    home.search(u"hoang van"_s);
    QTRY_COMPARE(home.rows()->rowCount(), 1);
    QCOMPARE(home.rows()->at(0).summary.ownerName, u"Hoàng Văn Trễ"_s);
    home.search(u"khong co ai"_s);
    QTRY_COMPARE(home.rows()->rowCount(), 0);
    home.search(sampleCard());
    QTRY_COMPARE(home.rows()->rowCount(), 1);
    home.search({});
    QVERIFY(!home.isSearch());
}

void HomeTest::staleAnswersAreDropped()
{
    UiDesk desk;
    desk.fillQueues();
    HomePresenter home(desk.desk());
    home.refresh();
    QTRY_COMPARE(home.count(Queue::DueSoon), 6);
    const QSignalSpy changed(&home, &HomePresenter::rowsChanged);
    home.search(u"hoang"_s);
    QTRY_COMPARE(changed.size(), 1);
    home.search(u"le thi"_s);
    home.show(Queue::DueSoon); // the officer went back before the answer came
    desk.inStore([] {});
    QTest::qWait(0);
    QCOMPARE(home.rows()->rowCount(), 6);
    QVERIFY(!home.isSearch());
}

void HomeTest::quarantinedRowSaysWhyAndCanBeRetried()
{
    UiDesk desk;
    desk.fillQueues();
    HomePresenter home(desk.desk());
    home.refresh();
    QTRY_COMPARE(home.count(Queue::Quarantined), 1);
    home.show(Queue::Quarantined);
    QCOMPARE(home.rows()->at(0).note,
             presentation::messageText(u"server.refused"_s, {u"mã thủ tục không tồn tại"_s}));
    home.retry(0);
    QTRY_COMPARE(home.count(Queue::Quarantined), 0);
    QCOMPARE(home.count(Queue::Unsent), 4);
    QCOMPARE(desk.outbox.retries, 1);
    QCOMPARE(desk.syncs, 1);
}

/// It waits unsent with the next step beside it, and one key takes it back.
void HomeTest::whatWentByCourierIsTakenBack()
{
    UiDesk desk;
    desk.fillQueues();
    desk.dossiers.items[0].state = domain::SyncState::Exported;
    HomePresenter home(desk.desk());
    home.refresh();
    QTRY_COMPARE(home.count(Queue::Unsent), 3);
    home.show(Queue::Unsent);
    QVERIFY(home.rows()->at(0).maySendAgain);
    QVERIFY(!home.rows()->at(1).maySendAgain);
    QVERIFY(!home.rows()->at(0).note.isEmpty());
    home.retry(0);
    QTRY_COMPARE(desk.syncs, 1);
    QCOMPARE(desk.inStore([&] { return desk.dossiers.items[0].state; }),
             domain::SyncState::OutcomeUnknown);
}

void HomeTest::reprintIsCounted()
{
    UiDesk desk;
    desk.fillQueues();
    HomePresenter home(desk.desk());
    home.refresh();
    QTRY_COMPARE(home.rows()->rowCount(), 6);
    QSignalSpy receipts(&home, &HomePresenter::receiptReady);
    home.reprint(0);
    QTRY_COMPARE(receipts.size(), 1);
    home.reprint(0);
    QTRY_COMPARE(receipts.size(), 2);
    const auto receipt = [&](int number) {
        return receipts[number][0].value<presentation::PaperView>();
    };
    QVERIFY(!receipt(1).pdf.contains("reprint 1")); // the first was only looked at
    receipt(1).taken();
    desk.renderer.warning = kernel::Error{kernel::ErrorKind::Refused, u"print.overflow"_s, {}, {}};
    home.reprint(0);
    QTRY_COMPARE(receipts.size(), 3);
    QVERIFY(receipt(2).pdf.contains("reprint 1"));
    QCOMPARE(receipt(2).warning.value_or(kernel::Error()).key, u"print.overflow"_s);
    home.reprint(99);
    QCOMPARE(receipts.size(), 3);
}

void HomeTest::statusAlarmsByAge_data()
{
    QTest::addColumn<int>("minutesWaiting");
    QTest::addColumn<int>("minutesSinceContact");
    QTest::addColumn<bool>("alarm");
    QTest::newRow("link, fresh") << 30 << 1 << false;
    QTest::newRow("link, over four hours") << 241 << 1 << true;
    QTest::newRow("no link, same day") << 120 << 600 << false;
    QTest::newRow("no link, since yesterday") << 24 * 60 << 24 * 60 << true;
}

void HomeTest::statusAlarmsByAge()
{
    QFETCH(int, minutesWaiting);
    QFETCH(int, minutesSinceContact);
    UiDesk desk;
    const QDateTime now = desk.clock.now();
    domain::OutboxItem item;
    item.queuedAt = now.addSecs(-60 * minutesWaiting);
    desk.dossiers.items = {item};
    desk.outbox.contact = now.addSecs(-60 * minutesSinceContact);
    StatusPresenter status(desk.desk());
    const QSignalSpy changed(&status, &StatusPresenter::changed);
    status.refresh();
    QTRY_COMPARE(changed.size(), 1);
    QTEST(status.isAlarm(), "alarm");
}

} // namespace motcua::tests
