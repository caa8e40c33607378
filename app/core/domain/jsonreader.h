#pragma once

#include "app/core/domain/enumnames.h"
#include "app/core/domain/money.h"
#include "app/core/kernel/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>

#include <functional>
#include <limits>

namespace motcua::domain
{

/// One fault of a JSON document: where (`$.igate.gateway`) and which sentence.
struct JsonProblem {
    QString path;
    kernel::Error error;
};

/// What the readers of one document have found out together.
struct JsonReport {
    QList<JsonProblem> problems;
    QStringList asked; ///< path of every key that was asked for, in order
    bool notesAsked = true;
    qsizetype most = std::numeric_limits<qsizetype>::max(); ///< problems that are kept
    qint64 more = 0;                                        ///< problems beyond those
};

struct IntegerRange {
    qint64 least = 0;
    qint64 most = 0;
};

/// What counts things, where nothing else limits it.
inline constexpr IntegerRange anyCount = {0, std::numeric_limits<int>::max()};
/// VND, nothing owed.
inline constexpr IntegerRange anyMoney = {0, mostMoney};

/// Reads one JSON object key by key and notes every fault with its path instead of stopping at the
/// first. A faulty or absent value reads as its default, so reading can always go on. Keys nobody
/// asked for are faults too: finish() reports them with the nearest known key. `report` outlives
/// the reader. Message keys: "json.*".
class JsonReader
{
public:
    JsonReader(QJsonObject object, JsonReport &report, QString path = QStringLiteral("$"));

    [[nodiscard]] bool has(const QString &key) const; ///< and not null
    [[nodiscard]] QString path(const QString &key) const { return m_path + u'.' + key; }

    // `need…` reports an absent key; the others give the default. Null counts as absent.
    [[nodiscard]] QString needText(const QString &key);
    [[nodiscard]] QString text(const QString &key, const QString &otherwise = {});
    [[nodiscard]] QString oneOf(const QString &key, const QStringList &allowed,
                                const QString &otherwise = {});
    [[nodiscard]] bool flag(const QString &key, bool otherwise);
    [[nodiscard]] qint64 integer(const QString &key, qint64 otherwise, IntegerRange range);
    [[nodiscard]] QDate date(const QString &key); ///< `2026-11-21`; invalid when absent
    [[nodiscard]] QTime time(const QString &key); ///< `07:30`; invalid when absent
    [[nodiscard]] QStringList textList(const QString &key);
    /// An object of one's own making: any keys, values are texts.
    [[nodiscard]] QMap<QString, QString> texts(const QString &key);
    /// An object whose inside is nobody's business here.
    [[nodiscard]] QJsonObject anything(const QString &key);
    /// A part that has keys of its own; reads as empty, without further faults, when absent.
    [[nodiscard]] JsonReader needPart(const QString &key);
    [[nodiscard]] JsonReader part(const QString &key);
    /// Calls `each` for every object of a list and finishes it. An absent list is empty.
    void list(const QString &key, const std::function<void(JsonReader &)> &each);

    void problem(const QString &key, const QString &messageKey, const QStringList &more = {});
    void finish();

private:
    enum class Missing { Fine, Fault };
    JsonReader child(const QString &key, Missing missing);
    QJsonValue value(const QString &key, Missing missing = Missing::Fine);

    QJsonObject m_object;
    JsonReport *m_report;
    QString m_path;
    QStringList m_known;
    bool m_silent = false; // the part is absent: one fault about it is enough
};

/// The value that `names` has for the text under `key`.
template <class Value, std::size_t size>
[[nodiscard]] Value readEnum(JsonReader &json, const QString &key,
                             const EnumNames<Value, size> &names, Value otherwise)
{
    QStringList allowed;
    for (const auto &entry : names)
        allowed += QString::fromLatin1(entry.name);
    return valueIn(names, json.oneOf(key, allowed, nameIn(names, otherwise))).value_or(otherwise);
}

/// Under "quantity": of how many an amount is. One that the amount is no multiple of counts as 1,
/// for then the amount was agreed as a whole.
[[nodiscard]] int readFeeQuantity(JsonReader &json, qint64 amount);

/// The object in a file's bytes; "json.syntax" (offset), "json.expectedObject" ("$").
[[nodiscard]] kernel::Result<QJsonObject> jsonObject(const QByteArray &bytes);

} // namespace motcua::domain
