#pragma once

#include "tests/fakes/fakegateway.h"
#include "tests/fakes/syncbench.h"

namespace motcua::tests
{

/// An engine over a told gateway and stores in memory, with dossiers that wait.
struct EngineScene {
    explicit EngineScene(int dossiers = 1, int papers = 1, bool filesAfterCreate = false)
        : bench([this](const kernel::Clock &) {
              auto made = std::make_unique<FakeGateway>();
              gateway = made.get();
              return made;
          })
    {
        for (int number = 1; number <= dossiers; ++number) {
            const auto sealed =
                bench.stores.dossiers.seal(sampleDossier(bench.stores, papers, number), {});
            Q_ASSERT(sealed);
        }
        bench.settings.filesAfterCreate = filesAfterCreate;
        bench.boot();
        // boot() only posts the first round: errors may still be arranged.
    }
    [[nodiscard]] const domain::OutboxItem &item(int index = 0) const
    {
        return bench.stores.dossiers.items.at(index);
    }
    void move(domain::DossierMove made, domain::DossierState state)
    {
        domain::Dossier dossier = bench.stores.dossiers.dossiers.first();
        dossier.state = state;
        domain::DossierEvent event;
        event.what = domain::moveName(made);
        const auto moved = bench.stores.dossiers.move(dossier, event, {});
        Q_ASSERT(moved);
    }
    /// Jumps to the alarm and plays the round.
    bool next()
    {
        bench.clock.advance(bench.wakeUp.after);
        bench.wakeUp.ring();
        return bench.settle();
    }

    FakeGateway *gateway = nullptr;
    SyncBench bench;
};

} // namespace motcua::tests
