#include "sync/wire/officerbodies.h"

#include "sync/wire/filenames.h"
#include "sync/wire/jsonwriting.h"
#include "sync/wire/moments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

QJsonArray vietnameseName(const QString &name)
{
    return {QJsonObject{{u"languageId"_s, 228}, {u"name"_s, name}}};
}

QJsonObject byId(const QString &id) { return {{u"id"_s, id}}; }

QJsonObject procedure(const ServerProcedure &known)
{
    QJsonObject sector = byId(known.sectorId);
    put(sector, "code"_L1, known.sectorCode);
    sector.insert(u"name"_s, vietnameseName(known.sectorName));
    return {{u"id"_s, known.id},
            {u"code"_s, known.code},
            {u"translate"_s, vietnameseName(known.name)},
            {u"sector"_s, sector}};
}

/// Payloads of the portal carry `+84…` (§5.3); other prefixes stay as typed.
QString internationalPhone(const QString &typed)
{
    QString digits;
    for (const QChar c : typed)
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits.append(c);
    return digits.startsWith(u'0') ? u"+84"_s + digits.mid(1) : digits;
}

QJsonObject applicantData(const domain::Dossier &dossier)
{
    const domain::Party &filer = dossier.agent ? *dossier.agent : dossier.owner;
    QJsonObject data{{u"fullname"_s, filer.name},
                     {u"ownerFullname"_s, dossier.owner.name},
                     {u"isOwnerDossier"_s, !dossier.agent.has_value()},
                     {u"noidungyeucaugiaiquyet"_s,
                      dossier.request.isEmpty() ? dossier.procedureName : dossier.request}};
    put(data, "birthday"_L1, platformDay(filer.birthDate));
    put(data, "email"_L1, filer.email);
    put(data, "phoneNumber"_L1, internationalPhone(filer.phone));
    put(data, "address"_L1, filer.address);
    const bool organisation = filer.kind == domain::PartyKind::Organisation;
    put(data, organisation ? "taxCode"_L1 : "identityNumber"_L1, filer.idNumber);
    put(data, "identityDate"_L1, platformDay(filer.idIssuedOn));
    if (!filer.idIssuer.isEmpty()) // its id is the server's own
        data.insert(u"identityAgency"_s, QJsonObject{{u"name"_s, filer.idIssuer}});
    if (organisation)
        put(data, "organization"_L1, filer.name);
    if (filer.sex != domain::Sex::Unknown)
        data.insert(u"gender"_s, filer.sex == domain::Sex::Male ? 1 : 0);
    if (dossier.agent) {
        put(data, "ownerIdentityNumber"_L1, dossier.owner.idNumber);
        put(data, "ownerPhoneNumber"_L1, internationalPhone(dossier.owner.phone));
        put(data, "ownerAddress"_L1, dossier.owner.address);
    }
    return data;
}

QJsonArray formAttachments(const domain::DossierComponent &component, int position,
                           const QList<domain::RemoteFile> &files)
{
    QJsonArray list;
    for (qsizetype i = 0; i < component.documents.size(); ++i) {
        const domain::Document &document = component.documents.at(i);
        for (const domain::RemoteFile &file : files)
            if (file.document == document.id)
                list.append(
                    QJsonObject{{u"id"_s, file.id},
                                {u"filename"_s, wireFileName(position, int(i) + 1, document)},
                                {u"size"_s, document.bytes}});
    }
    return list;
}

QJsonObject formFile(const domain::DossierComponent &component, const ServerForm *form)
{
    QJsonObject entry;
    if (!form) {
        entry.insert(u"procedureForm"_s, QJsonObject{{u"name"_s, component.name}});
        return entry;
    }
    // Component id, as the annotated client copies it; the paper's id is the other reading (§9.5).
    entry.insert(u"procedureForm"_s,
                 QJsonObject{{u"id"_s, form->id.isEmpty() ? form->formId : form->id},
                             {u"name"_s, form->name}});
    if (!form->caseId.isEmpty())
        entry.insert(u"case"_s, byId(form->caseId));
    QJsonObject detail{{u"quantity"_s, qMax(1, component.originals + component.copies)}};
    if (!form->typeId.isEmpty())
        detail.insert(u"type"_s, QJsonObject{{u"id"_s, form->typeId}, {u"name"_s, form->typeName}});
    entry.insert(u"detail"_s, detail);
    return entry;
}

