#pragma once

#include "tests/fakes/syncbench.h"
#include "tests/standin/igate/igateservice.h"

namespace motcua::tests
{

/// One pretended server, one desk, and the wire between them.
struct SyncScene {
    static constexpr int papers = 3;

    explicit SyncScene(domain::IgateAdapter adapter, const standin::Switches &switches = {},
                       bool filesAfterCreate = false, const domain::TusProfile &tus = {});

    /// Receives a dossier and, at once, hands it over for processing.
    void receive(int number = 1);
    /// The same, and its first paper has so many bytes, which the seed decides.
    void receiveLarge(qint64 bytes, quint32 seed, int number = 1);
    /// Lets everything go out, however often the process dies meanwhile. False: not within `most`
    /// rounds.
    [[nodiscard]] bool finish(int most = 40);
    /// The oracles of offline facts §d.4 that concern one dossier; empty = all hold.
    [[nodiscard]] QString wrong(int number = 1) const;

    /// Whole files at the server that no dossier names.
    [[nodiscard]] qsizetype looseFiles() const;

    standin::IgateService server;
    DirectTransport::Plan plan;
    /// Puts a wire of the test's own before the transport.
    std::function<std::unique_ptr<sync::HttpTransport>(std::unique_ptr<sync::HttpTransport>)>
        around;
    SyncBench bench;

private:
    void seal(const domain::Dossier &dossier);
};

/// Switches with one fault; a Retry-After of seven seconds comes with it.
[[nodiscard]] standin::Switches faulty(const QString &how, int nth,
                                       const QString &match = QStringLiteral("*"));

/// A kind of desk and server.
struct SyncKind {
    domain::IgateAdapter adapter = domain::IgateAdapter::Connector;
    QString duplicates; ///< of Switches
    bool filesAfterCreate = false;
};
/// All of them, as rows of a data function with the column "kind".
void addSyncKinds();

/// Requests of a run without a fault.
[[nodiscard]] int requestsOfCleanRun(const SyncKind &kind);

} // namespace motcua::tests

Q_DECLARE_METATYPE(motcua::tests::SyncKind)
