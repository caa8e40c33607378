#include "app/core/domain/paperwords.h"

#include "app/core/domain/searchkey.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

using Phrases = QList<QStringList>;

Phrases phrases(const QString &list)
{
    Phrases read;
    for (const QString &phrase : list.split(u'|'))
        read.append(phrase.split(u' '));
    return read;
}

/// All folded. Their object is what somebody shall hand in.
const Phrases &handingIn()
{
    static const Phrases verbs = phrases(
        u"nop|bo sung|kem|kem theo|dinh kem|cung cap|xuat trinh|mang|mang theo|gui|gui kem|them|"
        "can|can co|phai co|yeu cau co|thieu|con thieu|chua co|chua nop|khong co"_s);
    return verbs;
}

/// As above, of what is still to be made.
const Phrases &making()
{
    static const Phrases verbs = phrases(u"chup|scan|photo|lam|viet|lap|xin"_s);
    return verbs;
}

/// Between such a word and its object.
const Phrases &fillers()
{
    static const Phrases words = phrases(
        u"them|lai|kem|kem theo|mot|hai|ba|01|02|1|2|3|ban giay|ban|chinh|goc|cung|sao|photo|chup|"
        "scan|in|co|chung thuc|cong chung|y|du|day du|cac|nhung|loai|va|hoac|voi|nop|bo sung"_s);
    return words;
}

/// Nouns that say nothing alone: "giấy này" is the paper that is spoken of.
const Phrases &vagueNouns()
{
    static const Phrases nouns = phrases(
        u"giay|giay to|to khai|van ban|tai lieu|ho so|phieu|don de nghi|don dang ky|don xin|"
        "chung tu"_s);
    return nouns;
}

const Phrases &nouns()
{
    static const Phrases sharp = phrases(
        u"hop dong|hoa don|bien lai|bien ban|chung chi|ho chieu|can cuoc|"
        "can cuoc cong dan|chung minh nhan dan|so yeu ly lich|ly lich tu phap|so ho khau|"
        "so tam tru|so tiet kiem|the can cuoc|the bao hiem|the dang vien|"
        "the sinh vien|the hoc sinh|anh the|anh chan dung|anh 3x4|anh 4x6|quyet dinh|to trinh|"
        "cong van|bang cap|bang tot nghiep|bang lai|bang dai hoc|ban ve|ban do|ban cam ket|"
        "ban ke khai|ban tuong trinh|ban thuyet minh|di chuc|don xac nhan|don cam ket|sao ke|"
        "xac nhan cu tru|xac nhan tinh trang|phieu ly lich"_s);
    return sharp;
}

/// After a noun or a listed name: no other paper begins here.
bool goesOn(const QString &word)
{
    static const QSet<QString> words = {
        u"theo"_s,  u"moi"_s,  u"cu"_s,   u"khac"_s, u"nay"_s,   u"do"_s,  u"tren"_s,  u"con"_s,
        u"ro"_s,    u"co"_s,   u"bi"_s,   u"duoc"_s, u"cho"_s,   u"da"_s,  u"chua"_s,  u"khong"_s,
        u"dung"_s,  u"hop"_s,  u"va"_s,   u"hoac"_s, u"o"_s,     u"tai"_s, u"ban"_s,   u"goc"_s,
        u"lai"_s,   u"la"_s,   u"voi"_s,  u"thay"_s, u"trong"_s, u"kem"_s, u"cua"_s,   u"de"_s,
        u"ky"_s,    u"tu"_s,   u"phai"_s, u"ghi"_s,  u"vi"_s,    u"a4"_s,  u"trang"_s, u"ngay"_s,
        u"so"_s,    u"day"_s,  u"hien"_s, u"nhu"_s,  u"nhung"_s, u"mau"_s, u"mo"_s,    u"them"_s,
        u"truoc"_s, u"thi"_s,  u"neu"_s,  u"den"_s,  u"bang"_s,  u"gom"_s, u"bat"_s,   u"can"_s,
        u"quy"_s,   u"lien"_s, u"sau"_s,  u"ke"_s,   u"thuoc"_s, u"noi"_s};
    return words.contains(word);
}

