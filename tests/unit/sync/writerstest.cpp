#include "tests/unit/sync/writerstest.h"

#include "sync/client/endpoints.h"
#include "sync/wire/connectorbodies.h"
#include "sync/wire/filenames.h"
#include "sync/wire/officerbodies.h"
#include "tests/fakes/memorystores.h"
#include "tests/fakes/syncbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;

namespace
{

QJsonValue at(const QJsonValue &value, const QString &path)
{
    QJsonValue found = value;
    for (const QString &step : path.split(u'.'))
        found = found.isArray() ? found.toArray().at(step.toInt()) : found.toObject().value(step);
    return found;
}

QJsonValue parsed(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

domain::Dossier dossierOfTwoPapers()
{
    tests::MemoryStores stores;
    domain::Dossier dossier = tests::sampleDossier(stores, 2);
    dossier.code = u"H99.129-261122-0007"_s;
    dossier.components[1].documents.clear();
    dossier.components[1].originals = 0;
    dossier.components[1].copies = 2;
    return dossier;
}

const QList<domain::RemoteFile> files{{{u"document-1-1"_s}, u"65aa"_s, u"hash"_s}};

} // namespace

void TestWriters::connectorCreate()
{
    domain::Dossier dossier = dossierOfTwoPapers();
    dossier.agent = domain::Party{};
    dossier.agent->name = u"Người Nộp Thay"_s;
    const QJsonValue body = parsed(sync::connectorCreateBody(dossier, files));
    QCOMPARE(at(body, u"MaHoSo"_s), u"H99.129-261122-0007"_s);
    QCOMPARE(at(body, u"MaTTHC"_s), u"1.001193"_s);
    QCOMPARE(at(body, u"LoaiDoiTuong"_s), 0);
    QCOMPARE(at(body, u"NgayTiepNhan"_s), u"2026-11-22 08:05:00"_s);
    QCOMPARE(at(body, u"ThanhPhanHoSo.0.LoaiBan"_s), 2);
    QCOMPARE(at(body, u"ThanhPhanHoSo.0.GiayToDinhKem.0.IdGiayTo"_s), u"65aa"_s);
    QCOMPARE(at(body, u"ThanhPhanHoSo.0.GiayToDinhKem.0.HashTepTin"_s), u"hash"_s);
    QCOMPARE(at(body, u"ThanhPhanHoSo.1.LoaiBan"_s), 1);
    QCOMPARE(at(body, u"ThanhPhanHoSo.1.SoLuong"_s), 2);
    QCOMPARE(at(body, u"ThongTinNguoiNop.ThongTinChiTiet.TenNguoiNop"_s), u"Người Nộp Thay"_s);
    QCOMPARE(at(body, u"ThongTinNguoiNop.ThongTinChiTiet.TenChuHs"_s), dossier.owner.name);
    QVERIFY(at(body, u"DanhSachLePhi"_s).isUndefined());
    QVERIFY(at(body, u"ThongTinNguoiNop.ThongTinChiTiet.NgaySinh"_s).isUndefined());
}

void TestWriters::connectorSteps()
{
    domain::Dossier dossier = dossierOfTwoPapers();
    dossier.fees.append({u"LP"_s, u"Lệ phí mẫu"_s, domain::FeeKind::Levy, 10'000});
    domain::DossierEvent event;
    event.at = kernel::vietnamTime(QDate(2026, 11, 22), QTime(9, 0));
    event.reason = u"Chuyển thụ lý"_s;
    dossier.state = domain::DossierState::Processing;
    const QJsonValue step = parsed(sync::connectorProgressBody(dossier, u"65e3"_s, event));
    QCOMPARE(at(step, u"0.IDHoSo"_s), u"65e3"_s);
    QCOMPARE(at(step, u"0.ThoiDiemXuLy"_s), u"2026-11-22T09:00:00.000"_s);
    QCOMPARE(at(step, u"0.TrangThai"_s), 4);
    event.reason.clear(); // an official reads it: no deed goes by the name that we store
    for (const domain::DossierMove move : domain::allDossierMoves) {
        event.what = domain::moveName(move);
        const QJsonValue bare = parsed(sync::connectorProgressBody(dossier, u"65e3"_s, event));
        const QString words = at(bare, u"0.NoiDungXuLy"_s).toString();
        QVERIFY2(words.contains(u' ') && words != u"Cập nhật hồ sơ"_s, qPrintable(event.what));
    }
    QVERIFY(
        at(parsed(sync::connectorStatusBody(dossier, u"65e3"_s, event, {})), u"0.DanhSachLePhi"_s)
            .isUndefined());
    dossier.state = domain::DossierState::AwaitingPayment;
    const QJsonValue status = parsed(sync::connectorStatusBody(dossier, u"65e3"_s, event, {}));
    QCOMPARE(at(status, u"0.IdHoSo"_s), u"65e3"_s);
    QCOMPARE(at(status, u"0.DanhSachLePhi.0.Gia"_s), u"10000"_s); // a text

    domain::ResultPaper result;
    result.name = u"Giấy khai sinh"_s;
    result.number = u"12/2026"_s;
    result.documents.append(dossier.components.first().documents.first());
    result.documents.first().id = {u"result"_s};
    dossier.results = {result, {u"Trích lục"_s, {}, {}, {}, {}, {}, {}}};
    QVERIFY(at(parsed(sync::connectorStatusBody(dossier, u"65e3"_s, event, {})),
               u"0.DanhSachGiayToKetQua"_s)
                .isUndefined());
    dossier.state = domain::DossierState::Processed;
    const QJsonValue done = parsed(sync::connectorStatusBody(
        dossier, u"65e3"_s, event, {{{u"result"_s}, u"65ff"_s, u"hash"_s}}));
    QCOMPARE(at(done, u"0.DanhSachGiayToKetQua.0.GiayToId"_s), u"65ff"_s);
    QCOMPARE(at(done, u"0.DanhSachGiayToKetQua.0.SoKyHieu"_s), u"12/2026"_s);
    QCOMPARE(at(done, u"0.DanhSachGiayToKetQua.1.TenGiayTo"_s), u"Trích lục"_s);
    QVERIFY(at(done, u"0.DanhSachGiayToKetQua.1.GiayToId"_s).isUndefined());
    QVERIFY(!at(done, u"0.DanhSachLePhi"_s).isUndefined());
    dossier.results[0].withdrawnAt = event.at; // it is told to nobody
    const QJsonValue left = parsed(sync::connectorStatusBody(dossier, u"65e3"_s, event, {}));
    QCOMPARE(at(left, u"0.DanhSachGiayToKetQua.0.TenGiayTo"_s), u"Trích lục"_s);
}

void TestWriters::officerCreate()
{
    sync::OfficerIds ids;
    ids.agencyId = u"a"_s;
    ids.patternId = u"p"_s;
    ids.procedure.id = u"proc"_s;
    ids.procedure.code = u"1.001193.000.00.00.H99"_s;
    sync::ServerForm form;
    form.id = u"component"_s;
    form.formId = u"paper"_s;
    form.code = u"KS01"_s;
    form.name = u"Tờ khai"_s;
    form.caseId = u"case"_s;
    form.typeId = u"type"_s;
    form.processDefinitionId = u"process"_s;
    ids.procedure.forms.append(form);
    const QJsonValue body = parsed(sync::officerCreateBody(dossierOfTwoPapers(), files, ids));
    QCOMPARE(at(body, u"code"_s), u"H99.129-261122-0007"_s);
    QCOMPARE(at(body, u"codePattern.id"_s), u"p"_s);
    QCOMPARE(at(body, u"procedure.id"_s), u"proc"_s);
    QCOMPARE(at(body, u"procedure.translate.0.languageId"_s), 228);
    QCOMPARE(at(body, u"procedureProcessDefinition.id"_s), u"process"_s);
    QCOMPARE(at(body, u"applicant.data.birthday"_s), u"1989-12-31T17:00:00.000+0000"_s);
    QCOMPARE(at(body, u"applicant.data.phoneNumber"_s), u"+84900000000"_s);
    QCOMPARE(at(body, u"applicant.data.isOwnerDossier"_s), true);
    QCOMPARE(at(body, u"dossierFormFile.0.procedureForm.id"_s), u"component"_s);
    QCOMPARE(at(body, u"dossierFormFile.0.case.id"_s), u"case"_s);
    QCOMPARE(at(body, u"dossierFormFile.0.file.0.id"_s), u"65aa"_s);
    QCOMPARE(at(body, u"dossierFormFile.0.file.0.size"_s),
             dossierOfTwoPapers().components.first().documents.first().bytes);
    // The server does not list the second paper: by its name.
    QCOMPARE(at(body, u"dossierFormFile.1.procedureForm.name"_s), u"Thành phần 2"_s);
    QCOMPARE(at(body, u"dossierStatus"_s), 0);
    QVERIFY(at(body, u"receivingPlace"_s).isUndefined());
    QVERIFY(at(body, u"applicant.data.identityDate"_s).isUndefined());
}

void TestWriters::officerCreateByPost()
{
    domain::Dossier dossier = dossierOfTwoPapers();
    dossier.returnBy = domain::ReturnBy::Postal;
    dossier.owner.address = u"Số 1 đường Mẫu"_s;
    dossier.owner.idIssuedOn = QDate(2022, 1, 1);
    dossier.owner.idIssuer = u"Bộ Công an"_s;
    QJsonValue body = parsed(sync::officerCreateBody(dossier, files, {}));
    QCOMPARE(at(body, u"receivingPlace.fullAddress"_s), u"Số 1 đường Mẫu"_s);
    QCOMPARE(at(body, u"receivingPlace.name"_s), dossier.owner.name);
    QCOMPARE(at(body, u"receivingPlace.phoneNumber"_s), u"+84900000000"_s);
    QCOMPARE(at(body, u"applicant.data.identityDate"_s), u"2021-12-31T17:00:00.000+0000"_s);
    QCOMPARE(at(body, u"applicant.data.identityAgency.name"_s), u"Bộ Công an"_s);

    dossier.postal.address = u"Hòm thư 9, Mẫu"_s;
    dossier.agent = dossier.owner;
    dossier.agent->name = u"Người Được Ủy Quyền"_s;
    body = parsed(sync::officerCreateBody(dossier, files, {}));
    QCOMPARE(at(body, u"receivingPlace.fullAddress"_s), u"Hòm thư 9, Mẫu"_s);
    QCOMPARE(at(body, u"receivingPlace.name"_s), u"Người Được Ủy Quyền"_s);
}

void TestWriters::fileNames()
{
    const domain::Dossier dossier = dossierOfTwoPapers();
    QCOMPARE(sync::wireFileName(dossier, {u"document-1-1"_s}), u"giay-to-01-1.pdf"_s);
    domain::Document picture;
    picture.mediaType = u"image/jpeg"_s;
    QVERIFY(sync::wireFileName(3, 2, picture).startsWith(u"giay-to-03-2.jp"_s));
}

void TestWriters::endpoints_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("url");
    QTest::newRow("placeholder") << u"https://a.invalid"_s << u"/bt/pattern/{patternId}/--next"_s
                                 << u"https://a.invalid/bt/pattern/65%2Fp/--next?code=H99.1"_s;
    QTest::newRow("gateway with a path")
        << u"https://a.invalid/api/"_s << u"pa/x/"_s << u"https://a.invalid/api/pa/x/?code=H99.1"_s;
    QTest::newRow("query in the template")
        << u"https://a.invalid"_s << u"/n?code={agencyCode}&z=1"_s
        << u"https://a.invalid/n?code=H99.129&z=1"_s;
}

void TestWriters::endpoints()
{
    QFETCH(const QString, gateway);
    QFETCH(const QString, path);
    domain::IgateProfile igate;
    igate.gateway = QUrl(gateway);
    igate.patternId = u"65/p"_s;
    igate.paths.insert(u"e"_s, path);
    const sync::Endpoints endpoints(igate, u"H99.129"_s);
    QTEST(endpoints.url(u"e"_s, {}, {{u"code"_s, u"H99.1"_s}, {u"empty"_s, QString()}})
              .toString(QUrl::FullyEncoded),
          "url");
}
