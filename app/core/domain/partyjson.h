#pragma once

#include "app/core/domain/jsonreader.h"
#include "app/core/domain/party.h"

namespace motcua::domain
{

// A party as JSON: `{"kind":"person|household|organisation","name","idNumber","birthDate","sex":
// "unknown|male|female","address","provinceCode","communeCode","phone","email","legacyId",
// "idIssuedOn","idIssuer","idExpiresOn","cardSurplus":[...],
// "organisation":
// "enterprise|stateBody|other","representative":{"name","idNumber"},"checkedBy":
// "none|typed|qr|qrMrz|mrz|portal","verified":{"outcome":"agrees|differs|notFound",
// "differing":[...],"at","officer","reference"}|null}`; the keys of the command line's input and of
// the store.

[[nodiscard]] QJsonObject toJson(const Party &party);
[[nodiscard]] QJsonObject toJson(const IdentityVerification &verified);

/// Notes faults in the reader's report and finishes it. Only the name is compulsory.
[[nodiscard]] Party readParty(JsonReader &json);

/// An agent says beside it by what he may file (`authority`), which is no part of the party.
[[nodiscard]] Party readAgent(JsonReader &json, QString &authority);

} // namespace motcua::domain
