#pragma once

#include "sync/client/chunkpace.h"
#include "sync/client/igatelink.h"
#include "sync/wire/tusheaders.h"

#include "app/core/domain/profile.h"
#include "app/core/kernel/clock.h"
#include "app/core/ports/gateway.h"

#include <QHash>

#include <optional>

namespace motcua::sync
{

/// Uploads in pieces to a server of the province's own in front of iGate: tus 1.0.0 with creation,
/// creation-with-upload, checksum and expiration, one request a call
/// (https://tus.io/protocols/resumable-upload).
///
/// The caller stores the address of an upload; the offset is never stored, since only the server
/// knows what it kept: after every doubt, and after a restart, it is asked (HEAD).
/// `Upload-Metadata` carries `filename`, `filetype`, `code` (the dossier's number) and `sha256` (of
/// the whole file, 64 lower-case hexadecimal digits): an upload whose metadata tell another hash is
/// not ours. What an answer without `Tus-Resumable` says was not said by that server, and forgets
/// nothing.
///
/// Same thread, token and judgement of answers as the link; nobody is called back when it goes.
class TusUpload
{
public:
    /// `link` and `clock` outlive it.
    TusUpload(IgateLink &link, const domain::TusProfile &tus, const kernel::Clock &clock);

    /// Does the profile name such a server?
    [[nodiscard]] bool isUsed() const { return m_tus.isUsed(); }
    /// Errors: those of classify(); "server.noPieces" (host) when the address does not speak tus
    /// 1.0.0, cannot make uploads, or sends them to another host. Doubts: "upload.piece" when a
    /// piece was not taken, "upload.restarted" when the upload is gone or is another's.
    void step(const ports::GatewayUpload &file, ports::Completion<ports::UploadStep> done);

private:
    using Done = ports::Completion<ports::UploadStep>;
    using Fault = std::optional<kernel::Error>;

    /// One request for a file.
    struct Turn {
        ports::GatewayUpload file;
        QUrl address;      // empty while it has none
        qint64 offset = 0; // of the bytes that the request carries
        qint64 bytes = 0;
        qint64 startedMs = 0;
        Done done;
    };
    /// What is known of an upload; lost with the process.
    struct Known {
        std::optional<qint64> offset; // as the server told last; empty = in doubt
        std::optional<qint64> reached;
        int badPieces = 0; // in a row
    };

    void discover(const Turn &turn);
    void create(Turn turn);
    void ask(const Turn &turn);
    void sendPiece(Turn turn, qint64 offset);

    void discovered(const Turn &turn, const HttpOutcome &outcome, const Fault &fault);
    void created(const Turn &turn, const HttpOutcome &outcome, const Fault &fault);
    void asked(const Turn &turn, const HttpOutcome &outcome, const Fault &fault);
    void pieceSent(const Turn &turn, const HttpOutcome &outcome, const Fault &fault);

    /// True: the answer ended the turn and is no good one.
    [[nodiscard]] bool refused(const Turn &turn, const HttpOutcome &outcome, const Fault &fault);
    void retryPiece(const Turn &turn, const QString &why);
    void restart(const Turn &turn, const QString &why);
    /// The server has all bytes.
    void complete(const Turn &turn, const HttpOutcome &outcome);

    [[nodiscard]] HttpRequest request(const QByteArray &verb, const QUrl &url) const;
    void carry(HttpRequest &request, const Turn &turn) const;
    [[nodiscard]] QUrl resolved(const QString &address) const;
    [[nodiscard]] kernel::Error noPieces(const QString &why) const;

    IgateLink &m_link;
    domain::TusProfile m_tus;
    const kernel::Clock &m_clock;
    ChunkPace m_pace;
    std::optional<TusAbilities> m_abilities;
    QHash<QString, Known> m_known; // by address
};

} // namespace motcua::sync
