#include "app/core/services/agencybook.h"

#include "app/core/domain/agencyfile.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::failure;

namespace
{

const auto agenciesSetting = u"agencies"_s;

} // namespace

kernel::Status keepAgencies(ports::SettingsStore &settings, const domain::AgencyTree &tree)
{
    return settings.set(agenciesSetting,
                        QJsonDocument(domain::toJson(tree)).toJson(QJsonDocument::Compact));
}

kernel::Result<domain::AgencyTree> keptAgencies(const ports::SettingsStore &settings)
{
    const auto bytes = settings.value(agenciesSetting);
    if (!bytes)
        return failure(bytes.error());
    return *bytes ? domain::readAgencies(**bytes).tree : domain::AgencyTree();
}

kernel::Result<QList<domain::DossierSummary>> findDossiers(const ports::DossierStore &dossiers,
                                                           const domain::Profile &profile,
                                                           const QString &typed, int limit)
{
    const QString number = domain::numberIn(typed, profile.numbering.pattern);
    const QString text = number.isEmpty() ? typed : number;
    auto found = dossiers.find(text, limit);
    for (const QString &other : profile.agencies.otherTexts(text)) {
        if (!found || found->size() >= limit)
            break;
        const auto more = dossiers.find(other, limit);
        if (!more)
            return failure(more.error());
        std::copy_if(more->begin(), more->end(), std::back_inserter(*found),
                     [&](const auto &one) { return !found->contains(one); });
    }
    if (found && found->size() > limit)
        found->resize(limit);
    return found;
}

} // namespace motcua::services
