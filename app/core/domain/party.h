#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace motcua::domain
{

/// Who stands in a dossier. A household (hộ gia đình, hộ kinh doanh) is named by its head and known
/// by its tax code.
enum class PartyKind { Person, Household, Organisation };
enum class OrganisationKind { Enterprise, StateBody, Other };
enum class Sex { Unknown, Male, Female };

/// How somebody's identity was checked; kept with the dossier (product row J5).
enum class IdentityCheck {
    None,
    Typed,  ///< the number was typed off a paper
    Qr,     ///< the card's QR code was read
    QrMrz,  ///< ... and its machine-readable zone agrees
    Mrz,    ///< the zone alone was read, and all its check digits fit
    Portal, ///< the portal vouches for the account (VNeID)
};

/// What the national population database answered when a person's data were compared with it.
enum class VerificationOutcome {
    Agrees,
    Differs,  ///< it knows the number, with other data
    NotFound, ///< it does not know the number
};

/// One enquiry there, and who made it (product row J5): evidence, whatever the answer was.
struct IdentityVerification {
    VerificationOutcome outcome = VerificationOutcome::NotFound;
    QStringList differing; ///< "name", "birthDate", "sex": what differs; may be empty
    QDateTime at;
    QString officer;   ///< login name of who asked
    QString reference; ///< the enquiry's number at the server; empty = it gives none

    bool operator==(const IdentityVerification &) const = default;
};

/// A person, household or organisation that takes part in a dossier: its owner (chủ hồ sơ) or the
/// agent who files it for the owner (người nộp thay). Everything here is personal data: encrypted
/// at rest, never logged.
struct Party {
    PartyKind kind = PartyKind::Person;
    QString name; ///< NFC
    /// 12-digit identity number of a person; tax code of a household or an organisation, which may
    /// be the head's own identity number (TT 86/2024/TT-BTC).
    QString idNumber;
    QDate birthDate; ///< invalid = not known
    Sex sex = Sex::Unknown;
    QString address;
    /// Of the territory (QĐ 19/2025/QĐ-TTg) whose name `address` tells, as it was on the day of
    /// reception; empty = it names none that is known.
    QString provinceCode;
    QString communeCode;
    QString phone; ///< as typed; digits decide look-up
    QString email;
    QString legacyId;  ///< 9-digit number of an old card (CMND); looked up too
    QDate idIssuedOn;  ///< of the card that was read; invalid = not known
    QString idIssuer;  ///< of that card (nơi cấp); empty = not known
    QDate idExpiresOn; ///< its last day; one for life has a far date; invalid = not known
    /// What the card's code says behind its seventh field (TT 16/2024), as it came.
    QStringList cardSurplus;
    OrganisationKind organisation = OrganisationKind::Enterprise; ///< means nothing for others
    /// Who acts for an organisation (người đại diện), or the head of a household (chủ hộ).
    QString representative;
    QString representativeId; ///< 12-digit identity number
    IdentityCheck checkedBy = IdentityCheck::None;
    std::optional<IdentityVerification> verified = {}; ///< empty = nobody has asked

    bool operator==(const Party &) const = default;
};

/// Another person, or another word about this one: what a card or a database said of the one before
/// is gone.
void dropCard(Party &party);

/// Kind of applicant in the national exchange (LoaiDoiTuong, regulation facts §2.1): 1 citizen,
/// 2 enterprise, 3 state body, 4 other organisation. A household is no legal person: its members
/// act as citizens (Civil Code 2015 Art 101).
[[nodiscard]] int nationalKindCode(const Party &party);

/// Kind of identity number there (DinhDanhCHS.Loai): 1 = 12 digits, 2 = 9 digits; 0 = neither, a
/// tax code or nothing.
[[nodiscard]] int nationalIdentityCode(const Party &party);

/// Is it nothing but `count` digits 0-9?
[[nodiscard]] bool isDigits(const QString &text, qsizetype count);

} // namespace motcua::domain
