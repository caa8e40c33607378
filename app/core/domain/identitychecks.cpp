#include "app/core/domain/identitychecks.h"

#include "app/core/domain/searchkey.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

/// Provinces of birth registration as they were before 1/7/2025: a person's number never changes,
/// so the new territory codes do not apply (NĐ 137/2015, TT 59/2021; facts §6.4).
constexpr int birthPlaces[] = {1,  2,  4,  6,  8,  10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25,
                               26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48,
                               49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75,
                               77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96};
static_assert(std::size(birthPlaces) == 63);

constexpr qsizetype personDigits = 12;
constexpr qsizetype oldCardDigits = 9;
constexpr int oldestYears = 130;

/// facts §6.5; a sum that gives 10 was never issued.
bool fitsCheckDigit(const QString &tenDigits)
{
    constexpr int weights[] = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    int sum = 0;
    for (qsizetype i = 0; i < qsizetype(std::size(weights)); ++i)
        sum += tenDigits.at(i).digitValue() * weights[i];
    return 10 - sum % 11 == tenDigits.at(9).digitValue();
}

QString phoneWarning(const QString &phone)
{
    static const QRegularExpression known(u"\\A(0[35789]\\d{8}|02\\d{9}|1[89]00\\d{4,6})\\z"_s);
    static const QRegularExpression ended(u"\\A01\\d{9}\\z"_s);
    static const QRegularExpression signs(u"\\A[+(]?[\\d\\s().-]+\\z"_s);
    const QString digits = phoneDigits(phone);
    if (known.match(digits).hasMatch() && signs.match(phone.trimmed()).hasMatch())
        return {};
    if (ended.match(digits).hasMatch())
        return u"phone.old"_s;
    const bool isForeign = phone.trimmed().startsWith(u'+') && !digits.startsWith(u'0') &&
                           digits.size() >= 7 && digits.size() <= 15;
    return isForeign ? QString() : u"phone.shape"_s;
}

QStringList numberWarnings(const Party &party, QDate today)
{
    if (party.idNumber.isEmpty())
        return {};
    if (party.kind != PartyKind::Person)
        return taxCodeWarnings(party.idNumber);
    if (!isDigits(party.idNumber, oldCardDigits))
        return idNumberWarnings(party.idNumber, party.birthDate, party.sex);
    return today > QDate(2024, 12, 31) ? QStringList{u"id.legacy"_s} : QStringList();
}

} // namespace

QStringList idNumberWarnings(const QString &idNumber, QDate birthDate, Sex sex)
{
    if (!isDigits(idNumber, personDigits))
        return {u"id.length"_s};
    QStringList warnings;
    if (std::find(std::begin(birthPlaces), std::end(birthPlaces), idNumber.left(3).toInt()) ==
        std::end(birthPlaces))
        warnings += u"id.unknownPlace"_s;
    const int centurySex = idNumber.at(3).digitValue();
    const int birthYear = 1900 + centurySex / 2 * 100 + idNumber.mid(4, 2).toInt();
    if (birthDate.isValid() && birthDate.year() != birthYear)
        warnings += u"id.birthYear"_s;
    if (sex != Sex::Unknown && (centurySex % 2 == 0) != (sex == Sex::Male))
        warnings += u"id.sex"_s;
    return warnings;
}

QStringList taxCodeWarnings(const QString &taxCode)
{
    if (isDigits(taxCode, personDigits))
        return idNumberWarnings(taxCode, {}, Sex::Unknown);
    static const QRegularExpression shape(u"\\A[0-9]{10}(-[0-9]{3})?\\z"_s);
    if (!shape.match(taxCode).hasMatch())
        return {u"tax.shape"_s};
    return fitsCheckDigit(taxCode) ? QStringList() : QStringList{u"tax.check"_s};
}

QStringList phoneWarnings(const QString &phone)
{
    static const QRegularExpression between(u"[,;/]"_s);
    QStringList warnings;
    for (const QString &one : phone.split(between, Qt::SkipEmptyParts)) {
        const QString warning = one.trimmed().isEmpty() ? QString() : phoneWarning(one);
        if (!warning.isEmpty() && !warnings.contains(warning))
            warnings += warning;
    }
    return warnings;
}

QStringList emailWarnings(const QString &email)
{
    static const QRegularExpression shape(
        u"\\A[^\\s@,;<>\"]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+\\z"_s);
    const QString typed = email.trimmed();
    const bool isFine =
        typed.isEmpty() || (shape.match(typed).hasMatch() && !typed.contains(".."_L1) &&
                            !typed.startsWith(u'.') && !typed.contains(".@"_L1));
    return isFine ? QStringList() : QStringList{u"email.shape"_s};
}

QStringList birthDateWarnings(QDate birthDate, QDate today)
{
    if (!birthDate.isValid() || !today.isValid())
        return {};
    if (birthDate > today)
        return {u"birth.future"_s};
    return birthDate.addYears(oldestYears) < today ? QStringList{u"birth.tooOld"_s} : QStringList();
}

QStringList partyWarnings(const Party &party, QDate today)
{
    QStringList warnings = numberWarnings(party, today);
    if (!party.legacyId.isEmpty() && !isDigits(party.legacyId, oldCardDigits))
        warnings += u"id.legacyShape"_s;
    if (party.kind == PartyKind::Person)
        warnings += birthDateWarnings(party.birthDate, today);
    else if (!party.representativeId.isEmpty() &&
             !idNumberWarnings(party.representativeId, {}, Sex::Unknown).isEmpty())
        warnings += u"representative.id"_s;
    if (party.idExpiresOn.isValid() && today.isValid() && party.idExpiresOn < today)
        warnings += u"id.expired"_s;
    if (party.verified && party.verified->outcome != VerificationOutcome::Agrees)
        warnings += party.verified->outcome == VerificationOutcome::Differs ? u"verify.differs"_s
                                                                            : u"verify.notFound"_s;
    return warnings + phoneWarnings(party.phone) + emailWarnings(party.email);
}

QStringList agentWarnings(const Party &agent, const QString &authority, QDate today)
{
    QStringList warnings = partyWarnings(agent, today);
    if (authority.trimmed().isEmpty())
        warnings += u"agent.noAuthority"_s;
    return warnings;
}

} // namespace motcua::domain
