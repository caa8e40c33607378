#include "app/core/domain/supplementrules.h"

#include "app/core/domain/searchkey.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

/// Words that only say "hand it in (again)", as searchWords() folds them.
const QSet<QString> &askingWords()
{
    static const QSet<QString> words = {
        u"nop"_s, u"lai"_s,  u"ban"_s,  u"giay"_s,  u"to"_s,   u"goc"_s,   u"chinh"_s,
        u"sao"_s, u"bo"_s,   u"sung"_s, u"them"_s,  u"mot"_s,  u"1"_s,     u"01"_s,
        u"cua"_s, u"cung"_s, u"cong"_s, u"chung"_s, u"thuc"_s, u"photo"_s, u"scan"_s};
    return words;
}

/// Words that say what is wrong with a paper.
const QSet<QString> &correctingWords()
{
    static const QSet<QString> words = {u"sua"_s,  u"chinh"_s, u"ky"_s,   u"chu"_s, u"ghi"_s,
                                        u"dien"_s, u"sai"_s,   u"khop"_s, u"ro"_s,  u"mo"_s,
                                        u"dau"_s,  u"nham"_s,  u"thieu"_s};
    return words;
}

bool saysCorrection(QString key)
{
    const QStringList words = searchWords(key.remove(u"dang ky"_s));
    return std::any_of(words.begin(), words.end(),
                       [](const QString &word) { return correctingWords().contains(word); });
}

bool isThere(const DossierComponent &component)
{
    return component.originals > 0 || component.copies > 0 || !component.documents.isEmpty();
}

bool asksOnlyFor(const QString &item, const DossierComponent &component)
{
    const QString asked = searchKey(item);
    if (!component.code.isEmpty() && asked == searchKey(component.code))
        return true;
    const QString name = searchKey(component.name);
    const qsizetype at = asked.indexOf(name);
    if (name.isEmpty() || at < 0)
        return false;
    const QStringList rest = searchWords(asked.first(at) + u' ' + asked.mid(at + name.size()));
    return std::all_of(rest.begin(), rest.end(),
                       [](const QString &word) { return askingWords().contains(word); });
}

} // namespace

std::optional<QString> paperAskedForAgain(const Dossier &dossier, const QString &item)
{
    for (const DossierComponent &component : dossier.components) {
        if (isThere(component) && asksOnlyFor(item, component))
            return component.name;
    }
    return std::nullopt;
}

bool demandsUnlisted(const QList<ProcedureComponent> &published, const QString &item)
{
    static const QSet<QString> paperWords = {u"giay"_s, u"don"_s,   u"the"_s,  u"khai"_s,
                                             u"bang"_s, u"chieu"_s, u"dong"_s, u"nhan"_s};
    const QString key = searchKey(item);
    QStringList words = searchWords(key);
    const bool namesPaper = std::any_of(
        words.begin(), words.end(), [](const QString &word) { return paperWords.contains(word); });
    words.removeIf([](const QString &word) { return askingWords().contains(word); });
    if (!namesPaper || words.isEmpty() || correctingWords().contains(words.first()))
        return false;
    const bool corrects = saysCorrection(key);
    return std::none_of(published.begin(), published.end(), [&](const auto &component) {
        const QStringList name = searchWords(searchKey(component.name));
        const auto shared = std::count_if(words.begin(), words.end(),
                                          [&](const QString &word) { return name.contains(word); });
        const bool isNamed = corrects && key.contains(name.mid(0, 2).join(u' '));
        return isNamed || 2 * shared >= words.size();
    });
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
