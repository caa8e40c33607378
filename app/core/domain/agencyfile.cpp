#include "app/core/domain/agencyfile.h"

#include "app/core/domain/cataloguecollector.h"
#include "app/core/domain/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

/// A province has some hundred; the whole country before 2025 had eleven thousand territories.
constexpr qsizetype mostUnits = 20'000;

const QStringList agencyLevels{u"ministry"_s, u"province"_s, u"department"_s,
                               u"district"_s, u"commune"_s,  u"centre"_s};
const QStringList territoryLevels{u"province"_s, u"district"_s, u"commune"_s};

struct ReadUnit {
    QString path;
    AdministrativeUnit unit;
};

bool overlap(const AdministrativeUnit &a, const AdministrativeUnit &b)
{
    const auto endsBefore = [](const AdministrativeUnit &one, const AdministrativeUnit &other) {
        return one.validTo.isValid() && other.validFrom.isValid() && one.validTo < other.validFrom;
    };
    return !endsBefore(a, b) && !endsBefore(b, a);
}

class AgencyFileReader
{
public:
    explicit AgencyFileReader(const QJsonObject &json) : m_file(json, report)
    {
        report.most = mostCatalogueFaults;
        report.notesAsked = false;
        m_agencyCodes = codesIn(json[u"agencies"_s].toArray());
        m_territoryCodes = codesIn(json[u"territories"_s].toArray());
    }

    void read()
    {
        for (const auto &key : {u"id"_s, u"version"_s, u"title"_s, u"note"_s})
            std::ignore = m_file.text(key);
        std::ignore = m_file.flag(u"illustrative"_s, false);
        m_file.list(u"agencies"_s, [&](JsonReader &entry) { take(entry, true); });
        m_file.list(u"territories"_s, [&](JsonReader &entry) { take(entry, false); });
        if (m_agencyCodes.isEmpty())
            m_file.problem(u"agencies"_s, u"agency.none"_s);
        if (agencies.size() + territories.size() > mostUnits)
            m_file.problem(u"agencies"_s, u"agency.tooMany"_s, {QString::number(mostUnits)});
        m_file.finish();
    }

    JsonReport report;
    QList<ReadUnit> agencies;
    QList<ReadUnit> territories;

private:
    static QSet<QString> codesIn(const QJsonArray &entries)
    {
        QSet<QString> codes;
        for (const QJsonValue &entry : entries)
            codes.insert(entry[u"code"_s].toString());
        return codes;
    }

    void take(JsonReader &entry, bool isAgency)
    {
        AdministrativeUnit unit;
        unit.code = entry.needText(u"code"_s);
        unit.name = entry.needText(u"name"_s);
        unit.parent = entry.text(u"parent"_s);
        unit.level = entry.oneOf(u"level"_s, isAgency ? agencyLevels : territoryLevels);
        unit.validFrom = entry.date(u"validFrom"_s);
        unit.validTo = entry.date(u"validTo"_s);
        unit.successor = entry.text(u"successor"_s);
        if (isAgency) {
            unit.shortName = entry.text(u"shortName"_s);
            unit.unitName = entry.text(u"unitName"_s);
            unit.territory = entry.text(u"territory"_s);
        }
        std::ignore = entry.text(u"note"_s);
        check(unit, isAgency, entry);
        QList<ReadUnit> &units = isAgency ? agencies : territories;
        const QString path = entry.path({}).chopped(1); // without the dot
        if (m_lives[isAgency].size() < mostUnits)
            checkOnce(unit, isAgency, entry);
        units.append({path, unit});
    }

    void check(const AdministrativeUnit &unit, bool isAgency, JsonReader &entry)
    {
        // QĐ 20/2020/QĐ-TTg, QCVN 102:2016; QĐ 124/2004 and QĐ 19/2025: two, three or five digits.
        static const QRegularExpression agencyCode(
            u"\\A(?=.{1,35}\\z)[0-9A-Z]+(\\.[0-9A-Z]+)*\\z"_s);
        static const QRegularExpression territoryCode(u"\\A[0-9]{2,5}\\z"_s);
        const auto &layout = isAgency ? agencyCode : territoryCode;
        if (!unit.code.isEmpty() && !layout.match(unit.code).hasMatch())
            entry.problem(u"code"_s, isAgency ? u"profile.agencyCode"_s : u"agency.territory"_s);
        if (unit.validFrom.isValid() && unit.validTo.isValid() && unit.validTo < unit.validFrom)
            entry.problem(u"validTo"_s, u"catalogue.validity"_s);
        const QSet<QString> &codes = isAgency ? m_agencyCodes : m_territoryCodes;
        const auto known = [&](const QString &key, const QString &code, const QString &fault,
                               const QSet<QString> &among) {
            if (!code.isEmpty() && !among.contains(code))
                entry.problem(key, fault, {code});
        };
        known(u"parent"_s, unit.parent, u"agency.noParent"_s, codes);
        known(u"successor"_s, unit.successor, u"agency.noSuccessor"_s, codes);
        known(u"territory"_s, unit.territory, u"agency.noTerritory"_s, m_territoryCodes);
        if (!unit.code.isEmpty() && unit.parent == unit.code)
            entry.problem(u"parent"_s, u"agency.self"_s);
        if (!unit.code.isEmpty() && unit.successor == unit.code)
            entry.problem(u"successor"_s, u"agency.self"_s);
    }

