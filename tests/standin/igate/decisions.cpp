// What happens at the pretended server without this desk: citizens file, other officers decide.

#include "tests/standin/igate/igateservice.h"

using namespace Qt::StringLiterals;

namespace motcua::standin
{

QString IgateService::stamp() const
{
    const QDateTime now = m_now ? m_now() : QDateTime::currentDateTime();
    return now.toOffsetFromUtc(7 * 3600).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s);
}

QJsonArray IgateService::stored(const QJsonArray &papers, const QJsonObject &contents,
                                QStringList &files)
{
    QJsonArray list;
    for (const QJsonValue &entry : papers) {
        QJsonObject paper = entry.toObject();
        QJsonArray named;
        for (const QJsonValue &one : paper.value("file"_L1).toArray()) {
            QJsonObject file = one.toObject();
            const QString asked = file.value("id"_L1).toString();
            if (contents.contains(asked)) {
                const KeptFile kept{
                    newObjectId(), file.value("filename"_L1).toString(),
                    QByteArray::fromBase64(contents.value(asked).toString().toLatin1())};
                m_store.addFile(kept);
                file.insert(u"id"_s, kept.id);
                file.insert(u"size"_s, kept.content.size());
            }
            files.append(file.value("id"_L1).toString());
            named.append(file);
        }
        paper.insert(u"file"_s, named);
        list.append(paper);
    }
    return list;
}

QString IgateService::fileOnline(const QJsonObject &filing)
{
    QJsonObject body = filing;
    body.remove(u"contents"_s);
    KeptDossier dossier;
    dossier.id = newObjectId();
    dossier.code = body.value("code"_L1).toString();
    if (dossier.code.isEmpty())
        dossier.code = u"%1-%2-%3"_s.arg(m_switches.agency, stamp().left(10).remove(u'-').mid(2))
                           .arg(m_store.nextNumber(u"portal"_s, 1) + 9000, 4, 10, QLatin1Char('0'));
    const QJsonObject data = body.value("applicant"_L1).toObject().value("data"_L1).toObject();
    dossier.owner = data.value("ownerFullname"_L1).toString();
    const QJsonObject procedure = body.value("procedure"_L1).toObject();
    dossier.procedureCode = procedure.value("code"_L1).toString();
    dossier.procedureId = procedure.value("id"_L1).toString();
    dossier.status = m_switches.portalStatus;
    dossier.received = stamp();
    dossier.updated = stamp();
    body.insert(u"dossierFormFile"_s,
                stored(body.value("dossierFormFile"_L1).toArray(),
                       filing.value("contents"_L1).toObject(), dossier.files));
    dossier.body = body;
    m_store.addDossier(dossier);
    return dossier.code;
}

bool IgateService::decide(const QJsonObject &decision)
{
    QList<KeptDossier> found = m_store.dossiers(decision.value("code"_L1).toString());
    if (found.isEmpty())
        return false;
    KeptDossier &dossier = found.first();
    dossier.updated = stamp();
    dossier.status = decision.value("status"_L1).toInt(dossier.status);
    dossier.code = decision.value("newCode"_L1).toString(dossier.code);
    for (const QString &key : {u"opinion"_s, u"demanded"_s})
        if (decision.contains(key))
            dossier.decision.insert(key, decision.value(key));
    QJsonArray results = dossier.decision.value("results"_L1).toArray();
    for (const QJsonValue &entry : decision.value("results"_L1).toArray()) {
        QJsonObject result = entry.toObject();
        const KeptFile kept{
            newObjectId(), result.value("filename"_L1).toString(),
            QByteArray::fromBase64(result.take("content"_L1).toString().toLatin1())};
        m_store.addFile(kept);
        result.insert(u"id"_s, kept.id);
        result.insert(u"size"_s, kept.content.size());
        results.append(result);
    }
    dossier.decision.insert(u"results"_s, results);
    if (decision.contains("papers"_L1)) {
        QJsonArray papers = dossier.body.value("dossierFormFile"_L1).toArray();
        for (const QJsonValue &paper :
             stored(decision.value("papers"_L1).toArray(), decision.value("contents"_L1).toObject(),
                    dossier.files))
            papers.append(paper);
        dossier.body.insert(u"dossierFormFile"_s, papers);
    }
    return m_store.decide(dossier);
}

/// GUESS: that a detail tells decisions in the words of the national vocabulary (§10).
QJsonObject IgateService::decided(const KeptDossier &dossier) const
{
    QJsonObject told;
    if (const QJsonValue opinion = dossier.decision.value("opinion"_L1); opinion.isString())
        told.insert(u"NoiDungYKien"_s, opinion);
    QStringList demanded;
    for (const QJsonValue &item : dossier.decision.value("demanded"_L1).toArray())
        demanded.append(item.toString());
    if (!demanded.isEmpty())
        told.insert(u"DanhSachHoSoBoSung"_s,
                    QJsonArray{QJsonObject{{u"NoiDungBoSung"_s, demanded.join(u"; "_s)}}});
    QJsonArray results;
    for (const QJsonValue &entry : dossier.decision.value("results"_L1).toArray()) {
        const QJsonObject result = entry.toObject();
        results.append(QJsonObject{
            {u"TenGiayTo"_s, result.value("name"_L1)},
            {u"SoKyHieu"_s, result.value("number"_L1)},
            {u"file"_s, QJsonArray{QJsonObject{{u"id"_s, result.value("id"_L1)},
                                               {u"filename"_s, result.value("filename"_L1)},
                                               {u"size"_s, result.value("size"_L1)}}}}});
    }
    if (!results.isEmpty())
        told.insert(u"DanhSachGiayToKetQua"_s, results);
    return told;
}

} // namespace motcua::standin
