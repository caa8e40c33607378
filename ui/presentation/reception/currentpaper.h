#pragma once

#include "ui/presentation/reception/capturepresenter.h"
#include "ui/presentation/reception/checklistmodel.h"
#include "ui/presentation/reception/pagedeskpresenter.h"
#include "ui/presentation/reception/scannerpresenter.h"
#include "ui/presentation/reception/splitchoice.h"

#include <QObject>

namespace motcua::presentation
{

/// The paper of the checklist that pages are taken in for: its pages are on the page desk, its
/// profile is chosen. When its stack is in it gives way to the next one, unless the officer went
/// elsewhere, looks at a page or has a split to decide. GUI thread.
class CurrentPaper final : public QObject
{
    Q_OBJECT

public:
    /// They outlive this.
    struct Parts {
        ChecklistModel &checklist;
        ScannerPresenter &scanner;
        CapturePresenter &capture;
        PageDeskPresenter &pageDesk;
        SplitChoice &splitChoice;
    };

    explicit CurrentPaper(Parts parts, QObject *parent = nullptr);

    void forget(); ///< another checklist, or another reception: none is current
    void setRow(int row);
    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] QString key() const; ///< empty = none is current

    /// A stack into the paper, which counts as received. Errors: ScannerPresenter::request().
    [[nodiscard]] kernel::Status scan();
    /// A stack of the paper that stopped in an earlier run can go on after this: as it is chosen
    /// now. Errors as for scan().
    [[nodiscard]] kernel::Status takeUpStack();
    /// Goes on to the next paper if the stack of this one is in.
    void leave();

signals:
    void rowChanged(int row);

private:
    void onScanEnded(const QString &component);

    Parts m_parts;
    int m_row = -1;
    QString m_done; ///< whose stack is in; left when nothing on it is to be decided
};

} // namespace motcua::presentation
