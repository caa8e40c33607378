#include "tests/unit/presentation/reusetest.h"

#include "tests/unit/presentation/receptionbed.h"
#include "ui/presentation/dossier/dossierwords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::presentation;

namespace motcua::tests
{

namespace
{

const QString cardNumber = u"001090000001"_s; // of sampleCard()

/// A dossier at the server with an original and a photocopy.
ports::RemoteDossier toldDossier()
{
    ports::RemoteDossier dossier{u"1"_s, u"H99-1"_s, {}, {}, {}};
    dossier.statusName = u"Đang xử lý"_s;
    dossier.acceptedAt = kernel::vietnamTime({2026, 11, 2}, {9, 0});
    dossier.papers = {{{}, u"Hộ khẩu"_s, 1, false, {{u"65"_s, {}, 1}}},
                      {{}, u"Giấy chứng sinh"_s, 1, true, {{u"66"_s, {}, 1}}}};
    return dossier;
}
constexpr int certificate = 1; // row of the birth certificate

bool isOffered(const ReceptionPresenter &presenter, int row)
{
    return presenter.checklist.lines().value(row).isOffered();
}

} // namespace

void ReuseOfferTest::isOfferedFirstAndTaken()
{
    UiDesk desk;
    desk.fillEarlierPaper();
    Reception reception(desk);
    ReceptionPresenter &presenter = reception.presenter;
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"dang ky khai sinh"_s));
    QTRY_VERIFY(isOffered(presenter, certificate));
    QVERIFY(!presenter.checklist.lines()[certificate].received); // offered, not taken
    QVERIFY(!isOffered(presenter, 0));
    QVERIFY(presenter.nextStepText().contains(u"Giấy chứng sinh"_s));
    QVERIFY(!presenter.toggleReuse(0));

    QVERIFY(presenter.toggleReuse(certificate));
    QVERIFY(presenter.checklist.lines()[certificate].received);
    QVERIFY(!presenter.checklist.lines()[certificate].awaitsScan());
    QVERIFY(presenter.nextStepText().contains(u"Tờ khai"_s));
    QVERIFY(reception.scan()); // the declaration
    presenter.seal();
    QTRY_COMPARE(reception.sealed.size(), 1);
    const auto sealed = desk.inStore([&] { return desk.dossiers.dossiers.first(); });
    QCOMPARE(sealed.components.size(), 2);
    const domain::Document reused = sealed.components[1].documents.value(0);
    QVERIFY(reused.source == domain::DocumentSource::Reuse);
    QCOMPARE(reused.sha256, QByteArray(32, 'x'));
    QVERIFY(reused.id.value != u"doc-1"_s);
}

void ReuseOfferTest::aScanTakesItsPlace()
{
    UiDesk desk;
    desk.fillEarlierPaper();
    Reception reception(desk);
    ReceptionPresenter &presenter = reception.presenter;
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"dang ky khai sinh"_s));
    QTRY_VERIFY(isOffered(presenter, certificate));
    QVERIFY(presenter.toggleReuse(certificate));
    QVERIFY(presenter.toggleReuse(certificate)); // given back
    QVERIFY(!presenter.checklist.lines()[certificate].received);
    QVERIFY(presenter.toggleReuse(certificate));
    presenter.setCurrentRow(certificate);
    QVERIFY(reception.scan()); // the officer wants it anew
    QVERIFY(!presenter.checklist.lines()[certificate].reused);
    QVERIFY(presenter.checklist.lines()[certificate].pages > 0);
    QVERIFY(!isOffered(presenter, certificate));
}

void ReuseOfferTest::anotherOwnerGivesItBack()
{
    UiDesk desk;
    desk.fillEarlierPaper();
    Reception reception(desk);
    ReceptionPresenter &presenter = reception.presenter;
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"dang ky khai sinh"_s));
    QTRY_VERIFY(isOffered(presenter, certificate));
    QVERIFY(presenter.toggleReuse(certificate));
    const QSignalSpy noticed(&presenter, &ReceptionPresenter::noticed);
    presenter.owner.setText(PartyPresenter::Field::IdNumber, u"001090000002"_s);
    QVERIFY(!presenter.checklist.lines()[certificate].reused);
    QVERIFY(!presenter.checklist.lines()[certificate].received);
    QVERIFY(!isOffered(presenter, certificate));
    QCOMPARE(noticed.size(), 1);
}

