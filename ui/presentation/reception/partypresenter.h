#pragma once

#include "app/core/domain/mrz.h"
#include "app/core/domain/party.h"
#include "app/core/services/desk.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace motcua::presentation
{

/// One party of a dossier (owner or agent) as it is typed or read from a card. A known identity
/// number fills the empty fields from the last dossier; what looks wrong is a warning, never a wall
/// (regulation facts §6). How the identity was checked goes along with it. GUI thread.
class PartyPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Role { Owner, Agent };
    enum class Field {
        IdNumber,
        Name,
        BirthDate,
        Address,
        Phone,
        Email,
        Representative,
        RepresentativeId,
        Authority, ///< of an agent: by what he may file
    };

    explicit PartyPresenter(services::Desk &desk, Role role = Role::Owner,
                            QObject *parent = nullptr);

    [[nodiscard]] const domain::Party &party() const { return m_party; }
    [[nodiscard]] Role role() const { return m_role; }
    [[nodiscard]] const QString &authority() const { return m_authority; }
    [[nodiscard]] bool isEmpty() const
    {
        return m_party == domain::Party() && m_authority.isEmpty();
    }
    /// What the field shows. A birth date that is no date yet is kept as typed.
    [[nodiscard]] QString text(Field field) const;
    [[nodiscard]] QStringList warnings() const; ///< sentences
    /// How the identity was checked, and what else the card said: an old number, its date, more;
    /// empty while there is nothing to say.
    [[nodiscard]] QString checkText() const { return checkText(m_party); }
    [[nodiscard]] static QString checkText(const domain::Party &party);

    void setText(Field field, const QString &typed);
    void setSex(domain::Sex sex);
    void setKind(domain::PartyKind kind, domain::OrganisationKind organisation);
    void setParty(const domain::Party &party, const QString &authority = {});
    /// Takes what the card says, compared with the zone on its back where that was read too, and
    /// looks the person up.
    void takeCard(const domain::IdCard &card, const std::optional<domain::Mrz> &mrz = {});
    /// Takes the zone on the card's back, which must be sound (mrzFault()): it fills an empty
    /// party, and is compared with one that was read or typed, or is read later. What it says is
    /// never more than a warning. False: it does not agree.
    bool takeZone(const domain::Mrz &zone);
    /// Is there an endpoint that compares people with the national population database?
    [[nodiscard]] bool canVerify() const { return bool(m_desk.verifyIdentity); }
    /// Asks it about this party; `verificationTold` follows, whatever it says. Work goes on.
    void verify();

signals:
    void changed();          ///< by anybody
    void filled();           ///< not by typing: the fields must be shown anew
    void knownPartyFilled(); ///< an earlier dossier supplied fields
    void verificationTold(const QString &sentence);

private:
    void lookUpSoon();
    void lookUp();
    void takeKnown(const domain::Party &known);
    void takeVerification(const ports::IdentityQuestion &asked,
                          const kernel::Result<std::optional<ports::IdentityAnswer>> &answer);
    [[nodiscard]] ports::IdentityQuestion question() const;
    void fillFromZone();
    [[nodiscard]] bool compareWithZone();
    void takeNameOfZone();
    void forgetWarnings(const QStringList &keys);

    services::Desk &m_desk;
    Role m_role;
    domain::Party m_party;
    QString m_authority;
    QStringList m_cardWarnings;        // keys; gone when the field they speak of is edited
    std::optional<domain::Mrz> m_zone; // of this person's card
    QString m_typedBirthDate;
    QTimer m_lookUp;
    bool m_isVerifying = false;
};

} // namespace motcua::presentation
