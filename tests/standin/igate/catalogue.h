#pragma once

#include "tests/standin/igate/switches.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace motcua::standin
{

/// The procedures that the pretended server offers, from JSON (see catalogue.json), in the wire
/// shapes of `bd` (facts §4.4, §9.2). Ids are made once, at the start, as on a real deployment.
class Catalogue
{
public:
    /// Nothing usable in `json` gives an empty catalogue.
    explicit Catalogue(const QByteArray &json);
    /// The five built in.
    [[nodiscard]] static Catalogue builtIn();

    [[nodiscard]] QJsonArray procedures(const QString &keyword, const Switches &switches) const;
    [[nodiscard]] QJsonObject procedure(const QString &id, const Switches &switches) const;
    [[nodiscard]] QJsonArray forms(const QString &procedureId) const;
    [[nodiscard]] QJsonArray costs(const QString &procedureId) const;

private:
    struct Entry {
        QString id;
        QString sectorId;
        QJsonObject source;
        QJsonArray forms;
        QJsonArray costs;
    };

    [[nodiscard]] const Entry *find(const QString &id) const;
    [[nodiscard]] static QJsonObject row(const Entry &entry, const Switches &switches);

    QList<Entry> m_entries;
};

/// One name in the shape that the switches ask for (facts §3.3).
[[nodiscard]] QJsonValue wireName(const QString &name, const Switches &switches);

} // namespace motcua::standin
