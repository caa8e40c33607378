#include "tests/standin/igate/catalogue.h"

#include "tests/standin/igate/igatestore.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

namespace
{

/// Papers of one kind share their tag's id all over a deployment.
struct Tags {
    QString original = newObjectId();
    QString copy = newObjectId();
    QHash<QString, QString> cases;

    QString caseId(const QString &name)
    {
        QString &id = cases[name];
        if (id.isEmpty())
            id = newObjectId();
        return id;
    }
};

QJsonObject reference(const QString &id, const QString &name)
{
    return {{u"id"_s, id}, {u"name"_s, name}};
}

QJsonObject wireForm(const QJsonObject &form, const QString &procedureId, const QString &processId,
                     Tags &tags)
{
    QJsonArray detail;
    if (const int originals = form.value("originals"_L1).toInt(); originals > 0)
        detail.append(QJsonObject{{u"type"_s, reference(tags.original, u"Bản chính"_s)},
                                  {u"quantity"_s, originals}});
    if (const int copies = form.value("copies"_L1).toInt(); copies > 0)
        detail.append(
            QJsonObject{{u"type"_s, reference(tags.copy, u"Bản sao"_s)}, {u"quantity"_s, copies}});
    const QString situation = form.value("case"_L1).toString(u"Trường hợp chung"_s);
    QJsonObject paper = reference(newObjectId(), form.value("name"_L1).toString());
    paper.insert(u"code"_s, form.value("code"_L1));
    return {{u"id"_s, newObjectId()},
            {u"form"_s, paper},
            {u"case"_s, reference(tags.caseId(situation), situation)},
            {u"detail"_s, detail},
            {u"requirement"_s, form.value("requirement"_L1)},
            {u"defaultDirectly"_s, 1},
            {u"defaultOnline"_s, 1},
            {u"file"_s, QJsonArray()},
            {u"status"_s, 1},
            {u"procedure"_s, QJsonObject{{u"id"_s, procedureId}}},
            {u"procedureProcessDefinition"_s, QJsonObject{{u"id"_s, processId}}}};
}

QJsonObject wireCost(const QJsonObject &cost, const QString &procedureId)
{
    QJsonObject type = reference(newObjectId(), cost.value("name"_L1).toString());
    type.insert(u"type"_s, cost.value("type"_L1));
    type.insert(u"quantityEditable"_s, 0);
    return {{u"id"_s, newObjectId()},
            {u"type"_s, type},
            {u"cost"_s, cost.value("cost"_L1)}, // a text, as on the real server
            {u"monetaryUnit"_s, reference(newObjectId(), u"VNĐ"_s)},
            {u"status"_s, 1},
            {u"procedure"_s, QJsonObject{{u"id"_s, procedureId}}}};
}

/// Is the entry one of `codes`, national ones with commas between?
bool isAmong(const QString &codes, const QJsonObject &source)
{
    return codes.split(u',').contains(source.value("nationCode"_L1).toString());
}

} // namespace

QJsonValue wireName(const QString &name, const Switches &switches)
{
    if (switches.names != "array"_L1)
        return name;
    return QJsonArray{
        QJsonObject{{u"languageId"_s, 46}, {u"name"_s, QString(u"(English) "_s + name)}},
        QJsonObject{{u"languageId"_s, 228}, {u"name"_s, name}}};
}

Catalogue::Catalogue(const QByteArray &json)
{
    Tags tags;
    QHash<QString, QString> sectors;
    for (const QJsonValue &value :
         QJsonDocument::fromJson(json).object().value("procedures"_L1).toArray()) {
        Entry entry;
        entry.id = newObjectId();
        entry.source = value.toObject();
        QString &sector = sectors[entry.source.value("sectorCode"_L1).toString()];
        if (sector.isEmpty())
            sector = newObjectId();
        entry.sectorId = sector;
        const QString process = newObjectId();
        for (const QJsonValue &form : entry.source.value("forms"_L1).toArray())
            entry.forms.append(wireForm(form.toObject(), entry.id, process, tags));
        for (const QJsonValue &cost : entry.source.value("costs"_L1).toArray())
            entry.costs.append(wireCost(cost.toObject(), entry.id));
        m_entries.append(entry);
    }
}

Catalogue Catalogue::builtIn()
{
    QFile file(u":/standin/catalogue.json"_s);
    return Catalogue(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

QJsonArray Catalogue::procedures(const QString &keyword, const Switches &switches) const
{
    QJsonArray rows;
    for (const Entry &entry : m_entries) {
        const QString text = entry.source.value("code"_L1).toString() + u' ' +
                             entry.source.value("name"_L1).toString();
        const bool isListed = !isAmong(switches.unlistedProcedures, entry.source);
        if (isListed && text.contains(keyword, Qt::CaseInsensitive))
            rows.append(row(entry, switches));
    }
    return rows;
}

QJsonObject Catalogue::row(const Entry &entry, const Switches &switches)
{
    const QJsonObject &source = entry.source;
    return {{u"id"_s, entry.id},
            {u"code"_s, source.value("code"_L1)},
            {u"name"_s, wireName(source.value("name"_L1).toString(), switches)},
            {u"sectorName"_s, source.value("sector"_L1)},
            {u"status"_s, isAmong(switches.closedProcedures, source) ? 0 : 1}};
}

QJsonObject Catalogue::procedure(const QString &id, const Switches &switches) const
{
    const Entry *entry = find(id);
    if (!entry)
        return {};
    const QJsonObject &source = entry->source;
    QJsonObject detail = row(*entry, switches);
    QJsonObject sector = reference(entry->sectorId, source.value("sector"_L1).toString());
    sector.insert(u"code"_s, source.value("sectorCode"_L1));
    sector.insert(u"name"_s, wireName(source.value("sector"_L1).toString(), switches));
    detail.insert(u"sector"_s, sector);
    detail.insert(u"nationCode"_s, source.value("nationCode"_L1));
    detail.insert(u"agencyLevel"_s,
                  QJsonArray{reference(newObjectId(), source.value("level"_L1).toString())});
    detail.insert(u"processingTime"_s, source.value("processingTime"_L1));
    detail.insert(u"results"_s, source.value("result"_L1));
    detail.insert(u"startDate"_s, u"2024-01-01T00:00:00.000+0700"_s);
    detail.insert(u"endDate"_s, QJsonValue());
    return detail;
}

QJsonArray Catalogue::forms(const QString &procedureId) const
{
    const Entry *entry = find(procedureId);
    return entry ? entry->forms : QJsonArray();
}

QJsonArray Catalogue::costs(const QString &procedureId) const
{
    const Entry *entry = find(procedureId);
    return entry ? entry->costs : QJsonArray();
}

const Catalogue::Entry *Catalogue::find(const QString &id) const
{
    for (const Entry &entry : m_entries)
        if (entry.id == id)
            return &entry;
    return nullptr;
}

} // namespace motcua::standin
