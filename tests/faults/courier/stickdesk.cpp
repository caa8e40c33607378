#include "tests/faults/courier/stickdesk.h"

#include "tests/fakes/deskstore.h"

using namespace Qt::StringLiterals;

namespace motcua::tests
{

StickDesk::StickDesk(const QString &folder, const QString &name) : m_victim(folder)
{
    const QByteArray secret(32, 'k');
    m_profile.agency.code = u"H26.17.05"_s;
    m_profile.agency.name = u"UBND xã Thử Nghiệm"_s;
    m_profile.desk = name;
    m_profile.courier = {m_files.publicOf(secret), m_files.publicOf(QByteArray(32, 'r'))};
    m_victim.takeCopiesForItself();
    if (name == "hub"_L1)
        m_secret = secret;
}

services::Courier StickDesk::courier()
{
    return services::Courier(
        {store().courier(), store().blobs(), store().settings(), m_files, m_clock}, m_profile);
}

kernel::Result<services::CourierExport> StickDesk::exportTo(const QString &stick)
{
    return courier().exportTo(
        stick, m_secret,
        {{u"truong"_s, u"Trưởng bộ phận"_s, domain::Role::Supervisor, false}, u"Q1"_s});
}

kernel::Result<services::CourierImport> StickDesk::importFrom(const QString &stick)
{
    return courier().importFrom(stick, {m_secret, false}, admin());
}

QStringList StickDesk::states()
{
    QStringList names;
    const auto items = store().outbox().all();
    for (const domain::OutboxItem &item : items.value())
        names.append(domain::syncStateName(item.state));
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace motcua::tests
