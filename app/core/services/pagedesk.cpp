#include "app/core/services/pagedesk.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::PageArrangement;
using domain::PageId;
using domain::PilePlace;

namespace
{

// A step keeps lists that share their pages with its neighbours; more would help nobody.
constexpr int mostSteps = 500;

PilePlace placeOf(const PageArrangement &arrangement, const Arrival &arrival)
{
    const auto &neighbour = arrival.before ? arrival.before : arrival.replaces;
    const auto place = neighbour ? domain::placeOf(arrangement, *neighbour) : std::nullopt;
    return place.value_or(PilePlace{arrival.component});
}

bool knowsSession(const PageArrangement &arrangement, const kernel::CaptureId &session)
{
    const auto isOf = [&](const domain::ArrangedPage &page) { return page.id.session == session; };
    return std::any_of(arrangement.piles.begin(), arrangement.piles.end(),
                       [&](const domain::Pile &pile) {
                           return std::any_of(pile.pages.begin(), pile.pages.end(), isOf);
                       }) ||
           std::any_of(arrangement.bin.begin(), arrangement.bin.end(),
                       [&](const domain::BinnedPage &binned) { return isOf(binned.page); });
}

PageArrangement with(const PageArrangement &arrangement, const PageId &page, const Arrival &arrival)
{
    auto next = domain::added(arrangement, page, placeOf(arrangement, arrival));
    // Another stack is another document, as long as nobody says where it belongs.
    if (!arrival.replaces && !arrival.before && !knowsSession(arrangement, page.session))
        next = domain::split(std::move(next), {page});
    if (!arrival.replaces)
        return next;
    const auto *old = arrangement.find(*arrival.replaces);
    if (old && old->startsDocument) {
        next = domain::split(std::move(next), {old->id}, false);
        next = domain::split(std::move(next), {page});
    }
    return domain::removed(std::move(next), {*arrival.replaces});
}

} // namespace

void PageDesk::arrive(const PageId &page, const Arrival &arrival)
{
    if (m_now.contains(page))
        return;
    PageArrangement next = with(m_now, page, arrival);
    if (arrival.replaces) {
        // A step of its own: taken back, the old page stands again and the new one is in the bin.
        PageArrangement before =
            domain::removed(domain::added(m_now, page, placeOf(m_now, arrival)), {page});
        for (QList<Step> *steps : {&m_past, &m_future}) {
            for (Step &step : *steps)
                step.other = domain::removed(
                    domain::added(step.other, page, placeOf(step.other, arrival)), {page});
        }
        m_now = std::move(before);
        change(u"rescan"_s, std::move(next));
        return;
    }
    m_now = std::move(next);
    for (QList<Step> *steps : {&m_past, &m_future}) {
        for (Step &step : *steps)
            step.other = with(step.other, page, arrival);
    }
}

void PageDesk::arriveAgain(const PageId &page)
{
    m_now = domain::restored(std::move(m_now), {page});
    for (QList<Step> *steps : {&m_past, &m_future}) {
        for (Step &step : *steps)
            step.other = domain::restored(std::move(step.other), {page});
    }
}

bool PageDesk::change(const QString &what, PageArrangement next)
{
    if (next == m_now)
        return false;
    m_past.append({what, std::exchange(m_now, std::move(next))});
    if (m_past.size() > mostSteps)
        m_past.removeFirst();
    m_future.clear();
    return true;
}

bool PageDesk::undo()
{
    if (m_past.isEmpty())
        return false;
    Step step = m_past.takeLast();
    m_future.append({step.what, std::exchange(m_now, std::move(step.other))});
    return true;
}

bool PageDesk::redo()
{
    if (m_future.isEmpty())
        return false;
    Step step = m_future.takeLast();
    m_past.append({step.what, std::exchange(m_now, std::move(step.other))});
    return true;
}

QString PageDesk::undoable() const { return m_past.isEmpty() ? QString() : m_past.last().what; }

QString PageDesk::redoable() const { return m_future.isEmpty() ? QString() : m_future.last().what; }

} // namespace motcua::services
