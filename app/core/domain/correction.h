#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/kernel/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace motcua::domain
{

/// What an officer wants one field of a sealed dossier to say.
struct Correction {
    QString field; ///< one of correctableFields()
    QString value; ///< dates as 2026-11-21, choices by their JSON names; empty = nothing is known

    bool operator==(const Correction &) const = default;
};

/// What became of it, as texts of the same kind.
struct CorrectedField {
    QString field;
    QString before;
    QString after;

    bool operator==(const CorrectedField &) const = default;
};

/// What may have been typed wrong and is neither law nor evidence: who takes part, how the result
/// is returned, what is asked for. Never number, procedure, version, times, papers or fees: nothing
/// is deleted, and those follow from moves alone (regulation facts §2.1). `owner.name`,
/// `agent.phone`, `agentAuthority`, `returnBy`, `request`, `note` and their like, in the order of a
/// form.
[[nodiscard]] const QStringList &correctableFields();

/// As a correction would write it; empty for what is not known or no such field.
[[nodiscard]] QString correctableValue(const Dossier &dossier, const QString &field);

/// Writes the corrections into the dossier and tells what differs now. An agent without a name is
/// none. Whoever's name, birth date, sex or number was typed anew was checked by no card any more.
/// Errors, all Refused: "correction.field" [field], "correction.value" [field, value],
/// "owner.name", "agent.name", "correction.nothing" when all is as it was.
[[nodiscard]] kernel::Result<QList<CorrectedField>> correct(Dossier &dossier,
                                                            const QList<Correction> &corrections);

/// Whether anything may be corrected yet: until the dossier is closed or its result handed over.
[[nodiscard]] bool mayBeCorrected(DossierState state);

/// What its event is called, beside the names of moves.
[[nodiscard]] QString correctName();

/// What the event says: the reason, then a line `field: “before” → “after”` for each change.
[[nodiscard]] QString correctionText(const QString &reason, const QList<CorrectedField> &changes);

} // namespace motcua::domain
