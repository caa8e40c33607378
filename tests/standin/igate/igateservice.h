#pragma once

#include "tests/standin/igate/catalogue.h"
#include "tests/standin/igate/httpmessage.h"
#include "tests/standin/igate/igatestore.h"
#include "tests/standin/igate/numberlender.h"
#include "tests/standin/igate/switches.h"
#include "tests/standin/igate/tusshelf.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>

#include <functional>

namespace motcua::standin
{

/// The pretended iGate server without its sockets: one request in, one answer out. Both interfaces
/// (officer REST and partner connector) over one store; faults and habits by Switches. What no
/// public source shows is marked GUESS in the .cpp files and in README.md.
///
/// Operations, as faults and the count in state() name them: login pattern number lease procedures
/// procedure forms costs upload download create search detail progress status attach list
/// acknowledge fees agencies places user identity forceEnd delete, and tusOptions tusCreate tusHead
/// tusPatch of the server in front that takes files in pieces (`/tus/files`).
class IgateService
{
public:
    IgateService(const QString &databaseFile, Catalogue catalogue);

    /// `how`: a fault of this request (Fault::how), whatever the switches say; empty = theirs.
    [[nodiscard]] Response answer(const Request &request, const QString &how = {});
    /// Also starts the counts of faults anew.
    void setSwitches(const Switches &switches);
    [[nodiscard]] const IgateStore &store() const { return m_store; }
    [[nodiscard]] const NumberLender &lender() const { return m_lender; }
    /// The server's own clock; the machine's unless told otherwise.
    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }

    /// A citizen files at the portal (also `POST /__filing`): the body of an officer's create, and
    /// `contents`, which holds each file's content in base64 under the id that the body names.
    /// Gives the number, drawn here unless the body has one.
    QString fileOnline(const QJsonObject &filing);
    /// Another officer decides (also `POST /__decision`): `code`, and what changes of `status`,
    /// `opinion`, `demanded` (texts), `results` ([{name, number, filename, content in base64}]),
    /// `newCode`, `papers` (of `dossierFormFile`, with `contents` as above). False: no such
    /// dossier.
    bool decide(const QJsonObject &decision);
    /// The store's state and how often each operation was asked for.
    [[nodiscard]] QJsonObject state() const;

private:
    using Handler = Response (IgateService::*)(const Request &);
    struct Route {
        QByteArray verb;
        QString pattern; ///< segments; `*` stands for one
        QString operation;
        Handler handler;
    };

    [[nodiscard]] static const QList<Route> &routes();
    [[nodiscard]] static const Route *route(const Request &request);
    [[nodiscard]] Response control(const Request &request);
    [[nodiscard]] Response served(const Route &route, const Request &request);
    [[nodiscard]] const Fault *faultNow(const QString &operation);
    [[nodiscard]] Response scripted(const Fault &fault, const Route &route, const Request &request);
    [[nodiscard]] bool isAuthorised(const Request &request) const;
    [[nodiscard]] bool isOverloaded();

    // Login and numbers
    Response keycloak(const Request &request);
    Response connectorLogin(const Request &request);
    QJsonObject newToken();
    Response pattern(const Request &request);
    Response number(const Request &request);
    Response lease(const Request &request);
    // Catalogue and people
    Response procedures(const Request &request);
    Response procedure(const Request &request);
    Response forms(const Request &request);
    Response costs(const Request &request);
    Response emptyList(const Request &request);
    Response user(const Request &request);
    Response identity(const Request &request);
    [[nodiscard]] Response paged(const QJsonArray &rows, const Request &request) const;
    // Files
    Response upload(const Request &request);
    Response connectorUpload(const Request &request);
    Response download(const Request &request);
    Response removeFile(const Request &request);
    Response tusOptions(const Request &request);
    Response tusCreate(const Request &request);
    Response tusHead(const Request &request);
    Response tusPatch(const Request &request);
    // Dossiers
    Response create(const Request &request);
    Response search(const Request &request);
    Response detail(const Request &request);
    Response forceEnd(const Request &request);
    Response removeDossier(const Request &request);
    Response update(const Request &request);
    Response connectorCreate(const Request &request);
    Response connectorList(const Request &request);
    Response connectorSteps(const Request &request);
    Response connectorAttach(const Request &request);
    Response acknowledge(const Request &request);
    [[nodiscard]] std::optional<Response> refusal(const KeptDossier &dossier) const;
    [[nodiscard]] QJsonObject dossierRow(const KeptDossier &dossier) const;
    [[nodiscard]] QString moment(const QString &received) const;
    [[nodiscard]] QJsonValue wrapped(const QJsonValue &data) const;

    [[nodiscard]] QString stamp() const;
    /// Puts the contents into the store and their new ids in place of the old ones.
    QJsonArray stored(const QJsonArray &papers, const QJsonObject &contents, QStringList &files);
    [[nodiscard]] QJsonObject decided(const KeptDossier &dossier) const;

    IgateStore m_store;
    NumberLender m_lender;
    TusShelf m_pieces;
    std::function<QDateTime()> m_now;
    Catalogue m_catalogue;
    Switches m_switches;
    QHash<QString, qint64> m_tokens; // token → end of life, −1 = none
    QElapsedTimer m_clock;
    QHash<QString, int> m_counts;      // operation → requests, ever
    QHash<QString, int> m_faultCounts; // since the switches were set
    int m_served = 0;
    int m_turnedAway = 0;
    double m_room = 0; // of `capacity`
    qint64 m_roomAt = 0;
    QString m_patternId = newObjectId();
};

} // namespace motcua::standin
