#include "app/core/domain/agencyfile.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace motcua;
using namespace motcua::domain;
using motcua::tests::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = tests::fuzzBytes(data, size);
    const AgencyReading reading = readAgencies(bytes);
    require(!reading.isWhole() || !reading.tree.isEmpty(), "a file without agencies is a fault");
    const qint64 lines = bytes.count('\n') + bytes.count('\r') + 1;
    for (const CatalogueFault &fault : reading.faults)
        require(!fault.error.key.isEmpty() && fault.line >= 0 && fault.line <= lines,
                "a fault has a sentence and a place");
    if (reading.isWhole())
        require(readAgencies(QJsonDocument(toJson(reading.tree)).toJson()).tree == reading.tree,
                "what was read can be stored");
    const QDate day(2025, 7, 1);
    for (const AdministrativeUnit &unit : reading.tree.agencies()) {
        (void)reading.tree.successor(unit.code, day); // ends, whatever circle was written
        (void)reading.tree.otherTexts(unit.code);
        require(!unit.isInForce(day) || !reading.tree.doubt(unit.code, day),
                "nobody doubts what is in force");
    }
    return 0;
}