void ReuseOfferTest::aDraftKeepsWhatWasTaken()
{
    UiDesk desk;
    desk.fillEarlierPaper();
    {
        Reception reception(desk);
        QVERIFY(reception.identify());
        QVERIFY(reception.choose(u"dang ky khai sinh"_s));
        QTRY_VERIFY(isOffered(reception.presenter, certificate));
        QVERIFY(reception.presenter.toggleReuse(certificate));
        reception.presenter.pause();
    }
    const auto left =
        desk.inStore([&] { return desk.desk().receptions.unfinished(desk.desk().actor); });
    QVERIFY(left);
    QCOMPARE(left->size(), 1);
    Reception again(desk);
    again.presenter.resume(left->first());
    QTRY_VERIFY(again.presenter.procedure.chosen());
    QTRY_VERIFY(again.presenter.reuse.isKnown());
    QCOMPARE(
        again.presenter.checklist.lines()[certificate].reused.value_or(kernel::DocumentId()).value,
        u"doc-1"_s);
}

void ReuseOfferTest::onlyWholeNumbersAreLookedUp()
{
    UiDesk desk;
    Reception reception(desk);
    auto &owner = reception.presenter.owner;
    for (const QString &typed : {u"0"_s, u"00109000000"_s, u"abc"_s, cardNumber})
        owner.setText(PartyPresenter::Field::IdNumber, typed);
    QTRY_VERIFY(reception.presenter.reuse.isKnown());
    QCOMPARE(desk.inStore([&] { return desk.dossiers.lookedUp; }), QStringList{cardNumber});
    owner.setText(PartyPresenter::Field::IdNumber, {});
    QVERIFY(!reception.presenter.reuse.isKnown());
    QVERIFY(reception.presenter.reuse.text().isEmpty());
}

void ReuseOfferTest::theServerIsNamedNotFetched_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("said");
    QTest::newRow("answers") << u"answers"_s << u"H99-1"_s;
    QTest::newRow("papers") << u"papers"_s << u"Giấy chứng sinh (H99-1)"_s;
    QTest::newRow("cannot be asked") << u"none"_s << u"cannot be asked by identity number"_s;
    QTest::newRow("away") << u"away"_s << u"away"_s;
}

void ReuseOfferTest::theServerIsNamedNotFetched()
{
    QFETCH(QString, server);
    QFETCH(QString, said);
    using Answer = kernel::Result<std::optional<QList<ports::RemoteDossier>>>;
    UiDesk desk;
    desk.fillEarlierPaper();
    QStringList asked;
    desk.desk().searchServer = [&](const QString &number, const auto &done) {
        asked.append(number);
        Answer answer = std::nullopt;
        if (server == "answers"_L1) // one of them is ours, sent before
            answer = QList<ports::RemoteDossier>{{u"1"_s, u"H99-1"_s, {}, {}, {}},
                                                 {u"2"_s, u"H38.28.05-250610-0003"_s, {}, {}, {}}};
        else if (server == "papers"_L1)
            answer = QList<ports::RemoteDossier>{toldDossier()};
        else if (server == "away"_L1)
            answer = kernel::failure(kernel::ErrorKind::Network, u"server.unreachable"_s);
        QTimer::singleShot(0, &desk.scanner, [done, answer] { done(answer); });
    };
    Reception reception(desk);
    QVERIFY(reception.identify());
    QTRY_VERIFY(reception.presenter.reuse.text().contains(said));
    QVERIFY(!reception.presenter.reuse.text().contains(u"250610-0003"_s));
    if (server == "papers"_L1) { // what may not be used is told with its reason, below
        QVERIFY(!reception.presenter.reuse.text().contains(u"Hộ khẩu"_s));
        const QStringList lines = reception.presenter.reuse.serverLines();
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().startsWith(u"Giấy chứng sinh · H99-1 · 02/11/2026: "_s));
        QVERIFY(lines.last().startsWith(u"Hộ khẩu · H99-1"_s));
    }
    QCOMPARE(asked, QStringList{cardNumber});
    QCOMPARE(reception.presenter.reuse.documents().size(), 1); // what is here stays offered
}

