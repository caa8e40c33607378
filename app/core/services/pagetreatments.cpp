#include "app/core/services/pagetreatments.h"

#include <algorithm>

namespace motcua::services
{

PageTreatments::PageTreatments(const QList<Since> &noted)
{
    std::copy_if(noted.begin(), noted.end(), std::back_inserter(m_noted),
                 [](const Since &since) { return since.from > 0; });
    std::stable_sort(m_noted.begin(), m_noted.end(),
                     [](const Since &a, const Since &b) { return a.from < b.from; });
}

void PageTreatments::note(int from, const ports::PagePolicy &policy)
{
    m_noted.removeIf([from](const Since &since) { return since.from >= from; });
    Since next{from, policy.deskew, policy.flagBlank, policy.cropToPaper, policy.findSeparators};
    if (!m_noted.isEmpty()) {
        Since before = m_noted.constLast();
        before.from = from;
        if (before == next)
            return; // a stack that goes on
    }
    m_noted.append(next);
}

void PageTreatments::findSeparators()
{
    for (Since &since : m_noted)
        since.findSeparators = true;
}

ports::PagePolicy PageTreatments::policyOf(int number, ports::PagePolicy usual) const
{
    const auto after = std::find_if(m_noted.begin(), m_noted.end(),
                                    [number](const Since &since) { return since.from > number; });
    if (after == m_noted.begin())
        return usual;
    const Since &since = *(after - 1);
    usual.deskew = since.deskew;
    usual.flagBlank = since.flagBlank;
    usual.cropToPaper = since.cropToPaper;
    usual.findSeparators = since.findSeparators;
    return usual;
}

ports::PagePolicy pagePolicy(const domain::ScanDefaults &profile, domain::DocumentSource origin)
{
    const bool scanned = origin == domain::DocumentSource::Scan;
    ports::PagePolicy policy;
    policy.deskew = scanned && profile.deskew;
    policy.orient = scanned;
    policy.flagBlank = scanned && profile.leaveOutBlank;
    return policy;
}

} // namespace motcua::services
