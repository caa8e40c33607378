#include "sync/wire/connectorbodies.h"

#include "app/core/domain/correction.h"
#include "app/core/domain/moverights.h"
#include "sync/wire/filenames.h"
#include "sync/wire/jsonwriting.h"
#include "sync/wire/moments.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compactList(const QJsonObject &only)
{
    return QJsonDocument(QJsonArray{only}).toJson(QJsonDocument::Compact);
}

/// LoaiDoiTuong of the connector, not of the national exchange (iGate facts §8).
int kindCode(domain::PartyKind kind)
{
    switch (kind) {
    case domain::PartyKind::Person: return 0;
    case domain::PartyKind::Organisation: return 1;
    case domain::PartyKind::Household: return 2;
    }
    Q_UNREACHABLE();
}

enum PaperKind { Original = 0, Copy = 1, Electronic = 2 }; // LoaiBan

PaperKind paperKind(const domain::DossierComponent &component)
{
    const bool isData = component.form == domain::PaperForm::Electronic || component.isAwaited();
    if (!component.documents.isEmpty() || isData)
        return Electronic;
    return component.originals > 0 ? Original : Copy;
}

/// What an official reads at the server of a deed that was given no words.
QString deedWords(const QString &deed)
{
    static const QHash<QString, QString> words{
        {u"accept"_s, u"Tiếp nhận hồ sơ"_s},
        {u"refuse"_s, u"Từ chối hồ sơ"_s},
        {u"transfer"_s, u"Chuyển thụ lý"_s},
        {u"supplement"_s, u"Yêu cầu bổ sung hồ sơ"_s},
        {u"supplied"_s, u"Đã bổ sung hồ sơ"_s},
        {u"requestPayment"_s, u"Yêu cầu thực hiện nghĩa vụ tài chính"_s},
        {u"paid"_s, u"Đã thực hiện nghĩa vụ tài chính"_s},
        {u"withdraw"_s, u"Rút hồ sơ"_s},
        {u"stop"_s, u"Dừng giải quyết hồ sơ"_s},
        {u"finish"_s, u"Có kết quả giải quyết"_s},
        {u"return"_s, u"Trả kết quả"_s},
        {domain::extendName(), u"Xin lỗi và hẹn lại ngày trả kết quả"_s},
        {domain::correctName(), u"Đính chính thông tin hồ sơ"_s},
        {domain::resultAdded, u"Bổ sung kết quả giải quyết"_s},
        {domain::resultWithdrawn, u"Thu hồi kết quả đã nhập"_s},
    };
    return words.value(deed, u"Cập nhật hồ sơ"_s);
}

QJsonArray attachments(const domain::DossierComponent &component, int position,
                       const QList<domain::RemoteFile> &files)
{
    QJsonArray list;
    for (qsizetype i = 0; i < component.documents.size(); ++i) {
        const domain::Document &document = component.documents.at(i);
        for (const domain::RemoteFile &file : files) {
            if (file.document != document.id)
                continue;
            QJsonObject entry{{u"IdGiayTo"_s, file.id},
                              {u"TenGiayTo"_s, wireFileName(position, int(i) + 1, document)},
                              {u"MaKetQua"_s, u"KQ.DVC.THONGTIN"_s}};
            put(entry, "HashTepTin"_L1, file.hash);
            list.append(entry);
        }
    }
    return list;
}

QJsonArray components(const domain::Dossier &dossier, const QList<domain::RemoteFile> &files)
{
    QJsonArray list;
    for (qsizetype i = 0; i < dossier.components.size(); ++i) {
        const domain::DossierComponent &component = dossier.components.at(i);
        QJsonObject entry{{u"TenThanhPhanHoSo"_s, component.name},
                          {u"SoLuong"_s, qMax(1, component.originals + component.copies)},
                          {u"LoaiBan"_s, paperKind(component)},
                          {u"GiayToDinhKem"_s, attachments(component, int(i) + 1, files)}};
        put(entry, "MaThanhPhanHoSo"_L1, component.code);
        list.append(entry);
    }
    return list;
}

QJsonArray fees(const domain::Dossier &dossier)
{
    QJsonArray list;
    for (const domain::DossierFee &fee : dossier.fees)
        list.append(QJsonObject{{u"TenPhiLePhi"_s, fee.name},
                                {u"MaPhiLePhi"_s, fee.code},
                                {u"HinhThucThu"_s, u"1"_s},
                                {u"Gia"_s, QString::number(fee.amount)},
                                {u"LoaiPhiLePhi"_s, u"1"_s}});
    return list;
}

/// A result without a file is told by its name and number all the same.
QJsonArray results(const domain::Dossier &dossier, const QList<domain::RemoteFile> &files)
{
    QJsonArray list;
    for (const domain::ResultPaper &result : dossier.results) {
        if (result.isWithdrawn())
            continue;
        QJsonObject entry{{u"TenGiayTo"_s, result.name}, {u"MaGiayToKetQua"_s, u"KQ.DVC.KETQUA"_s}};
        put(entry, "SoKyHieu"_L1, result.number);
        QJsonArray copies;
        for (const domain::Document &document : result.documents) {
            const auto file = std::find_if(files.begin(), files.end(), [&](const auto &sent) {
                return sent.document == document.id;
            });
            if (file == files.end())
                continue;
            entry.insert(u"GiayToId"_s, file->id);
            put(entry, "HashTepTin"_L1, file->hash);
            copies.append(entry);
        }
        if (copies.isEmpty())
            copies.append(entry);
        for (const QJsonValue &copy : copies)
            list.append(copy);
    }
    return list;
}

