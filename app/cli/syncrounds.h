#pragma once

#include "app/assembly.h"
#include "sync/engine/syncengine.h"

#include <QObject>

#include <functional>
#include <optional>

namespace motcua::cli
{

struct SyncWish {
    bool untilEmpty = false;
    int timeoutSeconds = 0;     ///< 0 = none
    bool acceptEndings = false; ///< a pull may end many dossiers ("pull.tooMany")
};

struct SyncOutcome {
    int sent = 0;
    int pulled = 0;
    domain::OutboxSummary left;
    std::optional<kernel::Error> fault; ///< why the last round ended early

    [[nodiscard]] bool nothingWaits() const { return left.unsent == 0; }
};

/// Sync rounds on the command line's one thread: one, or as many as it takes until nothing waits.
class SyncRounds final : public QObject
{
    Q_OBJECT

public:
    SyncRounds(OpenDesk &desk, Tools &tools, QObject *parent);
    void start(SyncWish wish, ports::Completion<SyncOutcome> done);

private:
    void roundFinished(const sync::SyncReport &report);
    void finish();
    [[nodiscard]] bool somethingMoves() const;
    /// Why the oldest item still waits.
    [[nodiscard]] std::optional<kernel::Error> oldestReason() const;

    OpenDesk &m_desk;
    Tools &m_tools;
    SyncWish m_wish;
    ports::Completion<SyncOutcome> m_done;
    std::unique_ptr<SyncRig> m_rig;
    SyncOutcome m_outcome;
};

} // namespace motcua::cli
