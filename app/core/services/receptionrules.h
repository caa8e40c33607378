#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/procedure.h"
#include "app/core/domain/profile.h"
#include "app/core/domain/workcalendar.h"
#include "app/core/kernel/result.h"
#include "app/core/services/dossierdraft.h"

#include <QList>

#include <optional>

namespace motcua::services
{

// What a published procedure demands of a reception, apart from stores: Intake asks these.

/// May a dossier of this procedure come this way? Gives what is worth saying all the same.
/// Errors, all Refused: "procedure.notDirect", "procedure.notOnline", "procedure.notPostal" (the
/// channel is not published for it), "procedure.paperOff" (paper reception has ended, CT
/// 24/CT-TTg); the warnings "procedure.paperAssisted" and
/// "procedure.otherSystem" [name, system] for one that is not processed in iGate.
[[nodiscard]] kernel::Result<QList<kernel::Error>> checkWay(const domain::Procedure &procedure,
                                                            domain::Channel channel);

/// What stays with the dossier whatever becomes of the catalogue (regulation facts §0), of its
/// case: papers, fees, times, how supplements and payments count, and who decides.
void keepRules(const domain::Procedure &procedure, domain::Dossier &dossier);

/// The same dossier of the server has the same id here, at every pull and on every desk; `name` is
/// the server's id of it, else its number there.
[[nodiscard]] kernel::DossierId serverDossierId(const QString &name);

/// Who takes papers in has held each Compared copy against its original: the name stays with it.
void noteComparison(QList<domain::DossierComponent> &papers, const QString &officerName);

/// The warning "procedure.caseOpen" [procedure, its cases]: without a case its papers are not asked
/// for, so the officer must know between what to choose.
[[nodiscard]] kernel::Error caseIsOpen(const domain::Procedure &procedure);
/// When a dossier was received: as the draft says, else `now`. One that is typed in later (after a
/// power cut, or brought by post) keeps its true time, from which its appointment counts and whose
/// day its number bears (facts §3.1, §4.5, §7). A clock a little ahead is no crime.
/// Errors, all Refused: "received.future", "received.tooOld"; of a time that a person has set,
/// "received.tooLate" [time, workdays allowed] and "received.noReason".
[[nodiscard]] kernel::Result<QDateTime> receptionTime(const DossierDraft &draft,
                                                      const domain::Profile &profile,
                                                      const domain::WorkCalendar &calendar,
                                                      const QDateTime &now);

/// Notes that a dossier received well before `now` was entered later, and why. Gives warnings of
/// that time: "received.noReason", "received.tooLate" where a file tells it, and
/// "received.beforeSent" [sent] of a postal dossier whose postmark is younger.
[[nodiscard]] QList<kernel::Error>
noteReception(domain::Dossier &dossier, const DossierDraft &draft, const domain::Profile &profile,
              const domain::WorkCalendar &calendar, const QDateTime &now);

/// The draft as it is kept, whoever typed, read or sent it: its texts are domain::plainText(),
/// names and the like plainLine().
[[nodiscard]] DossierDraft plainDraft(DossierDraft draft);

/// Texts that no paper can hold ("text.tooLong" [how it begins, most]): a page of letters in a name
/// would keep the printer busy for minutes. 1,000 letters as in the national exchange (facts §2.9).
constexpr qsizetype mostLetters = 1000;
[[nodiscard]] kernel::Status checkLength(const QStringList &texts);
[[nodiscard]] kernel::Status checkTexts(const DossierDraft &draft);

/// What the desk's agency is called on the day of reception, and what stands above it (facts §0,
/// §1.2): by the imported agencies, else by the profile. Another agency's dossier stays as it is.
void nameAgency(domain::Dossier &dossier, const domain::Profile &profile);

/// The agencies that the dossier names by code: takes the name of the one that decides from the
/// tree where none was told, and warns of what is not in force, AgencyTree::doubt().
[[nodiscard]] QList<kernel::Error> checkAgencies(domain::Dossier &dossier,
                                                 const domain::AgencyTree &tree);

/// A state secret never comes onto this workstation (TT 01/2023 Art 4): "component.stateSecret"
/// for files, scans and reuse.
[[nodiscard]] kernel::Status mayKeepDigitally(const domain::ProcedureComponent &asked,
                                              const DraftComponent &given);

/// Warnings about a paper of the list that was handed in: fewer sheets than asked for
/// ("component.fewer"); not digitised although a rule demands it ("component.resultNotDigitised",
/// "component.listedNotDigitised") or the list says so ("component.notDigitised"). Exempt papers
/// and mere photocopies are not missed (TT 01/2023 Art 4).
[[nodiscard]] QList<kernel::Error> paperWarnings(const domain::ProcedureComponent &asked,
                                                 const DraftComponent &given);

} // namespace motcua::services