void ReuseOfferTest::aPaperAtTheServerIsTaken()
{
    using Answer = kernel::Result<std::optional<QList<ports::RemoteDossier>>>;
    const auto listed = u"Giấy chứng sinh hoặc văn bản thay thế theo quy định"_s;
    UiDesk desk;
    desk.desk().searchServer = [&](const QString &, const auto &done) {
        ports::RemoteDossier told = toldDossier();
        (*told.papers)[1].name = listed; // of the name that the list has
        const Answer answer = QList<ports::RemoteDossier>{told};
        QTimer::singleShot(0, &desk.scanner, [done, answer] { done(answer); });
    };
    Reception reception(desk);
    ReceptionPresenter &presenter = reception.presenter;
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"dang ky khai sinh"_s));
    QTRY_VERIFY(isOffered(presenter, certificate));
    QVERIFY(!presenter.checklist.lines()[certificate].received); // offered, not taken
    QVERIFY(!isOffered(presenter, 0));                           // written for one dossier
    QVERIFY(presenter.toggleReuse(certificate));
    const ChecklistLine taken = presenter.checklist.lines()[certificate];
    QVERIFY(taken.received && !taken.awaitsScan());
    QCOMPARE(taken.atServer.value_or(domain::ServerPaper()).dossierCode, u"H99-1"_s);
    QVERIFY(presenter.toggleReuse(certificate)); // given back
    QVERIFY(!presenter.checklist.lines()[certificate].received);
    QVERIFY(presenter.toggleReuse(certificate));
    QVERIFY(reception.scan()); // the declaration
    presenter.seal();
    QTRY_COMPARE(reception.sealed.size(), 1);
    const auto sealed = desk.inStore([&] { return desk.dossiers.dossiers.first(); });
    QCOMPARE(sealed.components.size(), 2);
    QVERIFY(sealed.components[1].isAwaited());
    QCOMPARE(sealed.components[1].atServer->paper, listed);
    const QString told = serverPaperText(*sealed.components[1].atServer);
    QVERIFY2(told.contains(u"H99-1"_s) && told.contains(u"itself"_s), qPrintable(told));
    QVERIFY(sealed.components[1].documents.isEmpty());
}

void ReuseOfferTest::anotherOwnerGivesTheServersPaperBack()
{
    UiDesk desk;
    Reception reception(desk);
    ReceptionPresenter &presenter = reception.presenter;
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"dang ky khai sinh"_s));
    QVERIFY(!presenter.checklist.takeAtServer(0, u"H99-1"_s)); // the declaration
    QVERIFY(!presenter.checklist.takeAtServer(certificate, u" "_s));
    QVERIFY(presenter.checklist.takeAtServer(certificate, u"H99-1"_s));
    presenter.owner.setText(PartyPresenter::Field::IdNumber, u"001090000002"_s);
    QVERIFY(!presenter.checklist.lines()[certificate].atServer);
    QVERIFY(!presenter.checklist.lines()[certificate].received);
}

