#pragma once

#include "app/core/services/intake.h"

namespace motcua::services
{

/// A dossier that came in without being accepted.
struct Registered {
    domain::Dossier dossier;
    bool isNew = true; ///< false: the desk had it already, as it is now
};

/// Where a dossier was filed first; both empty for one that is typed in here.
struct ServerOrigin {
    QString code; ///< its number there; never empty beside an id
    QString id;   ///< the server's own, when it tells it
};

/// The case (trường hợp) that a filing tells; either may be empty.
struct FiledCase {
    QString code; ///< the server's id, which a catalogue that was pulled has too
    QString name;
};

/// The case as this catalogue calls it, with the fees that are its alone. Where none is told that
/// the procedure has, the draft keeps none: the officer names it when accepting.
void takeFiledCase(DossierDraft &draft, const FiledCase &filed, const domain::Procedure &procedure);

/// Online filing (mới đăng ký): a dossier enters as registered, without receipt and appointment,
/// and its answer clock of 8 working hours runs (regulation facts §4.2). DossierMoves answers it.
/// Storage thread.
class OnlineEntry
{
public:
    OnlineEntry(const Intake &intake, ports::DossierStore &dossiers)
        : m_intake(intake), m_dossiers(dossiers)
    {
    }

    /// As Intake::check() for a dossier that is only registered.
    [[nodiscard]] kernel::Result<CheckedDossier> check(const DossierDraft &draft,
                                                       const ports::Actor &actor) const
    {
        return m_intake.check(draft, actor, IntakeStage::Register);
    }

    /// Stores it. Pulling the same dossier again changes nothing: one of the same server id or
    /// number is given back as it is. Errors: those of Intake::seal(); "online.noNumber" [id] when
    /// the server told no number; "code.taken" when the number belongs to another dossier.
    [[nodiscard]] kernel::Result<Registered> registerOnline(const CheckedDossier &checked,
                                                            const FilesByComponent &files,
                                                            const ServerOrigin &origin,
                                                            const ports::Actor &actor) const;

private:
    [[nodiscard]] kernel::Result<std::optional<domain::Dossier>>
    known(const ServerOrigin &origin) const;

    const Intake &m_intake;
    ports::DossierStore &m_dossiers;
};

} // namespace motcua::services
