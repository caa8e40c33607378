#include "ui/presentation/reception/partypresenter.h"

#include "app/core/domain/addressplace.h"
#include "app/core/domain/identitychecks.h"
#include "ui/presentation/ask.h"
#include "ui/presentation/format.h"
#include "ui/presentation/identitywords.h"
#include "ui/presentation/messages.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

constexpr int lookUpPauseMs = 200;

/// What a card says beyond its seven fields, but for what is shown as the old number already.
QStringList moreOnCard(const domain::Party &party)
{
    QStringList more = party.cardSurplus;
    more.removeAll(QString());
    more.removeAll(party.legacyId);
    more.removeAll(party.idIssuer);
    more.removeAll(party.idExpiresOn.toString(u"ddMMyyyy"_s));
    return more;
}

/// How it is checked once the zone agrees.
domain::IdentityCheck withZone(domain::IdentityCheck before)
{
    using domain::IdentityCheck;
    return before == IdentityCheck::Qr || before == IdentityCheck::QrMrz ? IdentityCheck::QrMrz
           : before == IdentityCheck::Portal                             ? IdentityCheck::Portal
                                                                         : IdentityCheck::Mrz;
}

} // namespace

PartyPresenter::PartyPresenter(services::Desk &desk, Role role, QObject *parent)
    : QObject(parent), m_desk(desk), m_role(role)
{
    m_lookUp.setSingleShot(true);
    m_lookUp.setInterval(lookUpPauseMs);
    connect(&m_lookUp, &QTimer::timeout, this, &PartyPresenter::lookUp);
}

QString PartyPresenter::text(Field field) const
{
    switch (field) {
    case Field::IdNumber: return m_party.idNumber;
    case Field::Name: return m_party.name;
    case Field::BirthDate:
        return m_party.birthDate.isValid() ? dateText(m_party.birthDate) : m_typedBirthDate;
    case Field::Address: return m_party.address;
    case Field::Phone: return m_party.phone;
    case Field::Email: return m_party.email;
    case Field::Representative: return m_party.representative;
    case Field::RepresentativeId: return m_party.representativeId;
    case Field::Authority: return m_authority;
    }
    Q_UNREACHABLE();
}

QStringList PartyPresenter::warnings() const
{
    QStringList sentences;
    if (!m_typedBirthDate.isEmpty() && !m_party.birthDate.isValid())
        sentences.append(tr("Type the birth date as day/month/year, for example 01/09/1990."));
    const QDate today = m_desk.clock.now().date();
    QStringList keys = m_cardWarnings;
    if (m_role == Role::Owner)
        keys += domain::partyWarnings(m_party, today);
    else if (!isEmpty())
        keys += domain::agentWarnings(m_party, m_authority, today);
    keys = m_desk.profile.identity.wanted(keys);
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys))
        sentences.append(messageText(key));
    const auto place = domain::placeIn(m_party.address, m_desk.profile.agencies, today);
    for (const kernel::Error &doubt : place.doubts)
        sentences.append(errorText(doubt));
    return sentences;
}

QString PartyPresenter::checkText(const domain::Party &party)
{
    QStringList parts;
    if (party.checkedBy != domain::IdentityCheck::None)
        parts += tr("Identity: %1").arg(identityCheckText(party.checkedBy));
    if (!party.legacyId.isEmpty())
        parts += tr("old number %1").arg(party.legacyId);
    if (party.idIssuedOn.isValid())
        parts += tr("card of %1").arg(dateText(party.idIssuedOn));
    if (!party.idIssuer.isEmpty())
        parts += tr("issued by %1").arg(party.idIssuer);
    if (party.idExpiresOn.isValid())
        parts += tr("valid until %1").arg(dateText(party.idExpiresOn));
    if (party.verified)
        parts += verificationText(*party.verified);
    const QStringList more = moreOnCard(party);
    if (!more.isEmpty())
        parts += tr("more on the card: %1").arg(more.join(u", "_s));
    return parts.join(u" · "_s);
}

void PartyPresenter::forgetWarnings(const QStringList &keys)
{
    for (const QString &key : keys)
        m_cardWarnings.removeAll(key);
}

