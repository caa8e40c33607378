// What a courier's file says once it is opened: its messages, each behind a length of two bytes,
// big ones too.

#include "app/core/domain/courierbundle.h"
#include "tests/fuzz/fuzz.h"

using namespace motcua;
using motcua::tests::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = tests::fuzzBytes(data, size);
    QHash<QByteArray, qint64> sunk;
    qint64 open = 0;
    domain::CourierReader reader(
        [&](const domain::CourierContent &content, QByteArrayView piece, bool isLast) {
            open += piece.size();
            require(open <= content.bytes, "no content is longer than announced");
            if (isLast)
                require(std::exchange(open, 0) == content.bytes, "nor shorter");
            sunk[content.sha256] += piece.size();
            return kernel::Status();
        });
    bool isRefused = false;
    for (qsizetype at = 0; at + 2 <= bytes.size();) {
        const qsizetype length = uchar(bytes.at(at)) * 256 + uchar(bytes.at(at + 1));
        const QByteArray message = bytes.mid(at + 2, length);
        at += 2 + length;
        isRefused = isRefused || !reader.take(message);
    }
    require(!reader.isWhole() || reader.head(), "a whole file has a head");
    if (isRefused || !reader.isWhole())
        return 0;
    require(sunk.size() == reader.contents().size(), "every content was handed on");
    // What was read is written as it is read.
    domain::CourierReader again;
    bool isSame = again.take(domain::courier::headMessage(*reader.head())).has_value();
    for (const domain::CourierAnswer &answer : reader.answers())
        isSame = isSame && again.take(domain::courier::answerMessage(answer)).has_value();
    require(isSame && *again.head() == *reader.head(), "a head is read as it is written");
    require(again.answers() == reader.answers(), "an answer is read as it is written");
    return 0;
}
