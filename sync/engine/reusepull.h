#pragma once

#include "sync/engine/syncparts.h"

#include "app/core/ports/newsdesk.h"

#include <memory>

namespace motcua::sync
{

/// What one round of fetching brought.
struct ReuseEnd {
    int changed = 0;                    ///< dossiers with a paper more, or that know it won't come
    bool answered = false;              ///< the server gave a good answer
    std::optional<kernel::Error> error; ///< of the server, the link or the store: it ended early
};

/// Fetches the papers that dossiers were received on because they lie at the server: looks the
/// earlier dossier up, reads its detail, has the desk judge it, fetches the files. What is of no
/// use is given up for good; what failed for now is tried again when all others had their turn. One
/// at a time. Lives on the sync thread; calls back once, unless it is destroyed first.
class ReusePull
{
public:
    using Done = std::function<void(const ReuseEnd &)>;

    explicit ReusePull(const SyncParts &parts) : m_parts(parts) {}

    /// SyncParts::news must be there.
    void start(Done done);

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;

    void next(const RunPtr &run);
    void fetchDetail(const RunPtr &run, const ports::RemoteDossier &row);
    void fetchFiles(const RunPtr &run);
    void take(const RunPtr &run);
    void failed(const RunPtr &run, const kernel::Error &error);
    void giveUp(const RunPtr &run, const kernel::Error &reason);
    void end(const RunPtr &run, const std::optional<kernel::Error> &error);

    const SyncParts &m_parts;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace motcua::sync
