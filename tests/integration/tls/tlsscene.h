#pragma once

#include "sync/client/httpclient.h"
#include "tests/fakes/madecertificates.h"
#include "tests/standin/igate/igatestandin.h"

namespace motcua::tests
{

/// An authority, an intermediate below it and server certificates of every kind, made once.
class Certificates
{
public:
    /// False when openssl fails; why() of `made` tells.
    [[nodiscard]] bool makeAll();
    MadeCertificates made;
};

/// The answer to one request that changes something (a login) at this server.
[[nodiscard]] sync::HttpOutcome logIn(sync::HttpClient &client, const QUrl &server);
/// Requests that the server has got.
[[nodiscard]] int loginsAt(const standin::IgateStandin &server);
/// The server under another name of this machine.
[[nodiscard]] QUrl named(QUrl server, const QString &host);

} // namespace motcua::tests
