#include "tests/standin/igate/switches.h"

#include <QJsonArray>
#include <QMap>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

namespace
{

std::optional<Fault> readFault(const QJsonObject &json)
{
    Fault fault;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == "match"_L1)
            fault.match = it->toString();
        else if (it.key() == "nth"_L1)
            fault.nth = it->toInt();
        else if (it.key() == "how"_L1)
            fault.how = it->isDouble() ? QString::number(it->toInt()) : it->toString();
        else if (it.key() == "ms"_L1)
            fault.ms = it->toInt();
        else if (it.key() == "retryAfter"_L1)
            fault.retryAfter = it->toInt();
        else if (it.key() == "retry"_L1)
            fault.retry = it->toString();
        else
            return {};
    }
    return fault.how.isEmpty() ? std::nullopt : std::optional(fault);
}

bool readFaults(const QJsonValue &value, QList<Fault> &faults)
{
    for (const QJsonValue &entry : value.toArray()) {
        const auto fault = readFault(entry.toObject());
        if (!fault)
            return false;
        faults.append(*fault);
    }
    return value.isArray();
}

} // namespace

std::optional<Switches> Switches::fromJson(const QJsonObject &json, QString *badKey)
{
    Switches read;
    const QMap<QString, QString *> texts = {{u"login"_s, &read.login},
                                            {u"pattern"_s, &read.pattern},
                                            {u"number"_s, &read.number},
                                            {u"upload"_s, &read.upload},
                                            {u"create"_s, &read.create},
                                            {u"paging"_s, &read.paging},
                                            {u"names"_s, &read.names},
                                            {u"translate"_s, &read.translate},
                                            {u"currentTask"_s, &read.currentTask},
                                            {u"status"_s, &read.status},
                                            {u"keys"_s, &read.keys},
                                            {u"zone"_s, &read.zone},
                                            {u"duplicates"_s, &read.duplicates},
                                            {u"slash"_s, &read.slash},
                                            {u"secret"_s, &read.secret},
                                            {u"agency"_s, &read.agency},
                                            {u"tusChecksum"_s, &read.tusChecksum},
                                            {u"tusLocation"_s, &read.tusLocation},
                                            {u"tusIds"_s, &read.tusIds},
                                            {u"closedProcedures"_s, &read.closedProcedures},
                                            {u"unlistedProcedures"_s, &read.unlistedProcedures},
                                            {u"refuseProcedure"_s, &read.refuseProcedure}};
    const QMap<QString, int *> numbers = {{u"pageSize"_s, &read.pageSize},
                                          {u"portalStatus"_s, &read.portalStatus},
                                          {u"tokenLife"_s, &read.tokenLife},
                                          {u"numberGap"_s, &read.numberGap},
                                          {u"slowMs"_s, &read.slowMs},
                                          {u"capacity"_s, &read.capacity},
                                          {u"tusMostBytes"_s, &read.tusMostBytes}};
    const QMap<QString, bool *> flags = {{u"noTokens"_s, &read.noTokens},
                                         {u"extraKeys"_s, &read.extraKeys},
                                         {u"tusPlainCreation"_s, &read.tusPlainCreation},
                                         {u"anyFiles"_s, &read.anyFiles}};
    for (auto it = json.begin(); it != json.end(); ++it) {
        bool good = true;
        if (texts.contains(it.key()) && it->isString())
            *texts.value(it.key()) = it->toString();
        else if (numbers.contains(it.key()) && it->isDouble())
            *numbers.value(it.key()) = it->toInt();
        else if (flags.contains(it.key()) && it->isBool())
            *flags.value(it.key()) = it->toBool();
        else
            good = it.key() == "faults"_L1 && readFaults(it.value(), read.faults);
        if (good)
            continue;
        if (badKey)
            *badKey = it.key();
        return {};
    }
    return read;
}

} // namespace motcua::standin
