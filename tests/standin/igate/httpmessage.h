#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrlQuery>

#include <utility>

namespace motcua::standin
{

/// One request as the stand-in sees it, with or without a socket.
struct Request {
    QByteArray verb;
    QString path; ///< decoded, as asked for
    QUrlQuery query;
    QByteArray authorization;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers)
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        return {};
    }
    [[nodiscard]] QString asked(const char *key) const
    {
        return query.queryItemValue(QString::fromLatin1(key), QUrl::FullyDecoded).trimmed();
    }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// One answer, and how it is delivered.
struct Response {
    enum class Delivery {
        Whole,
        Cut,         ///< the connection ends without a byte of it
        Truncated,   ///< the head promises more than comes
        Understated, ///< and here less
        Never,       ///< the connection stays open and silent
    };
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json;charset=UTF-8");
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Delivery delivery = Delivery::Whole;
    int delayMs = 0;
};

[[nodiscard]] Response jsonAnswer(const QJsonValue &value, int status = 200);
/// A business error of a digo service (facts §3.5).
[[nodiscard]] Response digoError(int status, int code, const QString &message);

/// The parts of a multipart/form-data body: name → (file name, content).
[[nodiscard]] QMap<QString, std::pair<QString, QByteArray>> multipart(const Request &request);

} // namespace motcua::standin
