#include "tests/unit/presentation/dossiertest.h"

#include "tests/fakes/uidesk.h"
#include "ui/presentation/dossier/dossierpresenter.h"
#include "ui/presentation/dossier/dossierwords.h"
#include "ui/presentation/format.h"
#include "ui/presentation/home/homepresenter.h"
#include "ui/presentation/messages.h"
#include "ui/presentation/reception/receptionpresenter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using motcua::presentation::DossierListModel;
using motcua::presentation::DossierPresenter;
using motcua::presentation::HomePresenter;
using motcua::presentation::MoveInput;

namespace motcua::tests
{

namespace
{

using domain::DossierState;

/// The presenter with one dossier of the desk open.
struct Opened {
    explicit Opened(DossierState state = DossierState::Processing)
    {
        desk.fillQueues();
        domain::Dossier &dossier = desk.dossiers.dossiers[0];
        dossier.state = state;
        dossier.procedureCode = u"1.001193"_s;
        const auto procedure = desk.catalogue.byCode(dossier.procedureCode, {});
        dossier.published = {(*procedure)->componentsFor({}), (*procedure)->fees};
        dossier.limit = domain::TimeLimit{3, domain::TimeUnit::Workday};
        dossier.components = {{u"KS1"_s, u"Tờ khai đăng ký khai sinh"_s, true, false, 1, 0, {}}};
        code = dossier.code;
    }
    [[nodiscard]] bool open()
    {
        QSignalSpy shown(&presenter, &DossierPresenter::shown);
        presenter.open(code);
        return QTest::qWaitFor([&] { return !shown.isEmpty(); });
    }
    [[nodiscard]] domain::Dossier stored()
    {
        return desk.inStore([&] { return desk.dossiers.dossiers[0]; });
    }

    UiDesk desk;
    QString code;
    DossierPresenter presenter{desk.desk()};
};

MoveInput input(const QHash<QString, QString> &texts)
{
    MoveInput made;
    made.texts = texts;
    return made;
}

} // namespace

void DossierTest::onlyOpenMovesOfTheRoleAreShown()
{
    Opened opened;
    QVERIFY(opened.open());
    QCOMPARE(opened.presenter.moves(),
             QStringList({u"supplement"_s, u"requestPayment"_s, u"refuse"_s, u"withdraw"_s,
                          u"stop"_s})); // no result: that is the clerk's
    QCOMPARE(opened.presenter.reservedMoves(), QStringList{u"extend"_s}); // facts §4.7
    opened.desk.desk().actor.user.role = domain::Role::Supervisor;
    QVERIFY(opened.presenter.moves().contains(u"extend"_s));
    QVERIFY(opened.presenter.reservedMoves().isEmpty());
    opened.desk.desk().actor.user.role = domain::Role::Clerk;
    QCOMPARE(opened.presenter.moves(), QStringList{u"finish"_s});
    opened.desk.desk().actor.user.role = domain::Role::Cashier;
    QCOMPARE(opened.presenter.moves(), QStringList{u"requestPayment"_s});

    Opened ended(DossierState::Returned);
    QVERIFY(ended.open());
    QVERIFY(ended.presenter.moves().isEmpty());
}

void DossierTest::faultyFieldIsNamed_data()
{
    using Texts = QHash<QString, QString>;
    QTest::addColumn<QString>("move");
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("key");
    QTest::newRow("no reason") << u"refuse"_s << Texts{{u"reason"_s, u"  "_s}} << u"reason"_s
                               << u"move.reason"_s;
    QTest::newRow("no items") << u"supplement"_s << Texts{{u"reason"_s, u"Thiếu"_s}} << u"items"_s
                              << u"supplement.items"_s;
    QTest::newRow("no time") << u"extend"_s
                             << Texts{{u"reason"_s, u"Chờ"_s}, {u"until"_s, u"mai"_s}} << u"until"_s
                             << u"field.moment"_s;
    QTest::newRow("no new appointment")
        << u"extend"_s << Texts{{u"reason"_s, u"Chờ"_s}} << u"until"_s << u"field.missing"_s;
    QTest::newRow("no date") << u"finish"_s << Texts{{u"date"_s, u"31/02/2026"_s}} << u"date"_s
                             << u"field.day"_s;
}

void DossierTest::faultyFieldIsNamed()
{
    using Texts = QHash<QString, QString>;
    QFETCH(QString, move);
    QFETCH(Texts, texts);
    QFETCH(QString, field);
    QFETCH(QString, key);
    Opened opened;
    QVERIFY(opened.open());
    QSignalSpy faulty(&opened.presenter, &DossierPresenter::faulty);
    QVERIFY(!opened.presenter.perform(move, input(texts)));
    QCOMPARE(faulty.size(), 1);
    QCOMPARE(faulty[0][0].toString(), field);
    QCOMPARE(faulty[0][1].value<kernel::Error>().key, key);
    QVERIFY(presentation::messageSource(key));
    QCOMPARE(opened.stored().revision, 1);
}

void DossierTest::acceptingAsksForTheCase()
{
    Opened opened(DossierState::Registered);
    opened.desk.dossiers.dossiers[0].components.append(
        {u"KS2"_s, u"Giấy chứng sinh"_s, true, false, 1, 0, {}});
    QVERIFY(opened.open());
    const auto fields = opened.presenter.fields(u"accept"_s);
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields[0].kind, presentation::MoveField::Kind::Choice);
    QCOMPARE(fields[0].choices.size(), 2);
    QVERIFY(fields[0].value.isEmpty()); // the portal told none: nothing is guessed
    QSignalSpy faulty(&opened.presenter, &DossierPresenter::faulty);
    QVERIFY(!opened.presenter.perform(u"accept"_s, {}));
    QCOMPARE(faulty.value(0).value(0).toString(), u"case"_s);

