#include "sync/wire/readers.h"

#include "sync/wire/moments.h"
#include "sync/wire/pages.h"
#include "sync/wire/tolerantjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

kernel::Failure unreadable(const QString &what)
{
    return kernel::failure(kernel::ErrorKind::Network, u"server.unknown"_s, {},
                           u"The answer holds no "_s + what);
}

QJsonObject objectIn(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().at(0).toObject() : value.toObject();
}

/// Proxies of partners wrap the answer of the server once more: `data[0].response.data[0]`.
QJsonValue innermost(QJsonValue value)
{
    for (int depth = 0; depth < 4; ++depth) {
        const QJsonObject object = objectIn(value);
        if (const QJsonValue data = member(object, "data"_L1);
            !data.isUndefined() && !data.isNull())
            value = data;
        else if (const QJsonValue inner = member(object, "response"_L1); inner.isObject())
            value = inner;
        else
            break;
    }
    return value;
}

} // namespace

ports::RemoteDossier readDossier(const QJsonObject &row)
{
    ports::RemoteDossier dossier;
    dossier.id = textIn(row, {"id"_L1, "IdHoSo"_L1});
    dossier.code = textIn(row, {"code"_L1, "MaHoSo"_L1});
    dossier.status = textIn(row, {"dossierStatus"_L1, "TrangThaiHoSo"_L1, "TrangThai"_L1});
    const QJsonObject applicant =
        member(member(row, "applicant"_L1).toObject(), "data"_L1).toObject();
    dossier.ownerName = textIn(applicant, {"ownerFullname"_L1, "fullname"_L1});
    if (dossier.ownerName.isEmpty())
        dossier.ownerName = textIn(row, {"TenChuHoSo"_L1, "ChuHoSo"_L1});
    const QJsonObject procedure = member(row, "procedure"_L1).toObject();
    dossier.procedureCode = textIn(procedure, {"nationCode"_L1, "code"_L1});
    dossier.procedureName = nameOf(listOf(member(procedure, "translate"_L1)).at(0));
    if (dossier.procedureName.isEmpty())
        dossier.procedureName = nameOf(member(procedure, "name"_L1));
    dossier.acceptedAt =
        readMoment(textIn(row, {"acceptedDate"_L1, "appliedDate"_L1, "NgayTiepNhan"_L1}));
    dossier.completedAt = readMoment(textIn(row, {"completedDate"_L1, "NgayKetThucXuLy"_L1}));
    if (dossier.procedureCode.isEmpty())
        dossier.procedureCode = textIn(row, {"MaTTHC"_L1});
    dossier.statusName = nameOf(member(row, "dossierStatus"_L1));
    const auto moment = [&](std::initializer_list<QLatin1StringView> keys) {
        return readMoment(textIn(row, keys));
    };
    dossier.updatedAt = moment({"updatedDate"_L1});
    dossier.submittedAt = moment({"appliedDate"_L1, "NgayNop"_L1, "NgayTiepNhan"_L1});
    dossier.dueAt = moment({"appointmentDate"_L1, "dueDate"_L1, "NgayHenTra"_L1});
    dossier.ownerNumber = textIn(applicant, {"ownerIdentityNumber"_L1, "identityNumber"_L1,
                                             "ownertaxCode"_L1, "taxCode"_L1});
    if (dossier.ownerNumber.isEmpty())
        dossier.ownerNumber = textIn(row, {"SoGiayTo"_L1});
    dossier.ownerPhone = textIn(applicant, {"ownerPhoneNumber"_L1, "phoneNumber"_L1});
    if (dossier.ownerPhone.isEmpty())
        dossier.ownerPhone = textIn(row, {"DienThoai"_L1});
    dossier.ownerEmail = textIn(applicant, {"email"_L1});
    if (dossier.ownerEmail.isEmpty())
        dossier.ownerEmail = textIn(row, {"Email"_L1});
    return dossier;
}

namespace
{

/// Every identity number and tax code that a row tells of its applicant and owner (§5.3).
QStringList numbersIn(const QJsonObject &row)
{
    const QJsonObject data = member(member(row, "applicant"_L1).toObject(), "data"_L1).toObject();
    QStringList numbers;
    for (const QLatin1StringView key :
         {"identityNumber"_L1, "ownerIdentityNumber"_L1, "taxCode"_L1, "ownertaxCode"_L1}) {
        if (const QString number = textIn(data, {key}); !number.isEmpty())
            numbers.append(number);
    }
    return numbers;
}

} // namespace

