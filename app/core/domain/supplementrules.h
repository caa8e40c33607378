#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/kernel/result.h"

#include <QSet>

#include <optional>

namespace motcua::domain
{

/// What the supplement request `items` demand, each "PAPER", "PAPER: what is wrong" or
/// "PAPER: WRONG: what is wrong", where PAPER is the code, the whole name or the beginning of the
/// name (of two words at least, when one alone begins so) of a paper of the published list in the
/// case of the dossier, of a paper that the dossier holds, or "declaration", and WRONG missing,
/// incomplete, incorrect, expired or unclear; or a sentence that holds the whole name of such a
/// paper, which is to be handed in. There is no other demand (NĐ 118/2025 Art 16), in the words
/// neither: `known` are the papers of the whole catalogue (paperwords.h). Errors:
/// "supplement.notListed" [item, list]; "supplement.namesAnother" [paper, list] when the words ask
/// for another one; of an accepted online dossier "supplement.alreadyThere" [name] for a paper it
/// holds that is called missing, and "supplement.onPaper" [name] for one that is asked for on paper
/// (facts §2.3, §7), unless its list says that the original is compared. Empty for a dossier that
/// kept no published list: the caller finds one.
[[nodiscard]] kernel::Result<QList<SupplementDemand>>
demandsOf(const Dossier &dossier, const QStringList &items, const QSet<QString> &known = {});

/// The same of the reason for all of it: "supplement.namesAnother", "supplement.onPaper".
[[nodiscard]] kernel::Status reasonFits(const Dossier &dossier, const QString &reason,
                                        const QSet<QString> &known = {});

/// Listed papers whose original is compared with what was filed online, when the result is
/// returned (facts §7); none of another dossier.
[[nodiscard]] QStringList originalsToCompare(const Dossier &dossier);

/// The sentence of `demand` as form 02 prints and the server is sent it, in Vietnamese.
[[nodiscard]] QString demandText(const Dossier &dossier, const SupplementDemand &demand);

/// The word of `wrong` in JSON and on the command line, and back.
[[nodiscard]] QString wrongName(SupplementDemand::Wrong wrong);
[[nodiscard]] std::optional<SupplementDemand::Wrong> wrongFromName(const QString &name);

/// Papers that go back to the applicant when the dossier ends without a result (facts §7): the
/// originals, with their count.
[[nodiscard]] QStringList papersToReturn(const Dossier &dossier);

/// Adds what was handed in later: more of a paper that is there, or a new line.
void addComponents(Dossier &dossier, const QList<DossierComponent> &added);

} // namespace motcua::domain
