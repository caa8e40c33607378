#include "ui/presentation/reception/pagesplitting.h"

#include "ui/presentation/reception/pagedeskpresenter.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using domain::SplitProposal;
using services::CapturedPage;

PageSplitting::PageSplitting(PageDeskPresenter &pages, const services::CaptureSet &captures)
    : m_pages(pages), m_captures(captures)
{
    connect(&captures, &services::CaptureSet::ended, this, &PageSplitting::refresh);
    connect(&captures, &services::CaptureSet::processed, this, &PageSplitting::refresh);
}

void PageSplitting::setAtBlankSheets(bool wanted)
{
    m_atBlankSheets = wanted;
    refresh();
}

void PageSplitting::begin(const domain::PageIds &ignored)
{
    m_ignored = ignored;
    m_isStackOpen = false;
    refresh();
}

void PageSplitting::setStackOpen(bool open)
{
    m_isStackOpen = open;
    refresh();
}

SplitProposal PageSplitting::proposalFor(const QString &component) const
{
    QList<domain::SplitPage> pages;
    for (const domain::ArrangedPage &arranged : m_pages.arrangement().pagesOf(component)) {
        domain::SplitPage page;
        page.id = arranged.id;
        page.startsDocument = arranged.startsDocument;
        if (const CapturedPage *captured = m_captures.page(arranged.id)) {
            page.sheet = captured->scanned.sheet;
            page.separator = captured->separator;
            page.blank = captured->blank && !arranged.edit.kept;
        }
        pages.append(page);
    }
    SplitProposal found = domain::proposedSplit(pages, m_atBlankSheets);
    const auto isIgnored = [this](const domain::PageId &id) { return m_ignored.contains(id); };
    const bool nothingNew = std::all_of(found.cuts.begin(), found.cuts.end(), isIgnored) &&
                            std::all_of(found.sheets.begin(), found.sheets.end(), isIgnored);
    return nothingNew ? SplitProposal() : found;
}

/// A separator that is taken out before its next page has come would part nothing.
bool PageSplitting::isInAndJudged(const QString &component) const
{
    const auto pages = m_pages.arrangement().pagesOf(component);
    return !m_isStackOpen && !m_captures.isScanning() &&
           std::none_of(pages.begin(), pages.end(), [this](const auto &page) {
               const CapturedPage *captured = m_captures.page(page.id);
               return captured && captured->stage == CapturedPage::Stage::Spooled;
           });
}

QStringList PageSplitting::undecided() const
{
    QStringList components;
    for (const domain::Pile &pile : m_pages.arrangement().piles) {
        if (!proposalFor(pile.component).isEmpty())
            components.append(pile.component);
    }
    return components;
}

void PageSplitting::refresh()
{
    SplitProposal found = proposalFor(m_pages.selected());
    const bool ready = isInAndJudged(m_pages.selected());
    if (found == m_proposal && ready == m_ready)
        return;
    m_proposal = std::move(found);
    m_ready = ready;
    m_pages.pages()->setProposed(m_proposal.cuts, m_proposal.sheets);
    emit changed();
}

int PageSplitting::documentsForOtherPapers() const
{
    const QStringList papers = m_papers();
    return int(std::count_if(m_proposal.documents.begin(), m_proposal.documents.end(),
                             [&](const domain::ProposedDocument &document) {
                                 return papers.contains(document.component) &&
                                        document.component != m_pages.selected();
                             }));
}

QString PageSplitting::sentence() const
{
    QStringList found;
    if (m_proposal.separators > 0)
        found.append(tr("%n separator(s)", nullptr, m_proposal.separators));
    if (m_proposal.blankSheets > 0)
        found.append(tr("%n blank sheet(s)", nullptr, m_proposal.blankSheets));
    QString text = tr("%1: split into %n document(s).", nullptr, int(m_proposal.documents.size()))
                       .arg(found.join(u", "_s));
    if (const int others = documentsForOtherPapers(); others > 0)
        text += u' ' + tr("%n of them go(es) to other papers.", nullptr, others);
    return m_ready ? text : text + u' ' + tr("Possible once the whole stack is in.");
}

void PageSplitting::accept()
{
    if (m_proposal.isEmpty() || !m_ready)
        return;
    m_pages.step(tr("split"), domain::accepted(m_pages.arrangement(), m_proposal, m_papers()));
}

void PageSplitting::ignore()
{
    m_ignored += m_proposal.cuts + m_proposal.sheets;
    refresh();
}

} // namespace motcua::presentation
