// The zone on the back of an ID card, typed or read off a picture. A zone without a warning must
// hold what a card of Viet Nam holds.

#include "app/core/domain/zonerepair.h"
#include "tests/fuzz/fuzz.h"

using namespace motcua;
using namespace motcua::domain;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(tests::fuzzBytes(data, size));
    if (const auto seen = mrzFromPicture(text))
        tests::require(!mrzFault(*seen), "what is believed of a picture is sound");
    const auto mrz = parseMrz(text);
    if (!mrz)
        return 0;
    tests::require(mrz->idNumber.size() == 12, "a zone has a number");
    tests::require(!mrz->warnings.isEmpty() || (isDigits(mrz->idNumber, 12) &&
                                                mrz->birthDate.isValid() && mrz->expiry.isValid()),
                   "a zone without a warning is whole");
    IdCard card;
    card.idNumber = mrz->idNumber;
    card.name = mrz->name;
    card.birthDate = mrz->birthDate;
    card.sex = mrz->sex;
    tests::require(!mrzWarnings(*mrz, card, {}).contains(QStringLiteral("mrz.number")),
                   "a card agrees with its own zone");
    return 0;
}
