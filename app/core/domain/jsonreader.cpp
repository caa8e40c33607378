#include "app/core/domain/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

/// Insertions, deletions and replacements that turn `a` into `b` (Levenshtein).
int editDistance(QStringView a, QStringView b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int replaced = diagonal + (a[i].toLower() != b[j].toLower());
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row.last();
}

/// The known key that was probably meant; empty when none is near.
QString nearest(const QString &key, const QStringList &known)
{
    QString best;
    int bestDistance = std::max(2, int(key.size()) / 3) + 1;
    for (const QString &candidate : known) {
        if (const int distance = editDistance(key, candidate); distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace

JsonReader::JsonReader(QJsonObject object, JsonReport &report, QString path)
    : m_object(std::move(object)), m_report(&report), m_path(std::move(path))
{
}

bool JsonReader::has(const QString &key) const
{
    const QJsonValue found = m_object.value(key);
    return !found.isUndefined() && !found.isNull();
}

QJsonValue JsonReader::value(const QString &key, Missing missing)
{
    m_known += key;
    if (m_report->notesAsked)
        m_report->asked += path(key);
    const QJsonValue found = m_object.value(key);
    if (!found.isUndefined() && !found.isNull())
        return found;
    if (missing == Missing::Fault)
        problem(key, u"json.missing"_s);
    return QJsonValue(QJsonValue::Undefined);
}

QString JsonReader::needText(const QString &key)
{
    const QJsonValue found = value(key, Missing::Fault);
    if (found.isUndefined())
        return {};
    if (!found.isString())
        problem(key, u"json.expectedText"_s);
    else if (found.toString().trimmed().isEmpty())
        problem(key, u"json.missing"_s);
    return found.toString();
}

QString JsonReader::text(const QString &key, const QString &otherwise)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return otherwise;
    if (!found.isString())
        problem(key, u"json.expectedText"_s);
    return found.toString(otherwise);
}

QString JsonReader::oneOf(const QString &key, const QStringList &allowed, const QString &otherwise)
{
    const QString chosen = text(key, otherwise);
    if (chosen == otherwise || allowed.contains(chosen))
        return chosen;
    problem(key, u"json.oneOf"_s, {allowed.join(u", "_s)});
    return otherwise;
}

bool JsonReader::flag(const QString &key, bool otherwise)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        problem(key, u"json.expectedFlag"_s);
    return found.toBool(otherwise);
}

qint64 JsonReader::integer(const QString &key, qint64 otherwise, IntegerRange range)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return otherwise;
    const double number = found.toDouble();
    if (!found.isDouble() || number != std::floor(number)) {
        problem(key, u"json.expectedInteger"_s);
        return otherwise;
    }
    if (number < range.least || number > range.most) {
        problem(key, u"json.range"_s, {QString::number(range.least), QString::number(range.most)});
        return otherwise;
    }
    return found.toInteger();
}

QDate JsonReader::date(const QString &key)
{
    const QString written = text(key);
    const QDate read = QDate::fromString(written, u"yyyy-MM-dd"_s);
    if (!written.isEmpty() && !read.isValid())
        problem(key, u"json.date"_s);
    return read;
}

QTime JsonReader::time(const QString &key)
{
    const QString written = text(key);
    const QTime read = QTime::fromString(written, u"HH:mm"_s);
    if (!written.isEmpty() && !read.isValid())
        problem(key, u"json.time"_s);
    return read;
}

QStringList JsonReader::textList(const QString &key)
{
    QStringList read;
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray())
        problem(key, u"json.expectedList"_s);
    const QJsonArray entries = found.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries[i].isString())
            problem(key + u'[' + QString::number(i) + u']', u"json.expectedText"_s);
        read += entries[i].toString();
    }
    return read;
}

QMap<QString, QString> JsonReader::texts(const QString &key)
{
    QMap<QString, QString> read;
    const QJsonObject written = anything(key);
    for (auto entry = written.begin(); entry != written.end(); ++entry) {
        if (!entry->isString())
            problem(key + u'.' + entry.key(), u"json.expectedText"_s);
        read.insert(entry.key(), entry->toString());
    }
    return read;
}

QJsonObject JsonReader::anything(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isObject())
        problem(key, u"json.expectedObject"_s);
    return found.toObject();
}

JsonReader JsonReader::child(const QString &key, Missing missing)
{
    const QJsonValue found = value(key, missing);
    if (!found.isUndefined() && !found.isObject())
        problem(key, u"json.expectedObject"_s);
    JsonReader inner(found.toObject(), *m_report, path(key));
    inner.m_silent = m_silent || !found.isObject();
    return inner;
}

JsonReader JsonReader::needPart(const QString &key) { return child(key, Missing::Fault); }

JsonReader JsonReader::part(const QString &key) { return child(key, Missing::Fine); }

void JsonReader::list(const QString &key, const std::function<void(JsonReader &)> &each)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray())
        problem(key, u"json.expectedList"_s);
    const QJsonArray entries = found.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString place = key + u'[' + QString::number(i) + u']';
        if (!entries[i].isObject()) {
            problem(place, u"json.expectedObject"_s);
            continue;
        }
        JsonReader entry(entries[i].toObject(), *m_report, path(place));
        entry.m_silent = m_silent;
        each(entry);
        entry.finish();
    }
}

void JsonReader::problem(const QString &key, const QString &messageKey, const QStringList &more)
{
    if (m_silent)
        return;
    if (m_report->problems.size() >= m_report->most) {
        ++m_report->more;
        return;
    }
    const QString where = path(key);
    m_report->problems.append({where,
                               {kernel::ErrorKind::Refused, messageKey, QStringList{where} + more,
                                u"%1 at %2"_s.arg(messageKey, where)}});
}

void JsonReader::finish()
{
    const QStringList written = m_object.keys();
    for (const QString &key : written) {
        if (m_known.contains(key))
            continue;
        if (const QString meant = nearest(key, m_known); !meant.isEmpty())
            problem(key, u"json.unknownKeyNear"_s, {meant});
        else
            problem(key, u"json.unknownKey"_s);
    }
}

int readFeeQuantity(JsonReader &json, qint64 amount)
{
    const qint64 quantity = json.integer(u"quantity"_s, 1, {1, mostFeeQuantity});
    return amount % quantity == 0 ? int(quantity) : 1;
}

kernel::Result<QJsonObject> jsonObject(const QByteArray &bytes)
{
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return kernel::failure(kernel::ErrorKind::Refused, u"json.syntax"_s,
                               {QString::number(fault.offset)}, fault.errorString());
    if (!document.isObject())
        return kernel::failure(kernel::ErrorKind::Refused, u"json.expectedObject"_s, {u"$"_s});
    return document.object();
}

} // namespace motcua::domain
