#pragma once

#include "app/core/services/desk.h"
#include "ui/presentation/ask.h"

#include <QPointer>

#include <functional>

namespace motcua::presentation
{

/// A finished paper, or several in one file, to be looked at. GUI thread.
struct PaperView {
    domain::PaperKind kind = domain::PaperKind::Receipt;
    QString name; ///< number of the dossier, or the days
    QByteArray pdf;
    int papers = 1;
    int skipped = 0; ///< papers that dossiers of a batch do not have yet
    std::optional<kernel::Error> warning;
    /// To be called when it was printed or saved: only then it counts, and the next is a reprint.
    std::function<void()> taken = {};
    int reprints = 0; ///< of the papers, those that were printed before
};

/// How a paper is made that may still be left unprinted.
[[nodiscard]] inline services::PrintOptions asPreview()
{
    services::PrintOptions options;
    options.isPreview = true;
    return options;
}

/// For PaperView::taken: notes these papers on the storage thread; what cannot be noted is said
/// through `failed` of the presenter.
template <class Presenter>
[[nodiscard]] std::function<void()> noting(services::Desk &desk, Presenter *presenter,
                                           const QList<services::PrintedPaper> &papers)
{
    return [&desk, that = QPointer<Presenter>(presenter), papers] {
        if (!that)
            return;
        ask(
            desk.storage, that.data(),
            [&desk, papers]() -> kernel::Status {
                for (const services::PrintedPaper &paper : papers)
                    if (auto noted = desk.papers.note(paper, desk.actor); !noted)
                        return noted;
                return {};
            },
            [that](const kernel::Status &noted) {
                if (!noted)
                    emit that->failed(noted.error());
            });
    };
}

/// One paper, with what happens when it is taken.
template <class Presenter>
[[nodiscard]] PaperView viewOf(services::Desk &desk, Presenter *presenter, domain::PaperKind kind,
                               const services::PrintedPaper &paper)
{
    return {kind, paper.code, paper.pdf, 1, 0, paper.warning, noting(desk, presenter, {paper})};
}

} // namespace motcua::presentation