kernel::Result<Token> readToken(const QByteArray &body)
{
    const QJsonObject object = objectIn(innermost(parseBody(body)));
    Token token;
    token.value = textIn(object, {"access_token"_L1, "accessToken"_L1}).toLatin1();
    if (token.value.isEmpty())
        return unreadable(u"access token"_s);
    token.lifeSeconds = wholeNumber(member(object, "expires_in"_L1)).value_or(-1);
    return token;
}

kernel::Result<QString> readNumber(const QByteArray &body)
{
    const QJsonValue value = innermost(parseBody(body));
    const QString number = value.isObject() || value.isArray()
                               ? textIn(objectIn(value), {"value"_L1, "code"_L1, "MaHoSo"_L1})
                               : textOf(value);
    if (number.isEmpty())
        return unreadable(u"dossier number"_s);
    return number;
}

kernel::Result<QString> readPatternId(const QByteArray &body)
{
    const QString id = idOf(innermost(parseBody(body)));
    if (id.isEmpty())
        return unreadable(u"pattern id"_s);
    return id;
}

kernel::Result<StoredFile> readUpload(const QByteArray &body)
{
    const QJsonValue value = innermost(parseBody(body));
    const QJsonValue first = value.isArray() ? value.toArray().at(0) : value;
    StoredFile stored;
    if (first.isObject()) {
        const QJsonObject object = first.toObject();
        stored.file.id = textIn(object, {"IdTepTin"_L1, "id"_L1, "IdGiayTo"_L1});
        stored.file.hash = textIn(object, {"HashTepTin"_L1, "hash"_L1});
        stored.bytes = wholeNumber(member(object, "size"_L1)).value_or(-1);
    } else {
        stored.file.id = textOf(first);
    }
    if (stored.file.id.isEmpty())
        return unreadable(u"file id"_s);
    return stored;
}

kernel::Result<ports::RemoteDossier> readCreated(const QByteArray &body)
{
    const QJsonValue value = innermost(parseBody(body));
    ports::RemoteDossier created;
    if (value.isObject() || value.isArray())
        created = readDossier(objectIn(value));
    else
        created.id = textOf(value);
    if (created.id.isEmpty() && created.code.isEmpty())
        return unreadable(u"dossier id"_s);
    return created;
}

kernel::Status readAffected(const QByteArray &body)
{
    const auto rows = wholeNumber(member(objectIn(innermost(parseBody(body))), "affectedRows"_L1));
    if (rows && *rows <= 0)
        return kernel::failure(kernel::ErrorKind::Network, u"server.refused"_s,
                               {u"affectedRows: 0"_s}, u"The server changed nothing"_s);
    return {};
}

kernel::Result<DossierPage> readDossiers(const QByteArray &body)
{
    const kernel::Result<Page> page = readPage(body);
    if (!page)
        return kernel::failure(page.error());
    DossierPage read;
    read.last = page->last;
    for (const QJsonValue &row : page->rows) {
        const QJsonObject object = row.toObject();
        ports::RemoteDossier dossier = readDossier(object);
        read.rows.append(dossier);
        // Some provinces are asked by the national code: it must match as well.
        dossier.code = textIn(object, {"nationCode"_L1});
        if (!dossier.code.isEmpty())
            read.rows.append(dossier);
    }
    return read;
}

kernel::Result<QList<ports::RemoteDossier>> readDossiersOf(const QByteArray &body,
                                                           const QString &idNumber)
{
    const kernel::Result<Page> page = readPage(body);
    if (!page)
        return kernel::failure(page.error());
    QList<ports::RemoteDossier> dossiers;
    for (const QJsonValue &row : page->rows) {
        const QJsonObject object = row.toObject();
        const QStringList told = numbersIn(object);
        if (told.isEmpty() || told.contains(idNumber))
            dossiers.append(readDossier(object));
    }
    return dossiers;
}

std::optional<ports::RemoteDossier> dossierWithCode(const QList<ports::RemoteDossier> &rows,
                                                    const QString &code)
{
    for (const ports::RemoteDossier &row : rows)
        if (row.code == code.trimmed())
            return row;
    return {};
}

QString userIdOf(const QByteArray &accessToken)
{
    const QList<QByteArray> parts = accessToken.split('.');
    if (parts.size() != 3)
        return {};
    const QByteArray claims = QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding);
    return textIn(QJsonDocument::fromJson(claims).object(), {"user_id"_L1});
}

} // namespace motcua::sync
