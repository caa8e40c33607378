#pragma once

#include "tests/standin/igate/httpmessage.h"
#include "tests/standin/igate/switches.h"

#include <QHash>

#include <functional>
#include <optional>

namespace motcua::standin
{

/// A tus 1.0.0 server in front of the pretended iGate: creation, creation-with-upload, checksum and
/// expiration (https://tus.io/protocols/resumable-upload). Uploads are in memory; a file that is
/// whole, and whose SHA-256 is the one that its metadata told, goes to `keep`. Without a checksum,
/// what came of a piece that was cut stays; with one it is dropped.
class TusShelf
{
public:
    /// Takes a whole file over; `id` is what it is to be called.
    using Keep =
        std::function<void(const QString &id, const QString &name, const QByteArray &content)>;

    explicit TusShelf(Keep keep) : m_keep(std::move(keep)) {}

    [[nodiscard]] Response options(const Switches &switches) const;
    [[nodiscard]] Response create(const Request &request, const Switches &switches);
    [[nodiscard]] Response head(const Request &request, const Switches &switches) const;
    [[nodiscard]] Response patch(const Request &request, const Switches &switches);

    /// Faults of its own (Fault::how): `expired`, `forgotten`, `otherContent`, `otherWhole`,
    /// `beyond`, `lostBytes` change the upload that is asked for, `flipped` a byte of the request
    /// on its way, and the request is served then; `forbidden`, `shifted` (409), `locked` (423),
    /// `mangled` (460) and `elsewhere` (307) are the answer. False: not one of them.
    [[nodiscard]] bool play(const QString &how, Request &request, std::optional<Response> &answer);

    /// `{"begun", "open", "bytes", "orphans"}`: uploads ever made, not finished ones, bytes that
    /// came, finished ones that were then denied: no client can find those again.
    [[nodiscard]] QJsonObject state() const;

private:
    struct Upload {
        qint64 length = 0;
        QByteArray metadata;
        QByteArray content;
        QString fileId; ///< once it is whole
    };

    [[nodiscard]] Upload *find(const Request &request);
    [[nodiscard]] const Upload *find(const Request &request) const;
    [[nodiscard]] Response missing(const Request &request) const;
    /// Status 0: taken. Else the answer that refuses.
    [[nodiscard]] Response take(const QString &id, const Request &request,
                                const Switches &switches);
    void addFileId(Response &response, const Upload &upload, const Switches &switches) const;

    Keep m_keep;
    QHash<QString, Upload> m_uploads;
    QHash<QString, int> m_gone; // id → 404 or 410
    int m_begun = 0;
    qint64 m_bytes = 0;
    int m_orphans = 0;
};

} // namespace motcua::standin
