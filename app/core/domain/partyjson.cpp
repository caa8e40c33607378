#include "app/core/domain/partyjson.h"

#include "app/core/domain/dossierlifejson.h"

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
constexpr auto outcomes =
    enumNames<VerificationOutcome>({{VerificationOutcome::Agrees, "agrees"},
                                    {VerificationOutcome::Differs, "differs"},
                                    {VerificationOutcome::NotFound, "notFound"}});
constexpr auto sexes = enumNames<Sex>(
    {{Sex::Unknown, "unknown"}, {Sex::Male, "male"}, {Sex::Female, "female"}, {Sex::Unknown, ""}});

std::optional<IdentityVerification> readVerification(JsonReader &party)
{
    const bool isThere = party.has(u"verified"_s);
    JsonReader json = party.part(u"verified"_s);
    IdentityVerification verified;
    verified.outcome = readEnum(json, u"outcome"_s, outcomes, verified.outcome);
    verified.differing = json.textList(u"differing"_s);
    verified.at = readInstant(json, u"at"_s);
    verified.officer = json.text(u"officer"_s);
    verified.reference = json.text(u"reference"_s);
    json.finish();
    return isThere ? std::optional(verified) : std::nullopt;
}

Party readFields(JsonReader &json)
{
    Party party;
    party.kind = readEnum(json, u"kind"_s, partyKinds, party.kind);
    party.name = json.needText(u"name"_s);
    party.idNumber = json.text(u"idNumber"_s);
    party.birthDate = json.date(u"birthDate"_s);
    party.sex = readEnum(json, u"sex"_s, sexes, party.sex);
    party.address = json.text(u"address"_s);
    party.provinceCode = json.text(u"provinceCode"_s);
    party.communeCode = json.text(u"communeCode"_s);
    party.phone = json.text(u"phone"_s);
    party.email = json.text(u"email"_s);
    party.legacyId = json.text(u"legacyId"_s);
    party.idIssuedOn = json.date(u"idIssuedOn"_s);
    party.idIssuer = json.text(u"idIssuer"_s);
    party.idExpiresOn = json.date(u"idExpiresOn"_s);
    party.cardSurplus = json.textList(u"cardSurplus"_s);
    party.organisation = readEnum(json, u"organisation"_s, organisations, party.organisation);
    JsonReader representative = json.part(u"representative"_s);
    party.representative = representative.text(u"name"_s);
    party.representativeId = representative.text(u"idNumber"_s);
    representative.finish();
    party.checkedBy = readEnum(json, u"checkedBy"_s, checks, party.checkedBy);
    party.verified = readVerification(json);
    return party;
}

} // namespace

QJsonObject toJson(const IdentityVerification &verified)
{
    return {{u"outcome"_s, nameIn(outcomes, verified.outcome)},
            {u"differing"_s, QJsonArray::fromStringList(verified.differing)},
            {u"at"_s, instantText(verified.at)},
            {u"officer"_s, verified.officer},
            {u"reference"_s, verified.reference}};
}

QJsonObject toJson(const Party &party)
{
    return {
        {u"kind"_s, nameIn(partyKinds, party.kind)},
        {u"name"_s, party.name},
        {u"idNumber"_s, party.idNumber},
        {u"birthDate"_s, party.birthDate.toString(Qt::ISODate)},
        {u"sex"_s, nameIn(sexes, party.sex)},
        {u"address"_s, party.address},
        {u"provinceCode"_s, party.provinceCode},
        {u"communeCode"_s, party.communeCode},
        {u"phone"_s, party.phone},
        {u"email"_s, party.email},
        {u"legacyId"_s, party.legacyId},
        {u"idIssuedOn"_s, party.idIssuedOn.toString(Qt::ISODate)},
        {u"idIssuer"_s, party.idIssuer},
        {u"idExpiresOn"_s, party.idExpiresOn.toString(Qt::ISODate)},
        {u"cardSurplus"_s, QJsonArray::fromStringList(party.cardSurplus)},
        {u"organisation"_s, nameIn(organisations, party.organisation)},
        {u"representative"_s,
         QJsonObject{{u"name"_s, party.representative}, {u"idNumber"_s, party.representativeId}}},
        {u"checkedBy"_s, nameIn(checks, party.checkedBy)},
        {u"verified"_s, party.verified ? QJsonValue(toJson(*party.verified)) : QJsonValue::Null}};
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
