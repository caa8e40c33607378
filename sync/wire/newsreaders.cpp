#include "sync/wire/newsreaders.h"

#include "app/core/domain/searchkey.h"
#include "sync/wire/moments.h"
#include "sync/wire/pages.h"
#include "sync/wire/readers.h"
#include "sync/wire/tolerantjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

/// "+84…" of the portal's payloads as people write it here (§5.3).
QString localPhone(const QString &told)
{
    return told.startsWith("+84"_L1) ? u'0' + told.mid(3) : told;
}

domain::Sex sexOf(const QJsonValue &told)
{
    const auto number = wholeNumber(told);
    if (!number)
        return domain::Sex::Unknown;
    return *number == 1 ? domain::Sex::Male : domain::Sex::Female;
}

/// Street and the labels of the places, the smallest first; a place may be text or {label, value}.
QString addressOf(const QJsonObject &data)
{
    QStringList parts{textIn(data, {"address"_L1})};
    for (const QLatin1StringView key : {"village"_L1, "district"_L1, "province"_L1}) {
        const QJsonValue place = member(data, key);
        const QString label =
            place.isObject() ? textIn(place.toObject(), {"label"_L1, "name"_L1}) : textOf(place);
        parts.append(label);
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

domain::Party filer(const QJsonObject &data)
{
    domain::Party party;
    party.name = textIn(data, {"fullname"_L1, "ownerFullname"_L1});
    const QString organisation = textIn(data, {"organization"_L1});
    const QString taxCode = textIn(data, {"taxCode"_L1});
    party.idNumber = textIn(data, {"identityNumber"_L1});
    if (!organisation.isEmpty() && party.idNumber.isEmpty()) {
        party.kind = domain::PartyKind::Organisation;
        party.representative = party.name == organisation ? QString() : party.name;
        party.name = organisation;
        party.idNumber = taxCode;
    }
    party.birthDate = readMoment(textIn(data, {"birthday"_L1})).date();
    party.sex = sexOf(member(data, "gender"_L1));
    party.phone = localPhone(textIn(data, {"phoneNumber"_L1}));
    party.email = textIn(data, {"email"_L1});
    party.address = addressOf(data);
    return party;
}

domain::Party owner(const QJsonObject &data)
{
    domain::Party party;
    party.name = textIn(data, {"ownerFullname"_L1});
    party.idNumber = textIn(data, {"ownerIdentityNumber"_L1, "ownertaxCode"_L1});
    party.birthDate = readMoment(textIn(data, {"ownerBirthday"_L1})).date();
    party.phone = localPhone(textIn(data, {"ownerPhoneNumber"_L1}));
    party.address = textIn(data, {"ownerAddress"_L1});
    return party;
}

bool isOwnersOwn(const QJsonObject &data)
{
    const QJsonValue told = member(data, "isOwnerDossier"_L1);
    if (told.isBool())
        return told.toBool();
    const QString name = textIn(data, {"ownerFullname"_L1});
    return name.isEmpty() || name == textIn(data, {"fullname"_L1});
}

QList<ports::RemoteFileRef> filesOf(const QJsonValue &list)
{
    QList<ports::RemoteFileRef> files;
    for (const QJsonValue &entry : listOf(list)) {
        const QJsonObject file = entry.toObject();
        ports::RemoteFileRef ref;
        ref.id = textIn(file, {"id"_L1, "IdGiayTo"_L1, "GiayToId"_L1, "IdTepTin"_L1});
        ref.name = textIn(file, {"filename"_L1, "TenGiayTo"_L1, "TenTep"_L1});
        ref.bytes = wholeNumber(member(file, "size"_L1)).value_or(-1);
        if (!ref.id.isEmpty())
            files.append(ref);
    }
    return files;
}

/// Ids of paper types are each deployment's own (§5.4): their names tell.
std::optional<bool> isOriginal(const QJsonObject &entry)
{
    const QJsonObject detail = listOf(member(entry, "detail"_L1)).at(0).toObject();
    QString type = nameOf(member(detail, "type"_L1));
    if (type.isEmpty())
        type = textIn(listOf(member(entry, "requirement"_L1)).at(0).toObject(), {"typeName"_L1});
    const QString key = domain::searchKey(type);
    if (key.contains("ban chinh"_L1) || key.contains("ban goc"_L1))
        return true;
    return key.isEmpty() ? std::nullopt : std::optional(false);
}

/// `detail{quantity}` as written, `requirement{quantity}` as read (§11 no. 7), or the connector's.
ports::RemotePaper paperOf(const QJsonObject &entry)
{
    const QJsonObject form = member(entry, "procedureForm"_L1).toObject();
    ports::RemotePaper paper;
    paper.code = textIn(form, {"code"_L1});
    if (paper.code.isEmpty())
        paper.code = textIn(entry, {"MaThanhPhanHoSo"_L1});
    paper.name = nameOf(member(form, "name"_L1));
    if (paper.name.isEmpty())
        paper.name = textIn(entry, {"formName"_L1, "TenThanhPhanHoSo"_L1});
    for (const QLatin1StringView key : {"detail"_L1, "requirement"_L1}) {
        const QJsonObject detail = listOf(member(entry, key)).at(0).toObject();
        if (const auto quantity = wholeNumber(member(detail, "quantity"_L1)))
            paper.quantity = int(std::clamp<qint64>(*quantity, 0, 1000));
    }
    paper.original = isOriginal(entry);
    paper.files = filesOf(member(entry, "file"_L1));
    if (paper.files.isEmpty())
        paper.files = filesOf(member(entry, "GiayToDinhKem"_L1));
    return paper;
}

/// The case that all papers tell, if it is one: an object, or on read its bare id (§5.2).
void readCase(const QJsonArray &papers, ports::RemoteDetail &detail)
{
    for (const QJsonValue &entry : papers) {
        const QJsonValue told = member(entry.toObject(), "case"_L1);
        const QString code = idOf(told);
        if (code.isEmpty())
            continue;
        if (!detail.caseCode.isEmpty() && detail.caseCode != code) {
            detail.caseCode.clear();
            detail.caseName.clear();
            return;
        }
        detail.caseCode = code;
        if (told.isObject() && detail.caseName.isEmpty())
            detail.caseName = nameOf(told);
    }
}

QJsonArray firstList(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys)
        if (const QJsonArray list = listOf(member(object, key)); !list.isEmpty())
            return list;
    return {};
}

ports::RemoteResult resultOf(const QJsonObject &entry)
{
    ports::RemoteResult result;
    result.name = textIn(entry, {"TenGiayTo"_L1, "name"_L1, "filename"_L1});
    result.number = textIn(entry, {"SoKyHieu"_L1, "number"_L1});
    result.issuedOn = readMoment(textIn(entry, {"NgayBanHanh"_L1, "issuedDate"_L1})).date();
    result.signer = textIn(entry, {"NguoiKy"_L1, "signer"_L1, "CoQuanChuQuan"_L1});
    result.validUntil =
        readMoment(textIn(entry, {"NgayHetHan"_L1, "NgayHetHieuLuc"_L1, "expiredDate"_L1})).date();
    result.files = filesOf(member(entry, "file"_L1));
    if (result.files.isEmpty())
        result.files = filesOf(member(entry, "DanhSachTepDinhKem"_L1));
    if (result.files.isEmpty())
        result.files = filesOf(entry);
    return result;
}

} // namespace

