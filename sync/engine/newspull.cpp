#include "sync/engine/newspull.h"

#include "app/core/kernel/logging.h"
#include "sync/wire/newsreaders.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

using ports::NewsWish;
using ports::RemoteDossier;

namespace
{

constexpr int mostNewsPages = 200;     // 10,000 changes: more than an agency makes in two months
constexpr qint64 overlapSeconds = 600; // of the servers' clocks, and of a page that moved on
constexpr int firstPullDays = 60;
constexpr int mostTroubled = 20; // tried again in one pull by hand
constexpr int mostGreetings = 50;

} // namespace

struct NewsPull::Run {
    Done done;
    std::weak_ptr<int> pullAlive;
    PullWish wish;
    PullEnd end;
    QDateTime until; ///< heard before
    QList<RemoteDossier> rows;
    QStringList troubled;
    QStringList compared; ///< of those, no problems: the server told no change for long
    QSet<QString> asked;  ///< of those, found once more
    struct Wanted {
        RemoteDossier row;
        NewsWish wish = NewsWish::Nothing;
    };
    QList<Wanted> wanted;
    ports::PulledNews news;            ///< of the present one
    QList<ports::RemoteFileRef> files; ///< still to be fetched
    QDateTime newest;

    [[nodiscard]] bool isGone() const { return pullAlive.expired(); }
};

void NewsPull::start(const PullWish &wish, Done done)
{
    auto run = std::make_shared<Run>();
    run->done = std::move(done);
    run->pullAlive = m_alive;
    run->wish = wish;
    if (!m_parts.news)
        return end(run, {});
    m_reuse.start([this, run](const ReuseEnd &reused) {
        run->end.changed += reused.changed;
        run->end.answered = reused.answered;
        // A paper that cannot be stored keeps nobody from hearing what the server decided.
        const bool isOver = reused.error && ports::concernsAll(*reused.error);
        isOver ? end(run, reused.error) : begin(run);
    });
}

void NewsPull::begin(const RunPtr &run)
{
    const auto until = m_parts.stored([&] { return m_parts.news->heardUntil(); });
    const auto troubled = m_parts.stored([&] { return m_parts.news->troubled(); });
    const auto unheard = m_parts.stored([&] { return m_parts.news->unheard(); });
    if (!until || !troubled)
        return end(run, until ? troubled.error() : until.error());
    if (!unheard)
        return end(run, unheard.error());
    run->until = until->isValid() ? until->addSecs(-overlapSeconds)
                                  : m_parts.clock.now().addDays(-firstPullDays);
    run->troubled = inTurn(*troubled, run->wish.isByHand ? mostTroubled : 1);
    run->compared = *unheard;
    run->troubled += *unheard;
    fetchPage(run, 0);
}

/// Those behind the one that was tried last, and from the first again: none waits for ever.
QStringList NewsPull::inTurn(QStringList codes, qsizetype most)
{
    std::rotate(codes.begin(), codes.begin() + codes.indexOf(m_triedLast) + 1, codes.end());
    codes = codes.first(std::min(most, codes.size()));
    m_triedLast = codes.isEmpty() ? QString() : codes.last();
    return codes;
}

void NewsPull::fetchPage(const RunPtr &run, int page)
{
    qCInfo(kernel::logSync) << "Asking for news, page" << page;
    m_parts.gateway.news(page, [this, run, page](const kernel::Result<ports::RemotePage> &news) {
        if (run->isGone())
            return;
        if (!news)
            return end(run, news.error());
        run->end.answered = true;
        bool isOld = false;
        for (const RemoteDossier &row : news->rows) {
            isOld = isOld || (row.updatedAt.isValid() && row.updatedAt < run->until);
            if (!isOld)
                run->rows.append(row);
            if (row.updatedAt.isValid())
                run->newest = std::max(run->newest, row.updatedAt);
        }
        if (news->last || isOld || page + 1 >= mostNewsPages)
            return fetchTroubled(run);
        fetchPage(run, page + 1);
    });
}

void NewsPull::fetchTroubled(const RunPtr &run)
{
    if (run->troubled.isEmpty())
        return judge(run);
    const QString code = run->troubled.takeFirst();
    const bool isListed = std::any_of(run->rows.begin(), run->rows.end(),
                                      [&](const auto &row) { return row.code == code; });
    if (isListed) {
        run->asked.insert(code);
        return fetchTroubled(run);
    }
    m_parts.gateway.lookUp(
        code, [this, run, code](const kernel::Result<std::optional<RemoteDossier>> &row) {
            if (run->isGone())
                return;
            if (!row)
                return end(run, row.error());
            // One that the server does not name now stays a problem, or becomes one (I9).
            if (*row) {
                run->rows.append(**row);
                run->asked.insert(code);
            } else if (run->compared.contains(code) && !denied(run, code)) {
                return;
            }
            fetchTroubled(run);
        });
}

