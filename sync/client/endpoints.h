#pragma once

#include "app/core/domain/profile.h"

#include <QList>
#include <QMap>
#include <QUrl>

#include <utility>

namespace motcua::sync
{

/// Addresses of one deployment: the profile's path templates with their `{placeholders}` filled in.
/// Nothing is derived and no path is known here; the profile carries them all (iGate facts §1).
///
/// Always filled: `{realm}`, `{agencyId}`, `{agencyCode}`, `{patternId}`, `{clientId}`. `token`
/// hangs on the SSO's address, every other endpoint on the gateway's.
class Endpoints
{
public:
    using Query = QList<std::pair<QString, QString>>;

    Endpoints(const domain::IgateProfile &igate, const QString &agencyCode);

    /// `values` fill further placeholders, percent-encoded. `query` is added where the template
    /// does not already ask for that key; empty values are left out.
    [[nodiscard]] QUrl url(const QString &endpoint, QMap<QString, QString> values = {},
                           const Query &query = {}) const;

    [[nodiscard]] QString agencyId() const { return m_constants.value(QStringLiteral("agencyId")); }

private:
    QUrl m_gateway;
    QUrl m_sso;
    QMap<QString, QString> m_paths;
    QMap<QString, QString> m_constants;
};

} // namespace motcua::sync
