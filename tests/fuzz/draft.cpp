#include "app/core/domain/dossierjson.h"
#include "app/core/domain/jsonreader.h"
#include "app/core/services/saveddraft.h"
#include "tests/fuzz/fuzz.h"

#include <tuple>

using namespace motcua;
using motcua::tests::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = tests::fuzzBytes(data, size);
    const auto whole = services::readDossierDraft(bytes);
    const auto unfinished = services::readDossierDraft(bytes, services::DraftStage::Unfinished);
    require(!whole || unfinished, "what is whole can be read as unfinished");
    std::ignore = services::readSavedDraft(bytes);
    const auto json = domain::jsonObject(bytes);
    if (!json)
        return 0;
    if (const auto dossier = domain::dossierFromJson(*json)) {
        const auto again = domain::dossierFromJson(domain::toJson(*dossier));
        require(again && *again == *dossier, "a dossier is read as it is written");
    }
    return 0;
}