QJsonObject applicant(const domain::Dossier &dossier)
{
    const domain::Party &filer = dossier.agent ? *dossier.agent : dossier.owner;
    QJsonObject detail{{u"TenNguoiNop"_s, filer.name}};
    put(detail, "SoDinhDanh"_L1, filer.idNumber);
    put(detail, "NgaySinh"_L1, connectorDay(filer.birthDate));
    put(detail, "SoDienThoai"_L1, filer.phone);
    put(detail, "Email"_L1, filer.email);
    put(detail, "DiaChiChiTiet"_L1, filer.address);
    put(detail, "TenChuHs"_L1, dossier.owner.name);
    put(detail, "SoDinhDanhChuHs"_L1, dossier.owner.idNumber);
    put(detail, "DiaChiChiTietChuHs"_L1, dossier.owner.address);
    return {{u"LoaiDoiTuong"_s, kindCode(filer.kind)}, {u"ThongTinChiTiet"_s, detail}};
}

} // namespace

QByteArray connectorLoginBody(const QString &clientId, const QString &secret)
{
    return compact({{u"client_id"_s, clientId}, {u"client_secret"_s, secret}});
}

QByteArray connectorCreateBody(const domain::Dossier &dossier,
                               const QList<domain::RemoteFile> &files)
{
    QJsonObject body{{u"MaHoSo"_s, dossier.code},
                     {u"MaTTHC"_s, dossier.procedureCode},
                     {u"MaDichVuCong"_s, dossier.procedureCode},
                     {u"ChuHoSo"_s, dossier.owner.name},
                     {u"LoaiDoiTuong"_s, kindCode(dossier.owner.kind)},
                     {u"MaDonViTiepNhan"_s, dossier.agencyCode},
                     {u"NgayNop"_s, connectorMoment(dossier.receivedAt)},
                     {u"NgayTiepNhan"_s, connectorMoment(dossier.receivedAt)},
                     {u"ThanhPhanHoSo"_s, components(dossier, files)},
                     {u"ThongTinNguoiNop"_s, applicant(dossier)}};
    if (!dossier.fees.isEmpty())
        body.insert(u"DanhSachLePhi"_s, fees(dossier));
    return compact(body);
}

QByteArray connectorAttachBody(const domain::Dossier &dossier, const QString &remoteId,
                               const QList<domain::RemoteFile> &files)
{
    return compactList({{u"IdHoSo"_s, remoteId},
                        {u"MaHoSo"_s, dossier.code},
                        {u"ThanhPhanHoSo"_s, components(dossier, files)}});
}

QByteArray connectorProgressBody(const domain::Dossier &dossier, const QString &remoteId,
                                 const domain::DossierEvent &event)
{
    QJsonObject step{
        {u"IDHoSo"_s, remoteId}, // may be empty when MaHoSo is there
        {u"MaHoSo"_s, dossier.code},
        {u"NguoiXuLy"_s, dossier.officerName},
        {u"ThoiDiemXuLy"_s, progressMoment(event.at)},
        {u"PhongBanXuLy"_s, dossier.agencyName},
        {u"NoiDungXuLy"_s, event.reason.isEmpty() ? deedWords(event.what) : event.reason},
        {u"TrangThai"_s, int(dossier.state)},
        {u"NgayBatDau"_s, progressMoment(dossier.receivedAt)}};
    put(step, "NgayKetThucTheoQuyDinh"_L1, progressMoment(dossier.dueAt));
    return compactList(step);
}

QByteArray connectorStatusBody(const domain::Dossier &dossier, const QString &remoteId,
                               const domain::DossierEvent &event,
                               const QList<domain::RemoteFile> &files)
{
    QJsonObject status{{u"IdHoSo"_s, remoteId}, // not the casing of B5 (§11 no. 10)
                       {u"MaHoSo"_s, dossier.code},
                       {u"TrangThai"_s, int(dossier.state)}};
    put(status, "NoiDungYKien"_L1, event.reason);
    if (statusCarriesLists(dossier.state) && !dossier.fees.isEmpty())
        status.insert(u"DanhSachLePhi"_s, fees(dossier));
    if (dossier.state == domain::DossierState::Processed && !dossier.results.isEmpty())
        status.insert(u"DanhSachGiayToKetQua"_s, results(dossier, files));
    return compactList(status);
}

QByteArray connectorListBody()
{
    return compact({{u"TrangThaiHoSo"_s, QString(u""_s)},
                    {u"MaTTHC"_s, QString(u""_s)},
                    {u"HinhThucTiepNhan"_s, QString(u""_s)}});
}

QByteArray connectorAcknowledgeBody(const QStringList &codes)
{
    QJsonArray list;
    for (const QString &code : codes)
        list.append(QJsonObject{{u"MaHoSo"_s, code}, {u"TrangThaiNhanHoSo"_s, 1}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

bool statusCarriesLists(domain::DossierState state)
{
    return state == domain::DossierState::AwaitingSupplement ||
           state == domain::DossierState::AwaitingPayment ||
           state == domain::DossierState::Processed;
}

} // namespace motcua::sync
