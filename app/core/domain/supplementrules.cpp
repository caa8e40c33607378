#include "app/core/domain/supplementrules.h"

#include "app/core/domain/paperwords.h"
#include "app/core/domain/searchkey.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using Wrong = SupplementDemand::Wrong;

namespace
{

const auto declarationCode = u"declaration"_s;

struct WrongWord {
    Wrong wrong;
    const char16_t *name;
    const char16_t *printed;
};

constexpr std::array<WrongWord, 5> wrongWords = {
    {{Wrong::Missing, u"missing", u"còn thiếu"},
     {Wrong::Incomplete, u"incomplete", u"chưa đầy đủ"},
     {Wrong::Incorrect, u"incorrect", u"chưa đúng"},
     {Wrong::Expired, u"expired", u"đã hết hạn"},
     {Wrong::Unclear, u"unclear", u"không rõ"}}};

const WrongWord &wordOf(Wrong wrong)
{
    return *std::find_if(wrongWords.begin(), wrongWords.end(),
                         [&](const WrongWord &word) { return word.wrong == wrong; });
}

/// A paper that may be named in a demand.
struct Demandable {
    QString code;
    QString name;
    bool isListed = false;
    bool isHere = false;
    bool isCompared = false;

    [[nodiscard]] QString key() const { return code.isEmpty() ? name : code; }
};

bool isThere(const DossierComponent &component)
{
    return component.originals > 0 || component.copies > 0 || !component.documents.isEmpty();
}

QList<Demandable> demandables(const Dossier &dossier)
{
    QList<Demandable> papers;
    const auto published = dossier.published.value_or(PublishedList()).components;
    for (const ProcedureComponent &asked : published) {
        const bool isOfCase = asked.caseCode.isEmpty() || dossier.caseCode.isEmpty() ||
                              asked.caseCode == dossier.caseCode;
        if (isOfCase)
            papers.append({asked.code, asked.name, true, false, asked.originalAtReturn});
    }
    for (const DossierComponent &given : dossier.components) {
        const auto same = std::find_if(papers.begin(), papers.end(), [&](const Demandable &paper) {
            return given.code.isEmpty() ? paper.name == given.name : paper.code == given.code;
        });
        if (same == papers.end())
            papers.append({given.code, given.name, false, isThere(given)});
        else
            same->isHere = same->isHere || isThere(given);
    }
    papers.append({declarationCode, u"Thông tin đã kê khai"_s, false, true});
    return papers;
}

/// People say the beginning of a long name: it must be of one listed paper alone.
const Demandable *begunIn(const QList<Demandable> &papers, const QString &item)
{
    const QString said = searchKey(item);
    const Demandable *only = nullptr;
    for (const Demandable &paper : papers) {
        if (!paper.isListed || !said.contains(u' ') ||
            !searchKey(paper.name).startsWith(said + u' '))
            continue;
        if (only)
            return nullptr;
        only = &paper;
    }
    return only;
}

/// The paper with which `item` begins, and what follows it. A name may hold a colon itself.
std::pair<const Demandable *, QString> namedIn(const QList<Demandable> &papers, const QString &item)
{
    const QStringList parts = item.split(u':');
    for (qsizetype count = parts.size(); count > 0; --count) {
        const QString head = searchKey(parts.first(count).join(u':').trimmed());
        const auto found = std::find_if(papers.begin(), papers.end(), [&](const auto &paper) {
            return !head.isEmpty() &&
                   (head == searchKey(paper.code) || head == searchKey(paper.name));
        });
        if (found != papers.end())
            return {&*found, parts.mid(count).join(u':').trimmed()};
    }
    if (const Demandable *begun = begunIn(papers, parts.first().trimmed()))
        return {begun, parts.mid(1).join(u':').trimmed()};
    return {nullptr, {}};
}

/// A whole sentence about a paper, which holds its name: "Nộp lại bản chính Giấy chứng sinh". The
/// longest name counts.
const Demandable *mentionedIn(const QList<Demandable> &papers, const QString &item)
{
    const QString sentence = searchKey(item);
    const Demandable *longest = nullptr;
    for (const Demandable &paper : papers) {
        const QString name = searchKey(paper.name);
        if (!name.isEmpty() && sentence.contains(name) &&
            (!longest || paper.name.size() > longest->name.size()))
            longest = &paper;
    }
    return longest;
}

SupplementDemand demandFrom(const Demandable &paper, const QString &told)
{
    const auto said = wrongFromName(told.section(u':', 0, 0).trimmed());
    const QString reason = said ? told.section(u':', 1).trimmed() : told;
    const Wrong guessed = paper.isHere && !reason.isEmpty() ? Wrong::Incorrect : Wrong::Missing;
    return {paper.key(), said.value_or(guessed), reason};
}

/// Nothing on paper is asked for once it is accepted (facts §2.3, §7).
bool isAcceptedOnline(const Dossier &dossier)
{
    return dossier.channel == Channel::Online && isAccepted(dossier);
}

QString listedNames(const QList<Demandable> &papers)
{
    QStringList listed;
    for (const Demandable &paper : papers) {
        if (paper.isListed)
            listed.append(paper.name);
    }
    return listed.join(u"; "_s);
}

PaperNames speakableOf(const QList<Demandable> &papers, const QSet<QString> &known)
{
    PaperNames names{{}, known};
    for (const Demandable &paper : papers)
        names.allowed.append(paper.name);
    return names;
}

/// One item against the papers of its dossier.
Result<SupplementDemand> demandOf(const QString &item, const QList<Demandable> &papers,
                                  const PaperNames &names, bool isOnline)
{
    const auto [named, told] = namedIn(papers, item);
    const Demandable *paper = named ? named : mentionedIn(papers, item);
    SupplementDemand demand = named ? demandFrom(*named, told) : SupplementDemand();
    if (!named && paper)
        demand = {paper->key(), Wrong::Missing, item};
    // What was volunteered or declared can only be corrected, and somebody says how.
    const bool isMissing = demand.wrong == Wrong::Missing;
    if (!paper || (!paper->isListed && isMissing))
        return failure(ErrorKind::Refused, u"supplement.notListed"_s, {item, listedNames(papers)});
    if (const auto other = foreignPaper(demand.reason, names, named && isMissing))
        return failure(ErrorKind::Refused, u"supplement.namesAnother"_s,
                       {*other, listedNames(papers)});
    if (isOnline && isMissing && paper->isHere)
        return failure(ErrorKind::Refused, u"supplement.alreadyThere"_s, {paper->name});
    if (isOnline && !paper->isCompared && asksForOriginal(demand.reason))
        return failure(ErrorKind::Refused, u"supplement.onPaper"_s, {paper->name});
    return demand;
}

} // namespace

