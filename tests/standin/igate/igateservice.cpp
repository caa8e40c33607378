#include "tests/standin/igate/igateservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

namespace
{

bool matches(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < path.size(); ++i)
        if (pattern.at(i) != "*"_L1 && pattern.at(i) != path.at(i))
            return false;
    return true;
}

Response page(const QByteArray &title)
{
    Response response;
    response.contentType = "text/html; charset=utf-8";
    response.body = "<!DOCTYPE html><html><head><title>" + title + "</title></head></html>";
    return response;
}

} // namespace

IgateService::IgateService(const QString &databaseFile, Catalogue catalogue)
    : m_store(databaseFile), m_lender([this](const QString &agency, QDate day, int count) {
          return m_store.nextNumber(agency + day.toString(u"yyMMdd"_s), count);
      }),
      m_pieces([this](const QString &id, const QString &name, const QByteArray &content) {
          m_store.addFile({id, name, content});
      }),
      m_catalogue(std::move(catalogue))
{
    m_clock.start();
}

const QList<IgateService::Route> &IgateService::routes()
{
    using S = IgateService;
    static const QList<Route> list = {
        {"POST", u"auth/realms/*/protocol/openid-connect/token"_s, u"login"_s, &S::keycloak},
        {"POST", u"connector/connector/v1/login"_s, u"login"_s, &S::connectorLogin},
        {"GET", u"bd/procedure"_s, u"procedures"_s, &S::procedures},
        {"GET", u"bd/procedure/--can-apply"_s, u"procedures"_s, &S::procedures},
        {"GET", u"bd/procedure/*"_s, u"procedure"_s, &S::procedure},
        {"GET", u"bd/procedure/*/--full"_s, u"procedure"_s, &S::procedure},
        {"GET", u"bd/procedure-form"_s, u"forms"_s, &S::forms},
        {"GET", u"bd/procost"_s, u"costs"_s, &S::costs},
        {"GET", u"bd/config/get-pattern"_s, u"pattern"_s, &S::pattern},
        {"PUT", u"bt/pattern/*/--get-next-value"_s, u"number"_s, &S::number},
        {"POST", u"motcua/v1/number-lease"_s, u"lease"_s, &S::lease},
        {"POST", u"fi/file/--multiple"_s, u"upload"_s, &S::upload},
        {"POST", u"fi/file"_s, u"upload"_s, &S::upload},
        {"POST", u"fi/v1/file/upload"_s, u"upload"_s, &S::connectorUpload},
        {"GET", u"fi/file/*"_s, u"download"_s, &S::download},
        {"GET", u"fi/file/*/filename+size"_s, u"download"_s, &S::download},
        {"GET", u"fi/file/download/*"_s, u"download"_s, &S::download},
        {"DELETE", u"fi/file/*"_s, u"delete"_s, &S::removeFile},
        {"POST", u"pa/dossier/--apply-online"_s, u"create"_s, &S::create},
        {"POST", u"pa/dossier"_s, u"create"_s, &S::create}, // GUESS: officer reception (§5.2)
        {"GET", u"pa/dossier/search"_s, u"search"_s, &S::search},
        {"GET", u"pa/dossier"_s, u"search"_s, &S::search},
        {"GET", u"pa/dossier/*/--online"_s, u"detail"_s, &S::detail},
        {"GET", u"pa/dossier-fee/--by-dossiers"_s, u"fees"_s, &S::emptyList},
        {"PUT", u"pa/dossier/--force-end-process"_s, u"forceEnd"_s, &S::forceEnd},
        {"PUT", u"pa/dossier/*"_s, u"attach"_s, &S::update}, // GUESS by convention (§3.2)
        {"DELETE", u"pa/dossier/*"_s, u"delete"_s, &S::removeDossier},
        {"GET", u"ba/place/--search"_s, u"places"_s, &S::emptyList},
        {"GET", u"ba/agency/--by-parent-id"_s, u"agencies"_s, &S::emptyList},
        {"GET", u"hu/user/*/--fully"_s, u"user"_s, &S::user},
        {"POST", u"motcua/v1/identity"_s, u"identity"_s, &S::identity},
        {"POST", u"connector/connector/v1/noihoso"_s, u"create"_s, &S::connectorCreate}, // GUESS
        {"POST", u"connector/connector/v1/laydanhsachhoso"_s, u"list"_s, &S::connectorList},
        {"POST", u"connector/connector/v1/hoso/capnhatientrinh"_s, u"progress"_s,
         &S::connectorSteps},
        {"POST", u"connector/connector/v1/hoso/capnhattrangthai"_s, u"status"_s,
         &S::connectorSteps},
        {"POST", u"connector/connector/v1/hoso/capnhatthanhphan"_s, u"attach"_s,
         &S::connectorAttach}, // GUESS
        {"POST", u"connector/connector/v1/hoso/xacnhantrangthainhan"_s, u"acknowledge"_s,
         &S::acknowledge},
        {"OPTIONS", u"tus/files"_s, u"tusOptions"_s, &S::tusOptions},
        {"POST", u"tus/files"_s, u"tusCreate"_s, &S::tusCreate},
        {"HEAD", u"tus/files/*"_s, u"tusHead"_s, &S::tusHead},
        {"PATCH", u"tus/files/*"_s, u"tusPatch"_s, &S::tusPatch},
    };
    return list;
}

