#include "app/core/domain/courierbundle.h"

#include "app/core/domain/courieritems.h"
#include "app/core/domain/dossierjson.h"
#include "app/core/domain/dossierlifejson.h"
#include "app/core/domain/enumnames.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Failure;
using kernel::Result;
using kernel::Status;

namespace
{

constexpr int mostDossiers = 100'000;
constexpr qsizetype hashBytes = 32;
constexpr IntegerRange anyDossiers = {0, mostDossiers};

constexpr auto kinds = enumNames<CourierKind>(
    {{CourierKind::Dossiers, "dossiers"}, {CourierKind::Answers, "answers"}});

Failure damaged(const QString &detail)
{
    return failure(ErrorKind::Refused, u"courier.damaged"_s, {}, detail);
}

QByteArray message(char letter, const QJsonObject &json)
{
    return letter + QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

QByteArray readHex(JsonReader &json, const QString &key)
{
    return QByteArray::fromHex(json.text(key).toLatin1());
}

Status statusOf(const JsonReport &report)
{
    if (report.problems.isEmpty())
        return {};
    return damaged(report.problems.first().path);
}

Result<CourierHead> readHead(const QJsonObject &object)
{
    JsonReport report;
    JsonReader json(object, report);
    CourierHead head;
    const auto version = json.integer(u"format"_s, 0, {1, std::numeric_limits<int>::max()});
    if (version > courierFormat)
        return failure(ErrorKind::Refused, u"courier.newer"_s, {QString::number(version)});
    head.kind = readEnum(json, u"kind"_s, kinds, CourierKind::Dossiers);
    head.id = json.needText(u"id"_s);
    head.agencyCode = json.needText(u"agency"_s);
    head.agencyName = json.text(u"agencyName"_s);
    head.desk = json.text(u"desk"_s);
    head.generation = json.text(u"generation"_s);
    head.addressee = readHex(json, u"addressee"_s);
    head.proof = readHex(json, u"proof"_s);
    head.count = int(json.integer(u"count"_s, 0, anyDossiers));
    head.at = readInstant(json, u"at"_s);
    json.finish();
    if (auto fine = statusOf(report); !fine)
        return failure(fine.error());
    return head;
}

QJsonArray itemsJson(const QList<OutboxItem> &items)
{
    QJsonArray array;
    for (const OutboxItem &item : items)
        array.append(toJson(item));
    return array;
}

QList<OutboxItem> readItems(JsonReader &json, const kernel::DossierId &dossier)
{
    QList<OutboxItem> items;
    json.list(u"items"_s, [&](JsonReader &entry) {
        items.append(readOutboxItem(entry));
        items.last().dossier = dossier;
    });
    return items;
}

QList<QList<Document>> documentLists(const Dossier &dossier)
{
    QList<QList<Document>> lists;
    for (const DossierComponent &component : dossier.components)
        lists.append(component.documents);
    for (const ResultPaper &result : dossier.results)
        lists.append(result.documents);
    return lists;
}

} // namespace

namespace courier
{

QByteArray headMessage(const CourierHead &head)
{
    return message('H', {{u"format"_s, courierFormat},
                         {u"kind"_s, nameIn(kinds, head.kind)},
                         {u"id"_s, head.id},
                         {u"agency"_s, head.agencyCode},
                         {u"agencyName"_s, head.agencyName},
                         {u"desk"_s, head.desk},
                         {u"generation"_s, head.generation},
                         {u"addressee"_s, hex(head.addressee)},
                         {u"proof"_s, hex(head.proof)},
                         {u"count"_s, head.count},
                         {u"at"_s, instantText(head.at)}});
}

QByteArray contentMessage(const CourierContent &content)
{
    return message('C', {{u"sha256"_s, hex(content.sha256)}, {u"bytes"_s, content.bytes}});
}

QByteArray bytesMessage(QByteArrayView piece) { return 'B' + piece.toByteArray(); }

QByteArray dossierMessage(const CarriedDossier &carried)
{
    QJsonArray events;
    for (const DossierEvent &event : carried.events)
        events.append(toJson(event));
    return message('D', {{u"dossier"_s, toJson(carried.dossier)},
                         {u"events"_s, events},
                         {u"items"_s, itemsJson(carried.items)}});
}

QByteArray answerMessage(const CourierAnswer &answer)
{
    return message('A', {{u"dossier"_s, answer.dossier.value},
                         {u"code"_s, answer.code},
                         {u"items"_s, itemsJson(answer.items)}});
}

QByteArray endMessage(int dossiers, int contents)
{
    return message('E', {{u"count"_s, dossiers}, {u"contents"_s, contents}});
}

} // namespace courier

Status CourierReader::take(QByteArrayView message)
{
    if (message.isEmpty() || m_ended)
        return damaged(u"a message that says nothing, or one behind the end"_s);
    const char letter = message.front();
    const QByteArrayView rest = message.sliced(1);
    if (letter == 'B')
        return takeBytes(rest);
    if (m_open)
        return damaged(u"a content ends too early"_s);
    if (rest.size() > courier::largestJson)
        return damaged(u"a message is too long"_s);
    const auto json = jsonObject(rest.toByteArray());
    if (!json)
        return damaged(u"a message is no JSON object"_s);
    if ((letter == 'H') == m_head.has_value())
        return damaged(u"the head does not stand first and once"_s);
    switch (letter) {
    case 'H': {
        auto head = readHead(*json);
        if (!head)
            return failure(head.error());
        m_head = std::move(*head);
        return {};
    }
    case 'C': return takeContent(*json);
    case 'D': return takeDossier(*json);
    case 'A': return takeAnswer(*json);
    case 'E': return takeEnd(*json);
    default: return damaged(u"a message of an unknown kind"_s);
    }
}

Status CourierReader::takeContent(const QJsonObject &object)
{
    JsonReport report;
    JsonReader json(object, report);
    CourierContent content;
    content.sha256 = readHex(json, u"sha256"_s);
    content.bytes = json.integer(u"bytes"_s, -1, {0, std::numeric_limits<qint64>::max()});
    json.finish();
    if (auto fine = statusOf(report); !fine)
        return fine;
    // Contents stand before the dossiers that show them, so that one pass can store both.
    if (content.sha256.size() != hashBytes || content.bytes < 0 || !m_dossiers.isEmpty() ||
        m_contents.contains(content.sha256) || m_head->kind != CourierKind::Dossiers)
        return damaged(u"an impossible content"_s);
    m_open = content;
    m_got = 0;
    m_hash.reset();
    return {};
}

Status CourierReader::takeBytes(QByteArrayView piece)
{
    if (!m_open || piece.size() > courier::largestPiece || m_got + piece.size() > m_open->bytes)
        return damaged(u"bytes that no content announced"_s);
    // Only a content of no bytes has an empty piece: else one could be sent for ever.
    if (piece.isEmpty() && m_open->bytes > 0)
        return damaged(u"an empty piece"_s);
    m_got += piece.size();
    m_hash.addData(piece);
    const bool isLast = m_got == m_open->bytes;
    if (isLast && m_hash.result() != m_open->sha256)
        return damaged(u"a content is another one than announced"_s);
    const CourierContent content = *m_open;
    if (isLast) {
        m_contents.insert(content.sha256, content.bytes);
        m_open.reset();
    }
    return m_sink ? m_sink(content, piece, isLast) : Status();
}

Status CourierReader::takeDossier(const QJsonObject &object)
{
    if (m_head->kind != CourierKind::Dossiers || m_dossiers.size() >= m_head->count)
        return damaged(u"a dossier too many"_s);
    JsonReport report;
    JsonReader json(object, report);
    CarriedDossier carried;
    auto dossier = dossierFromJson(json.anything(u"dossier"_s));
    if (!dossier && dossier.error().key == "dossier.newerFormat"_L1)
        return failure(ErrorKind::Refused, u"courier.newer"_s, dossier.error().arguments);
    if (!dossier)
        return damaged(u"a dossier cannot be read"_s);
    carried.dossier = std::move(*dossier);
    json.list(u"events"_s,
              [&](JsonReader &entry) { carried.events.append(readDossierEvent(entry)); });
    carried.items = readItems(json, carried.dossier.id);
    json.finish();
    if (auto fine = statusOf(report); !fine)
        return fine;
    const Dossier &whole = carried.dossier;
    if (whole.id.isNull() || whole.code.isEmpty() || !whole.receivedAt.isValid() ||
        carried.items.isEmpty() || carried.events.isEmpty())
        return damaged(u"a dossier lacks what every dossier has"_s);
    for (const QList<Document> &documents : documentLists(whole))
        for (const Document &document : documents)
            if (document.id.isNull() || m_contents.value(document.sha256, -1) != document.bytes)
                return damaged(u"a document without its content"_s);
    m_dossiers.append(std::move(carried));
    return {};
}

Status CourierReader::takeAnswer(const QJsonObject &object)
{
    if (m_head->kind != CourierKind::Answers || m_answers.size() >= m_head->count)
        return damaged(u"an answer too many"_s);
    JsonReport report;
    JsonReader json(object, report);
    CourierAnswer answer;
    answer.dossier.value = json.needText(u"dossier"_s);
    answer.code = json.text(u"code"_s);
    answer.items = readItems(json, answer.dossier);
    json.finish();
    if (auto fine = statusOf(report); !fine)
        return fine;
    m_answers.append(std::move(answer));
    return {};
}

Status CourierReader::takeEnd(const QJsonObject &object)
{
    JsonReport report;
    JsonReader json(object, report);
    const qint64 count = json.integer(u"count"_s, -1, anyDossiers);
    const qint64 contents = json.integer(u"contents"_s, -1, {0, std::numeric_limits<int>::max()});
    json.finish();
    if (auto fine = statusOf(report); !fine)
        return fine;
    const qsizetype got = m_dossiers.size() + m_answers.size();
    if (count != got || m_head->count != got || contents != m_contents.size())
        return damaged(u"the end tells of another number than came"_s);
    m_ended = true;
    return {};
}

} // namespace motcua::domain