    QSignalSpy moved(&opened.presenter, &DossierPresenter::moved);
    QVERIFY(opened.presenter.perform(u"accept"_s, input({{u"case"_s, u"TH2"_s}})));
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(opened.stored().state, DossierState::Received);
    QCOMPARE(opened.stored().caseCode, u"TH2"_s);
    QVERIFY(opened.stored().limit && opened.stored().limit->amount == 8);
    QVERIFY(opened.presenter.fields(u"transfer"_s).size() == 1); // the others ask as before
}

void DossierTest::supplementAndWhatWasBrought()
{
    const QTemporaryDir folder;
    QFile pdf(folder.filePath(u"chungsinh.pdf"_s));
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    pdf.write("%PDF brought");
    pdf.close();
    Opened opened;
    QVERIFY(opened.open());
    QSignalSpy moved(&opened.presenter, &DossierPresenter::moved);
    QVERIFY(opened.presenter.perform(
        u"supplement"_s, input({{u"items"_s, u"Giấy chứng sinh\ndeclaration: ký lại tờ khai"_s},
                                {u"reason"_s, u"Thiếu"_s}})));
    QTRY_COMPARE(moved.size(), 1);
    QTRY_COMPARE(opened.presenter.dossier().state, DossierState::AwaitingSupplement);
    QCOMPARE(opened.stored().supplements.value(0).items.size(), 2);
    QCOMPARE(opened.desk.syncs, 1);
    QCOMPARE(opened.presenter.pressing(), DossierPresenter::Pressing::None); // the clock stands

    presentation::ReceptionPresenter reception(opened.desk.desk());
    QSignalSpy supplied(&reception, &presentation::ReceptionPresenter::supplied);
    reception.supply(opened.code);
    QTRY_COMPARE(reception.checklist.rowCount(), 4);
    reception.setCurrentRow(reception.checklist.rowOf(u"KS2"_s));
    reception.importToCurrent({pdf.fileName()});
    QTRY_COMPARE(reception.checklist.lines()[1].files.size(), 1);
    reception.seal();
    QTRY_COMPARE(supplied.size(), 1);
    opened.presenter.reload();
    QTRY_COMPARE(opened.presenter.dossier().components.size(), 2);
    const auto papers = opened.presenter.papers();
    QCOMPARE(papers.size(), 2);
    QVERIFY(papers[0].document.isNull());
    QSignalSpy ready(&opened.presenter, &DossierPresenter::documentReady);
    opened.presenter.look(papers[1]);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready[0][1].toByteArray(), "%PDF brought"_ba);
    QCOMPARE(opened.desk.inStore([&] {
        return opened.desk.dossiers.history.value(opened.stored().id.value).last().what;
    }),
             u"viewed"_s);
}