QString wrongName(Wrong wrong) { return QString::fromUtf16(wordOf(wrong).name); }

std::optional<Wrong> wrongFromName(const QString &name)
{
    const auto found = std::find_if(wrongWords.begin(), wrongWords.end(), [&](const auto &word) {
        return name == QStringView(word.name);
    });
    return found == wrongWords.end() ? std::nullopt : std::optional(found->wrong);
}

Result<QList<SupplementDemand>> demandsOf(const Dossier &dossier, const QStringList &items,
                                          const QSet<QString> &known)
{
    QList<SupplementDemand> demands;
    if (!dossier.published)
        return demands;
    const QList<Demandable> papers = demandables(dossier);
    const PaperNames names = speakableOf(papers, known);
    for (const QString &item : items) {
        const auto demand = demandOf(item, papers, names, isAcceptedOnline(dossier));
        if (!demand)
            return failure(demand.error());
        demands.append(*demand);
    }
    return demands;
}

kernel::Status reasonFits(const Dossier &dossier, const QString &reason, const QSet<QString> &known)
{
    const QList<Demandable> papers = demandables(dossier);
    if (const auto other = foreignPaper(reason, speakableOf(papers, known)))
        return failure(ErrorKind::Refused, u"supplement.namesAnother"_s,
                       {*other, listedNames(papers)});
    const bool isCompared = std::any_of(papers.begin(), papers.end(),
                                        [](const Demandable &paper) { return paper.isCompared; });
    if (isAcceptedOnline(dossier) && !isCompared && asksForOriginal(reason))
        return failure(ErrorKind::Refused, u"supplement.onPaper"_s, {reason});
    return {};
}

QStringList originalsToCompare(const Dossier &dossier)
{
    QStringList names;
    if (dossier.channel != Channel::Online)
        return names;
    for (const Demandable &paper : demandables(dossier)) {
        if (paper.isCompared && paper.isHere)
            names.append(paper.name);
    }
    return names;
}

QString demandText(const Dossier &dossier, const SupplementDemand &demand)
{
    const auto papers = demandables(dossier);
    const auto found = std::find_if(papers.begin(), papers.end(), [&](const auto &paper) {
        return paper.key() == demand.component;
    });
    const QString name = found == papers.end() ? demand.component : found->name;
    if (searchKey(demand.reason).contains(searchKey(name)))
        return demand.reason; // a sentence that names it
    if (!demand.reason.isEmpty())
        return u"%1: %2"_s.arg(name, demand.reason);
    if (demand.wrong == Wrong::Missing)
        return name;
    return u"%1: %2"_s.arg(name, QString::fromUtf16(wordOf(demand.wrong).printed));
}

QStringList papersToReturn(const Dossier &dossier)
{
    QStringList papers;
    for (const DossierComponent &component : dossier.components) {
        if (component.originals > 0)
            papers.append(u"%1 × %2"_s.arg(component.originals).arg(component.name));
    }
    return papers;
}

void addComponents(Dossier &dossier, const QList<DossierComponent> &added)
{
    for (const DossierComponent &more : added) {
        const auto same = std::find_if(
            dossier.components.begin(), dossier.components.end(),
            [&](const auto &known) { return known.code == more.code && known.name == more.name; });
        if (same == dossier.components.end()) {
            dossier.components.append(more);
            continue;
        }
        same->originals += more.originals;
        same->copies += more.copies;
        same->documents += more.documents;
        if (more.form != PaperForm::Untold)
            same->form = more.form; // what came last is what was asked for
        if (more.atServer)
            same->atServer = more.atServer;
    }
}

} // namespace motcua::domain
