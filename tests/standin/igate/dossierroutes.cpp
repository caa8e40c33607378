// Files and dossiers of the pretended server, officer's side.

#include "tests/standin/igate/igateservice.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

namespace
{

QString segment(const Request &request, qsizetype index)
{
    return request.path.split(u'/', Qt::SkipEmptyParts).value(index);
}

QStringList filesIn(const QJsonObject &body)
{
    QStringList ids;
    for (const QJsonValue &form : body.value("dossierFormFile"_L1).toArray())
        for (const QJsonValue &file : form.toObject().value("file"_L1).toArray())
            ids.append(file.toObject().value("id"_L1).toString());
    return ids;
}

QJsonObject named(const QString &id, const QString &name)
{
    return {{u"id"_s, id}, {u"name"_s, name}};
}

/// Of applicant and owner, as the officer's create brought them (§5.3).
QStringList numbersOf(const KeptDossier &dossier)
{
    const QJsonObject data =
        dossier.body.value("applicant"_L1).toObject().value("data"_L1).toObject();
    QStringList numbers;
    for (const auto key :
         {"identityNumber"_L1, "ownerIdentityNumber"_L1, "taxCode"_L1, "ownertaxCode"_L1})
        if (const QString number = data.value(key).toString(); !number.isEmpty())
            numbers.append(number);
    return numbers;
}

/// GUESS: the numbers but 0 and 2 (§6 A); the words were seen.
QString statusName(int status)
{
    static const QMap<int, QString> names = {
        {0, u"Mới đăng ký"_s},      {1, u"Chờ bổ sung"_s},      {2, u"Đang xử lý"_s},
        {3, u"Chờ nộp tiền"_s},     {4, u"Đã xử lý"_s},         {5, u"Đã trả kết quả"_s},
        {6, u"Đã rút không nộp"_s}, {8, u"Đã từ chối xử lý"_s}, {12, u"Dừng xử lý"_s}};
    return names.value(status, u"Trạng thái %1"_s.arg(status));
}

QJsonObject currentTask()
{
    return {{u"id"_s, newObjectId()},
            {u"isCurrent"_s, 1},
            {u"activitiTask"_s, QJsonObject{{u"status"_s, u"ASSIGNED"_s}}}};
}

} // namespace

Response IgateService::upload(const Request &request)
{
    const auto part = multipart(request).value(u"files"_s);
    if (part.first.isEmpty())
        return digoError(400, 10000, u"Thiếu tệp tin"_s);
    const KeptFile file{newObjectId(), part.first, part.second};
    m_store.addFile(file);
    return jsonAnswer(QJsonArray{QJsonObject{
        {u"id"_s, file.id}, {u"filename"_s, file.name}, {u"size"_s, file.content.size()}}});
}

Response IgateService::download(const Request &request)
{
    const bool partner = segment(request, 2) == "download"_L1;
    const auto file = m_store.file(segment(request, partner ? 3 : 2));
    if (!file)
        return digoError(404, 11000, u"Không tìm thấy tệp tin"_s);
    if (request.path.endsWith("filename+size"_L1))
        return jsonAnswer(
            QJsonObject{{u"filename"_s, file->name}, {u"size"_s, file->content.size()}});
    Response response;
    response.contentType = "application/octet-stream";
    response.body = file->content;
    return response;
}

Response IgateService::removeFile(const Request &request)
{
    return jsonAnswer(
        QJsonObject{{u"affectedRows"_s, m_store.removeFile(segment(request, 2)) ? 1 : 0}});
}

/// GUESS: all of it. What is known is that there is no idempotency key and that 10007 is "already
/// exists" (§3.5, §5.2).
std::optional<Response> IgateService::refusal(const KeptDossier &dossier) const
{
    if (dossier.procedureCode.isEmpty() || dossier.owner.isEmpty())
        return digoError(400, 10000, u"Thiếu thông tin bắt buộc"_s);
    if (!m_switches.refuseProcedure.isEmpty() &&
        dossier.procedureCode.startsWith(m_switches.refuseProcedure))
        return digoError(400, 10048, u"Thủ tục không được tiếp nhận tại đơn vị này"_s);
    for (const QString &id : dossier.files)
        if (!m_switches.anyFiles && !m_store.file(id))
            return digoError(400, 10047, u"Không tìm thấy tệp tin "_s + id);
    if (m_switches.duplicates == "refuse"_L1 && !m_store.dossiers(dossier.code).isEmpty())
        return digoError(409, 10007, u"Số hồ sơ đã tồn tại"_s);
    return {};
}

Response IgateService::create(const Request &request)
{
    const QJsonObject body = request.json();
    const QJsonObject procedure = body.value("procedure"_L1).toObject();
    const QJsonObject data = body.value("applicant"_L1).toObject().value("data"_L1).toObject();
    KeptDossier dossier;
    dossier.id = newObjectId();
    dossier.code = body.value("code"_L1).toString();
    dossier.owner = data.value("ownerFullname"_L1).toString();
    dossier.procedureCode = procedure.value("code"_L1).toString();
    dossier.procedureId = procedure.value("id"_L1).toString();
    dossier.received = body.value("appliedDate"_L1).toString();
    dossier.files = filesIn(body);
    dossier.body = body;
    dossier.updated = stamp();
    if (m_catalogue.procedure(dossier.procedureId, m_switches).isEmpty())
        return digoError(400, 10047, u"Không tìm thấy thủ tục"_s);
    if (const auto no = refusal(dossier))
        return *no;
    m_store.addDossier(dossier);
    if (m_switches.create == "bare"_L1)
        return jsonAnswer(dossier.id);
    QJsonObject answer{{u"id"_s, dossier.id}};
    if (m_switches.extraKeys)
        answer.insert(u"zzNobodyKnows"_s, true);
    return jsonAnswer(answer);
}