void ReuseOfferTest::theFormIsChosen()
{
    using domain::PaperForm;
    ChecklistModel model;
    domain::ProcedureComponent asked;
    asked.name = u"Giấy"_s;
    asked.form = PaperForm::Original;
    model.setAsked({asked});
    model.setReceived(0, true);
    QVERIFY(model.lines()[0].form == PaperForm::Original); // as the list asks
    model.turnForm(0);
    QVERIFY(model.lines()[0].form == PaperForm::Compared);
    QCOMPARE(model.lines()[0].originals, 0);
    QCOMPARE(model.lines()[0].copies, 1);
    QVERIFY(model.lines()[0].awaitsScan());
    model.turnForm(0);
    QVERIFY(model.lines()[0].form == PaperForm::Certified);
    QVERIFY(!model.lines()[0].awaitsScan());
    const QModelIndex form = model.index(0, ChecklistModel::Form);
    QVERIFY(model.setData(form, int(PaperForm::Original), Qt::EditRole));
    QCOMPARE(model.lines()[0].originals, 1);
    QVERIFY(!model.setData(form, 99, Qt::EditRole));
    QVERIFY(!form.data().toString().isEmpty());
}

void ReuseOfferTest::anAnswerForAnotherNumberIsDropped()
{
    using Answer = kernel::Result<std::optional<QList<ports::RemoteDossier>>>;
    UiDesk desk;
    QList<std::function<void(Answer)>> waiting;
    desk.desk().searchServer = [&](const QString &, const auto &done) { waiting.append(done); };
    Reception reception(desk);
    QVERIFY(reception.identify());
    QTRY_COMPARE(waiting.size(), 1);
    reception.presenter.owner.setText(PartyPresenter::Field::IdNumber, u"001090000002"_s);
    QTRY_COMPARE(waiting.size(), 2);
    waiting[0](QList<ports::RemoteDossier>{{u"1"_s, u"H99-1"_s, {}, {}, {}}});
    QVERIFY(!reception.presenter.reuse.text().contains(u"H99-1"_s));
}

void ReuseOfferTest::exemptPapersAreNotScanned_data()
{
    QTest::addColumn<int>("originals");
    QTest::addColumn<int>("copies");
    QTest::addColumn<bool>("awaitsScan");
    QTest::newRow("original") << 1 << 0 << true;
    QTest::newRow("original and copy") << 1 << 2 << true;
    QTest::newRow("photocopy alone") << 0 << 1 << false;
}

void ReuseOfferTest::exemptPapersAreNotScanned()
{
    QFETCH(int, originals);
    QFETCH(int, copies);
    QFETCH(bool, awaitsScan);
    ChecklistModel model;
    domain::ProcedureComponent asked;
    asked.code = u"A"_s;
    asked.name = u"Giấy"_s;
    model.setAsked({asked});
    model.setReceived(0, true);
    QVERIFY(model.setData(model.index(0, ChecklistModel::Copies), copies, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, ChecklistModel::Originals), originals, Qt::EditRole));
    QCOMPARE(model.lines()[0].awaitsScan(), awaitsScan);
    QCOMPARE(model.index(0, ChecklistModel::Digitised).data(Qt::ToolTipRole).toString().isEmpty(),
             awaitsScan);
}

void ReuseOfferTest::stateSecretsAreNotScanned()
{
    UiDesk desk;
    domain::ProcedureComponent &secret = desk.catalogue.procedures[0].components[0];
    secret.exempt = domain::Exemption::StateSecret;
    secret.digitise = false;
    Reception reception(desk);
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"dang ky khai sinh"_s));
    reception.presenter.setCurrentRow(0);
    reception.presenter.scanCurrent();
    QCOMPARE(reception.failures, QStringList{u"component.stateSecret"_s});
    QVERIFY(desk.scanner.requests.isEmpty());
}

void ReuseOfferTest::paperSwitchIsSaidEarly()
{
    UiDesk desk;
    desk.catalogue.procedures[0].paper = domain::PaperSwitch::No;
    Reception reception(desk);
    const QSignalSpy noticed(&reception.presenter, &ReceptionPresenter::noticed);
    QVERIFY(reception.choose(u"dang ky khai sinh"_s));
    QCOMPARE(noticed.size(), 1);
    QVERIFY(noticed.first().first().toString().contains(u"Đăng ký khai sinh"_s));
}

} // namespace motcua::tests
