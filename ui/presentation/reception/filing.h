#pragma once

#include "app/core/domain/agencytree.h"
#include "app/core/kernel/clock.h"
#include "app/core/services/dossierdraft.h"

#include <QObject>

namespace motcua::presentation
{

/// How a dossier comes in, who decides it and where its result goes; three places that may differ
/// (phi địa giới, regulation facts §7). Usually nothing of it is touched. GUI thread.
class Filing final : public QObject
{
    Q_OBJECT

public:
    struct Facts {
        domain::Channel channel = domain::Channel::Direct;
        domain::ReturnBy returnBy = domain::ReturnBy::Direct;
        QString parcelNumber;   ///< of the parcel that brought a postal dossier
        QString portalCode;     ///< of an online filing, at the portal
        QDateTime submittedAt;  ///< when it was sent; invalid = at the counter, or not told
        QDateTime receivedAt;   ///< when it was really received; invalid = now
        QString receivedReason; ///< why it is typed in only now
        QString competentCode;  ///< of the agency that decides; empty = as the procedure says
        QString competentName;
        QString returnPoint;                ///< where the result is fetched; empty = here
        domain::PostalDelivery postal = {}; ///< of a result that is returned by post
        QString note;
        int sets = 1; ///< số lượng hồ sơ (bộ)

        bool operator==(const Facts &) const = default;
    };

    using QObject::QObject;

    [[nodiscard]] const Facts &facts() const { return m_facts; }
    void change(Facts facts);
    /// A new reception: nothing is said.
    void clear() { m_facts = {}; }

    /// The parcel's number is kept for a postal dossier alone, the portal's for an online one, the
    /// time of sending for one that did not come to the counter.
    void write(services::DossierDraft &draft) const;
    void read(const services::DossierDraft &draft);

    /// Agencies that may be named; both outlive this.
    void know(const domain::AgencyTree &agencies, const kernel::Clock &clock);
    /// Those in force today; none were imported = empty.
    [[nodiscard]] QList<domain::AdministrativeUnit> agencies() const;
    /// What is to be said of a code that was typed: unknown, or ended and who took over. Empty =
    /// nothing.
    [[nodiscard]] QString doubtOf(const QString &code) const;

    /// What differs from the usual, in a few words; empty = nothing.
    [[nodiscard]] QString summary() const;

signals:
    void changed();

private:
    Facts m_facts;
    const domain::AgencyTree *m_agencies = nullptr;
    const kernel::Clock *m_clock = nullptr;
};

} // namespace motcua::presentation
