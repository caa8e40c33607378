// The zone on the back of an ID card, typed or read off a picture. A zone without a warning must
// hold what a card of Viet Nam holds.

#include "app/core/domain/mrz.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace motcua::domain;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto mrz = parseMrz(text);
    if (!mrz)
        return 0;
    if (mrz->idNumber.size() != 12)
        std::abort();
    if (mrz->warnings.isEmpty() &&
        (!isDigits(mrz->idNumber, 12) || !mrz->birthDate.isValid() || !mrz->expiry.isValid()))
        std::abort();
    IdCard card;
    card.idNumber = mrz->idNumber;
    card.name = mrz->name;
    card.birthDate = mrz->birthDate;
    card.sex = mrz->sex;
    if (mrzWarnings(*mrz, card, {}).contains(QStringLiteral("mrz.number")))
        std::abort();
    return 0;
}
