#pragma once

#include "app/core/domain/idcard.h"
#include "app/core/domain/party.h"
#include "app/core/services/desk.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace motcua::presentation
{

/// One party of a dossier (owner or agent) as it is typed or read from a card. A known identity
/// number fills the empty fields from the last dossier; checks of a number are warnings, never
/// walls (regulation facts §6.4). GUI thread.
class PartyPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Field { IdNumber, Name, BirthDate, Address, Phone, Email };

    explicit PartyPresenter(services::Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const domain::Party &party() const { return m_party; }
    [[nodiscard]] bool isEmpty() const { return m_party == domain::Party(); }
    /// What the field shows. A birth date that is no date yet is kept as typed.
    [[nodiscard]] QString text(Field field) const;
    [[nodiscard]] QStringList warnings() const; ///< sentences

    void setText(Field field, const QString &typed);
    void setSex(domain::Sex sex);
    void setKind(domain::PartyKind kind);
    void setParty(const domain::Party &party);
    /// Takes what the card says and looks the person up.
    void takeCard(const domain::IdCard &card);

signals:
    void changed();          ///< by anybody
    void filled();           ///< not by typing: the fields must be shown anew
    void knownPartyFilled(); ///< an earlier dossier supplied fields

private:
    void lookUpSoon();
    void lookUp();
    void takeKnown(const domain::Party &known);

    services::Desk &m_desk;
    domain::Party m_party;
    QString m_typedBirthDate;
    QTimer m_lookUp;
};

/// The card in what a keyboard-wedge reader typed, wherever its text begins: the reader types into
/// the field that happens to have the focus, behind what stood there.
[[nodiscard]] std::optional<domain::IdCard> cardInTypedText(const QString &typed);

} // namespace motcua::presentation
