#include "sync/client/classify.h"
#include "sync/client/retryafter.h"
#include "sync/wire/bodyfault.h"
#include "sync/wire/moments.h"
#include "sync/wire/newsreaders.h"
#include "sync/wire/pages.h"
#include "sync/wire/readers.h"
#include "sync/wire/serverprocedure.h"
#include "sync/wire/tolerantjson.h"
#include "tests/fuzz/fuzz.h"

#include "app/core/domain/procedurejson.h"
#include "app/core/ports/gateway.h"

using namespace Qt::StringLiterals;
using namespace motcua;
using namespace motcua::sync;
using motcua::tests::require;

namespace
{

template <class T> bool isGood(const kernel::Result<T> &result)
{
    require(result || result.error().key == "server.unknown"_L1, "what cannot be read is unknown");
    return result.has_value();
}

void readWrites(const QByteArray &body)
{
    if (const auto token = readToken(body); isGood(token)) {
        require(!token->value.isEmpty(), "a token is there");
        (void)userIdOf(token->value);
    }
    if (const auto number = readNumber(body); isGood(number))
        require(!number->isEmpty() && number->trimmed() == *number, "a number is there, trimmed");
    if (const auto pattern = readPatternId(body); isGood(pattern))
        require(!pattern->isEmpty(), "a pattern has an id");
    if (const auto stored = readUpload(body); isGood(stored))
        require(!stored->file.id.isEmpty() && stored->bytes >= -1, "a stored file has an id");
    if (const auto created = readCreated(body); isGood(created))
        require(!created->id.isEmpty() || !created->code.isEmpty(), "what was made has a name");
    const auto done = readAffected(body);
    require(done || done.error().key == "server.refused"_L1 ||
                done.error().key == "server.unknown"_L1,
            "an update is done, refused or unknown");
}

void readLists(const QByteArray &body)
{
    const auto page = readPage(body);
    if (isGood(page)) {
        for (const QJsonValue &row : page->rows) {
            const ServerProcedure procedure = readProcedure(row.toObject());
            (void)procedure.form(u"KS01"_s, {});
            const domain::Procedure kept = procedure.toDomain();
            require(!kept.limit || kept.limit->amount > 0, "a limit is at least one");
            (void)readForm(row.toObject());
            require(readCost(row.toObject()).amount >= 0, "no fee is negative");
        }
    }
    const auto all = readDossiers(body);
    const auto hers = readDossiersOf(body, u"001190012345"_s);
    if (isGood(all)) {
        const auto found = dossierWithCode(all->rows, u"H99.129-250812-0007"_s);
        require(!found || found->code == "H99.129-250812-0007"_L1, "what is found has the number");
        require(hers && hers->size() <= all->rows.size(), "hers are among all");
    }
    if (const auto news = readNews(body); isGood(news))
        for (const ports::RemoteDossier &row : news->rows)
            require(!row.code.isEmpty(), "news has a number");
    (void)readDetail(body);
}

void judge(const QByteArray &body)
{
    const auto fault = faultInBody(body);
    for (const int status : {200, 204, 302, 400, 401, 404, 409, 422, 429, 500, 503}) {
        for (const bool onlyReads : {false, true}) {
            HttpRequest request;
            request.onlyReads = onlyReads;
            HttpOutcome outcome;
            outcome.link = HttpOutcome::Link::Answered;
            outcome.status = status;
            outcome.body = body;
            const auto error = classify(request, outcome);
            require(status < 300 || error, "only 2xx is good");
            require(!error || ports::faultOf(*error), "an error of the server is a known fault");
            require(status != 200 || error || !fault, "a fault inside 200 is seen");
            require(status != 200 || error || !looksLikeHtml({}, body), "a page is no answer");
        }
    }
}

} // namespace

/// Whatever a server says, or somebody in its place: no crash, and what is read has what it needs.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = tests::fuzzBytes(data, size);
    readWrites(body);
    readLists(body);
    judge(body);
    const QDateTime now(QDate(2026, 11, 30), QTime(8, 0), Qt::UTC);
    const qint64 wait = retryAfterSeconds(body.left(200), now);
    require(wait >= -1 && wait <= 86'400, "nobody waits more than a day");
    const QDateTime moment = readMoment(QString::fromUtf8(body.left(200)));
    require(!moment.isValid() || moment.offsetFromUtc() == 7 * 3600, "told in Vietnam's time");
    const auto limit = readTimeLimit(QString::fromUtf8(body.left(400)));
    require(!limit || limit->amount > 0, "a limit in words is at least one");
    return 0;
}
