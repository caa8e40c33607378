#include "sync/client/endpoints.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

Endpoints::Endpoints(const domain::IgateProfile &igate, const QString &agencyCode)
    : m_gateway(igate.gateway), m_sso(igate.sso), m_paths(igate.paths),
      m_constants({{u"realm"_s, igate.realm},
                   {u"agencyId"_s, igate.agencyId},
                   {u"agencyCode"_s, agencyCode},
                   {u"patternId"_s, igate.patternId},
                   {u"clientId"_s, igate.clientId}})
{
}

QUrl Endpoints::url(const QString &endpoint, QMap<QString, QString> values,
                    const Query &query) const
{
    for (auto it = m_constants.begin(); it != m_constants.end(); ++it)
        if (!values.contains(it.key()))
            values.insert(it.key(), it.value());
    QString path = m_paths.value(endpoint);
    for (auto it = values.begin(); it != values.end(); ++it)
        path.replace(u'{' + it.key() + u'}',
                     QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    QString base = (endpoint == "token"_L1 ? m_sso : m_gateway).toString(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    QUrl url(base + u'/' + path, QUrl::StrictMode);
    QUrlQuery items(url.query(QUrl::FullyEncoded));
    for (const auto &[key, value] : query)
        if (!value.isEmpty() && !items.hasQueryItem(key))
            // QUrlQuery leaves a plus alone, which servers read as a space.
            items.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (!items.isEmpty())
        url.setQuery(items);
    return url;
}

} // namespace motcua::sync