void PartyPresenter::setText(Field field, const QString &typed)
{
    const QString text = typed.trimmed().normalized(QString::NormalizationForm_C);
    switch (field) {
    case Field::IdNumber:
        if (text != m_party.idNumber) {
            m_party.checkedBy =
                text.isEmpty() ? domain::IdentityCheck::None : domain::IdentityCheck::Typed;
            // What another card said; its old number would find another person's papers.
            domain::dropCard(m_party);
        }
        m_party.idNumber = text;
        lookUpSoon();
        break;
    case Field::Name:
        if (text != m_party.name)
            m_party.verified.reset();
        m_party.name = text;
        forgetWarnings({u"card.name"_s, u"card.nameBare"_s, u"mrz.name"_s});
        break;
    case Field::BirthDate:
        forgetWarnings({u"card.birthDate"_s, u"mrz.birthDate"_s});
        m_typedBirthDate = text;
        if (m_party.birthDate != dateFromText(text))
            m_party.verified.reset();
        m_party.birthDate = dateFromText(text);
        break;
    case Field::Address: m_party.address = text; break;
    case Field::Phone: m_party.phone = text; break;
    case Field::Email: m_party.email = text; break;
    case Field::Representative: m_party.representative = text; break;
    case Field::RepresentativeId: m_party.representativeId = text; break;
    case Field::Authority: m_authority = text; break;
    }
    emit changed();
}

void PartyPresenter::setSex(domain::Sex sex)
{
    if (m_party.sex != sex)
        m_party.verified.reset();
    m_party.sex = sex;
    forgetWarnings({u"card.sex"_s, u"mrz.sex"_s});
    emit changed();
}

void PartyPresenter::setKind(domain::PartyKind kind, domain::OrganisationKind organisation)
{
    m_party.kind = kind;
    m_party.organisation = organisation;
    emit changed();
}

void PartyPresenter::setParty(const domain::Party &party, const QString &authority)
{
    m_lookUp.stop();
    m_party = party;
    m_authority = authority;
    m_cardWarnings.clear();
    m_zone.reset();
    m_typedBirthDate.clear();
    emit filled();
    emit changed();
}

void PartyPresenter::takeCard(const domain::IdCard &card, const std::optional<domain::Mrz> &read)
{
    const std::optional<domain::Mrz> mrz = read ? read : m_zone;
    // Another person's phone must not stay behind with this person's name.
    domain::Party party = card.idNumber == m_party.idNumber ? m_party : domain::Party();
    party.kind = domain::PartyKind::Person;
    party.idNumber = card.idNumber;
    party.name = card.name;
    party.birthDate = card.birthDate;
    party.sex = card.sex;
    party.address = card.residence;
    party.legacyId = card.oldNumber;
    party.idIssuedOn = card.issuedOn;
    party.idIssuer = card.issuer;
    const bool isSameCard = mrz && mrz->idNumber == card.idNumber;
    party.idExpiresOn = isSameCard && !card.expiresOn.isValid() ? mrz->expiry : card.expiresOn;
    party.cardSurplus = card.surplus;
    if (party.name != m_party.name || party.birthDate != m_party.birthDate ||
        party.sex != m_party.sex)
        party.verified.reset();
    party.checkedBy = mrz && domain::mrzConfirms(*mrz, card) ? domain::IdentityCheck::QrMrz
                                                             : domain::IdentityCheck::Qr;
    setParty(party, m_authority);
    m_zone = mrz;
    m_cardWarnings = card.warnings;
    if (mrz)
        m_cardWarnings +=
            mrz->warnings + domain::mrzWarnings(*mrz, card, m_desk.clock.now().date());
    // Those of the number and of the last day are found again as long as they hold.
    m_cardWarnings.removeIf(
        [](const QString &key) { return key.startsWith("id."_L1) || key == "mrz.expired"_L1; });
    emit changed();
    lookUp();
}

bool PartyPresenter::takeZone(const domain::Mrz &zone)
{
    m_zone = zone;
    if (!m_party.idNumber.isEmpty() || !m_party.name.isEmpty())
        return compareWithZone();
    fillFromZone();
    return true;
}

void PartyPresenter::fillFromZone()
{
    const domain::Mrz zone = *m_zone;
    domain::Party party = m_party;
    party.kind = domain::PartyKind::Person;
    party.idNumber = zone.idNumber;
    party.birthDate = zone.birthDate;
    party.sex = zone.sex;
    party.checkedBy = domain::IdentityCheck::Mrz;
    party.idExpiresOn = zone.expiry;
    setParty(party, m_authority);
    m_zone = zone;
    lookUp(); // an earlier dossier knows how the name is written
}

/// What is not told yet is taken; the rest is compared.
bool PartyPresenter::compareWithZone()
{
    const domain::Mrz &zone = *m_zone;
    m_cardWarnings.removeIf([](const QString &key) { return key.startsWith("mrz."_L1); });
    if (m_party.idNumber.isEmpty())
        m_party.idNumber = zone.idNumber;
    if (!m_party.birthDate.isValid() && m_typedBirthDate.isEmpty())
        m_party.birthDate = zone.birthDate;
    if (m_party.sex == domain::Sex::Unknown)
        m_party.sex = zone.sex;
    if (m_party.idNumber == zone.idNumber)
        m_party.idExpiresOn = zone.expiry;
    domain::IdCard told;
    told.idNumber = m_party.idNumber;
    told.name = m_party.name.isEmpty() ? zone.name : m_party.name;
    told.birthDate = m_party.birthDate;
    told.sex = m_party.sex;
    const QStringList differences = domain::mrzWarnings(zone, told, {});
    m_cardWarnings += zone.warnings + differences;
    m_cardWarnings.removeIf([](const QString &key) { return key.startsWith("id."_L1); });
    if (differences.isEmpty())
        m_party.checkedBy = withZone(m_party.checkedBy);
    emit filled();
    emit changed();
    return differences.isEmpty();
}

