#pragma once

#include <QDate>
#include <QString>

namespace motcua::domain
{

enum class PartyKind { Person, Organisation };
enum class Sex { Unknown, Male, Female };

/// A person or organisation that takes part in a dossier: its owner (chủ hồ sơ) or the agent who
/// files it for the owner (người nộp thay). Everything here is personal data: encrypted at rest,
/// never logged.
struct Party {
    PartyKind kind = PartyKind::Person;
    QString name;     ///< NFC
    QString idNumber; ///< 12-digit identity number, or the tax code of an organisation
    QDate birthDate;  ///< invalid = not known
    Sex sex = Sex::Unknown;
    QString address;
    QString phone; ///< as typed; digits decide look-up
    QString email;

    bool operator==(const Party &) const = default;
};

} // namespace motcua::domain
