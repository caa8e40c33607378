// What readers, pictures and people give for a card, a tax code or a phone number. Besides not
// crashing: a text that is taken as a card holds its own number, and taking it key by key comes to
// the same end.

#include "app/core/domain/idcard.h"
#include "app/core/domain/cardpattern.h"
#include "app/core/domain/identitychecks.h"
#include "tests/fuzz/fuzz.h"

using namespace motcua;
using namespace motcua::domain;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(tests::fuzzBytes(data, size));
    if (const auto card = parseIdCardQr(text)) {
        tests::require(isDigits(card->idNumber, 12) && !card->name.isEmpty(),
                       "a card has a number and a name");
    }
    const CardPlace place = cardAtEnd(text);
    tests::require(place.start >= 0 && place.start <= text.size(), "a card lies in the text");
    tests::require(place.match == matchCard(QStringView(text).sliced(place.start)),
                   "what was found is what stands there");
    // A whole card can always be read, and so can what led to it.
    const bool oneLine = !text.contains(u'\r') && !text.contains(u'\n');
    tests::require(place.match != CardMatch::Whole || !oneLine ||
                       matchCard(QStringView(text).sliced(place.start).chopped(1)) !=
                           CardMatch::None,
                   "a card stays in sight key by key");
    tests::require(!taxCodeWarnings(text).isEmpty() || text.size() == 10 || text.size() == 12 ||
                       text.size() == 14,
                   "a tax code has 10, 12 or 10-3 digits");
    (void)phoneWarnings(text);
    (void)emailWarnings(text);
    (void)cardInTypedText(text);
    return 0;
}