void DossierTest::staleScreenIsRefused()
{
    Opened opened;
    QVERIFY(opened.open());
    opened.desk.inStore([&] { opened.desk.dossiers.dossiers[0].revision = 7; });
    QSignalSpy refused(&opened.presenter, &DossierPresenter::refused);
    QVERIFY(opened.presenter.perform(u"stop"_s, input({{u"reason"_s, u"Vì"_s}})));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].value<kernel::Error>().key, u"dossier.changed"_s);
    QVERIFY(!opened.presenter.isMoving());
}

void DossierTest::handedOverToWhomWasTyped()
{
    Opened opened(DossierState::Received);
    QVERIFY(opened.open());
    QSignalSpy moved(&opened.presenter, &DossierPresenter::moved);
    QVERIFY(opened.presenter.perform(u"transfer"_s, input({{u"note"_s, u"Tổ hộ tịch"_s}})));
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(opened.stored().state, DossierState::Processing);
}

void DossierTest::correctedInTheForm()
{
    Opened opened;
    QVERIFY(opened.open());
    QVERIFY(opened.presenter.mayCorrect());
    QHash<QString, QString> texts; // as the form begins
    const auto fields = opened.presenter.fields(u"correct"_s);
    for (const presentation::MoveField &field : fields)
        texts.insert(field.id, field.value);
    QVERIFY(texts.contains(u"owner.phone"_s));
    const domain::Dossier before = opened.stored();
    texts[u"owner.phone"_s] = u"0912345678"_s;
    texts[u"owner.birthDate"_s] = u"02/03/1990"_s;
    QSignalSpy faulty(&opened.presenter, &DossierPresenter::faulty);
    QVERIFY(!opened.presenter.perform(u"correct"_s, input(texts)));
    QCOMPARE(faulty.value(0).value(0).toString(), u"why"_s);
    texts[u"why"_s] = u"Gõ nhầm"_s;
    QSignalSpy moved(&opened.presenter, &DossierPresenter::moved);
    QSignalSpy shown(&opened.presenter, &DossierPresenter::shown);
    QVERIFY(opened.presenter.perform(u"correct"_s, input(texts)));
    QTRY_COMPARE(moved.size(), 1);
    QVERIFY(
        moved[0][0].toString().contains(presentation::messageText(u"correction.notTold"_s, {})));
    domain::Dossier expected = before;
    expected.revision += 1;
    expected.owner.phone = u"0912345678"_s;
    expected.owner.birthDate = QDate(1990, 3, 2);
    expected.owner.checkedBy = opened.stored().owner.checkedBy;
    QVERIFY(opened.stored() == expected);
    QTRY_COMPARE(shown.size(), 1);
    const QString line = opened.presenter.course().value(0).what;
    QVERIFY2(line.contains(u"Gõ nhầm; "_s) && line.contains(u"→ “0912345678”"_s) &&
                 line.contains(u"→ “02/03/1990”"_s) && !line.contains(u"owner."_s),
             qPrintable(line));

    Opened closed(DossierState::Returned);
    QVERIFY(closed.open());
    QVERIFY(!closed.presenter.mayCorrect());
}

