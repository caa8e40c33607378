#pragma once

#include "app/core/domain/dossier.h"

#include <optional>

namespace motcua::domain
{

/// The paper of the dossier that `item` of a supplement request asks for although it is there:
/// named by its code, or by its name with nothing beside it but words like "nộp lại bản giấy". A
/// correction to it ("Tờ khai: sửa ngày sinh") is none. Once an online dossier is accepted nothing
/// may be asked for again (regulation facts §2.3, §7).
[[nodiscard]] std::optional<QString> paperAskedForAgain(const Dossier &dossier,
                                                        const QString &item);

/// Does `item` name a paper that none of the published components comes near to? Then it may not be
/// demanded (NĐ 118/2025 Art 16). Judged by words: what names a listed paper, or only says what is
/// to be corrected ("sửa", "ký", "ghi rõ"), passes.
[[nodiscard]] bool demandsUnlisted(const QList<ProcedureComponent> &published, const QString &item);

/// Papers that go back to the applicant when the dossier ends without a result (facts §7): the
/// originals, with their count.
[[nodiscard]] QStringList papersToReturn(const Dossier &dossier);

/// Adds what was handed in later: more of a paper that is there, or a new line.
void addComponents(Dossier &dossier, const QList<DossierComponent> &added);

} // namespace motcua::domain
