#include "tests/integration/tls/tlsscene.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

bool Certificates::makeAll()
{
    using Wish = MadeCertificates::Wish;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Wish authority;
    authority.authority = true;
    Wish below = authority;
    below.issuer = u"root"_s;
    Wish server;
    server.issuer = u"middle"_s;
    const auto changed = [&](auto change) {
        Wish wish = server;
        change(wish);
        return wish;
    };
    const QList<std::pair<QString, Wish>> all = {
        {u"root"_s, authority},
        {u"stranger"_s, authority},
        {u"middle"_s, below},
        {u"spare"_s, below},
        {u"server"_s, server},
        {u"second"_s, changed([](Wish &w) { w.issuer = u"spare"_s; })},
        {u"other name"_s, changed([](Wish &w) { w.names = u"DNS:igate.invalid"_s; })},
        {u"expired"_s, changed([&](Wish &w) {
             w.from = now.addDays(-9);
             w.until = now.addDays(-1);
         })},
        {u"tomorrow"_s, changed([&](Wish &w) { w.from = now.addDays(1); })},
        {u"strange"_s, changed([](Wish &w) { w.issuer = u"stranger"_s; })},
        {u"alone"_s, changed([](Wish &w) { w.issuer.clear(); })},
        {u"made by a server"_s, changed([](Wish &w) { w.issuer = u"server"_s; })},
        // An authority that a stranger has made, with the name of ours and another key.
        {u"double"_s,
         [] {
             Wish wish;
             wish.authority = true;
             wish.issuer = u"root"_s;
             wish.commonName = u"middle"_s;
             return wish;
         }()},
        {u"of the double"_s, changed([](Wish &w) { w.issuer = u"double"_s; })},
    };
    for (const auto &[name, wish] : all)
        if (!made.make(name, wish))
            return false;
    return true;
}

sync::HttpOutcome logIn(sync::HttpClient &client, const QUrl &server)
{
    sync::HttpRequest request;
    request.verb = "POST";
    request.url = QUrl(server.toString() + u"/connector/connector/v1/login"_s);
    request.contentType = "application/json";
    request.body = "{}";
    std::optional<sync::HttpOutcome> outcome;
    client.send(request, [&](const sync::HttpOutcome &came) { outcome = came; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome, 20'000); }();
    return outcome.value_or(sync::HttpOutcome());
}

int loginsAt(const standin::IgateStandin &server)
{
    return const_cast<standin::IgateStandin &>(server)
        .service()
        .state()
        .value("requests"_L1)
        .toObject()
        .value("login"_L1)
        .toInt();
}

QUrl named(QUrl server, const QString &host)
{
    server.setHost(host);
    return server;
}

} // namespace motcua::tests