kernel::Result<ports::RemotePage> readNews(const QByteArray &body)
{
    const kernel::Result<Page> page = readPage(body);
    if (!page)
        return kernel::failure(page.error());
    ports::RemotePage news;
    news.last = page->last;
    for (const QJsonValue &row : page->rows)
        if (ports::RemoteDossier dossier = readDossier(row.toObject()); !dossier.code.isEmpty())
            news.rows.append(std::move(dossier));
    return news;
}

std::optional<ports::RemoteDetail> readDetail(const QByteArray &body)
{
    const QJsonObject object = listOf(payloadOf(parseBody(body))).at(0).toObject();
    ports::RemoteDetail detail;
    detail.row = readDossier(object);
    if (detail.row.code.isEmpty() && detail.row.id.isEmpty())
        return {};
    const QJsonObject data =
        member(member(object, "applicant"_L1).toObject(), "data"_L1).toObject();
    detail.owner = isOwnersOwn(data) ? filer(data) : owner(data);
    if (!isOwnersOwn(data))
        detail.agent = filer(data);
    if (detail.owner.name.isEmpty())
        detail.owner.name = detail.row.ownerName;
    detail.request = textIn(data, {"noidungyeucaugiaiquyet"_L1});
    detail.isReturnedByPost = !member(object, "receivingPlace"_L1).toObject().isEmpty();
    const QJsonArray papers = firstList(object, {"dossierFormFile"_L1, "ThanhPhanHoSo"_L1});
    readCase(papers, detail);
    for (const QJsonValue &entry : papers)
        if (ports::RemotePaper paper = paperOf(entry.toObject()); !paper.name.isEmpty())
            detail.papers.append(std::move(paper));
    for (const QJsonValue &entry :
         firstList(object, {"DanhSachGiayToKetQua"_L1, "dossierResult"_L1}))
        detail.results.append(resultOf(entry.toObject()));
    const QJsonArray demands = firstList(object, {"DanhSachHoSoBoSung"_L1});
    if (!demands.isEmpty()) {
        const QJsonObject last = demands.last().toObject();
        for (const QString &item : textIn(last, {"NoiDungBoSung"_L1}).split(u';'))
            if (!item.trimmed().isEmpty())
                detail.demanded.append(item.trimmed());
    }
    detail.opinion = textIn(object, {"NoiDungYKien"_L1, "comment"_L1});
    return detail;
}

ports::RemoteDetail detailFromRow(const ports::RemoteDossier &row)
{
    ports::RemoteDetail detail;
    detail.row = row;
    detail.owner.name = row.ownerName;
    detail.owner.idNumber = row.ownerNumber;
    detail.owner.phone = localPhone(row.ownerPhone);
    detail.owner.email = row.ownerEmail;
    return detail;
}

} // namespace motcua::sync
