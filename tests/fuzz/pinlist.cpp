#include "app/core/domain/pinlist.h"
#include "tests/fuzz/fuzz.h"

using namespace motcua;
using namespace motcua::domain;
using motcua::tests::require;

namespace
{

void check(const PinList &list)
{
    require(list.serial >= 1, "a list has a number");
    require(!list.pins.isEmpty() && !list.backupPins.isEmpty(), "a list has pins and a backup");
    require(list.from.isValid() && list.until > list.from, "a list begins and ends");
    for (const QByteArray &pin : list.pins + list.backupPins)
        require(pin.size() == 32 && list.allows(pin), "a pin is a SHA-256");
    for (const QByteArray &pin : list.backupPins)
        require(!list.pins.contains(pin), "a backup is another key");
}

} // namespace

/// The text as the province writes it, and the file as a desk finds it; every signature is taken
/// for good, so that what lies behind it is reached.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = tests::fuzzBytes(data, size);
    const PinsProfile profile{{}, QByteArray(32, 'k'), {}};
    const auto anybody = [](const QByteArray &, const QByteArray &, const QByteArray &) {
        return true;
    };
    const auto nobody = [](const QByteArray &, const QByteArray &, const QByteArray &) {
        return false;
    };
    const auto text = readPinText(bytes);
    if (text) {
        check(*text);
        const auto again = readPinList(signedPinList(bytes, "s"), profile, anybody);
        require(again && again->fingerprint == text->fingerprint && again->serial == text->serial &&
                    again->signer == profile.key,
                "what was signed is what is read");
        require(!readPinList(signedPinList(bytes, "s"), profile, nobody),
                "without a signature there is no list");
        const AcceptedPins accepted{text->serial, text->fingerprint, profile.key};
        require(AcceptedPins::fromJson(accepted.json()) == accepted, "what was taken is kept");
    }
    if (const auto file = readPinList(bytes, profile, anybody))
        check(*file);
    (void)AcceptedPins::fromJson(bytes);
    return 0;
}
