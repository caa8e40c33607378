#pragma once

#include "app/core/services/desk.h"
#include "ui/presentation/ask.h"

#include <QPointer>

#include <functional>

namespace motcua::presentation
{

struct PaperView;
/// Makes a paper once more, in another size or with another number of copies; the answer comes on
/// the GUI thread, or not at all when the presenter is gone.
using Remake = std::function<void(const services::PrintOptions &,
                                  std::function<void(const kernel::Result<PaperView> &)>)>;

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
    int reprints = 0;   ///< of the papers, those that were printed before
    QString paper = {}; ///< "A5" | "A4"; empty = several sizes, or not told
    int copies = 0;     ///< 0 = several numbers, or not told
    Remake remake = {}; ///< empty = it stays as it is
};

/// How a paper is made that may still be left unprinted.
[[nodiscard]] inline services::PrintOptions asPreview(services::PrintOptions options = {})
{
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
    PaperView view{
        kind, paper.code, paper.pdf, 1, 0, paper.warning, noting(desk, presenter, {paper})};
    view.paper = paper.paper;
    view.copies = paper.copies;
    return view;
}

/// The same of a paper that `make(options)` made on the storage thread and makes again when another
/// size or number of copies is wished for.
template <class Presenter, class Make>
[[nodiscard]] PaperView viewOf(services::Desk &desk, Presenter *presenter, domain::PaperKind kind,
                               const services::PrintedPaper &paper, Make make)
{
    PaperView view = viewOf(desk, presenter, kind, paper);
    view.remake = [&desk, that = QPointer<Presenter>(presenter), kind,
                   make](const services::PrintOptions &options, auto done) {
        if (!that)
            return;
        ask(
            desk.storage, that.data(), [make, options] { return make(asPreview(options)); },
            [&desk, that, kind, make, done](const kernel::Result<services::PrintedPaper> &made) {
                done(made ? kernel::Result<PaperView>(viewOf(desk, that.data(), kind, *made, make))
                          : kernel::failure(made.error()));
            });
    };
    return view;
}

/// How a paper of the dossier with this number is made; storage thread.
[[nodiscard]] inline auto paperOf(services::Desk &desk, domain::PaperKind kind, const QString &code)
{
    return [&desk, kind, code](const services::PrintOptions &options) {
        return desk.papers.print(kind, code, options, desk.actor);
    };
}

} // namespace motcua::presentation