/// Nobody else has told the name: without diacritics, which is said.
void PartyPresenter::takeNameOfZone()
{
    if (!m_zone || !m_party.name.isEmpty() || m_zone->idNumber != m_party.idNumber)
        return;
    m_party.name = m_zone->name;
    m_cardWarnings.append(u"card.nameBare"_s);
    emit filled();
    emit changed();
}

void PartyPresenter::lookUpSoon()
{
    m_lookUp.stop();
    if (isWholePersonNumber(m_party.idNumber))
        m_lookUp.start();
}

void PartyPresenter::lookUp()
{
    const QString number = m_party.idNumber;
    ask(
        m_desk.storage, this,
        [&desk = m_desk, number, old = m_party.legacyId] {
            auto known = desk.dossiers.knownParty(number);
            // Whoever was here before the card of today stands under the number of the old one.
            const bool isNew = known && !*known && !old.isEmpty();
            return isNew ? desk.dossiers.knownParty(old) : known;
        },
        [this, number](kernel::Result<std::optional<domain::Party>> known) {
            // A failed look-up costs some typing, no more: not worth a sentence.
            if (known && *known && m_party.idNumber == number)
                takeKnown(**known);
            takeNameOfZone();
        });
}

void PartyPresenter::takeKnown(const domain::Party &known)
{
    domain::Party party = m_party;
    const auto fill = [](QString &field, const QString &value) {
        if (field.isEmpty())
            field = value;
    };
    fill(party.name, known.name);
    fill(party.address, known.address);
    fill(party.phone, known.phone);
    fill(party.email, known.email);
    fill(party.legacyId, known.legacyId);
    // Of the card of then, unless another one was read now.
    const bool isOther = party.idExpiresOn.isValid() && known.idExpiresOn.isValid() &&
                         party.idExpiresOn != known.idExpiresOn;
    if (known.idNumber == party.idNumber && !party.idIssuedOn.isValid() && !isOther) {
        party.idIssuedOn = known.idIssuedOn;
        fill(party.idIssuer, known.idIssuer);
        if (!party.idExpiresOn.isValid())
            party.idExpiresOn = known.idExpiresOn;
    }
    fill(party.representative, known.representative);
    fill(party.representativeId, known.representativeId);
    if (!party.birthDate.isValid())
        party.birthDate = known.birthDate;
    if (party.sex == domain::Sex::Unknown)
        party.sex = known.sex;
    if (party.name == known.name) {
        party.kind = known.kind;
        party.organisation = known.organisation;
    }
    if (party == m_party)
        return;
    m_party = party;
    emit filled();
    emit changed();
    emit knownPartyFilled();
}

ports::IdentityQuestion PartyPresenter::question() const
{
    return {m_party.idNumber, m_party.name, m_party.birthDate, m_party.sex};
}

void PartyPresenter::verify()
{
    if (!canVerify() || m_isVerifying)
        return;
    if (!domain::isDigits(m_party.idNumber, 12) || m_party.name.isEmpty())
        return emit verificationTold(messageText(u"verify.incomplete"_s));
    m_isVerifying = true;
    emit verificationTold(tr("Comparing with the population database…"));
    m_desk.verifyIdentity(question(),
                          [that = QPointer(this), asked = question()](const auto &answer) {
                              if (that)
                                  that->takeVerification(asked, answer);
                          });
}

void PartyPresenter::takeVerification(
    const ports::IdentityQuestion &asked,
    const kernel::Result<std::optional<ports::IdentityAnswer>> &answer)
{
    m_isVerifying = false;
    if (!answer)
        return emit verificationTold(
            tr("The population database could not be asked: %1 Go on with the card and the papers.")
                .arg(errorText(answer.error())));
    if (!*answer)
        return emit verificationTold(messageText(u"verify.notOffered"_s));
    const ports::IdentityQuestion now = question();
    if (now.idNumber != asked.idNumber || now.name != asked.name ||
        now.birthDate != asked.birthDate || now.sex != asked.sex)
        return emit verificationTold(
            tr("The applicant changed while the population database was asked; ask it again."));
    m_party.verified =
        domain::IdentityVerification{(*answer)->outcome, (*answer)->differing, m_desk.clock.now(),
                                     m_desk.actor.user.name, (*answer)->reference};
    emit changed();
    emit verificationTold(verificationText(*m_party.verified));
}

} // namespace motcua::presentation