QJsonArray formFiles(const domain::Dossier &dossier, const QList<domain::RemoteFile> &files,
                     const ServerProcedure &known)
{
    QJsonArray list;
    for (qsizetype i = 0; i < dossier.components.size(); ++i) {
        const domain::DossierComponent &component = dossier.components.at(i);
        const ServerForm *form = known.form(component.code, dossier.caseCode);
        QJsonObject entry =
            formFile(component, form ? form : known.form(component.name, dossier.caseCode));
        entry.insert(u"order"_s, int(i) + 1);
        entry.insert(u"file"_s, formAttachments(component, int(i) + 1, files));
        list.append(entry);
    }
    return list;
}

QJsonObject receivingKind(domain::ReturnBy way)
{
    // The two ids seen in payloads (§5.4); the second one is inferred to mean by post.
    if (way == domain::ReturnBy::Postal)
        return byId(u"5f8969018fffa53e4c073dee"_s);
    return {{u"id"_s, u"5f8968888fffa53e4c073ded"_s},
            {u"name"_s, vietnameseName(u"Nhận trực tiếp"_s)}};
}

/// Where the result goes by post, and to whom (§5.4). What stands for the postal enterprise's
/// services
/// (`rcSend`, `rcReceive`) and ids of places is not known.
QJsonObject receivingPlace(const domain::Dossier &dossier)
{
    const domain::Party &filer = dossier.agent ? *dossier.agent : dossier.owner;
    const bool isElsewhere = !dossier.postal.address.isEmpty();
    QJsonObject place{
        {u"fullAddress"_s, isElsewhere ? dossier.postal.address : dossier.owner.address},
        {u"name"_s, filer.name}};
    put(place, "phoneNumber"_L1, internationalPhone(filer.phone));
    put(place, "email"_L1, filer.email);
    return place;
}

QString processDefinition(const ServerProcedure &known)
{
    for (const ServerForm &form : known.forms)
        if (!form.processDefinitionId.isEmpty())
            return form.processDefinitionId;
    return {};
}

} // namespace

QByteArray officerCreateBody(const domain::Dossier &dossier, const QList<domain::RemoteFile> &files,
                             const OfficerIds &ids)
{
    QJsonObject agency{{u"code"_s, dossier.agencyCode}};
    put(agency, "id"_L1, ids.agencyId);
    QJsonObject body{{u"code"_s, dossier.code},
                     {u"procedure"_s, procedure(ids.procedure)},
                     {u"agency"_s, agency},
                     {u"applicant"_s, QJsonObject{{u"data"_s, applicantData(dossier)}}},
                     {u"appliedDate"_s, platformMoment(dossier.receivedAt)},
                     {u"dossierFormFile"_s, formFiles(dossier, files, ids.procedure)},
                     {u"dossierFee"_s, QJsonArray()},
                     {u"dossierReceivingKind"_s, receivingKind(dossier.returnBy)},
                     {u"dossierStatus"_s, 0}};
    if (dossier.returnBy == domain::ReturnBy::Postal)
        body.insert(u"receivingPlace"_s, receivingPlace(dossier));
    if (!ids.patternId.isEmpty())
        body.insert(u"codePattern"_s, byId(ids.patternId));
    if (const QString process = processDefinition(ids.procedure); !process.isEmpty())
        body.insert(u"procedureProcessDefinition"_s, byId(process));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray officerFilesBody(const domain::Dossier &dossier, const QList<domain::RemoteFile> &files,
                            const ServerProcedure &procedure)
{
    const QJsonObject body{{u"code"_s, dossier.code},
                           {u"dossierFormFile"_s, formFiles(dossier, files, procedure)}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace motcua::sync
