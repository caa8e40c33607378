#pragma once

#include "app/core/domain/pagearrangement.h"
#include "app/core/services/dossierdraft.h"
#include "app/core/services/pagetreatments.h"

#include <QByteArray>
#include <QStringList>

namespace motcua::services
{

/// Where one part stands among all that were handed in; those of one component keep this order.
struct PartPlace {
    QString component;
    QString part; ///< path of a PDF, or id of a capture session

    bool operator==(const PartPlace &) const = default;
};

/// The dossier whose supplement a draft takes in.
struct SuppliedTo {
    QString code;               ///< its number when it began; empty = a reception of its own
    int request = 0;            ///< which of its supplement requests
    bool isHandingOver = false; ///< set just before: when the request is answered, it is done

    bool operator==(const SuppliedTo &) const = default;
};

/// An unfinished reception as it is autosaved: the draft, and what recovery needs beside it. As
/// bytes it is the command line's own JSON in a small envelope.
struct SavedDraft {
    DossierDraft draft;
    QStringList importedSessions;  ///< capture sessions whose pages came from files
    QList<PartPlace> order;        ///< as handed in; what is not named here comes last
    domain::PageArrangement pages; ///< what the operator made of them; those not in it come last
    QString stopped;               ///< component whose stack feeds, or stopped before its end
    kernel::DossierId sealing;     ///< set just before sealing: if this dossier exists, it is done
    /// How the pages of each scan are made; what an older draft does not say is as the desk does.
    TreatmentsBySession treatments = {};
    domain::PageIds ignoredSplits = {}; ///< cuts and sheets of proposals that were turned down
    QString importing = {};             ///< component whose picture files are not all taken in
    SuppliedTo supplies = {};

    /// Nothing that an officer would miss.
    [[nodiscard]] bool isEmpty() const;
};

[[nodiscard]] QByteArray writeSavedDraft(const SavedDraft &saved);
/// Errors (Refused): "dossier.newerFormat", "json.syntax", "draft.damaged" and the others of
/// readDossierDraft() for an unfinished draft.
[[nodiscard]] kernel::Result<SavedDraft> readSavedDraft(const QByteArray &bytes);

} // namespace motcua::services