/// Words with which a sentence says what is wrong.
bool describes(const QString &word)
{
    static const QSet<QString> words = {
        u"sai"_s,  u"mo"_s,   u"thieu"_s, u"khong"_s, u"chua"_s, u"lech"_s, u"nham"_s, u"het"_s,
        u"rach"_s, u"khop"_s, u"bi"_s,    u"ghi"_s,   u"ky"_s,   u"ro"_s,   u"qua"_s,  u"con"_s,
        u"da"_s,   u"dung"_s, u"trung"_s, u"la"_s,    u"phai"_s, u"can"_s,  u"khac"_s, u"lai"_s};
    return words.contains(word);
}

struct Word {
    QString key; ///< empty = a break: a comma, a colon, a bracket
    QString raw;
};

QList<Word> wordsOf(const QString &text)
{
    static const QRegularExpression shape(u"([\\p{L}\\p{M}\\p{N}]+)|([,;.:()\\n])"_s);
    static const QHash<QString, QString> shortened = {{u"cccd"_s, u"can cuoc cong dan"_s},
                                                      {u"cmnd"_s, u"chung minh nhan dan"_s},
                                                      {u"gcn"_s, u"giay chung nhan"_s}};
    QList<Word> words;
    for (auto match = shape.globalMatch(text); match.hasNext();) {
        const QString raw = match.next().captured(0);
        const QString key = searchKey(raw);
        const QStringList parts = shortened.value(key, key).split(u' ');
        for (const QString &part : parts)
            words.append({part, &part == &parts.first() ? raw : QString()});
    }
    return words;
}

/// One text, read against the names of papers.
class PaperText
{
public:
    PaperText(const QString &text, const PaperNames &names)
        : m_words(wordsOf(text)), m_known(names.known)
    {
        for (const QString &name : names.allowed)
            m_allowed.append(u' ' + searchWords(name).join(u' ') + u' ');
    }

    [[nodiscard]] qsizetype size() const { return m_words.size(); }

    /// How many words at `at` are one of these, the longest; 0 = none.
    [[nodiscard]] qsizetype match(const Phrases &list, qsizetype at) const
    {
        qsizetype most = 0;
        for (const QStringList &phrase : list) {
            const bool fits =
                at + phrase.size() <= size() &&
                std::equal(phrase.begin(), phrase.end(), m_words.begin() + at,
                           [](const QString &word, const Word &said) { return word == said.key; });
            most = fits ? std::max(most, phrase.size()) : most;
        }
        return most;
    }

    [[nodiscard]] bool isBreak(qsizetype at) const
    {
        return at >= size() || m_words.at(at).key.isEmpty();
    }

    /// Does the clause that begins at `at` say that something is wrong?
    [[nodiscard]] bool isDescription(qsizetype at) const
    {
        for (; !isBreak(at); ++at) {
            if (describes(m_words.at(at).key))
                return true;
        }
        return false;
    }

    /// The paper at `at`, or behind fillers and allowed papers there, that is not allowed.
    /// `isAside`: nothing but the place says that it is asked for.
    [[nodiscard]] std::optional<QString> foreignAt(qsizetype at, bool isAside) const
    {
        while (at < size()) {
            if (m_words.at(at).key.isEmpty()) {
                isAside = isAside || m_words.at(at).raw != ":"_L1;
                ++at;
                continue;
            }
            const qsizetype noun = std::max(match(vagueNouns(), at), match(nouns(), at));
            const qsizetype known = knownAt(at);
            if (noun == 0 && known == 0) {
                const qsizetype filler = match(fillers(), at);
                if (filler == 0)
                    return std::nullopt;
                at += filler;
                continue;
            }
            const qsizetype passed = std::max(allowedAt(at, noun, known), vagueAt(at, noun, known));
            if (passed == 0)
                return isAside && isDescription(at) ? std::nullopt : std::optional(nameAt(at));
            at += passed;
        }
        return std::nullopt;
    }

private:
    /// How many words at `at` are a paper that may be spoken of: its whole name, or a part of it
    /// behind which nothing else begins. 0 = they name another one.
    [[nodiscard]] qsizetype allowedAt(qsizetype at, qsizetype noun, qsizetype known) const
    {
        qsizetype count = 0;
        qsizetype whole = 0;
        QString run = u" "_s;
        while (!isBreak(at + count)) {
            run += m_words.at(at + count).key + u' ';
            const auto holds = [&](const QString &name) { return name.contains(run); };
            if (std::none_of(m_allowed.begin(), m_allowed.end(), holds))
                break;
            ++count;
            whole = m_allowed.contains(run) ? count : whole;
        }
        if (count < std::max(noun, known))
            return whole > 0 && whole >= known ? whole : 0;
        const bool ends = isBreak(at + count) || goesOn(m_words.at(at + count).key);
        return ends ? count : whole;
    }

