#include "app/documents/agencyheading.h"

#include "app/core/kernel/clock.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

namespace
{

const QRegularExpression &unitOfTerritory()
{
    static const QRegularExpression pattern(
        u"(xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|tỉnh|thành phố)\\s+(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// In capitals; "XÃ TÂN MẪU" goes to the next line as a whole, as headings are broken by hand.
QString headingOf(const QString &agency)
{
    constexpr qsizetype longestTail = 20;
    QString heading = agency.toUpper();
    const auto match = unitOfTerritory().match(heading);
    if (match.hasMatch() && match.capturedLength() <= longestTail)
        heading.replace(match.capturedStart(), match.capturedLength(),
                        match.captured().replace(u' ', QChar(QChar::Nbsp)));
    return heading;
}

bool isUnit(const QString &name)
{
    return name.startsWith(u"trung tâm"_s, Qt::CaseInsensitive) ||
           name.startsWith(u"bộ phận"_s, Qt::CaseInsensitive);
}

/// As it was on the day of reception, whatever the agency is called today (facts §1.2, §3.2).
QString parentOf(const domain::Dossier &dossier, const domain::Profile &profile)
{
    if (!dossier.agencyParent.isEmpty())
        return dossier.agencyParent;
    const QDate day = kernel::inVietnam(dossier.receivedAt).date();
    const auto heading = profile.agencies.heading(dossier.agencyCode, day);
    return heading && heading->unit == dossier.agencyName ? heading->parent
                                                          : profile.agency.parentName;
}

} // namespace

void addAgency(FieldMap &fields, const domain::Dossier &dossier, const domain::Profile &profile,
               bool byAgency)
{
    const QString name = dossier.agencyName.isEmpty() ? profile.agency.name : dossier.agencyName;
    const QString unit = isUnit(name) ? name : QString();
    const QString parent = unit.isEmpty() ? name : parentOf(dossier, profile);
    const QString decides = dossier.competentName.isEmpty() ? parent : dossier.competentName;
    fields.insert(u"agencyName"_s, name);
    fields.insert(u"competentName"_s, decides);
    fields.insert(u"parentName"_s, parent);
    fields.insert(u"parentNameCaps"_s, headingOf(parent));
    fields.insert(u"unitName"_s, unit);
    fields.insert(u"unitNameCaps"_s, headingOf(unit));
    fields.insert(u"isByAgency"_s, flag(byAgency));
    const QString above = decides == parent ? QString() : parent;
    fields.insert(u"headUpper"_s, headingOf(byAgency ? above : parent));
    fields.insert(u"headLower"_s, headingOf(byAgency ? decides : unit));
    const QString place = placeOfAgency(parent);
    fields.insert(u"place"_s, place.isEmpty() ? placeOfAgency(name) : place);
}

QString placeOfAgency(const QString &agencyName)
{
    const auto match = unitOfTerritory().match(agencyName);
    if (!match.hasMatch())
        return {};
    const QString type = match.captured(1);
    const QString name = match.captured(2).trimmed();
    return name[0].isDigit() ? type.left(1).toUpper() + type.mid(1) + u' ' + name : name;
}

} // namespace motcua::documents
