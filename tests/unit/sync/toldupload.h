#pragma once

#include "sync/client/tusupload.h"
#include "tests/fakes/syncbench.h"

#include <QBuffer>

namespace motcua::tests::told
{

using namespace Qt::StringLiterals;

inline const QByteArray tusHeader = "Tus-Resumable";

/// Logins go through; every other request waits for the test's answer.
class ToldTransport final : public sync::HttpTransport
{
public:
    void send(sync::HttpRequest request, std::function<void(sync::HttpOutcome)> done) override
    {
        sync::HttpOutcome outcome;
        outcome.link = sync::HttpOutcome::Link::Answered;
        if (request.url.path().endsWith("login"_L1)) {
            ++logins;
            outcome.status = 200;
            outcome.body = R"({"access_token":"t)" + QByteArray::number(logins) + R"("})";
            return done(outcome);
        }
        requests.append(request);
        m_waiting.append(std::move(done));
    }
    void answer(int status, const sync::HttpHeaders &headers,
                sync::HttpOutcome::Link link = sync::HttpOutcome::Link::Answered)
    {
        sync::HttpOutcome outcome;
        outcome.link = link;
        outcome.status = status;
        outcome.headers = headers;
        if (requests.last().openStream)
            if (const auto stream = requests.last().openStream(); !stream)
                outcome.local = stream.error();
        m_waiting.takeFirst()(outcome);
    }
    [[nodiscard]] QByteArray sent(const QByteArray &header) const
    {
        for (const auto &[name, value] : requests.last().headers)
            if (name == header)
                return value;
        return {};
    }
    [[nodiscard]] QByteArray body() const
    {
        if (!requests.last().openStream)
            return {};
        auto stream = requests.last().openStream();
        return stream ? (*stream)->read(requests.last().streamBytes) : QByteArray();
    }

    QList<sync::HttpRequest> requests;
    int logins = 0;

private:
    QList<std::function<void(sync::HttpOutcome)>> m_waiting;
};

inline const QByteArray content = QByteArray(100'000, 'a') + QByteArray(100'000, 'b');

inline ports::GatewayUpload fileOf(const QByteArray &bytes)
{
    ports::GatewayUpload file;
    file.code = QStringLiteral("H99.129-260930-0001");
    file.fileName = QStringLiteral("giay-to-01-1.pdf");
    file.mediaType = QStringLiteral("application/pdf");
    file.bytes = bytes.size();
    file.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    file.open = [bytes]() -> kernel::Result<std::unique_ptr<QIODevice>> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
    return file;
}

inline domain::Profile profileOf(const domain::TusProfile &tus)
{
    auto made =
        standinProfile(domain::IgateAdapter::Connector, QUrl(QStringLiteral("https://a.invalid")));
    made.igate.tus = tus;
    return made;
}

inline domain::TusProfile pieces(qint64 first = 65'536)
{
    domain::TusProfile tus;
    tus.endpoint = QUrl(QStringLiteral("https://a.invalid/tus/files"));
    tus.firstChunkBytes = first;
    tus.wholeBelowBytes = 0;
    return tus;
}

inline sync::HttpHeaders
announced(const QByteArray &extensions = "creation,creation-with-upload,checksum")
{
    return {{"Tus-Version", "1.0.0"},
            {"Tus-Extension", extensions},
            {"Tus-Checksum-Algorithm", "md5,sha1,sha256"}};
}

/// One file, and what the steps of its upload came to.
struct Scene {
    explicit Scene(const domain::TusProfile &tus = pieces(), const QByteArray &bytes = content)
        : profile(profileOf(tus)), file(fileOf(bytes))
    {
        auto made = std::make_unique<ToldTransport>();
        transport = made.get();
        link = std::make_unique<sync::IgateLink>(std::move(made), profile, clock,
                                                 [] { return QStringLiteral("s"); });
        upload = std::make_unique<sync::TusUpload>(*link, profile.igate.tus, clock);
    }

    void step()
    {
        upload->step(file, [this](const kernel::Result<ports::UploadStep> &came) {
            ++answers;
            error = came ? QString() : came.error().key;
            if (!came)
                return;
            last = *came;
            file.address = came->address;
        });
    }
    /// The step's request, and what the server says to it.
    void step(int status, const sync::HttpHeaders &headers)
    {
        step();
        transport->answer(status, headers);
    }
    [[nodiscard]] QByteArray asked() const
    {
        const sync::HttpRequest &request = transport->requests.last();
        return request.verb + ' ' + request.url.path().toLatin1();
    }
    [[nodiscard]] QString doubt() const { return last.doubt ? last.doubt->key : QString(); }
    /// As far as the first piece, which is on its way.
    void begin(const QByteArray &extensions = "creation,creation-with-upload,checksum")
    {
        step(204, announced(extensions));
        step(201, {{tusHeader, "1.0.0"}, {"Location", "/tus/files/7"}});
        step();
    }

    domain::Profile profile;
    FakeClock clock;
    ToldTransport *transport = nullptr;
    std::unique_ptr<sync::IgateLink> link;
    std::unique_ptr<sync::TusUpload> upload;
    ports::GatewayUpload file;
    ports::UploadStep last;
    QString error;
    int answers = 0;
};

inline QByteArray metadata(const QByteArray &sha256)
{
    return "filename eA==,sha256 " + sha256.toBase64();
}

} // namespace motcua::tests::told
