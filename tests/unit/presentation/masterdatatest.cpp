#include "tests/unit/presentation/masterdatatest.h"

#include "tests/fakes/uidesk.h"
#include "ui/presentation/masterdata/masterdatapresenter.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using presentation::MasterDataPresenter;
using services::MasterKind;

namespace
{

struct MasterBed {
    explicit MasterBed(domain::Role role = domain::Role::Admin)
    {
        desk.actAs(role);
        presenter = std::make_unique<MasterDataPresenter>(desk.desk());
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    [[nodiscard]] bool read(MasterKind kind, const QString &name, const QByteArray &content)
    {
        presenter->readFile(kind, write(name, content));
        return QTest::qWaitFor([this] { return !presenter->isBusy(); });
    }

    UiDesk desk;
    QTemporaryDir folder;
    std::unique_ptr<MasterDataPresenter> presenter;
};

const QByteArray mixed = "Mã thủ tục;Tên thủ tục;Thời hạn\n9.000101;Lành lặn;2 ngày\n"
                         "9.000102;Hỏng;mau lên\n";

} // namespace

void MasterDataPresenterTest::tellsWhatCounts()
{
    MasterBed bed;
    bed.desk.catalogue.procedures[0].validTo = bed.desk.clock.now().date().addDays(10);
    const QSignalSpy refreshed(bed.presenter.get(), &MasterDataPresenter::refreshed);
    bed.presenter->refresh();
    QTRY_COMPARE(refreshed.size(), 1);
    QVERIFY(bed.presenter->standing(MasterKind::Catalogue).contains(u"7"_s));
    QVERIFY(bed.presenter->notice(MasterKind::Catalogue).contains(u"1.001193"_s));
    QVERIFY(!bed.presenter->standing(MasterKind::Agencies).isEmpty());
    QVERIFY(bed.presenter->standing(MasterKind::Calendar).contains(u"2026"_s));
    QVERIFY(bed.presenter->notice(MasterKind::Calendar).contains(u"2027"_s));
}

void MasterDataPresenterTest::readsThenTakesIn()
{
    MasterBed bed;
    const auto before = bed.desk.catalogue.procedures;
    QVERIFY(bed.read(MasterKind::Catalogue, u"mau.csv"_s, "code;name\n9.000301;Một\n"));
    QVERIFY(bed.presenter->hasPlan());
    QVERIFY(bed.presenter->report().isEmpty());
    QVERIFY(bed.presenter->planSummary().contains(u"mau.csv"_s));
    QVERIFY(bed.presenter->question().isEmpty());
    QCOMPARE(bed.desk.inStore([&] { return bed.desk.catalogue.procedures; }), before);
    const QSignalSpy applied(bed.presenter.get(), &MasterDataPresenter::applied);
    bed.presenter->apply();
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(!bed.presenter->hasPlan());
    QCOMPARE(bed.desk.inStore([&] { return bed.desk.catalogue.procedures.first().code; }),
             u"9.000301"_s);
    QTRY_VERIFY(bed.presenter->standing(MasterKind::Catalogue).contains(u"mau.csv"_s));
}

void MasterDataPresenterTest::leavingWhileItIsTakenInLosesNothing()
{
    MasterBed bed;
    QVERIFY(bed.read(MasterKind::Catalogue, u"mau.csv"_s, "code;name\n9.000301;Một\n"));
    const QSignalSpy applied(bed.presenter.get(), &MasterDataPresenter::applied);
    bed.presenter->apply();
    bed.presenter->dropPlan(); // as the page does when it is shown again
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(!applied.first().first().toString().isEmpty());
    QVERIFY(!bed.presenter->hasPlan());
}

void MasterDataPresenterTest::faultsAreListedAndSaved()
{
    MasterBed bed;
    QVERIFY(bed.read(MasterKind::Catalogue, u"mau.csv"_s, mixed));
    QCOMPARE(bed.presenter->report().size(), 1);
    QVERIFY(bed.presenter->report().first().contains(u"3"_s));
    QVERIFY(bed.presenter->report().first().contains(u"mau lên"_s));
    QVERIFY(bed.presenter->canApply());
    QVERIFY(!bed.presenter->question().isEmpty());
    const QSignalSpy saved(bed.presenter.get(), &MasterDataPresenter::reportSaved);
    const QString path = bed.folder.filePath(u"loi.txt"_s);
    bed.presenter->saveReport(path);
    QTRY_COMPARE(saved.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(bed.presenter->report().first()));
    const QSignalSpy failed(bed.presenter.get(), &MasterDataPresenter::failed);
    bed.presenter->saveReport(u"/không/có/loi.txt"_s);
    QTRY_COMPARE(failed.size(), 1);
}

void MasterDataPresenterTest::nothingUsableCannotBeTakenIn()
{
    MasterBed bed;
    QVERIFY(bed.read(MasterKind::Calendar, u"hong.json"_s, "{\"id\":\"mau\",\n\"week\":7}"));
    QVERIFY(!bed.presenter->report().isEmpty());
    QVERIFY(!bed.presenter->canApply());
    bed.presenter->apply();
    QVERIFY(!bed.presenter->isBusy());
    const QSignalSpy failed(bed.presenter.get(), &MasterDataPresenter::failed);
    bed.presenter->readFile(MasterKind::Agencies, u"/không/có"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!bed.presenter->hasPlan());
}

void MasterDataPresenterTest::pullAsksBeforeManyEnd()
{
    MasterBed bed;
    QList<domain::ToldProcedure> told;
    for (const domain::Procedure &one : bed.desk.catalogue.procedures)
        told.append({.procedure = one, .isClosed = true});
    bed.desk.told = told;
    const QSignalSpy planned(bed.presenter.get(), &MasterDataPresenter::planned);
    bed.presenter->pull();
    QVERIFY(bed.presenter->isBusy());
    QTRY_COMPARE(planned.size(), 1);
    QVERIFY(bed.presenter->question().contains(u"7"_s));
    QCOMPARE(bed.presenter->report().size(), 7);
    const QSignalSpy applied(bed.presenter.get(), &MasterDataPresenter::applied);
    bed.presenter->apply();
    QTRY_COMPARE(applied.size(), 1);
    QTRY_VERIFY(bed.presenter->standing(MasterKind::Catalogue).contains(u"iGate"_s));
}

void MasterDataPresenterTest::anUnreachableServerIsTold()
{
    MasterBed bed;
    const QSignalSpy failed(bed.presenter.get(), &MasterDataPresenter::failed);
    bed.presenter->pull();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!bed.presenter->isBusy());
    QVERIFY(!bed.presenter->hasPlan());
}

void MasterDataPresenterTest::supervisorsOnlyLook()
{
    MasterBed bed(domain::Role::Supervisor);
    QVERIFY(MasterDataPresenter::maySee(bed.desk.desk()));
    QVERIFY(!bed.presenter->mayChange());
    QVERIFY(bed.read(MasterKind::Catalogue, u"mau.csv"_s, "code;name\n9.000301;Một\n"));
    QVERIFY(!bed.presenter->canApply());
    MasterBed officer(domain::Role::Officer);
    QVERIFY(!MasterDataPresenter::maySee(officer.desk.desk()));
}

} // namespace motcua::tests
