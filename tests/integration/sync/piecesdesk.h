#pragma once

#include "sync/client/httptransport.h"
#include "sync/engine/syncengine.h"
#include "tests/fakes/deskstore.h"
#include "tests/fakes/syncbench.h"
#include "tests/standin/igate/igatestandin.h"

namespace motcua::tests
{

/// A desk with a real store that sends over real sockets to the pretended iGate server, and its
/// files in pieces to whatever stands in front.
class DeskInPieces
{
public:
    using Around =
        std::function<std::unique_ptr<sync::HttpTransport>(std::unique_ptr<sync::HttpTransport>)>;

    explicit DeskInPieces(const standin::Switches &switches = {});
    ~DeskInPieces();

    /// Of the pretended server.
    [[nodiscard]] domain::TusProfile ownPieces() const;
    /// A new engine and gateway, as at a start.
    void boot(const domain::TusProfile &tus, const Around &around = {});
    /// The process ends here and starts again: what is in the store is all that is left.
    void restart();

    [[nodiscard]] domain::Dossier receive(const QByteArray &content);
    /// Begins a round.
    void begin();
    /// Rounds until nothing waits; a restart after each when told so. False: not within `most`.
    [[nodiscard]] bool finish(int most = 60, bool restarts = false);

    /// The files that the server's dossier of ours names, as it tells of them.
    [[nodiscard]] QJsonArray filesOf(const domain::Dossier &dossier);
    [[nodiscard]] int asked(const QString &operation);
    [[nodiscard]] qint64 bytesTaken();
    [[nodiscard]] QList<domain::OutboxItem> items();

    standin::IgateStandin server;
    DeskStore desk;

private:
    domain::Profile m_profile;
    Around m_around;
    FakeWakeUp m_wakeUp;
    std::unique_ptr<ports::Gateway> m_gateway;
    std::unique_ptr<sync::SyncEngine> m_engine;
};

/// Bytes that a seed decides.
[[nodiscard]] QByteArray invention(qsizetype bytes, quint32 seed);

} // namespace motcua::tests
