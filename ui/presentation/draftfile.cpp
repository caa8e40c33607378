#include "ui/presentation/draftfile.h"

#include "app/core/domain/partyjson.h"
#include "app/core/kernel/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

QJsonObject componentJson(const services::DraftComponent &component)
{
    return {{u"component"_s, component.component},
            {u"originals"_s, component.originals},
            {u"copies"_s, component.copies},
            {u"files"_s, QJsonArray::fromStringList(component.files)}};
}

QJsonObject feeJson(const services::DraftFee &fee)
{
    QJsonObject json{{u"code"_s, fee.code}, {u"paid"_s, fee.paid}};
    if (fee.amount)
        json[u"amount"_s] = *fee.amount;
    return json;
}

QJsonObject draftJson(const services::DossierDraft &draft)
{
    QJsonObject json{{u"procedure"_s, draft.procedure},
                     {u"case"_s, draft.caseCode},
                     {u"channel"_s, domain::channelName(draft.channel)},
                     {u"returnBy"_s, domain::returnByName(draft.returnBy)},
                     {u"owner"_s, domain::toJson(draft.owner)},
                     {u"request"_s, draft.request},
                     {u"note"_s, draft.note}};
    if (draft.agent)
        json[u"agent"_s] = domain::toJson(*draft.agent);
    if (draft.receivedAt.isValid())
        json[u"receivedAt"_s] = kernel::isoText(draft.receivedAt);
    QJsonArray components;
    for (const services::DraftComponent &component : draft.components)
        components.append(componentJson(component));
    json[u"components"_s] = components;
    QJsonArray fees;
    for (const services::DraftFee &fee : draft.fees)
        fees.append(feeJson(fee));
    json[u"fees"_s] = fees;
    return json;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

} // namespace

bool DraftFile::isEmpty() const
{
    return draft.owner == domain::Party() && !draft.agent && draft.procedure.isEmpty() &&
           draft.components.isEmpty() && importedSessions.isEmpty();
}

QByteArray writeDraftFile(const DraftFile &file)
{
    const QJsonObject json{
        {u"version"_s, 1},
        {u"draft"_s, draftJson(file.draft)},
        {u"importedSessions"_s, QJsonArray::fromStringList(file.importedSessions)},
        {u"sealing"_s, file.sealing.value}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

kernel::Result<DraftFile> readDraftFile(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    auto draft = services::readDossierDraft(
        QJsonDocument(json[u"draft"_s].toObject()).toJson(QJsonDocument::Compact),
        services::DraftStage::Unfinished);
    if (!draft)
        return kernel::failure(draft.error());
    return DraftFile{
        std::move(*draft), texts(json[u"importedSessions"_s]), {json[u"sealing"_s].toString()}};
}

} // namespace motcua::presentation
