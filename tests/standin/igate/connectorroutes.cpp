// The partner connector of the pretended server.

#include "tests/standin/igate/igateservice.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

namespace
{

QStringList filesIn(const QJsonObject &body)
{
    QStringList ids;
    for (const QJsonValue &component : body.value("ThanhPhanHoSo"_L1).toArray())
        for (const QJsonValue &paper : component.toObject().value("GiayToDinhKem"_L1).toArray())
            ids.append(paper.toObject().value("IdGiayTo"_L1).toString());
    return ids;
}

/// PascalCase as documented, or all lower case: readers must not care (§8.1).
QJsonObject spelled(const QJsonObject &object, const Switches &switches)
{
    if (switches.keys != "lower"_L1)
        return object;
    QJsonObject lower;
    for (auto it = object.begin(); it != object.end(); ++it)
        lower.insert(it.key().toLower(), it.value());
    return lower;
}

} // namespace

QJsonValue IgateService::wrapped(const QJsonValue &data) const
{
    return QJsonObject{{u"code"_s, 200}, {u"message"_s, u"OK"_s}, {u"data"_s, data}};
}

Response IgateService::connectorUpload(const Request &request)
{
    const auto parts = multipart(request);
    const auto part = parts.value(u"file"_s);
    if (part.first.isEmpty() || parts.value(u"maHoSo"_s).second.trimmed().isEmpty())
        return digoError(400, 10000, u"Thiếu tệp tin hoặc mã hồ sơ"_s);
    const KeptFile file{newObjectId(), part.first, part.second};
    m_store.addFile(file);
    if (m_switches.upload == "raw"_L1)
        return jsonAnswer(file.id);
    // GUESS: the algorithm; clients must only echo it (§7).
    const QByteArray hash = QCryptographicHash::hash(file.content, QCryptographicHash::Sha1);
    const QJsonArray data{
        spelled({{u"IdTepTin"_s, file.id}, {u"HashTepTin"_s, QString::fromLatin1(hash.toHex())}},
                m_switches)};
    if (m_switches.upload == "nested"_L1)
        return jsonAnswer(wrapped(QJsonArray{QJsonObject{{u"response"_s, wrapped(data)}}}));
    return jsonAnswer(wrapped(data));
}

Response IgateService::connectorCreate(const Request &request)
{
    const QJsonObject body = request.json();
    KeptDossier dossier;
    dossier.id = newObjectId();
    dossier.code = body.value("MaHoSo"_L1).toString();
    dossier.owner = body.value("ChuHoSo"_L1).toString();
    dossier.procedureCode = body.value("MaTTHC"_L1).toString();
    dossier.received = body.value("NgayTiepNhan"_L1).toString();
    dossier.files = filesIn(body);
    dossier.body = body;
    dossier.updated = stamp();
    if (dossier.code.isEmpty() || body.value("ThongTinNguoiNop"_L1)
                                      .toObject()
                                      .value("ThongTinChiTiet"_L1)
                                      .toObject()
                                      .value("TenNguoiNop"_L1)
                                      .toString()
                                      .isEmpty())
        return digoError(400, 10000, u"Thiếu thông tin bắt buộc"_s);
    if (const auto no = refusal(dossier))
        return *no;
    m_store.addDossier(dossier);
    return jsonAnswer(
        wrapped(spelled({{u"idHoSo"_s, dossier.id}, {u"maHoSo"_s, dossier.code}}, m_switches)));
}

/// GUESS: all of it.
Response IgateService::connectorAttach(const Request &request)
{
    for (const QJsonValue &entry : QJsonDocument::fromJson(request.body).array()) {
        const QJsonObject papers = entry.toObject();
        QList<KeptDossier> found = m_store.dossiers(papers.value("MaHoSo"_L1).toString());
        if (found.isEmpty())
            return digoError(404, 11000, u"Không tìm thấy hồ sơ"_s);
        for (KeptDossier &dossier : found) {
            dossier.files = filesIn(papers);
            dossier.body.insert(u"ThanhPhanHoSo"_s, papers.value("ThanhPhanHoSo"_L1));
            for (const QString &id : std::as_const(dossier.files))
                if (!m_switches.anyFiles && !m_store.file(id))
                    return digoError(400, 10047, u"Không tìm thấy tệp tin "_s + id);
            m_store.setFiles(dossier);
        }
    }
    return jsonAnswer(QJsonObject{{u"code"_s, 200}, {u"message"_s, u"OK"_s}});
}

/// GUESS: that the list holds the partner's own dossiers too, not only those meant for it (§8.1).
Response IgateService::connectorList(const Request &)
{
    QJsonArray rows;
    for (const KeptDossier &dossier : m_store.dossiers({}))
        rows.append(spelled({{u"MaHoSo"_s, dossier.code},
                             {u"TenChuHoSo"_s, dossier.owner},
                             {u"NgayTiepNhan"_s, moment(dossier.received)},
                             {u"TrangThaiHoSo"_s, QString::number(dossier.status)},
                             {u"MaTTHC"_s, dossier.procedureCode}},
                            m_switches));
    if (m_switches.paging == "page"_L1)
        return jsonAnswer(QJsonObject{{u"Total"_s, rows.size()}, {u"Data"_s, rows}});
    return jsonAnswer(rows);
}

/// B5 and B6. GUESS: that a step also moves the status.
Response IgateService::connectorSteps(const Request &request)
{
    const QJsonArray steps = QJsonDocument::fromJson(request.body).array();
    if (steps.isEmpty())
        return digoError(400, 10000, u"Thiếu danh sách"_s);
    for (const QJsonValue &entry : steps) {
        const QJsonObject step = entry.toObject();
        const QString code = step.value("MaHoSo"_L1).toString();
        if (!m_store.setStatus(code, step.value("TrangThai"_L1).toInt(), stamp()))
            return digoError(404, 11000, u"Không tìm thấy hồ sơ"_s);
        m_store.addProgress(code, step);
    }
    return jsonAnswer(QJsonObject{{u"code"_s, 200}, {u"message"_s, u"OK"_s}});
}

Response IgateService::acknowledge(const Request &request)
{
    for (const QJsonValue &entry : QJsonDocument::fromJson(request.body).array())
        m_store.acknowledge(entry.toObject().value("MaHoSo"_L1).toString());
    return jsonAnswer(QJsonObject{{u"code"_s, 200}, {u"message"_s, u"OK"_s}});
}

} // namespace motcua::standin
