#include "app/core/domain/dossiercode.h"
#include "app/core/domain/numberpattern.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using namespace motcua;
using namespace motcua::domain;
using motcua::tests::require;

/// The first line is a pattern, the rest a number.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(tests::fuzzBytes(data, size));
    const QString number = text.section(u'\n', 1);
    const QString normal = normalisedCode(number);
    require(normalisedCode(normal) == normal, "what is normal stays as it is");
    require(isProvisionalCode(number) == isProvisionalCode(normal), "case and space are forgiven");
    require(!isProvisionalCode(number) || !NumberPattern().read(normal),
            "a provisional number is no official one");
    if (const auto code = NumberPattern().read(number))
        require(code->text() == number.trimmed(), "a number is written as it was read");

    const auto pattern = NumberPattern::fromText(text.section(u'\n', 0, 0));
    if (!pattern)
        return 0;
    if (const auto code = pattern->read(number))
        require(pattern->write(*code) == number.trimmed(), "a pattern writes what it read");
    const DossierCode plain{u"H38.28"_s, QDate(2026, 11, 30), 7, 1};
    auto read = pattern->read(pattern->write(plain));
    require(read.has_value(), "a pattern reads what it writes");
    read->width = plain.width;
    require(*read == plain, "a pattern keeps every part");
    return 0;
}
