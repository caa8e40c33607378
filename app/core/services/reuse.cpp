#include "app/core/services/reuse.h"

#include "app/core/domain/searchkey.h"
#include "app/core/services/intake.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::services
{

namespace
{

using domain::Dossier;
using kernel::Error;
using kernel::ErrorKind;

constexpr int mostDossiers = 200; // of one person
const QString dateFormat = u"dd/MM/yyyy"_s;

/// As numbers and names are compared: without case, white space and diacritics.
QString folded(const QString &text) { return domain::searchKey(text); }

QString foldedNumber(const QString &number) { return domain::searchWords(number).join(QString()); }

/// What makes two results of the same kind: the same paper from the same procedure.
QString kindOf(const Dossier &dossier, const domain::ResultPaper &result)
{
    return dossier.procedureCode + u'\n' + folded(result.name);
}

QDate issueDate(const Dossier &dossier, const domain::ResultPaper &result)
{
    return result.issuedOn.isValid() ? result.issuedOn
                                     : kernel::inVietnam(dossier.receivedAt).date();
}

/// Newest first again.
void keepEachDossierOnce(QList<Dossier> &dossiers)
{
    QSet<QString> seen;
    dossiers.removeIf([&seen](const Dossier &dossier) {
        const bool isKnown = seen.contains(dossier.id.value);
        seen.insert(dossier.id.value);
        return isKnown;
    });
    std::stable_sort(dossiers.begin(), dossiers.end(), [](const Dossier &a, const Dossier &b) {
        return a.receivedAt > b.receivedAt;
    });
}

/// Gathers the documents of one person's dossiers, newest first.
class Gathering
{
public:
    Gathering(const QStringList &numbers, QDate today) : m_today(today)
    {
        for (const QString &number : numbers)
            m_numbers.append(foldedNumber(number));
    }

    QList<ReusableDocument> of(const QList<Dossier> &dossiers)
    {
        for (const Dossier &dossier : dossiers)
            noteResults(dossier);
        for (const Dossier &dossier : dossiers) {
            takeResults(dossier);
            takePapers(dossier);
        }
        keepEachOnce();
        return std::move(m_found);
    }

private:
    struct Newest {
        QDate date;
        QString code;
    };

    [[nodiscard]] bool isOwner(const Dossier &dossier) const
    {
        return m_numbers.contains(foldedNumber(dossier.owner.idNumber)) ||
               (!dossier.owner.legacyId.isEmpty() &&
                m_numbers.contains(foldedNumber(dossier.owner.legacyId)));
    }

    void noteResults(const Dossier &dossier)
    {
        if (!isOwner(dossier))
            return;
        for (const domain::ResultPaper &result : dossier.results) {
            if (result.isWithdrawn())
                continue;
            Newest &newest = m_newest[kindOf(dossier, result)];
            if (!newest.date.isValid() || issueDate(dossier, result) > newest.date)
                newest = {issueDate(dossier, result), dossier.code};
        }
    }

    [[nodiscard]] ReusableDocument from(const Dossier &dossier) const
    {
        ReusableDocument one;
        one.dossier = dossier.id;
        one.code = dossier.code;
        one.procedureName = dossier.procedureName;
        one.date = kernel::inVietnam(dossier.receivedAt).date();
        return one;
    }

    void judge(ReusableDocument &one, bool isValid, const QString &key,
               const QStringList &arguments = {}) const
    {
        one.isValid = isValid;
        one.why = {ErrorKind::Refused, key, arguments, {}};
    }

    void takeResults(const Dossier &dossier)
    {
        for (const domain::ResultPaper &result : dossier.results) {
            ReusableDocument one = from(dossier);
            one.isResult = true;
            one.component = result.name;
            one.date = issueDate(dossier, result);
            one.validUntil = result.validUntil;
            judgeResult(one, dossier, result);
            takeAll(one, result.documents);
        }
    }

    void judgeResult(ReusableDocument &one, const Dossier &dossier,
                     const domain::ResultPaper &result) const
    {
        const Newest newest = m_newest.value(kindOf(dossier, result));
        if (!isOwner(dossier))
            return judge(one, false, u"reuse.agent"_s);
        if (result.isWithdrawn())
            return judge(one, false, u"reuse.withdrawn"_s);
        if (result.validUntil.isValid() && result.validUntil < m_today)
            return judge(one, false, u"reuse.expired"_s, {result.validUntil.toString(dateFormat)});
        if (newest.date > one.date)
            return judge(one, false, u"reuse.superseded"_s,
                         {newest.code, newest.date.toString(dateFormat)});
        if (result.validUntil.isValid())
            return judge(one, true, u"reuse.inForceUntil"_s,
                         {result.validUntil.toString(dateFormat)});
        judge(one, true, u"reuse.inForce"_s);
    }

    void takePapers(const Dossier &dossier)
    {
        for (const domain::DossierComponent &component : dossier.components) {
            ReusableDocument one = from(dossier);
            one.component = component.name;
            one.componentCode = component.code;
            using domain::PaperForm;
            const bool isUntold = component.form == PaperForm::Untold;
            const bool isCopy = isUntold ? component.originals == 0 && component.copies > 0
                                         : component.form == PaperForm::Plain ||
                                               component.form == PaperForm::Certified;
            if (!isOwner(dossier))
                judge(one, false, u"reuse.agent"_s);
            else if (dossier.state == domain::DossierState::Refused)
                judge(one, false, u"reuse.refused"_s, {dossier.code});
            else if (dossier.state == domain::DossierState::Registered ||
                     dossier.state == domain::DossierState::Withdrawn ||
                     dossier.state == domain::DossierState::Stopped)
                judge(one, false, u"reuse.notAccepted"_s, {dossier.code});
            else if (isCopy)
                judge(one, false, u"reuse.photocopy"_s);
            else
                judge(one, true, u"reuse.deskCopy"_s,
                      {dossier.code, one.date.toString(dateFormat)});
            takeAll(one, component.documents);
        }
    }

    /// What was fetched from the server lies nowhere else here: what was found out then counts.
    void judgeOrigin(ReusableDocument &one, const domain::Provenance &origin) const
    {
        one.validUntil = origin.validUntil;
        if (origin.validUntil.isValid() && origin.validUntil < m_today)
            judge(one, false, u"reuse.expired"_s, {origin.validUntil.toString(dateFormat)});
        else if (origin.fromServer)
            judge(one, true, origin.why, origin.whyArguments);
    }

    void takeAll(const ReusableDocument &one, const QList<domain::Document> &documents)
    {
        for (const domain::Document &document : documents) {
            ReusableDocument found = one;
            found.document = document;
            if (found.isValid && document.origin)
                judgeOrigin(found, *document.origin);
            m_found.append(found);
        }
    }

    /// A paper that was reused before is one file in several dossiers. What is said of it is what
    /// holds where it was made: an expired result does not become valid by having been used.
    void keepEachOnce()
    {
        const auto rank = [](const ReusableDocument &one) {
            return std::tuple(one.document.source != domain::DocumentSource::Reuse, one.isValid,
                              one.date);
        };
        std::stable_sort(m_found.begin(), m_found.end(),
                         [&](const auto &a, const auto &b) { return rank(a) > rank(b); });
        QSet<QByteArray> seen;
        m_found.removeIf([&](const ReusableDocument &one) {
            const bool isKnown = seen.contains(one.document.sha256);
            seen.insert(one.document.sha256);
            return isKnown;
        });
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto &a, const auto &b) { return a.date > b.date; });
    }

    QStringList m_numbers; // of the one person
    QDate m_today;
    QHash<QString, Newest> m_newest; // by kindOf()
    QList<ReusableDocument> m_found;
};

} // namespace

