// What readers, pictures and people give for a card, a tax code or a phone number. Besides not
// crashing: a text that is taken as a card holds its own number, and taking it key by key comes to
// the same end.

#include "app/core/domain/cardpattern.h"
#include "app/core/domain/idcard.h"
#include "app/core/domain/identitychecks.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace motcua::domain;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto card = parseIdCardQr(text)) {
        if (!isDigits(card->idNumber, 12) || card->name.isEmpty())
            std::abort();
    }
    const CardPlace place = cardAtEnd(text);
    if (place.start < 0 || place.start > text.size())
        std::abort();
    if (place.match != matchCard(QStringView(text).sliced(place.start)))
        std::abort();
    // A whole card can always be read, and so can what led to it.
    if (place.match == CardMatch::Whole && !text.contains(u'\r') && !text.contains(u'\n') &&
        matchCard(QStringView(text).sliced(place.start).chopped(1)) == CardMatch::None)
        std::abort();
    if (taxCodeWarnings(text).isEmpty() && text.size() != 10 && text.size() != 14 &&
        text.size() != 12)
        std::abort();
    (void)phoneWarnings(text);
    (void)emailWarnings(text);
    (void)cardInTypedText(text);
    return 0;
}
