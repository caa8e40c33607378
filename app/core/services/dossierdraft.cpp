#include "app/core/services/dossierdraft.h"

#include "app/core/kernel/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::services
{

namespace
{

using kernel::Error;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

/// Walks a JSON object key by key and remembers the first thing that is wrong, with its path.
class Reader
{
public:
    Reader(QJsonObject object, QString path, std::optional<Error> &fault)
        : m_object(std::move(object)), m_path(std::move(path)), m_fault(&fault)
    {
    }

    void allow(const QStringList &keys) const
    {
        for (const QString &key : m_object.keys()) {
            if (!keys.contains(key))
                note(u"draft.key"_s, {pathOf(key)});
        }
    }

    [[nodiscard]] bool has(const QString &key) const
    {
        return !m_object[key].isNull() && m_object.contains(key);
    }

    [[nodiscard]] QString text(const QString &key) const
    {
        if (!has(key))
            return {};
        if (!m_object[key].isString())
            note(u"draft.value"_s, {pathOf(key)});
        return m_object[key].toString().trimmed().normalized(QString::NormalizationForm_C);
    }

    [[nodiscard]] bool flag(const QString &key) const
    {
        if (has(key) && !m_object[key].isBool())
            note(u"draft.value"_s, {pathOf(key)});
        return m_object[key].toBool();
    }

    /// A whole number from 0; `otherwise` when the key is absent.
    [[nodiscard]] qint64 count(const QString &key, qint64 otherwise) const
    {
        if (!has(key))
            return otherwise;
        const qint64 value = m_object[key].toInteger(-1);
        if (value < 0)
            note(u"draft.value"_s, {pathOf(key)});
        return std::max<qint64>(value, 0);
    }

    template <class Value, class FromName>
    [[nodiscard]] Value word(const QString &key, Value otherwise, FromName fromName) const
    {
        if (!has(key))
            return otherwise;
        const std::optional<Value> value = fromName(text(key));
        if (!value)
            note(u"draft.value"_s, {pathOf(key)});
        return value.value_or(otherwise);
    }

    [[nodiscard]] QList<Reader> objects(const QString &key) const
    {
        QList<Reader> readers;
        if (has(key) && !m_object[key].isArray())
            note(u"draft.value"_s, {pathOf(key)});
        const QJsonArray array = m_object[key].toArray();
        for (int i = 0; i < array.size(); ++i) {
            const QString path = u"%1[%2]"_s.arg(pathOf(key)).arg(i);
            if (!array[i].isObject())
                note(u"draft.value"_s, {path});
            readers.append(Reader(array[i].toObject(), path, *m_fault));
        }
        return readers;
    }

    [[nodiscard]] QStringList texts(const QString &key) const
    {
        QStringList list;
        if (has(key) && !m_object[key].isArray())
            note(u"draft.value"_s, {pathOf(key)});
        for (const auto &value : m_object[key].toArray()) {
            if (!value.isString())
                note(u"draft.value"_s, {pathOf(key)});
            list.append(value.toString());
        }
        return list;
    }

    [[nodiscard]] Reader object(const QString &key) const
    {
        if (has(key) && !m_object[key].isObject())
            note(u"draft.value"_s, {pathOf(key)});
        return Reader(m_object[key].toObject(), pathOf(key), *m_fault);
    }

    void note(const QString &key, const QStringList &arguments) const
    {
        if (!*m_fault)
            *m_fault = Error{ErrorKind::Refused, key, arguments, {}};
    }

    [[nodiscard]] QString pathOf(const QString &key) const { return m_path + u"."_s + key; }

private:
    QJsonObject m_object;
    QString m_path;
    std::optional<Error> *m_fault; // shared by the readers of one document
};

std::optional<domain::PartyKind> partyKind(const QString &name)
{
    if (name == "person"_L1)
        return domain::PartyKind::Person;
    if (name == "organisation"_L1)
        return domain::PartyKind::Organisation;
    return std::nullopt;
}

std::optional<domain::Sex> sexFrom(const QString &name)
{
    const QString word = name.toLower();
    if (word == "male"_L1 || word == u"nam"_s)
        return domain::Sex::Male;
    if (word == "female"_L1 || word == u"nữ"_s)
        return domain::Sex::Female;
    if (word.isEmpty() || word == "unknown"_L1)
        return domain::Sex::Unknown;
    return std::nullopt;
}

domain::Party readParty(const Reader &json)
{
    json.allow({u"kind"_s, u"name"_s, u"idNumber"_s, u"birthDate"_s, u"sex"_s, u"address"_s,
                u"phone"_s, u"email"_s});
    domain::Party party;
    party.kind = json.word(u"kind"_s, domain::PartyKind::Person, partyKind);
    party.name = json.text(u"name"_s);
    party.idNumber = json.text(u"idNumber"_s);
    party.birthDate = QDate::fromString(json.text(u"birthDate"_s), Qt::ISODate);
    if (json.has(u"birthDate"_s) && !json.text(u"birthDate"_s).isEmpty() &&
        !party.birthDate.isValid())
        json.note(u"draft.value"_s, {json.pathOf(u"birthDate"_s)});
    party.sex = json.word(u"sex"_s, domain::Sex::Unknown, sexFrom);
    party.address = json.text(u"address"_s);
    party.phone = json.text(u"phone"_s);
    party.email = json.text(u"email"_s);
    return party;
}

ports::ScanRequest readScan(const Reader &json)
{
    json.allow({u"device"_s, u"source"_s, u"mode"_s, u"dpi"_s, u"maxPages"_s});
    ports::ScanRequest request;
    request.device = json.text(u"device"_s);
    if (request.device.isEmpty())
        json.note(u"draft.value"_s, {json.pathOf(u"device"_s)});
    if (json.has(u"source"_s))
        request.source = json.word(u"source"_s, ports::ScanSource::Adf, ports::scanSourceFromName);
    request.mode = json.word(u"mode"_s, ports::ScanMode::Colour, ports::scanModeFromName);
    request.dpi = int(json.count(u"dpi"_s, 300));
    request.maxPages = int(json.count(u"maxPages"_s, 0));
    return request;
}

DraftComponent readComponent(const Reader &json)
{
    json.allow({u"component"_s, u"originals"_s, u"copies"_s, u"files"_s, u"scan"_s, u"reuse"_s,
                u"demanded"_s});
    DraftComponent component;
    component.component = json.text(u"component"_s);
    if (component.component.isEmpty())
        json.note(u"draft.value"_s, {json.pathOf(u"component"_s)});
    component.originals = int(json.count(u"originals"_s, 1));
    component.copies = int(json.count(u"copies"_s, 0));
    component.files = json.texts(u"files"_s);
    component.demanded = json.flag(u"demanded"_s);
    if (json.has(u"scan"_s))
        component.scan = readScan(json.object(u"scan"_s));
    if (json.has(u"reuse"_s))
        component.reuse = kernel::DocumentId{json.text(u"reuse"_s)};
    return component;
}

DraftFee readFee(const Reader &json)
{
    json.allow({u"code"_s, u"amount"_s, u"paid"_s});
    DraftFee fee;
    fee.code = json.text(u"code"_s);
    if (json.has(u"amount"_s))
        fee.amount = json.count(u"amount"_s, 0);
    fee.paid = json.flag(u"paid"_s);
    return fee;
}

DossierDraft readDraft(const Reader &json)
{
    json.allow({u"procedure"_s, u"case"_s, u"channel"_s, u"returnBy"_s, u"owner"_s, u"agent"_s,
                u"request"_s, u"receivedAt"_s, u"fees"_s, u"components"_s, u"note"_s});
    DossierDraft draft;
    draft.procedure = json.text(u"procedure"_s);
    draft.caseCode = json.text(u"case"_s);
    draft.channel = json.word(u"channel"_s, domain::Channel::Direct, domain::channelFromName);
    draft.returnBy = json.word(u"returnBy"_s, domain::ReturnBy::Direct, domain::returnByFromName);
    draft.owner = readParty(json.object(u"owner"_s));
    if (json.has(u"agent"_s))
        draft.agent = readParty(json.object(u"agent"_s));
    draft.request = json.text(u"request"_s);
    draft.receivedAt = kernel::fromIsoText(json.text(u"receivedAt"_s));
    if (!json.text(u"receivedAt"_s).isEmpty() && !draft.receivedAt.isValid())
        json.note(u"draft.value"_s, {json.pathOf(u"receivedAt"_s)});
    for (const Reader &fee : json.objects(u"fees"_s))
        draft.fees.append(readFee(fee));
    for (const Reader &component : json.objects(u"components"_s))
        draft.components.append(readComponent(component));
    draft.note = json.text(u"note"_s);
    return draft;
}

} // namespace

Result<DossierDraft> readDossierDraft(const QByteArray &json)
{
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return failure(ErrorKind::Refused, u"draft.json"_s, {QString::number(parsed.offset)},
                       parsed.errorString());
    std::optional<Error> fault;
    DossierDraft draft = readDraft(Reader(document.object(), u"$"_s, fault));
    if (fault)
        return failure(*fault);
    return draft;
}

} // namespace motcua::services
