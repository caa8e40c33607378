#include "app/core/domain/splitproposal.h"

#include "app/core/domain/separator.h"

#include <algorithm>
#include <utility>

namespace motcua::domain
{

namespace
{

bool areOneSheet(const SplitPage &a, const SplitPage &b)
{
    return a.sheet > 0 && a.sheet == b.sheet && a.id.session == b.id.session;
}

/// The other side of the sheet of page `at`; null where there is none.
const SplitPage *otherSide(const QList<SplitPage> &pages, qsizetype at)
{
    for (const qsizetype beside : {at - 1, at + 1}) {
        if (beside >= 0 && beside < pages.size() && areOneSheet(pages[at], pages[beside]))
            return &pages[beside];
    }
    return nullptr;
}

/// Walks through the pages and divides them.
class Division
{
public:
    void take(const SplitPage &page)
    {
        if (page.startsDocument)
            part({});
        if (page.blank)
            return takeBlank(page);
        if (m_parted || m_found.documents.isEmpty())
            begin(page);
        m_found.documents.last().pages.append(page.id);
    }
    void takeSheet(const SplitPage &page, bool isFirstSide)
    {
        m_found.sheets.append(page.id);
        m_found.separators += isFirstSide ? 1 : 0;
        part(componentOf(page.separator));
    }
    void takeBlankSide(const SplitPage &page)
    {
        m_found.sheets.append(page.id);
        part(m_component);
    }
    void takeBlankSheet(const SplitPage &page)
    {
        m_atBlank = true;
        part(m_component);
        takeBlank(page);
    }
    [[nodiscard]] SplitProposal done()
    {
        if (!m_found.documents.isEmpty())
            endWith(m_waiting.size());
        return m_found;
    }

private:
    void part(const QString &component)
    {
        m_parted = true;
        m_component = component;
    }
    /// No blank page begins a document: that waits for a written one.
    void takeBlank(const SplitPage &page)
    {
        if (m_parted || m_found.documents.isEmpty())
            m_waiting.append(page);
        else
            m_found.documents.last().pages.append(page.id);
    }
    /// So many of the waiting pages belong to the document before.
    void endWith(qsizetype count)
    {
        for (const SplitPage &page : m_waiting.first(count))
            m_found.documents.last().pages.append(page.id);
        m_waiting.remove(0, count);
    }
    void begin(const SplitPage &page)
    {
        const bool isFirst = m_found.documents.isEmpty();
        // Blank pages between two documents end the first, but a blank front goes with its back.
        const auto own =
            std::find_if(m_waiting.begin(), m_waiting.end(), [&](const SplitPage &blank) {
                return blank.startsDocument || areOneSheet(blank, page);
            });
        if (!isFirst)
            endWith(own - m_waiting.begin());
        const SplitPage &start = m_waiting.isEmpty() ? page : m_waiting.constFirst();
        if (!isFirst && !start.startsDocument) {
            m_found.cuts.append(start.id);
            m_found.blankSheets += m_atBlank ? 1 : 0;
        }
        m_found.documents.append({{}, std::exchange(m_component, {})});
        endWith(m_waiting.size());
        m_parted = false;
        m_atBlank = false;
    }

    SplitProposal m_found;
    QList<SplitPage> m_waiting;
    QString m_component; ///< of the document that comes next
    bool m_parted = false;
    bool m_atBlank = false;
};

} // namespace

SplitProposal proposedSplit(const QList<SplitPage> &pages, bool atBlankSheets)
{
    Division division;
    for (qsizetype at = 0; at < pages.size(); ++at) {
        const SplitPage &page = pages[at];
        const SplitPage *other = otherSide(pages, at);
        const bool otherSeparates = other && !other->separator.isEmpty();
        if (!page.separator.isEmpty())
            division.takeSheet(page, !otherSeparates || other > &page);
        else if (page.blank && otherSeparates)
            division.takeBlankSide(page);
        else if (page.blank && atBlankSheets && (!other || other->blank))
            division.takeBlankSheet(page);
        else
            division.take(page);
    }
    return division.done();
}

PageArrangement accepted(PageArrangement arrangement, const SplitProposal &proposal,
                         const QStringList &components)
{
    arrangement = split(std::move(arrangement), proposal.cuts);
    arrangement = removed(std::move(arrangement), proposal.sheets);
    for (const ProposedDocument &document : proposal.documents) {
        if (components.contains(document.component) && !document.component.isEmpty())
            arrangement = moved(std::move(arrangement), document.pages, {document.component});
    }
    return arrangement;
}

} // namespace motcua::domain
