#pragma once

#include "sync/engine/outboxstep.h"
#include "sync/engine/progress.h"
#include "sync/engine/seennews.h"
#include "sync/engine/syncparts.h"

#include <memory>

namespace motcua::sync
{

/// What became of one step of one item.
struct StepEnd {
    enum class Next {
        Again,    ///< the item can take its next step at once
        Accepted, ///< the item is done
        Later,    ///< the item rests (nextAt, quarantined, moved by a person); others go on
        Pause,    ///< the server is away, busy or refuses the login: everybody waits
        Stop,     ///< the store failed: nothing may be sent that could not be remembered
    };
    Next next = Next::Later;
    domain::OutboxItem item;
    bool answered = false;              ///< the server gave a good answer
    bool unknownOutcome = false;        ///< the outcome of this step is open
    std::optional<kernel::Error> error; ///< of Pause and Stop, and of Later where one is to blame
};

/// Takes one step of one outbox item: one request, and everything learned from it persisted before
/// the next. Holds no state between steps. A person may move the item meanwhile (take it back, send
/// it again, give it to a courier): what he decided stands, and the step ends without harm to
/// others. Calls back once per step, unless it is destroyed first.
class OutboxMover
{
public:
    using Done = std::function<void(const StepEnd &)>;

    OutboxMover(const SyncParts &parts, const SyncSettings &settings);

    void step(const domain::OutboxItem &item, Done done);

private:
    struct Step;
    using StepPtr = std::shared_ptr<Step>;

    void begin(const StepPtr &step);
    void draw(const StepPtr &step);
    void upload(const StepPtr &step, const domain::Document &document);
    void confirm(const StepPtr &step, const kernel::DocumentId &document,
                 const ports::UploadedFile &file);
    void goOn(const StepPtr &step, const kernel::DocumentId &document,
              const ports::UploadStep &taken);
    void create(const StepPtr &step);
    void lookUp(const StepPtr &step);
    void attach(const StepPtr &step);
    void nameFiles(const StepPtr &step);
    void report(const StepPtr &step);

    /// The server has it: takes over its id and, where it differs, its number.
    void adopt(const StepPtr &step, const ports::RemoteDossier &remote);
    void searchByPerson(const StepPtr &step);
    void searchNews(const StepPtr &step, int page);
    void searched(const StepPtr &step, int page, const ports::RemotePage &rows);
    void looked(const StepPtr &step, const std::optional<ports::RemoteDossier> &remote);
    void lookedForMove(const StepPtr &step, const std::optional<ports::RemoteDossier> &remote);
    void waitForCourier(const StepPtr &step);
    void heardByOthers(const StepPtr &step);
    [[nodiscard]] kernel::Result<QList<kernel::DocumentId>>
    carriedUnsent(const StepPtr &step) const;
    [[nodiscard]] bool takeCarried(const StepPtr &step);

    [[nodiscard]] Sendable sendableOf(const Step &step) const;
    [[nodiscard]] OutboxStep following(const Step &step) const;
    [[nodiscard]] bool refreshed(const StepPtr &step);
    [[nodiscard]] bool saved(const StepPtr &step, bool answered);
    [[nodiscard]] QString noteOfReport(const Step &step, bool isReported) const;
    void accept(const StepPtr &step);
    void advance(const StepPtr &step, StepEnd::Next next);
    void fault(const StepPtr &step, const kernel::Error &error);
    void quarantine(const StepPtr &step, const kernel::Error &error);
    void rest(const StepPtr &step, const kernel::Error &error, bool unknownOutcome);
    void pause(const StepPtr &step, const kernel::Error &error);
    void permanent(const StepPtr &step, const kernel::Error &error);
    void finish(const StepPtr &step, StepEnd end);

    const SyncParts &m_parts;
    const SyncSettings &m_settings;
    Backoff m_backoff;
    SeenNews m_seenNews;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace motcua::sync