    void checkOnce(const AdministrativeUnit &unit, bool isAgency, JsonReader &entry)
    {
        QList<AdministrativeUnit> &lives = m_lives[isAgency][unit.code];
        if (std::any_of(lives.begin(), lives.end(),
                        [&](const auto &other) { return overlap(unit, other); }))
            entry.problem(u"code"_s, u"agency.twice"_s, {unit.code});
        lives.append(unit);
    }

    JsonReader m_file;
    QSet<QString> m_agencyCodes;
    QSet<QString> m_territoryCodes;
    QHash<bool, QHash<QString, QList<AdministrativeUnit>>> m_lives;
};

/// The path of the entry in which a fault is; empty = in none.
QString entryOf(const QString &path)
{
    static const QRegularExpression entry(u"\\A\\$\\.(agencies|territories)\\[[0-9]+\\]"_s);
    return entry.match(path).captured();
}

QList<AdministrativeUnit> unitsWithout(const QSet<QString> &rejected, const QList<ReadUnit> &units)
{
    QList<AdministrativeUnit> good;
    for (const ReadUnit &one : units)
        if (!rejected.contains(one.path))
            good.append(one.unit);
    return good;
}

void putText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

} // namespace

AgencyReading readAgencies(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return readAgencies(bytes.sliced(3));
    AgencyReading reading;
    QJsonParseError syntax{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &syntax);
    if (syntax.error != QJsonParseError::NoError || !document.isObject()) {
        const auto json = jsonObject(bytes);
        const TextPlace place = TextPlaces(bytes).at(syntax.offset);
        reading.faults.append({place.line, place.column, u"$"_s, json.error()});
        return reading;
    }
    AgencyFileReader file(document.object());
    file.read();
    QSet<QString> rejected;
    bool isSpoilt = false;
    for (const JsonProblem &problem : std::as_const(file.report.problems)) {
        reading.faults.append({0, 0, problem.path, problem.error});
        const QString entry = entryOf(problem.path);
        isSpoilt = isSpoilt || entry.isEmpty();
        if (!entry.isEmpty())
            rejected.insert(entry);
    }
    reading.moreFaults = file.report.more;
    reading.rejected = rejected.size();
    // Beyond the faults that are kept nobody can tell which entries are good.
    if (!isSpoilt && reading.moreFaults == 0)
        reading.tree = AgencyTree(unitsWithout(rejected, file.agencies),
                                  unitsWithout(rejected, file.territories));
    locateFaults(bytes, reading.faults);
    return reading;
}

QJsonObject toJson(const AdministrativeUnit &unit)
{
    QJsonObject json{{u"code"_s, unit.code}, {u"name"_s, unit.name}};
    putText(json, u"shortName"_s, unit.shortName);
    putText(json, u"unitName"_s, unit.unitName);
    putText(json, u"parent"_s, unit.parent);
    putText(json, u"level"_s, unit.level);
    putText(json, u"territory"_s, unit.territory);
    putText(json, u"validFrom"_s, unit.validFrom.toString(Qt::ISODate));
    putText(json, u"validTo"_s, unit.validTo.toString(Qt::ISODate));
    putText(json, u"successor"_s, unit.successor);
    return json;
}

QJsonObject toJson(const AgencyTree &tree)
{
    QJsonArray agencies;
    for (const AdministrativeUnit &unit : tree.agencies())
        agencies.append(toJson(unit));
    QJsonArray territories;
    for (const AdministrativeUnit &unit : tree.territories())
        territories.append(toJson(unit));
    return {{u"agencies"_s, agencies}, {u"territories"_s, territories}};
}

} // namespace motcua::domain
