#include "app/core/services/intentbook.h"

#include "app/core/domain/searchkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::ScanIntent;
using domain::ScanIntents;
using kernel::ErrorKind;
using kernel::failure;

namespace
{

/// "A4 text, both sides" → "a4-text-both-sides", with a number where that is taken.
QString freshId(const QString &name, const ScanIntents &taken)
{
    const QString stem = domain::searchKey(name).split(u' ', Qt::SkipEmptyParts).join(u'-');
    QString id = stem.isEmpty() ? u"intent"_s : stem;
    for (int number = 2; taken.byId(id); ++number)
        id = u"%1-%2"_s.arg(stem, QString::number(number));
    return id;
}

} // namespace

void IntentBook::restore(const QByteArray &bytes)
{
    domain::JsonReport report;
    const auto object = domain::jsonObject(bytes);
    if (!object)
        return;
    domain::JsonReader json(*object, report);
    ScanIntents own = domain::readIntents(json);
    if (!report.problems.isEmpty())
        return;
    m_own = std::move(own);
    m_own.rules.clear();
    merge();
}

QByteArray IntentBook::json() const
{
    QJsonArray intents;
    for (const ScanIntent &intent : m_own.intents)
        intents.append(domain::intentJson(intent));
    return QJsonDocument({{u"intents"_s, intents}, {u"usualIntent"_s, m_own.usual}})
        .toJson(QJsonDocument::Compact);
}

kernel::Result<QString> IntentBook::put(ScanIntent intent)
{
    intent.vietnamese = intent.vietnamese.simplified();
    intent.english = intent.english.simplified();
    if (intent.vietnamese.isEmpty() || intent.english.isEmpty())
        return failure(ErrorKind::Refused, u"intent.noName"_s);
    for (const ScanIntent &other : std::as_const(m_all.intents)) {
        if (other.id == intent.id)
            continue;
        for (const QString &name : {intent.vietnamese, intent.english}) {
            if (name == other.vietnamese || name == other.english)
                return failure(ErrorKind::Refused, u"intent.nameTaken"_s, {name});
        }
    }
    if (intent.id.isEmpty())
        intent.id = freshId(intent.vietnamese, m_all);
    m_own.intents.removeIf([&](const ScanIntent &other) { return other.id == intent.id; });
    m_own.intents.append(intent);
    merge();
    return intent.id;
}

void IntentBook::giveUp(const QString &id)
{
    m_own.intents.removeIf([&](const ScanIntent &intent) { return intent.id == id; });
    if (m_own.usual == id && !isShipped(id))
        m_own.usual.clear();
    merge();
}

void IntentBook::setUsual(const QString &id)
{
    m_own.usual = id == m_shipped.usual ? QString() : id;
    merge();
}

void IntentBook::merge()
{
    m_all = m_shipped.overriddenBy(m_own);
    if (!m_all.byId(m_all.usual))
        m_all.usual = m_shipped.usual;
}

kernel::Status requireScannerCare(const ports::Actor &actor)
{
    using domain::Permission;
    if (domain::mayDo(actor.user.role, Permission::Supervise) ||
        domain::mayDo(actor.user.role, Permission::Administer))
        return {};
    return failure(ErrorKind::NotAllowed, u"role.notAllowed"_s, {actor.user.name});
}

} // namespace motcua::services