const IgateService::Route *IgateService::route(const Request &request)
{
    const QStringList path = request.path.split(u'/', Qt::SkipEmptyParts);
    const Route *general = nullptr;
    for (const Route &candidate : routes()) {
        if (candidate.verb != request.verb || !matches(candidate.pattern.split(u'/'), path))
            continue;
        if (!candidate.pattern.contains(u'*'))
            return &candidate;
        general = general ? general : &candidate;
    }
    return general;
}

Response IgateService::answer(const Request &request, const QString &how)
{
    if (request.path.startsWith("/__"_L1))
        return control(request);
    const Route *found = route(request);
    const bool slashMissing =
        m_switches.slash == "required"_L1 && request.path.endsWith("--apply-online"_L1);
    if (!found || slashMissing)
        return jsonAnswer(QJsonObject{{u"status"_s, 404},
                                      {u"error"_s, u"Not Found"_s},
                                      {u"path"_s, request.path}},
                          404); // as Spring answers
    ++m_counts[found->operation];
    ++m_served;
    if (isOverloaded()) {
        ++m_turnedAway;
        Response busy = jsonAnswer(QJsonObject{{u"status"_s, 429}}, 429);
        busy.headers.emplaceBack("Retry-After", "2");
        return busy;
    }
    Fault told;
    told.how = how;
    const Fault *fault = how.isEmpty() ? faultNow(found->operation) : &told;
    Response response = fault ? scripted(*fault, *found, request) : served(*found, request);
    response.delayMs += m_switches.slowMs;
    return response;
}

/// A bucket that fills at `capacity` requests a second and holds one second of them.
bool IgateService::isOverloaded()
{
    if (m_switches.capacity <= 0)
        return false;
    const qint64 now = m_clock.elapsed();
    m_room = std::min<double>(m_switches.capacity,
                              m_room + double(now - m_roomAt) * m_switches.capacity / 1000);
    m_roomAt = now;
    if (m_room < 1)
        return true;
    m_room -= 1;
    return false;
}

void IgateService::setSwitches(const Switches &switches)
{
    m_switches = switches;
    m_faultCounts.clear();
}

QJsonObject IgateService::state() const
{
    QJsonObject state = m_store.state();
    QJsonObject requests;
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
        requests.insert(it.key(), it.value());
    state.insert(u"requests"_s, requests);
    state.insert(u"pieces"_s, m_pieces.state());
    return state;
}

Response IgateService::control(const Request &request)
{
    if (request.path == "/__state"_L1)
        return jsonAnswer(state());
    if (request.path == "/__counts"_L1) {
        QJsonObject counts = m_store.counts();
        counts.insert(u"requests"_s, m_served);
        counts.insert(u"turnedAway"_s, m_turnedAway);
        return jsonAnswer(counts);
    }
    if (request.path == "/__filing"_L1)
        return jsonAnswer(QJsonObject{{u"code"_s, fileOnline(request.json())}});
    if (request.path == "/__decision"_L1)
        return jsonAnswer(QJsonObject{{u"done"_s, decide(request.json())}});
    if (request.path != "/__control"_L1 || request.verb != "POST")
        return jsonAnswer(QJsonObject{{u"error"_s, u"unknown"_s}}, 404);
    QString badKey;
    const auto switches = Switches::fromJson(request.json(), &badKey);
    if (!switches)
        return jsonAnswer(QJsonObject{{u"error"_s, u"bad switch"_s}, {u"key"_s, badKey}}, 400);
    setSwitches(*switches);
    return jsonAnswer(QJsonObject{{u"done"_s, true}});
}