    /// "giấy này", "hồ sơ theo quy định": what is spoken of anyhow.
    [[nodiscard]] qsizetype vagueAt(qsizetype at, qsizetype noun, qsizetype known) const
    {
        const bool isVague =
            noun > 0 && known <= noun && noun == match(vagueNouns(), at) && match(nouns(), at) == 0;
        const bool ends = isBreak(at + noun) || goesOn(m_words.at(at + noun).key);
        return isVague && ends ? noun : 0;
    }

    [[nodiscard]] qsizetype knownAt(qsizetype at) const
    {
        qsizetype longest = 0;
        QString run;
        for (qsizetype count = 1; !m_known.isEmpty() && !isBreak(at + count - 1); ++count) {
            run += (count > 1 ? u" "_s : QString()) + m_words.at(at + count - 1).key;
            if (m_known.contains(run))
                longest = count;
        }
        return longest;
    }

    [[nodiscard]] QString nameAt(qsizetype at) const
    {
        constexpr qsizetype most = 8; // words: it is a name and no story
        QStringList name;
        for (qsizetype i = at; !isBreak(i) && i < at + most; ++i)
            name.append(m_words.at(i).raw);
        name.removeAll(QString());
        return name.join(u' ');
    }

    QList<Word> m_words;
    QStringList m_allowed; ///< folded, a space at both ends
    QSet<QString> m_known;
};

} // namespace

QSet<QString> paperKeys(const QStringList &names)
{
    QSet<QString> keys;
    const auto add = [&](const QString &name) {
        if (const QString key = searchKey(name); key.contains(u' '))
            keys.insert(key);
    };
    for (const QString &name : names) {
        add(name);
        add(name.section(u'(', 0, 0));
    }
    return keys;
}

bool asksToHandIn(const QString &words)
{
    const PaperText text(words, {});
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.match(handingIn(), at) > 0 || text.match(making(), at) > 0)
            return true;
    }
    return false;
}

std::optional<QString> foreignPaper(const QString &words, const PaperNames &names, bool isMissing)
{
    const PaperText text(words, names);
    if (auto named = text.foreignAt(0, !isMissing))
        return named;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype verb = std::max(text.match(handingIn(), at), text.match(making(), at));
        if (verb == 0)
            continue;
        if (auto named = text.foreignAt(at + verb, false))
            return named;
    }
    return std::nullopt;
}

bool asksForOriginal(const QString &words)
{
    static const Phrases onPaper = phrases(u"ban giay|ban chinh|ban goc|ban cung|giay goc"_s);
    static const Phrases between =
        phrases(u"them|lai|kem|kem theo|mot|01|1|du|day du|cac|va|luon|ngay"_s);
    static const Phrases electronic = phrases(u"dien tu|scan|so hoa"_s);
    const PaperText text(words, {});
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype verb = text.match(handingIn(), at);
        const bool isBare = at == 0 && verb == 0 && !text.isDescription(0);
        if (verb == 0 && !isBare)
            continue;
        qsizetype object = at + verb;
        while (const qsizetype skipped = text.match(between, object))
            object += skipped;
        const qsizetype original = text.match(onPaper, object);
        if (original > 0 && text.match(electronic, object + original) == 0)
            return true;
    }
    return false;
}

} // namespace motcua::domain
