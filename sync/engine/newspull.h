#pragma once

#include "sync/engine/reusepull.h"
#include "sync/engine/syncparts.h"

#include "app/core/ports/newsdesk.h"

#include <memory>

namespace motcua::sync
{

/// What one pull brought.
struct PullEnd {
    int changed = 0;                    ///< dossiers that are not as before
    bool answered = false;              ///< the server gave a good answer
    std::optional<kernel::Error> error; ///< that ended it early
};

/// Who asked for a pull, and with which word.
struct PullWish {
    bool isConfirmed = false; ///< although it ends many dossiers ("pull.tooMany")
    bool isByHand = false;    ///< else an idle desk asks seldom: one former problem a pull, in turn
};

/// Fetches what is new at the server and hands it to the desk: first the papers that dossiers wait
/// for (ReusePull), then the changed rows, newest first, and those of dossiers to be compared; then
/// of each that the desk wants, oldest first, the detail and its files; at last the server is told
/// what was taken over. Where it ends early it goes on next time at the same place. One at a time.
/// Lives on the sync thread; calls back once, unless it is destroyed first.
class NewsPull
{
public:
    using Done = std::function<void(const PullEnd &)>;

    explicit NewsPull(const SyncParts &parts) : m_parts(parts), m_reuse(parts) {}

    void start(const PullWish &wish, Done done);

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;

    void begin(const RunPtr &run);
    [[nodiscard]] QStringList inTurn(QStringList codes, qsizetype most);
    void fetchPage(const RunPtr &run, int page);
    void fetchTroubled(const RunPtr &run);
    void judge(const RunPtr &run);
    void next(const RunPtr &run);
    [[nodiscard]] bool denied(const RunPtr &run, const QString &code);
    [[nodiscard]] bool settled(const RunPtr &run, const QString &code);
    void fetchDetail(const RunPtr &run, const ports::RemoteDossier &row);
    void fetchFiles(const RunPtr &run);
    void take(const RunPtr &run);
    void greet(const RunPtr &run);

    /// A fault of one dossier is noted and the pull goes on; one of the server or store ends it.
    void failed(const RunPtr &run, const QString &code, const kernel::Error &error);
    void end(const RunPtr &run, const std::optional<kernel::Error> &error);

    const SyncParts &m_parts;
    ReusePull m_reuse;
    QString m_triedLast; // of the former problems; those behind it are next
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace motcua::sync