Response IgateService::served(const Route &route, const Request &request)
{
    if (route.operation != "login"_L1 && !isAuthorised(request))
        return jsonAnswer(QJsonObject{{u"error"_s, u"invalid_token"_s}}, 401);
    return (this->*route.handler)(request);
}

const Fault *IgateService::faultNow(const QString &operation)
{
    ++m_faultCounts[u"*"_s];
    ++m_faultCounts[operation];
    for (const Fault &fault : m_switches.faults) {
        if (fault.match != "*"_L1 && fault.match != operation)
            continue;
        if (fault.nth == 0 || m_faultCounts.value(fault.match) == fault.nth)
            return &fault;
    }
    return nullptr;
}

Response IgateService::scripted(const Fault &fault, const Route &route, const Request &request)
{
    Response response;
    if (fault.how == "cutBefore"_L1 || fault.how == "silent"_L1) {
        response.delivery =
            fault.how == "silent"_L1 ? Response::Delivery::Never : Response::Delivery::Cut;
        return response;
    }
    if (fault.how == "html"_L1)
        return page("Sign in to the network");
    if (fault.how == "errorIn200"_L1)
        return jsonAnswer(QJsonObject{
            {u"status"_s, 500}, {u"title"_s, u"Lỗi xử lý"_s}, {u"errors"_s, u"Hệ thống bận"_s}});
    if (fault.how == "redirect"_L1) {
        response.status = 302;
        response.headers.emplaceBack("Location", "http://portal.invalid/login");
        return response;
    }
    bool isStatus = false;
    const int status = fault.how.section(u' ', 0, 0).toInt(&isStatus);
    if (isStatus && fault.how.endsWith("page"_L1)) {
        response = page("The proxy regrets");
        response.status = status;
        return response;
    }
    if (isStatus) {
        response = status == 409 ? digoError(409, 10007, u"Số hồ sơ đã tồn tại"_s)
                                 : jsonAnswer(QJsonObject{{u"status"_s, status}}, status);
        if (fault.retryAfter >= 0)
            response.headers.emplaceBack("Retry-After", QByteArray::number(fault.retryAfter));
        if (!fault.retry.isEmpty())
            response.headers.emplaceBack("Retry-After", fault.retry.toLatin1());
        return response;
    }
    Request changed = request;
    std::optional<Response> ofPieces;
    if (route.operation.startsWith("tus"_L1) && m_pieces.play(fault.how, changed, ofPieces))
        return ofPieces ? *ofPieces : served(route, changed);
    response = served(route, request); // what follows happens after the commit
    if (fault.how == "cutAfter"_L1)
        response.delivery = Response::Delivery::Cut;
    else if (fault.how == "truncated"_L1)
        response.delivery = Response::Delivery::Truncated;
    else if (fault.how == "empty"_L1)
        response.body.clear();
    else if (fault.how == "understated"_L1)
        response.delivery = Response::Delivery::Understated;
    else if (fault.how == "otherJson"_L1)
        response.body = R"({"page":"of another service"})";
    else if (fault.how == "nullJson"_L1)
        response.body = "null";
    else if (fault.how == "badJson"_L1)
        response.body.chop(response.body.size() / 2 + 1);
    else if (fault.how == "slow"_L1)
        response.delayMs += fault.ms;
    return response;
}

bool IgateService::isAuthorised(const Request &request) const
{
    if (m_switches.noTokens)
        return true;
    const QByteArray prefix = request.authorization.left(7).toLower();
    const auto token = m_tokens.constFind(QString::fromLatin1(request.authorization.mid(7)));
    return prefix == "bearer " && token != m_tokens.constEnd() &&
           (*token < 0 || m_clock.elapsed() < *token);
}

} // namespace motcua::standin
