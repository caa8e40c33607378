#include "app/core/domain/correction.h"

#include "app/core/domain/dossiernames.h"
#include "app/core/domain/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;

namespace
{

constexpr auto correctableSexes = enumNames<Sex>(
    {{Sex::Unknown, "unknown"}, {Sex::Male, "male"}, {Sex::Female, "female"}, {Sex::Unknown, ""}});

struct PartyText {
    const char *name;
    QString Party::*text;
};

constexpr PartyText partyTexts[] = {{"name", &Party::name},
                                    {"idNumber", &Party::idNumber},
                                    {"legacyId", &Party::legacyId},
                                    {"address", &Party::address},
                                    {"phone", &Party::phone},
                                    {"email", &Party::email},
                                    {"representative", &Party::representative},
                                    {"representativeId", &Party::representativeId}};

struct DossierText {
    const char *name;
    QString Dossier::*text;
};

constexpr DossierText dossierTexts[] = {{"agentAuthority", &Dossier::agentAuthority},
                                        {"request", &Dossier::request},
                                        {"note", &Dossier::note}};

template <class Entry, std::size_t size>
const Entry *entryOf(const Entry (&table)[size], const QString &name)
{
    const auto *found = std::find_if(std::begin(table), std::end(table), [&](const Entry &entry) {
        return name == QLatin1StringView(entry.name);
    });
    return found == std::end(table) ? nullptr : found;
}

QString partyValue(const Party &party, const QString &name)
{
    if (name == "birthDate"_L1)
        return party.birthDate.toString(Qt::ISODate);
    if (name == "sex"_L1)
        return nameIn(correctableSexes, party.sex);
    const PartyText *entry = entryOf(partyTexts, name);
    return entry ? party.*entry->text : QString();
}

/// False = no such value.
bool setPartyValue(Party &party, const QString &name, const QString &value)
{
    if (name == "birthDate"_L1) {
        party.birthDate = QDate::fromString(value, Qt::ISODate);
        return value.isEmpty() || party.birthDate.isValid();
    }
    if (name == "sex"_L1) {
        const auto sex = valueIn(correctableSexes, value);
        party.sex = sex.value_or(party.sex);
        return sex.has_value();
    }
    party.*entryOf(partyTexts, name)->text = value;
    return true;
}

bool setValue(Dossier &dossier, const QString &field, const QString &value)
{
    if (field.startsWith("owner."_L1))
        return setPartyValue(dossier.owner, field.sliced(6), plainLine(value));
    if (field.startsWith("agent."_L1)) {
        if (!dossier.agent)
            dossier.agent = Party();
        return setPartyValue(*dossier.agent, field.sliced(6), plainLine(value));
    }
    if (field == "returnBy"_L1) {
        const auto way = returnByFromName(value);
        dossier.returnBy = way.value_or(dossier.returnBy);
        return way.has_value();
    }
    if (field == "postagePayer"_L1) {
        const auto payer = valueIn(postagePayers, value);
        dossier.postal.payer = payer.value_or(dossier.postal.payer);
        return payer.has_value();
    }
    if (field == "postTo"_L1) {
        dossier.postal.address = plainLine(value);
        return true;
    }
    dossier.*entryOf(dossierTexts, field)->text =
        field == "agentAuthority"_L1 ? plainLine(value) : plainText(value);
    return true;
}

/// What was typed by hand no card vouches for.
void dropCheck(const Party &before, Party &after)
{
    const bool isSame = before.name == after.name && before.idNumber == after.idNumber &&
                        before.birthDate == after.birthDate && before.sex == after.sex;
    if (!isSame)
        after.checkedBy = IdentityCheck::Typed;
    if (!isSame)
        after.verified.reset();
    if (before.idNumber == after.idNumber)
        return;
    // It was another person's card: by its old number that person's papers would be found.
    const QString corrected = after.legacyId == before.legacyId ? QString() : after.legacyId;
    dropCard(after);
    after.legacyId = corrected;
}

/// An agent is there when somebody is named.
kernel::Status settleAgent(const Dossier &before, Dossier &after)
{
    if (!after.agent)
        return {};
    if (after.agent->name.isEmpty()) {
        const bool isHalf = !before.agent && *after.agent != Party();
        if (isHalf)
            return failure(ErrorKind::Refused, u"agent.name"_s);
        after.agent.reset();
        after.agentAuthority.clear();
        return {};
    }
    dropCheck(before.agent.value_or(Party()), *after.agent);
    return {};
}

QStringList fieldNames()
{
    QStringList names;
    for (const auto &whose : {u"owner."_s, u"agent."_s})
        names += {whose + u"name"_s,           whose + u"idNumber"_s,
                  whose + u"birthDate"_s,      whose + u"sex"_s,
                  whose + u"address"_s,        whose + u"phone"_s,
                  whose + u"email"_s,          whose + u"legacyId"_s,
                  whose + u"representative"_s, whose + u"representativeId"_s};
    return names + QStringList{u"agentAuthority"_s, u"returnBy"_s, u"postTo"_s,
                               u"postagePayer"_s,   u"request"_s,  u"note"_s};
}

} // namespace

const QStringList &correctableFields()
{
    static const QStringList names = fieldNames();
    return names;
}

QString correctableValue(const Dossier &dossier, const QString &field)
{
    if (field.startsWith("owner."_L1))
        return partyValue(dossier.owner, field.sliced(6));
    if (field.startsWith("agent."_L1))
        return dossier.agent ? partyValue(*dossier.agent, field.sliced(6)) : QString();
    if (field == "returnBy"_L1)
        return returnByName(dossier.returnBy);
    if (field == "postTo"_L1)
        return dossier.postal.address;
    if (field == "postagePayer"_L1)
        return nameIn(postagePayers, dossier.postal.payer);
    const DossierText *entry = entryOf(dossierTexts, field);
    return entry ? dossier.*entry->text : QString();
}

Result<QList<CorrectedField>> correct(Dossier &dossier, const QList<Correction> &corrections)
{
    const Dossier before = dossier;
    Dossier after = dossier;
    for (const Correction &correction : corrections) {
        if (!correctableFields().contains(correction.field))
            return failure(ErrorKind::Refused, u"correction.field"_s, {correction.field});
        if (!setValue(after, correction.field, correction.value))
            return failure(ErrorKind::Refused, u"correction.value"_s,
                           {correction.field, correction.value});
    }
    if (after.owner.name.isEmpty())
        return failure(ErrorKind::Refused, u"owner.name"_s);
    if (auto settled = settleAgent(before, after); !settled)
        return failure(settled.error());
    dropCheck(before.owner, after.owner);
    QList<CorrectedField> changes;
    for (const QString &field : correctableFields()) {
        const CorrectedField change{field, correctableValue(before, field),
                                    correctableValue(after, field)};
        if (change.before != change.after)
            changes.append(change);
    }
    if (changes.isEmpty())
        return failure(ErrorKind::Refused, u"correction.nothing"_s);
    dossier = after;
    return changes;
}

bool mayBeCorrected(DossierState state) { return !isFinal(state); }

QString correctName() { return u"correct"_s; }

QString correctionText(const QString &reason, const QList<CorrectedField> &changes)
{
    QStringList lines{reason};
    for (const CorrectedField &change : changes)
        lines.append(u"%1: “%2” → “%3”"_s.arg(change.field, plainLine(change.before),
                                              plainLine(change.after)));
    return lines.join(u'\n');
}

} // namespace motcua::domain