kernel::Result<QList<ReusableDocument>>
findReusable(ports::DossierStore &dossiers, const QString &idNumber, const kernel::Clock &clock,
             const ports::Actor &actor, const QString &oldNumber)
{
    if (auto allowed = require(actor, domain::Permission::HandleDossiers); !allowed)
        return kernel::failure(allowed.error());
    QStringList numbers{idNumber};
    if (!oldNumber.isEmpty() && oldNumber != idNumber)
        numbers.append(oldNumber);
    QList<Dossier> all;
    for (const QString &number : std::as_const(numbers)) {
        const auto found = dossiers.ofParty(number, mostDossiers, actor);
        if (!found)
            return kernel::failure(found.error());
        all += *found;
    }
    if (numbers.size() > 1)
        keepEachDossierOnce(all);
    return Gathering(numbers, kernel::inVietnam(clock.now()).date()).of(all);
}

domain::Provenance provenanceOf(const ReusableDocument &document, const QDateTime &takenAt)
{
    return {false,   document.code,    document.component,    document.date, document.validUntil,
            takenAt, document.why.key, document.why.arguments};
}

std::optional<ReuseOffer> offerFor(const domain::ProcedureComponent &asked,
                                   const QList<ReusableDocument> &documents)
{
    // State secrets never are; what is shared as data is not asked for at all.
    if (!asked.digitise || isForOneDossier(asked.name))
        return std::nullopt;
    const QString name = folded(asked.name);
    std::optional<ReuseOffer> byName;
    for (const ReusableDocument &one : documents) {
        if (!one.isValid)
            continue;
        if (!asked.code.isEmpty() && one.componentCode == asked.code)
            return ReuseOffer{one, ReuseMatch::SameCode};
        if (!byName && folded(one.component) == name)
            byName = ReuseOffer{one, ReuseMatch::SameName};
    }
    return byName;
}

bool isForOneDossier(const QString &paperName)
{
    // "đơn" alone also begins a doctor's prescription.
    static const QStringList beginnings = {
        u"to khai "_s,         u"don de nghi "_s,   u"don xin "_s,       u"don yeu cau "_s,
        u"don dang ky "_s,     u"don khieu nai "_s, u"giay de nghi "_s,  u"phieu de nghi "_s,
        u"van ban de nghi "_s, u"phieu yeu cau "_s, u"giay uy quyen "_s, u"van ban uy quyen "_s};
    const QString name = folded(paperName) + u' ';
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString &beginning) { return name.startsWith(beginning); });
}

} // namespace motcua::services
