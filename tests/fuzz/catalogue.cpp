#include "app/core/domain/cataloguefile.h"
#include "app/core/domain/procedurejson.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace motcua;
using namespace motcua::domain;
using motcua::tests::require;

namespace
{

void check(const CatalogueReading &reading, const QByteArray &bytes)
{
    const qint64 lines = bytes.count('\n') + bytes.count('\r') + 1;
    require(!reading.isWhole() || !reading.procedures.isEmpty(), "an empty catalogue is a fault");
    require(reading.faults.size() <= mostCatalogueFaults, "faults are capped");
    for (const CatalogueFault &fault : reading.faults) {
        require(!fault.error.key.isEmpty(), "a fault has a sentence");
        require(fault.line >= 0 && fault.line <= lines, "a fault stands in the file");
    }
    for (const Procedure &procedure : reading.procedures) {
        require(nationalProcedureCode(procedure.code) == procedure.code, "the key is national");
        const auto again = procedureFromJson(
            QJsonDocument::fromJson(QJsonDocument(toJson(procedure)).toJson()).object());
        require(again && *again == procedure, "what was read can be stored");
    }
}

} // namespace

/// JSON or a table, as the import tells them apart, and both readers on either.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = tests::fuzzBytes(data, size);
    (void)looksLikeJson(bytes);
    check(readCatalogueJson(bytes), bytes);
    QBuffer table;
    table.setData(bytes);
    table.open(QIODevice::ReadOnly);
    check(readCatalogueTable(table, u"fuzz"_s), bytes);
    return 0;
}
