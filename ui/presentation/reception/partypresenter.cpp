#include "ui/presentation/reception/partypresenter.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

constexpr int lookUpPauseMs = 200;

bool isWholeNumber(const QString &idNumber)
{
    // Identity number 12, tax code 10 (or 10-3): regulation facts §6.4, §6.5.
    static const QRegularExpression shape(u"^(\\d{12}|\\d{10}(-\\d{3})?)$"_s);
    return shape.match(idNumber).hasMatch();
}

} // namespace

std::optional<domain::IdCard> cardInTypedText(const QString &typed)
{
    static const QRegularExpression begin(u"\\d{12}\\|"_s);
    const auto match = begin.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    return domain::parseIdCardQr(typed.sliced(match.capturedStart()));
}

PartyPresenter::PartyPresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk)
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
    }
    Q_UNREACHABLE();
}

QStringList PartyPresenter::warnings() const
{
    QStringList sentences;
    if (!m_typedBirthDate.isEmpty() && !m_party.birthDate.isValid())
        sentences.append(tr("Type the birth date as day/month/year, for example 01/09/1990."));
    if (m_party.kind == domain::PartyKind::Person && !m_party.idNumber.isEmpty()) {
        const QStringList keys =
            domain::idNumberWarnings(m_party.idNumber, m_party.birthDate, m_party.sex);
        for (const QString &key : keys)
            sentences.append(messageText(key));
    }
    return sentences;
}

void PartyPresenter::setText(Field field, const QString &typed)
{
    const QString text = typed.trimmed().normalized(QString::NormalizationForm_C);
    switch (field) {
    case Field::IdNumber:
        m_party.idNumber = text;
        lookUpSoon();
        break;
    case Field::Name: m_party.name = text; break;
    case Field::BirthDate:
        m_typedBirthDate = text;
        m_party.birthDate = dateFromText(text);
        break;
    case Field::Address: m_party.address = text; break;
    case Field::Phone: m_party.phone = text; break;
    case Field::Email: m_party.email = text; break;
    }
    emit changed();
}

void PartyPresenter::setSex(domain::Sex sex)
{
    m_party.sex = sex;
    emit changed();
}

void PartyPresenter::setKind(domain::PartyKind kind)
{
    m_party.kind = kind;
    emit changed();
}

void PartyPresenter::setParty(const domain::Party &party)
{
    m_lookUp.stop();
    m_party = party;
    m_typedBirthDate.clear();
    emit filled();
    emit changed();
}

void PartyPresenter::takeCard(const domain::IdCard &card)
{
    // Another person's phone must not stay behind with this person's name.
    domain::Party party = card.idNumber == m_party.idNumber ? m_party : domain::Party();
    party.kind = domain::PartyKind::Person;
    party.idNumber = card.idNumber;
    party.name = card.name;
    party.birthDate = card.birthDate;
    party.sex = card.sex;
    party.address = card.residence;
    setParty(party);
    lookUp();
}

void PartyPresenter::lookUpSoon()
{
    m_lookUp.stop();
    if (isWholeNumber(m_party.idNumber))
        m_lookUp.start();
}

void PartyPresenter::lookUp()
{
    const QString number = m_party.idNumber;
    ask(
        m_desk.storage, this, [&desk = m_desk, number] { return desk.dossiers.knownParty(number); },
        [this, number](kernel::Result<std::optional<domain::Party>> known) {
            // A failed look-up costs some typing, no more: not worth a sentence.
            if (known && *known && m_party.idNumber == number)
                takeKnown(**known);
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
    if (!party.birthDate.isValid())
        party.birthDate = known.birthDate;
    if (party.sex == domain::Sex::Unknown)
        party.sex = known.sex;
    if (party.name == known.name)
        party.kind = known.kind;
    if (party == m_party)
        return;
    m_party = party;
    emit filled();
    emit changed();
    emit knownPartyFilled();
}

} // namespace motcua::presentation