void DossierTest::refusalNamesWhatIsOpen()
{
    const kernel::Error refused{kernel::ErrorKind::Refused,
                                u"dossier.moveNotAllowed"_s,
                                {u"processing"_s, u"supplement stop extend"_s},
                                {}};
    const QString text = presentation::errorText(refused);
    QVERIFY2(text.contains(u"in progress"_s) &&
                 text.contains(u"ask for a supplement, stop, give a new appointment"_s),
             qPrintable(text));
    const kernel::Error closed{
        kernel::ErrorKind::Refused, u"dossier.moveNotAllowed"_s, {u"withdrawn"_s, {}}, {}};
    QVERIFY(presentation::errorText(closed).contains(u"is closed"_s));
}

void DossierTest::answerClockTells_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("pressing");
    const auto at = [](QDate day, QTime time) { return kernel::vietnamTime(day, time); };
    using Pressing = DossierPresenter::Pressing;
    // To be answered by Friday 20 November, 10:00.
    QTest::newRow("the afternoon before")
        << at({2026, 11, 19}, {16, 10}) << u"3 h 20 min left to answer"_s << int(Pressing::None);
    QTest::newRow("at night nothing runs")
        << at({2026, 11, 19}, {23, 50}) << u"2 h 30 min left to answer"_s << int(Pressing::None);
    QTest::newRow("soon") << at({2026, 11, 20}, {9, 15}) << u"45 min left to answer"_s
                          << int(Pressing::Soon);
    QTest::newRow("late over the weekend")
        << at({2026, 11, 23}, {8, 0}) << u"answer late by 5 h 30 min"_s << int(Pressing::Late);
}

void DossierTest::answerClockTells()
{
    QFETCH(QDateTime, now);
    QFETCH(QString, text);
    QFETCH(int, pressing);
    const UiDesk desk;
    const auto &calendar = const_cast<UiDesk &>(desk).desk().calendar;
    const QDateTime by = kernel::vietnamTime({2026, 11, 20}, {10, 0});
    QCOMPARE(presentation::answerClockText(presentation::answerSeconds(calendar, by, now)), text);
    QCOMPARE(int(presentation::answerPressing(calendar, by, now)), pressing);
}

void DossierTest::homeCountsDown()
{
    UiDesk desk;
    desk.fillQueues();
    HomePresenter home(desk.desk());
    QSignalSpy refreshed(&home, &HomePresenter::refreshed);
    home.refresh();
    QTRY_COMPARE(refreshed.size(), 1);
    QCOMPARE(home.count(HomePresenter::Queue::Unanswered), 2);
    home.show(HomePresenter::Queue::Unanswered);
    const auto note = [&](int row) {
        return home.rows()->index(row, DossierListModel::Note).data().toString();
    };
    // The most pressing one first.
    QCOMPARE(note(0), u"1 h 19 min left to answer"_s);
    QVERIFY(home.rows()->index(0, 0).data(DossierListModel::PressingRole).toBool());
    QCOMPARE(note(1), u"5 h 19 min left to answer"_s);
    QVERIFY(!home.rows()->index(1, 0).data(DossierListModel::LateRole).toBool());
}

void DossierTest::momentsAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDateTime>("moment");
    const QDateTime half = kernel::vietnamTime({2026, 11, 25}, {8, 30});
    QTest::newRow("usual") << u"25/11/2026 8:30"_s << half;
    QTest::newRow("points") << u" 25.11.2026   08:30 "_s << half;
    QTest::newRow("digits") << u"25112026 8h30"_s << half;
    QTest::newRow("no hour") << u"25/11/2026"_s << QDateTime();
    QTest::newRow("no such day") << u"31/11/2026 8:30"_s << QDateTime();
    QTest::newRow("no such hour") << u"25/11/2026 25:00"_s << QDateTime();
    QTest::newRow("nothing") << QString() << QDateTime();
}

void DossierTest::momentsAreRead()
{
    QFETCH(QString, typed);
    QFETCH(QDateTime, moment);
    QCOMPARE(presentation::momentFromText(typed), moment);
}

} // namespace motcua::tests
