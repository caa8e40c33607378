#pragma once

#include "app/core/domain/splitproposal.h"
#include "app/core/services/captureset.h"

#include <QObject>

#include <functional>

namespace motcua::presentation
{

class PageDeskPresenter;

/// What separator sheets, and blank ones where asked for, propose for the selected pile. Accepting
/// is one step of the page desk, so undo brings the proposal back; ignoring is saved with the draft
/// and lasts until something new is found. GUI thread.
class PageSplitting final : public QObject
{
    Q_OBJECT

public:
    /// `pages` owns this; `captures` outlives both.
    PageSplitting(PageDeskPresenter &pages, const services::CaptureSet &captures);

    /// The papers of the case: separators may send documents to them.
    void setPapers(std::function<QStringList()> papers) { m_papers = std::move(papers); }
    void setAtBlankSheets(bool wanted);
    /// Another reception, with what was ignored in it before.
    void begin(const domain::PageIds &ignored);
    [[nodiscard]] const domain::PageIds &ignored() const { return m_ignored; } ///< cuts and sheets
    /// A stack feeds, or has stopped before its end: what comes next belongs behind what is here.
    void setStackOpen(bool open);

    /// Of the selected pile; empty = there is none to decide about.
    [[nodiscard]] const domain::SplitProposal &proposal() const { return m_proposal; }
    /// No page of the pile is on its way, and all are judged: now it can be accepted.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QString sentence() const;
    /// The papers whose piles have a proposal that nobody has decided about.
    [[nodiscard]] QStringList undecided() const;

    void accept();
    void ignore();
    /// The pages have changed.
    void refresh();

signals:
    void changed();

private:
    [[nodiscard]] domain::SplitProposal proposalFor(const QString &component) const;
    [[nodiscard]] bool isInAndJudged(const QString &component) const;
    [[nodiscard]] int documentsForOtherPapers() const;

    PageDeskPresenter &m_pages;
    const services::CaptureSet &m_captures;
    std::function<QStringList()> m_papers = [] { return QStringList(); };
    domain::SplitProposal m_proposal;
    domain::PageIds m_ignored;
    bool m_atBlankSheets = false;
    bool m_isStackOpen = false;
    bool m_ready = false;
};

} // namespace motcua::presentation