void NewsPull::judge(const RunPtr &run)
{
    std::stable_sort(run->rows.begin(), run->rows.end(), [](const auto &left, const auto &right) {
        return left.updatedAt < right.updatedAt;
    });
    const auto wishes =
        m_parts.stored([&] { return m_parts.news->judge(run->rows, run->wish.isConfirmed); });
    if (!wishes)
        return end(run, wishes.error());
    for (qsizetype i = 0; i < run->rows.size(); ++i) {
        const RemoteDossier &row = run->rows.at(i);
        if (wishes->at(i) != NewsWish::Nothing)
            run->wanted.append({row, wishes->at(i)});
        else if (run->asked.contains(row.code) && !settled(run, row.code))
            return;
    }
    run->rows.clear();
    next(run);
}

/// The server had spoken of it. False: the store failed and the pull has ended.
bool NewsPull::denied(const RunPtr &run, const QString &code)
{
    const kernel::Error vanished{kernel::ErrorKind::Refused, u"sync.vanished"_s, {code}, {}};
    const auto noted = m_parts.stored([&] { return m_parts.news->noteProblem(code, vanished); });
    if (!noted)
        end(run, noted.error());
    return noted.has_value();
}

/// False: the store failed and the pull has ended.
bool NewsPull::settled(const RunPtr &run, const QString &code)
{
    const auto noted = m_parts.stored([&] { return m_parts.news->noteSettled(code); });
    if (!noted)
        end(run, noted.error());
    return noted.has_value();
}

void NewsPull::next(const RunPtr &run)
{
    if (run->wanted.isEmpty()) {
        const auto finished = m_parts.stored([&] { return m_parts.news->finish(run->newest); });
        if (!finished)
            return end(run, finished.error());
        return greet(run);
    }
    const Run::Wanted wanted = run->wanted.takeFirst();
    run->news = {};
    if (wanted.wish == NewsWish::Later)
        return failed(run, wanted.row.code,
                      {kernel::ErrorKind::Refused, u"pull.later"_s, {wanted.row.code}, {}});
    if (wanted.wish == NewsWish::Detail)
        return fetchDetail(run, wanted.row);
    run->news.detail = detailFromRow(wanted.row);
    take(run);
}

void NewsPull::fetchDetail(const RunPtr &run, const RemoteDossier &row)
{
    m_parts.gateway.detail(
        row, [this, run, row](const kernel::Result<std::optional<ports::RemoteDetail>> &detail) {
            if (run->isGone())
                return;
            if (!detail)
                return failed(run, row.code, detail.error());
            run->news.detail = detail->value_or(detailFromRow(row));
            // The list decided that it is new: its word on status and time counts.
            run->news.detail.row = row;
            const auto files =
                m_parts.stored([&] { return m_parts.news->wantedFiles(run->news.detail); });
            if (!files)
                return end(run, files.error());
            run->files = *files;
            fetchFiles(run);
        });
}

void NewsPull::fetchFiles(const RunPtr &run)
{
    if (run->files.isEmpty())
        return take(run);
    const ports::RemoteFileRef file = run->files.takeFirst();
    const QString code = run->news.detail.row.code;
    m_parts.gateway.download(file, code,
                             [this, run, file, code](const kernel::Result<QByteArray> &bytes) {
                                 if (run->isGone())
                                     return;
                                 if (!bytes)
                                     return failed(run, code, bytes.error());
                                 run->news.files.append({file, *bytes});
                                 fetchFiles(run);
                             });
}

void NewsPull::take(const RunPtr &run)
{
    const auto taken = m_parts.stored([&] { return m_parts.news->take(run->news); });
    if (!taken)
        return failed(run, run->news.detail.row.code, taken.error());
    run->end.changed += *taken ? 1 : 0;
    next(run);
}

void NewsPull::failed(const RunPtr &run, const QString &code, const kernel::Error &error)
{
    if (ports::concernsAll(error) || error.kind == kernel::ErrorKind::Store)
        return end(run, error);
    qCWarning(kernel::logSync) << "A dossier of the server is not taken over:" << error.key;
    const auto noted = m_parts.stored([&] { return m_parts.news->noteProblem(code, error); });
    noted ? next(run) : end(run, noted.error());
}

void NewsPull::greet(const RunPtr &run)
{
    const auto ungreeted = m_parts.stored([&] { return m_parts.news->ungreeted(); });
    if (!ungreeted || ungreeted->isEmpty())
        return end(run, ungreeted ? std::nullopt : std::optional(ungreeted.error()));
    const QStringList codes =
        ungreeted->first(std::min<qsizetype>(mostGreetings, ungreeted->size()));
    m_parts.gateway.acknowledge(codes, [this, run, codes](const kernel::Result<bool> &told) {
        if (run->isGone())
            return;
        if (!told)
            return end(run, told.error());
        // An interface without such a call is not asked again either.
        const auto noted = m_parts.stored([&] { return m_parts.news->noteGreeted(codes); });
        if (!noted)
            return end(run, noted.error());
        greet(run);
    });
}

void NewsPull::end(const RunPtr &run, const std::optional<kernel::Error> &error)
{
    run->end.error = error;
    run->done(run->end);
}

} // namespace motcua::sync
