#include "app/core/domain/partyjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr auto partyKinds = enumNames<PartyKind>({{PartyKind::Person, "person"},
                                                  {PartyKind::Household, "household"},
                                                  {PartyKind::Organisation, "organisation"}});
constexpr auto organisations =
    enumNames<OrganisationKind>({{OrganisationKind::Enterprise, "enterprise"},
                                 {OrganisationKind::StateBody, "stateBody"},
                                 {OrganisationKind::Other, "other"}});
constexpr auto checks = enumNames<IdentityCheck>({{IdentityCheck::None, "none"},
                                                  {IdentityCheck::Typed, "typed"},
                                                  {IdentityCheck::Qr, "qr"},
                                                  {IdentityCheck::QrMrz, "qrMrz"},
                                                  {IdentityCheck::Mrz, "mrz"},
                                                  {IdentityCheck::Portal, "portal"}});
constexpr auto sexes = enumNames<Sex>(
    {{Sex::Unknown, "unknown"}, {Sex::Male, "male"}, {Sex::Female, "female"}, {Sex::Unknown, ""}});

Party readFields(JsonReader &json)
{
    Party party;
    party.kind = readEnum(json, u"kind"_s, partyKinds, party.kind);
    party.name = json.needText(u"name"_s);
    party.idNumber = json.text(u"idNumber"_s);
    party.birthDate = json.date(u"birthDate"_s);
    party.sex = readEnum(json, u"sex"_s, sexes, party.sex);
    party.address = json.text(u"address"_s);
    party.phone = json.text(u"phone"_s);
    party.email = json.text(u"email"_s);
    party.legacyId = json.text(u"legacyId"_s);
    party.idIssuedOn = json.date(u"idIssuedOn"_s);
    party.cardSurplus = json.textList(u"cardSurplus"_s);
    party.organisation = readEnum(json, u"organisation"_s, organisations, party.organisation);
    JsonReader representative = json.part(u"representative"_s);
    party.representative = representative.text(u"name"_s);
    party.representativeId = representative.text(u"idNumber"_s);
    representative.finish();
    party.checkedBy = readEnum(json, u"checkedBy"_s, checks, party.checkedBy);
    return party;
}

} // namespace

QJsonObject toJson(const Party &party)
{
    return {{u"kind"_s, nameIn(partyKinds, party.kind)},
            {u"name"_s, party.name},
            {u"idNumber"_s, party.idNumber},
            {u"birthDate"_s, party.birthDate.toString(Qt::ISODate)},
            {u"sex"_s, nameIn(sexes, party.sex)},
            {u"address"_s, party.address},
            {u"phone"_s, party.phone},
            {u"email"_s, party.email},
            {u"legacyId"_s, party.legacyId},
            {u"idIssuedOn"_s, party.idIssuedOn.toString(Qt::ISODate)},
            {u"cardSurplus"_s, QJsonArray::fromStringList(party.cardSurplus)},
            {u"organisation"_s, nameIn(organisations, party.organisation)},
            {u"representative"_s, QJsonObject{{u"name"_s, party.representative},
                                              {u"idNumber"_s, party.representativeId}}},
            {u"checkedBy"_s, nameIn(checks, party.checkedBy)}};
}

Party readParty(JsonReader &json)
{
    Party party = readFields(json);
    json.finish();
    return party;
}

Party readAgent(JsonReader &json, QString &authority)
{
    Party agent = readFields(json);
    authority = json.text(u"authority"_s);
    json.finish();
    return agent;
}

} // namespace motcua::domain
