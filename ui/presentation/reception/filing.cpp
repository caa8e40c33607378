#include "ui/presentation/reception/filing.h"

#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

void Filing::change(Facts facts)
{
    if (facts == m_facts)
        return;
    m_facts = std::move(facts);
    emit changed();
}

void Filing::write(services::DossierDraft &draft) const
{
    draft.channel = m_facts.channel;
    draft.returnBy = m_facts.returnBy;
    if (m_facts.channel == domain::Channel::Postal)
        draft.parcelNumber = m_facts.parcelNumber.trimmed();
    if (m_facts.channel == domain::Channel::Online)
        draft.portalCode = m_facts.portalCode.trimmed();
    if (m_facts.channel != domain::Channel::Direct)
        draft.submittedAt = m_facts.submittedAt;
    draft.receivedAt = m_facts.receivedAt;
    draft.receivedReason = m_facts.receivedReason.trimmed();
    draft.receivedByHand = m_facts.receivedAt.isValid();
    draft.competentCode = m_facts.competentCode.trimmed();
    draft.competentName = m_facts.competentName.trimmed();
    draft.returnPoint = m_facts.returnPoint.trimmed();
    if (m_facts.returnBy == domain::ReturnBy::Postal)
        draft.postal = m_facts.postal;
    draft.note = m_facts.note.trimmed();
    draft.sets = m_facts.sets;
}

void Filing::read(const services::DossierDraft &draft)
{
    m_facts = {.channel = draft.channel,
               .returnBy = draft.returnBy,
               .parcelNumber = draft.parcelNumber,
               .portalCode = draft.portalCode,
               .submittedAt = draft.submittedAt,
               .receivedAt = draft.receivedAt,
               .receivedReason = draft.receivedReason,
               .competentCode = draft.competentCode,
               .competentName = draft.competentName,
               .returnPoint = draft.returnPoint,
               .postal = draft.postal,
               .note = draft.note,
               .sets = draft.sets};
}

void Filing::know(const domain::AgencyTree &agencies, const kernel::Clock &clock)
{
    m_agencies = &agencies;
    m_clock = &clock;
}

QList<domain::AdministrativeUnit> Filing::agencies() const
{
    if (!m_agencies)
        return {};
    QList<domain::AdministrativeUnit> known = m_agencies->agencies();
    known.removeIf([day = m_clock->now().date()](const auto &one) { return !one.isInForce(day); });
    return known;
}

QString Filing::doubtOf(const QString &code) const
{
    const auto doubt = m_agencies ? m_agencies->doubt(code, m_clock->now().date()) : std::nullopt;
    return doubt ? errorText(*doubt) : QString();
}

QString Filing::summary() const
{
    QStringList parts;
    const QString agency =
        m_facts.competentName.isEmpty() ? m_facts.competentCode : m_facts.competentName;
    if (!agency.isEmpty())
        parts.append(tr("decided by %1").arg(agency));
    if (!m_facts.returnPoint.isEmpty())
        parts.append(tr("fetched at %1").arg(m_facts.returnPoint));
    const domain::PostalDelivery &postal = m_facts.postal;
    if (m_facts.returnBy == domain::ReturnBy::Postal && !postal.address.isEmpty())
        parts.append(tr("posted to %1").arg(postal.address));
    if (m_facts.returnBy == domain::ReturnBy::Postal &&
        postal.payer != domain::PostagePayer::Untold)
        parts.append(tr("postage: %1").arg(postagePayerText(postal.payer)));
    if (m_facts.channel != domain::Channel::Direct && m_facts.submittedAt.isValid())
        parts.append(tr("sent %1").arg(momentText(m_facts.submittedAt)));
    if (m_facts.sets > 1)
        parts.append(tr("%n set(s)", nullptr, m_facts.sets));
    if (m_facts.receivedAt.isValid())
        parts.append(tr("received %1").arg(momentText(m_facts.receivedAt)));
    if (!m_facts.note.isEmpty())
        parts.append(tr("note: %1").arg(m_facts.note));
    return parts.join(u" · "_s);
}

} // namespace motcua::presentation
