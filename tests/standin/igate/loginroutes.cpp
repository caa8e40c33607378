// Logins, numbers, catalogue and people of the pretended server.

#include "tests/standin/igate/igateservice.h"

#include <QDate>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

namespace
{

constexpr auto userId = "650000000000000000000b01"_L1;

QByteArray tokenText()
{
    // Shaped as a JWT, because clients read `user_id` from it (§2.1); the signature is nobody's.
    const QJsonObject claims{{u"user_id"_s, userId}, {u"jti"_s, QUuid::createUuid().toString()}};
    const auto part = [](const QJsonObject &object) {
        return QJsonDocument(object)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part({{u"alg"_s, u"none"_s}}) + '.' + part(claims) + ".standin";
}

Response wrongLogin()
{
    return jsonAnswer(QJsonObject{{u"error"_s, u"invalid_grant"_s},
                                  {u"error_description"_s, u"Invalid user credentials"_s}},
                      401);
}

} // namespace

QJsonObject IgateService::newToken()
{
    const QByteArray token = tokenText();
    const int life = m_switches.tokenLife;
    m_tokens.insert(QString::fromLatin1(token), life < 0 ? -1 : m_clock.elapsed() + 1000 * life);
    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(token)},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"scope"_s, u"email profile"_s}};
    if (life >= 0)
        answer.insert(u"expires_in"_s, life);
    return answer;
}

Response IgateService::keycloak(const Request &request)
{
    QUrlQuery form(QString::fromUtf8(request.body));
    const auto field = [&](const char *name) {
        return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    const bool byPassword = field("grant_type") == "password"_L1;
    const QString given = field(byPassword ? "password" : "client_secret");
    const bool known =
        !field("client_id").isEmpty() && (!byPassword || !field("username").isEmpty());
    return known && given == m_switches.secret ? jsonAnswer(newToken()) : wrongLogin();
}

Response IgateService::connectorLogin(const Request &request)
{
    if (request.json().value("client_secret"_L1).toString() != m_switches.secret)
        return wrongLogin();
    const QJsonObject token = newToken();
    return m_switches.login == "wrapped"_L1
               ? jsonAnswer(
                     QJsonObject{{u"code"_s, 200}, {u"message"_s, u"OK"_s}, {u"data"_s, token}})
               : jsonAnswer(token);
}

Response IgateService::pattern(const Request &)
{
    return m_switches.pattern == "bare"_L1 ? jsonAnswer(m_patternId)
                                           : jsonAnswer(QJsonObject{{u"id"_s, m_patternId}});
}

Response IgateService::number(const Request &request)
{
    const QString code = request.asked("code");
    if (code.isEmpty())
        return digoError(400, 10048, u"Thiếu mã"_s);
    // GUESS: one counter per agency and day, four digits (§8.3 shows the layout only). Whether the
    // client sends its own code or the procedure's, the number is the agency's (§11 no. 9).
    static const QRegularExpression procedure(u"^\\d\\.\\d{6}"_s);
    const QString agency = procedure.match(code).hasMatch() ? m_switches.agency : code;
    const QDate today = (m_now ? m_now() : QDateTime::currentDateTime()).date();
    const QString day = today.toString(u"yyMMdd"_s);
    const int value = m_store.nextNumber(agency + day, 1 + m_switches.numberGap);
    const QString text = u"%1-%2-%3"_s.arg(agency, day).arg(value, 4, 10, QLatin1Char('0'));
    if (m_switches.number == "bare"_L1)
        return jsonAnswer(text);
    const QJsonObject answer{{u"value"_s, text}};
    return m_switches.number == "wrapped"_L1
               ? jsonAnswer(
                     QJsonObject{{u"code"_s, 200}, {u"message"_s, u"OK"_s}, {u"data"_s, answer}})
               : jsonAnswer(answer);
}

Response IgateService::lease(const Request &request)
{
    const QDateTime now = m_now ? m_now() : QDateTime::currentDateTime();
    return jsonAnswer(m_lender.lend(QJsonDocument::fromJson(request.body).object(), now));
}

Response IgateService::procedures(const Request &request)
{
    return paged(m_catalogue.procedures(request.asked("keyword"), m_switches), request);
}

Response IgateService::procedure(const Request &request)
{
    const QString id = request.path.split(u'/', Qt::SkipEmptyParts).value(2);
    const QJsonObject detail = m_catalogue.procedure(id, m_switches);
    return detail.isEmpty() ? digoError(404, 11000, u"Không tìm thấy thủ tục"_s)
                            : jsonAnswer(detail);
}

Response IgateService::forms(const Request &request)
{
    return paged(m_catalogue.forms(request.asked("procedure-id")), request);
}

Response IgateService::costs(const Request &request)
{
    return paged(m_catalogue.costs(request.asked("procedure-id")), request);
}

Response IgateService::emptyList(const Request &) { return jsonAnswer(QJsonArray()); }

Response IgateService::user(const Request &)
{
    return jsonAnswer(QJsonObject{{u"id"_s, userId}, {u"fullname"_s, u"Cán Bộ Mẫu"_s}});
}

/// The population has one person (regulation facts §6.1); everybody else is unknown.
Response IgateService::identity(const Request &request)
{
    const QJsonObject asked = request.json();
    const QJsonObject known{{u"identityNumber"_s, u"001090000001"_s},
                            {u"fullname"_s, u"Nguyễn Văn Mẫu"_s},
                            {u"birthday"_s, u"1990-09-01"_s},
                            {u"gender"_s, 1}};
    const QString reference = u"DC-%1"_s.arg(m_counts.value(u"identity"_s), 6, 10, QChar(u'0'));
    if (asked[u"identityNumber"_s] != known[u"identityNumber"_s])
        return jsonAnswer(QJsonObject{{u"result"_s, u"notFound"_s}, {u"reference"_s, reference}});
    QJsonArray differing;
    for (const auto &key : {u"fullname"_s, u"birthday"_s, u"gender"_s})
        if (asked.contains(key) && asked[key] != known[key])
            differing.append(key);
    return jsonAnswer(QJsonObject{{u"result"_s, differing.isEmpty() ? u"match"_s : u"mismatch"_s},
                                  {u"differing"_s, differing},
                                  {u"reference"_s, reference}});
}

Response IgateService::paged(const QJsonArray &rows, const Request &request) const
{
    if (m_switches.paging == "array"_L1)
        return jsonAnswer(rows);
    const int asked = request.asked("size").isEmpty() ? 15 : request.asked("size").toInt();
    const int size = m_switches.pageSize > 0 ? qMin(asked, m_switches.pageSize) : asked;
    const int number = request.asked("page").toInt();
    QJsonArray content;
    for (qsizetype i = qsizetype(number) * size; i < rows.size() && content.size() < size; ++i)
        content.append(rows.at(i));
    const bool last = (number + 1) * size >= rows.size();
    QJsonObject body{{u"content"_s, content},        {u"size"_s, size},
                     {u"number"_s, number},          {u"numberOfElements"_s, content.size()},
                     {u"first"_s, number == 0},      {u"last"_s, last},
                     {u"empty"_s, content.isEmpty()}};
    if (m_switches.paging == "page"_L1) {
        body.insert(u"totalElements"_s, rows.size());
        body.insert(u"totalPages"_s, (rows.size() + size - 1) / qMax(1, size));
        body.remove(u"last"_s); // so that clients must be able to do without
    }
    if (m_switches.extraKeys)
        body.insert(u"zzNobodyKnows"_s, QJsonObject{{u"deep"_s, QJsonArray{1, 2}}});
    return jsonAnswer(body);
}

} // namespace motcua::standin