Response IgateService::search(const Request &request)
{
    const QString number = request.asked("identity-number");
    QList<KeptDossier> found = m_store.dossiers(request.asked("code"));
    if (request.asked("sort") == "updatedDate,desc"_L1)
        std::stable_sort(found.begin(), found.end(), [](const auto &left, const auto &right) {
            return left.updated > right.updated;
        });
    QJsonArray rows;
    for (const KeptDossier &dossier : found)
        if (number.isEmpty() || numbersOf(dossier).contains(number))
            rows.append(dossierRow(dossier));
    return paged(rows, request);
}

Response IgateService::detail(const Request &request)
{
    for (const KeptDossier &dossier : m_store.dossiers({})) {
        if (dossier.id != segment(request, 2))
            continue;
        QJsonObject row = dossierRow(dossier);
        row.insert(u"dossierFormFile"_s, dossier.body.value("dossierFormFile"_L1));
        row.insert(u"applicant"_s, dossier.body.value("applicant"_L1));
        const QJsonObject told = decided(dossier);
        for (auto it = told.begin(); it != told.end(); ++it)
            row.insert(it.key(), it.value());
        return jsonAnswer(row);
    }
    return digoError(404, 11000, u"Không tìm thấy hồ sơ"_s);
}

Response IgateService::update(const Request &request)
{
    for (KeptDossier &dossier : m_store.dossiers({})) {
        if (dossier.id != segment(request, 2))
            continue;
        const QJsonObject body = request.json();
        dossier.files = filesIn(body);
        dossier.body.insert(u"dossierFormFile"_s, body.value("dossierFormFile"_L1));
        for (const QString &id : std::as_const(dossier.files))
            if (!m_switches.anyFiles && !m_store.file(id))
                return digoError(400, 10047, u"Không tìm thấy tệp tin "_s + id);
        return jsonAnswer(QJsonObject{{u"affectedRows"_s, m_store.setFiles(dossier) ? 1 : 0}});
    }
    return digoError(404, 11000, u"Không tìm thấy hồ sơ"_s);
}

Response IgateService::forceEnd(const Request &request)
{
    int ended = 0;
    for (const QJsonValue &entry : QJsonDocument::fromJson(request.body).array())
        ended +=
            m_store.setStatus(entry.toObject().value("code"_L1).toString(), 9, stamp()) ? 1 : 0;
    return jsonAnswer(QJsonObject{{u"affectedRows"_s, ended}});
}

Response IgateService::removeDossier(const Request &request)
{
    return jsonAnswer(
        QJsonObject{{u"affectedRows"_s, m_store.removeDossier(segment(request, 2)) ? 1 : 0}});
}

QJsonObject IgateService::dossierRow(const KeptDossier &dossier) const
{
    QJsonObject translate{{u"languageId"_s, 228}, {u"name"_s, u"Thủ tục"_s}};
    QJsonObject procedure{{u"id"_s, dossier.procedureId}, {u"code"_s, dossier.procedureCode}};
    procedure.insert(u"translate"_s, m_switches.translate == "array"_L1
                                         ? QJsonValue(QJsonArray{translate})
                                         : QJsonValue(translate));
    QJsonObject status = named({}, statusName(dossier.status));
    status.insert(u"id"_s, dossier.status);
    QJsonObject row{{u"id"_s, dossier.id},
                    {u"code"_s, dossier.code},
                    {u"nationCode"_s, QString(u""_s)},
                    {u"procedure"_s, procedure},
                    {u"applicant"_s,
                     QJsonObject{{u"data"_s, QJsonObject{{u"ownerFullname"_s, dossier.owner}}}}},
                    {u"appliedDate"_s, moment(dossier.received)},
                    {u"updatedDate"_s, moment(dossier.updated)},
                    {u"completedDate"_s, QJsonValue()}};
    row.insert(u"dossierStatus"_s,
               m_switches.status == "number"_L1 ? QJsonValue(dossier.status) : QJsonValue(status));
    row.insert(u"currentTask"_s, m_switches.currentTask == "object"_L1
                                     ? QJsonValue(currentTask())
                                     : QJsonValue(QJsonArray{currentTask()}));
    if (m_switches.extraKeys)
        row.insert(u"zzNobodyKnows"_s, 7);
    return row;
}

QString IgateService::moment(const QString &received) const
{
    const QDateTime when = QDateTime::fromString(received.left(19), Qt::ISODate);
    if (!when.isValid())
        return received;
    const QString local = when.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s);
    if (m_switches.zone == "Z"_L1)
        return when.addSecs(-7 * 3600).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s) + u'Z';
    return m_switches.zone == "none"_L1 ? local : local + m_switches.zone;
}

} // namespace motcua::standin
