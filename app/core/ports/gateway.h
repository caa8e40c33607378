#pragma once

#include "app/core/domain/catalogueupdate.h"
#include "app/core/domain/dossier.h"
#include "app/core/domain/numberlease.h"
#include "app/core/domain/outbox.h"
#include "app/core/ports/completion.h"
#include "app/core/ports/remotedossier.h"

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace motcua::ports
{

/// How a request to the server failed, decided in one place (sync/client/classify). Rides in
/// Error::key as "server.<name>", so that the engine can tell and the person gets a sentence.
enum class GatewayFault {
    Unreachable,  ///< no byte left this machine: safe to repeat
    Unknown,      ///< sent, but no usable answer came: maybe done
    Busy,         ///< 503 and the like: wait (Retry-After); maybe done all the same
    TurnedAway,   ///< 429 or 425: wait; whoever counts requests does not look at them first
    Refused,      ///< a permanent no: 4xx, or 200 that carries an error; maybe done all the same
    Rejected,     ///< 4xx in the API's own words: surely not done; may change by itself
    Unauthorised, ///< the login does not fit
    Duplicate,    ///< 409: maybe done, look it up
};

/// The fault that an error of a Gateway stands for; nothing for an error that was made on this side
/// (a damaged file, a paper the server does not list). "server.certificate", "server.insecure",
/// "server.webPage", "server.webPageAtLogin", "server.noPieces" and all "pins.*" are known faults
/// with sentences of their own.
[[nodiscard]] inline std::optional<GatewayFault> faultOf(const kernel::Error &error)
{
    static constexpr std::pair<QLatin1StringView, GatewayFault> keys[] = {
        {QLatin1StringView("server.unreachable"), GatewayFault::Unreachable},
        {QLatin1StringView("server.certificate"), GatewayFault::Unreachable},
        {QLatin1StringView("server.insecure"), GatewayFault::Unreachable},
        {QLatin1StringView("server.webPageAtLogin"), GatewayFault::Unreachable},
        {QLatin1StringView("server.unknown"), GatewayFault::Unknown},
        {QLatin1StringView("server.webPage"), GatewayFault::Unknown},
        {QLatin1StringView("server.noPieces"), GatewayFault::Unknown},
        {QLatin1StringView("server.busy"), GatewayFault::Busy},
        {QLatin1StringView("server.turnedAway"), GatewayFault::TurnedAway},
        {QLatin1StringView("server.refused"), GatewayFault::Refused},
        {QLatin1StringView("server.rejected"), GatewayFault::Rejected},
        {QLatin1StringView("server.unauthorised"), GatewayFault::Unauthorised},
        {QLatin1StringView("server.duplicate"), GatewayFault::Duplicate},
    };
    for (const auto &[key, fault] : keys)
        if (error.key == key)
            return fault;
    if (error.key.startsWith(QLatin1StringView("pins.")))
        return GatewayFault::Unreachable; // nothing was sent
    return {};
}

/// Is it the server or the link, rather than one request?
[[nodiscard]] inline bool concernsAll(const kernel::Error &error)
{
    const std::optional<GatewayFault> fault = faultOf(error);
    return fault == GatewayFault::Unreachable || fault == GatewayFault::Busy ||
           fault == GatewayFault::TurnedAway || fault == GatewayFault::Unauthorised;
}

struct GatewayUpload {
    QString code;     ///< dossier number
    QString fileName; ///< without personal data
    QString mediaType;
    qint64 bytes = 0;
    QByteArray sha256; ///< 32 raw bytes, of the whole
    QString address;   ///< where an earlier call began it, as UploadStep told; empty = nowhere
    std::function<kernel::Result<std::unique_ptr<QIODevice>>()> open;
};

struct UploadedFile {
    QString id;
    QString hash; ///< opaque, echoed back; may be empty
};

/// A desk that asks for numbers of days to come.
struct LeaseRequest {
    QString agency;
    QString desk;
    QString generation;
    QList<domain::LeaseWish> days;
};

/// A person whose data are compared with the national population database (product row J5).
struct IdentityQuestion {
    QString idNumber;
    QString name;
    QDate birthDate;
    domain::Sex sex = domain::Sex::Unknown;
};

struct IdentityAnswer {
    domain::VerificationOutcome outcome = domain::VerificationOutcome::NotFound;
    QStringList differing; ///< "name", "birthDate", "sex"
    QString reference;     ///< of the enquiry; may be empty
};

/// What one request of an upload brought about. An interface that takes whole files needs one.
struct UploadStep {
    std::optional<UploadedFile> file = {}; ///< it is there whole, and nothing else counts
    QString address = {}; ///< where it is under way: to be stored before the next call; empty =
                          ///< nowhere (any more), it begins anew
    bool gained = false;  ///< the server has more of it than before
    std::optional<kernel::Error> doubt = {}; ///< why the next call should wait a little
};

/// One provincial iGate server behind either of its two interfaces. Every call is asynchronous and
/// completes exactly once. Tokens are its own affair (single flight, one re-login on 401). Sync
/// thread.
class Gateway
{
public:
    virtual ~Gateway() = default;
    /// Consumes a number at the server even if nothing follows: never repeat it for the same
    /// dossier once an answer came.
    virtual void drawNumber(const QString &procedureCode, Completion<QString> done) = 0;
    /// Numbers for days to come, of a server in front of iGate; repeating it gives the same ones.
    virtual void leaseNumbers(const LeaseRequest &request,
                              Completion<QList<domain::NumberLease>> done) = 0;
    /// The one request that a file needs next, so that whoever keeps `address` between the calls
    /// goes on where the last one broke.
    virtual void upload(const GatewayUpload &file, Completion<UploadStep> done) = 0;
    /// `dossier.code` is the number; `files` says which document is which file at the server.
    virtual void createDossier(const domain::Dossier &dossier,
                               const QList<domain::RemoteFile> &files,
                               Completion<RemoteDossier> done) = 0;
    /// Names the files of a dossier that was created without some of them; all of them, so that
    /// repeating it changes nothing. False: this interface has no such call, nothing was sent.
    virtual void attachFiles(const domain::Dossier &dossier, const QString &remoteId,
                             const QList<domain::RemoteFile> &files, Completion<bool> done) = 0;
    /// Exact look-up by number; nothing when the server does not know it.
    virtual void lookUp(const QString &code, Completion<std::optional<RemoteDossier>> done) = 0;
    /// Dossiers of a person or organisation at the server, by identity number or tax code: the
    /// first 50, the first 10 with their papers. Nothing: this interface has no such search,
    /// nothing was sent.
    virtual void searchByIdentity(const QString &idNumber,
                                  Completion<std::optional<QList<RemoteDossier>>> done) = 0;
    /// Nothing: the profile names no such endpoint (igate.identityPath), nothing was sent.
    virtual void verifyIdentity(const IdentityQuestion &question,
                                Completion<std::optional<IdentityAnswer>> done) = 0;
    /// What changed at the server of this agency's dossiers, pages from 0. An interface without
    /// pages gives everything at once, without times.
    virtual void news(int page, Completion<RemotePage> done) = 0;
    /// Nothing: this interface has no such call. A dossier that the server no longer knows is
    /// "server.rejected", an answer that is no dossier "server.unknown".
    virtual void detail(const RemoteDossier &row, Completion<std::optional<RemoteDetail>> done) = 0;
    /// The bytes of a file; of another size than told is "server.unknown".
    virtual void download(const RemoteFileRef &file, const QString &code,
                          Completion<QByteArray> done) = 0;
    /// Tells that these dossiers were taken over. False: this interface has no such call.
    virtual void acknowledge(const QStringList &codes, Completion<bool> done) = 0;
    /// True: the server noted it. False: this interface has no such call, nothing was sent.
    /// `files` are all that the server has of this dossier: a finished one names its results.
    virtual void reportProgress(const domain::Dossier &dossier, const QString &remoteId,
                                const domain::DossierEvent &event,
                                const QList<domain::RemoteFile> &files, Completion<bool> done) = 0;
    /// All procedures the server lists for this agency, with components and fees; those that it
    /// does not offer any more by code and name only.
    virtual void pullCatalogue(Completion<QList<domain::ToldProcedure>> done) = 0;
};

} // namespace motcua::ports
