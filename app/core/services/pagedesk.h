#pragma once

#include "app/core/domain/pagearrangement.h"

#include <QList>
#include <QString>

#include <optional>

namespace motcua::services
{

/// Where pages go that come next: at the end of their component's pile unless the operator said
/// otherwise. There, the first page of a session begins a document.
struct Arrival {
    QString component;
    std::optional<domain::PageId> before;   ///< "insert here"
    std::optional<domain::PageId> replaces; ///< "scan again": the old page goes into the bin
};

/// The pages of one reception and everything that was done to them, step by step. Undo and redo go
/// through all steps; pages that come in meanwhile are no step and are never lost by one.
///
/// A value without thread or I/O; whoever owns it saves now() with the draft.
class PageDesk
{
public:
    PageDesk() = default;
    explicit PageDesk(domain::PageArrangement start) : m_now(std::move(start)) {}

    [[nodiscard]] const domain::PageArrangement &now() const { return m_now; }

    /// A torn sheet was fed again, under its old number: out of the bin, where an officer may have
    /// put what came of it first.
    void arriveAgain(const domain::PageId &page);
    /// A page came in. A page that is known stays where it is.
    void arrive(const domain::PageId &page, const Arrival &arrival);
    /// One step of the operator; `what` names it for people ("turn"). False when it changes
    /// nothing, and then it is no step.
    bool change(const QString &what, domain::PageArrangement next);

    bool undo(); ///< false when there is nothing to undo
    bool redo();
    [[nodiscard]] QString undoable() const; ///< what undo() would take back; empty = nothing
    [[nodiscard]] QString redoable() const;

private:
    struct Step {
        QString what;
        domain::PageArrangement other; ///< before the step in m_past, after it in m_future
    };

    domain::PageArrangement m_now;
    QList<Step> m_past;   // latest last
    QList<Step> m_future; // next last
};

} // namespace motcua::services
