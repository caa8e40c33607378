#include "app/core/domain/scanintent.h"

#include "app/core/domain/searchkey.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

struct Paper {
    const char *name;
    QSizeF mm;
};

// ISO 216; the ID card is ID-1 of ISO/IEC 7810; photographs as Vietnamese forms ask for them.
const std::array papers{
    Paper{"A3", {297, 420}},     Paper{"A4", {210, 297}},         Paper{"A5", {148, 210}},
    Paper{"A6", {105, 148}},     Paper{"Letter", {215.9, 279.4}}, Paper{"Legal", {215.9, 355.6}},
    Paper{"IDCard", {85.6, 54}}, Paper{"Photo3x4", {30, 40}},     Paper{"Photo4x6", {40, 60}}};

ScanIntent readIntent(JsonReader &json)
{
    ScanIntent intent;
    intent.id = json.needText(u"id"_s);
    intent.vietnamese = json.needText(u"vietnamese"_s);
    intent.english = json.text(u"english"_s, intent.vietnamese);
    intent.paper = json.oneOf(u"paper"_s, paperNames(), intent.paper);
    intent.sides = readEnum(json, u"sides"_s, scanSides, intent.sides);
    intent.colour = readEnum(json, u"colour"_s, scanColours, intent.colour);
    intent.dpi = int(json.integer(u"dpi"_s, intent.dpi, {75, 1200}));
    intent.leaveOutBlank = json.flag(u"leaveOutBlank"_s, intent.leaveOutBlank);
    intent.deskew = json.flag(u"deskew"_s, intent.deskew);
    intent.crop = json.flag(u"crop"_s, intent.crop);
    intent.separators = json.flag(u"separators"_s, intent.separators);
    return intent;
}

} // namespace

const ScanIntent *ScanIntents::byId(const QString &id) const
{
    const auto found = std::find_if(intents.begin(), intents.end(),
                                    [&](const ScanIntent &intent) { return intent.id == id; });
    return found == intents.end() ? nullptr : &*found;
}

const ScanIntent *ScanIntents::forComponent(const QString &named, const QString &name) const
{
    if (const ScanIntent *own = byId(named))
        return own;
    const QString words = u' ' + searchKey(name) + u' ';
    for (const IntentRule &rule : rules) {
        const bool applies = std::any_of(rule.phrases.begin(), rule.phrases.end(), [&](auto &part) {
            return words.contains(u' ' + searchKey(part) + u' ');
        });
        if (const ScanIntent *ruled = applies ? byId(rule.intent) : nullptr)
            return ruled;
    }
    const ScanIntent *otherwise = byId(usual);
    return otherwise || intents.isEmpty() ? otherwise : &intents.constFirst();
}

ScanIntents ScanIntents::overriddenBy(const ScanIntents &own) const
{
    ScanIntents merged = *this;
    for (const ScanIntent &intent : own.intents) {
        const auto same = std::find_if(merged.intents.begin(), merged.intents.end(),
                                       [&](const auto &other) { return other.id == intent.id; });
        if (same == merged.intents.end())
            merged.intents.append(intent);
        else
            *same = intent;
    }
    merged.rules = own.rules + rules;
    if (!own.usual.isEmpty())
        merged.usual = own.usual;
    return merged;
}

ScanIntents readIntents(JsonReader &json)
{
    ScanIntents read;
    json.list(u"intents"_s, [&](JsonReader &entry) { read.intents.append(readIntent(entry)); });
    json.list(u"intentRules"_s, [&](JsonReader &entry) {
        read.rules.append({entry.textList(u"phrases"_s), entry.needText(u"intent"_s)});
    });
    read.usual = json.text(u"usualIntent"_s);
    return read;
}

QJsonObject intentJson(const ScanIntent &intent)
{
    return {{u"id"_s, intent.id},
            {u"vietnamese"_s, intent.vietnamese},
            {u"english"_s, intent.english},
            {u"paper"_s, intent.paper},
            {u"sides"_s, nameIn(scanSides, intent.sides)},
            {u"colour"_s, nameIn(scanColours, intent.colour)},
            {u"dpi"_s, intent.dpi},
            {u"leaveOutBlank"_s, intent.leaveOutBlank},
            {u"deskew"_s, intent.deskew},
            {u"crop"_s, intent.crop},
            {u"separators"_s, intent.separators}};
}

kernel::Result<ScanIntents> intentsFromFile(const QByteArray &bytes)
{
    const auto object = jsonObject(bytes);
    if (!object)
        return kernel::failure(object.error());
    JsonReport report;
    JsonReader file(*object, report);
    ScanIntents read = readIntents(file);
    const auto check = [&](const QString &key, const QString &id) {
        if (!read.byId(id))
            file.problem(key, u"json.oneOf"_s, {id});
    };
    check(u"usualIntent"_s, read.usual);
    for (const IntentRule &rule : std::as_const(read.rules))
        check(u"intentRules"_s, rule.intent);
    file.finish();
    if (!report.problems.isEmpty())
        return kernel::failure(report.problems.first().error);
    return read;
}

QStringList paperNames()
{
    QStringList names;
    for (const Paper &paper : papers)
        names.append(QString::fromLatin1(paper.name));
    return names;
}

std::optional<QSizeF> paperSize(const QString &name)
{
    const auto found = std::find_if(papers.begin(), papers.end(), [&](const Paper &paper) {
        return name.compare(QLatin1StringView(paper.name), Qt::CaseInsensitive) == 0;
    });
    return found == papers.end() ? std::nullopt : std::optional(found->mm);
}

} // namespace motcua::domain
