#pragma once

#include "app/core/domain/cataloguefile.h"

#include <QJsonValue>

namespace motcua::domain
{

// What a newer answer of the server does to the catalogue. Pure functions. A server tells a
// procedure in part only (iGate facts §4.4): what an office may set (regulation facts §10.4) is
// carried over from the version before, and what is not offered any more gets an end instead of
// being forgotten.

/// One procedure of the server's answer.
struct ToldProcedure {
    Procedure procedure;       ///< what could be read
    bool isClosed = false;     ///< it is listed as not offered any more
    QString limitProse;        ///< a time limit that is no plain number of days; else empty
    QStringList untoldKinds;   ///< codes of fees of a kind that is neither phí nor lệ phí
    QStringList untoldAmounts; ///< codes of fees without an amount that could be read
};

/// One key of toJson(Procedure) that is another now.
struct FieldChange {
    QString field;
    QJsonValue before;
    QJsonValue after;
};

/// What became of one procedure.
struct CatalogueLine {
    enum class Step {
        Added,   ///< nothing of it was in force
        Changed, ///< a new version counts from `day` on
        Same,    ///< nothing is new, nothing is stored
        Ended,   ///< the server closed it; `day` is the last one on which it counts
        Untold,  ///< in force here, not in the answer: nothing is done
    };
    Step step = Step::Same;
    QString code;
    QString name;
    QDate day = {};                  ///< invalid = from ever
    QList<FieldChange> changes = {}; ///< of Changed
    QStringList kept = {};           ///< fields that the server does not tell, as before
    QString limitProse = {};         ///< the limit as the server tells it, where it cannot be read
    std::optional<TimeLimit> limit = {}; ///< the one that counts now
    QStringList unpriced = {}; ///< names of fees whose amount could not be read: as before, or 0
    bool wasExample = false;   ///< what was kept comes of an illustrative version
};

/// What a pull comes to before anything is stored.
struct CatalogueUpdate {
    QList<Procedure> toStore; ///< new versions, and earlier ones that get an end
    QList<CatalogueLine> lines;
    CatalogueReading judged; ///< the faults of entries that are left out, as of a file
    qsizetype stored = 0;    ///< new versions
    qsizetype ended = 0;     ///< procedures that would not be offered any more
    qsizetype inForce = 0;   ///< before

    /// More than five, and more than a tenth of what is in force: rather a fault of the server than
    /// the province's will, so that a person has to say yes.
    [[nodiscard]] bool endsMany() const { return ended > 5 && ended * 10 > inForce; }
};

/// `told` with all that the server did not tell as `before` had it, paper by paper and fee by fee:
/// by code, else by exact name. Legal limit, paper switch, conduct of supplements and payments, day
/// count, routing and receipt form; of papers kind, exemption, digitising and intent; of fees the
/// reasons for exemption; of cases their times; a time limit and the amount of a fee that could not
/// be read; cases and papers where the server lists none. A legal limit that is
/// shorter than what the server tells is dropped. Version and validity stay those of
/// `told`.
[[nodiscard]] Procedure withOfficesOwn(const ToldProcedure &told, const Procedure &before);

/// `stored` are all versions. A procedure that changed gets the version "iGate <today>", in force
/// from today on, or from the day that the server tells where that is later than the beginning of
/// the version before. Of a procedure that was closed and is told nowhere as open all versions end
/// on the day before today, or when the server says if that is earlier; one that began today ends
/// today. Entries with a fault ("catalogue.*", "json.*") are left out and leave the version before
/// as it is.
[[nodiscard]] CatalogueUpdate updateCatalogue(const QList<ToldProcedure> &told,
                                              const QList<Procedure> &stored, QDate today);

/// Of each procedure the version that counts on that day, as CatalogueStore::byCode() gives it; in
/// the order of the codes.
[[nodiscard]] QList<Procedure> proceduresInForce(const QList<Procedure> &stored, QDate day);

} // namespace motcua::domain
