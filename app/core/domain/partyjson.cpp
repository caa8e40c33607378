#include "app/core/domain/partyjson.h"

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr auto kinds = enumNames<PartyKind>(
    {{PartyKind::Person, "person"}, {PartyKind::Organisation, "organisation"}});
constexpr auto sexes = enumNames<Sex>(
    {{Sex::Unknown, "unknown"}, {Sex::Male, "male"}, {Sex::Female, "female"}, {Sex::Unknown, ""}});

} // namespace

QJsonObject toJson(const Party &party)
{
    return {{u"kind"_s, nameIn(kinds, party.kind)},
            {u"name"_s, party.name},
            {u"idNumber"_s, party.idNumber},
            {u"birthDate"_s, party.birthDate.toString(Qt::ISODate)},
            {u"sex"_s, nameIn(sexes, party.sex)},
            {u"address"_s, party.address},
            {u"phone"_s, party.phone},
            {u"email"_s, party.email}};
}

Party readParty(JsonReader &json)
{
    Party party;
    party.kind = readEnum(json, u"kind"_s, kinds, party.kind);
    party.name = json.needText(u"name"_s);
    party.idNumber = json.text(u"idNumber"_s);
    party.birthDate = json.date(u"birthDate"_s);
    party.sex = readEnum(json, u"sex"_s, sexes, party.sex);
    party.address = json.text(u"address"_s);
    party.phone = json.text(u"phone"_s);
    party.email = json.text(u"email"_s);
    json.finish();
    return party;
}

} // namespace motcua::domain
