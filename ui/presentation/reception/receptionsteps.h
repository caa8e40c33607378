#pragma once

#include <QCoreApplication>

namespace motcua::presentation
{

class ReceptionPresenter;

/// The numbered sections of the screen, in their order.
enum class ReceptionStep { Identify, Procedure, Checklist, Scan, Receipt };

/// How far a reception is and what to do next: read off its parts, holds nothing. GUI thread.
class ReceptionSteps
{
    Q_DECLARE_TR_FUNCTIONS(ReceptionSteps)

public:
    /// `reception` owns this.
    explicit ReceptionSteps(const ReceptionPresenter &reception) : m_of(reception) {}

    [[nodiscard]] bool isDone(ReceptionStep step) const;
    [[nodiscard]] ReceptionStep next() const;
    /// What to do next, one sentence with its key.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString paperToTake() const;
    [[nodiscard]] QString missingPaper() const;
    /// A paper that is needed and is here already; empty = none.
    [[nodiscard]] QString offeredPaper() const;
    [[nodiscard]] int firstRowToScan() const;
    [[nodiscard]] bool hasPapers() const;  ///< anything that was handed in
    [[nodiscard]] bool isInAStack() const; ///< feeding, or stopped before its end

    const ReceptionPresenter &m_of;
};

} // namespace motcua::presentation
