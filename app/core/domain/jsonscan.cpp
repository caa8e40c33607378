#include "app/core/domain/jsonscan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr qsizetype deepest = 1024; // QJsonDocument refuses more

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

qsizetype skipSpace(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && isSpace(json[at]))
        ++at;
    return at;
}

/// Behind the closing quote, or the end of the text.
qsizetype endOfString(QByteArrayView json, qsizetype quote)
{
    for (qsizetype i = quote + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return json.size();
}

QByteArrayView inside(QByteArrayView json, qsizetype quote, qsizetype end)
{
    return json.sliced(quote + 1, std::max<qsizetype>(0, end - quote - 2));
}

/// The bracket behind `: ` when what ends at `at` is a key with a list.
qsizetype listBehind(QByteArrayView json, qsizetype at)
{
    at = skipSpace(json, at);
    if (at >= json.size() || json[at] != ':')
        return -1;
    at = skipSpace(json, at + 1);
    return at < json.size() && json[at] == '[' ? at : -1;
}

qsizetype listUnder(QByteArrayView json, QByteArrayView key)
{
    qint64 depth = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == '"') {
            const qsizetype end = endOfString(json, i);
            const bool isIt = depth == 1 && inside(json, i, end) == key;
            if (const qsizetype list = isIt ? listBehind(json, end) : -1; list >= 0)
                return list;
            i = end - 1;
        }
    }
    return -1;
}

/// Walks over a JSON text and knows the path of every value.
class PathWalker
{
public:
    PathWalker(QByteArrayView json, const QSet<QString> &wanted) : m_json(json), m_wanted(wanted) {}

    QHash<QString, qsizetype> walk()
    {
        qsizetype at = skipSpace(m_json, 0);
        while (at < m_json.size() && m_frames.size() < deepest)
            at = skipSpace(m_json, step(at));
        return m_found;
    }

private:
    struct Frame {
        QString path;
        bool isList = false;
        qsizetype index = 0;
        QString key = {};
        bool awaitsKey = true;
    };

    [[nodiscard]] QString valuePath() const
    {
        if (m_frames.isEmpty())
            return u"$"_s;
        const Frame &top = m_frames.last();
        if (top.isList)
            return top.path + u'[' + QString::number(top.index) + u']';
        return top.path + u'.' + top.key;
    }

    void note(qsizetype at)
    {
        const QString path = valuePath();
        if (m_wanted.contains(path) && !m_found.contains(path))
            m_found.insert(path, at);
    }

    qsizetype step(qsizetype at)
    {
        switch (m_json[at]) {
        case '{':
        case '[':
            note(at);
            m_frames.append({valuePath(), m_json[at] == '['});
            return at + 1;
        case '}':
        case ']':
            if (!m_frames.isEmpty())
                m_frames.removeLast();
            return at + 1;
        case ',':
            if (!m_frames.isEmpty()) {
                ++m_frames.last().index;
                m_frames.last().awaitsKey = true;
            }
            return at + 1;
        case ':': return at + 1;
        case '"': return text(at);
        default: return scalar(at);
        }
    }

    qsizetype text(qsizetype at)
    {
        const qsizetype end = endOfString(m_json, at);
        if (!m_frames.isEmpty() && !m_frames.last().isList && m_frames.last().awaitsKey) {
            m_frames.last().key = QString::fromUtf8(inside(m_json, at, end));
            m_frames.last().awaitsKey = false;
        }
        note(at);
        return end;
    }

    qsizetype scalar(qsizetype at)
    {
        note(at);
        static constexpr QByteArrayView ends = "{}[],:\"";
        while (at < m_json.size() && !isSpace(m_json[at]) && !ends.contains(m_json[at]))
            ++at;
        return at;
    }

    QByteArrayView m_json;
    const QSet<QString> &m_wanted;
    QList<Frame> m_frames;
    QHash<QString, qsizetype> m_found;
};

/// Cuts the inside of a list into its elements.
class ElementCutter
{
public:
    ElementCutter(QByteArrayView json, qsizetype open) : m_json(json), m_at(open + 1) {}

    void cut(JsonListSplit &split)
    {
        split.isClosed = false;
        while (m_at < m_json.size() && !split.isClosed)
            step(split);
        if (!split.isClosed)
            finish(split, m_json.size());
    }
    [[nodiscard]] qsizetype end() const { return m_at; } ///< behind the closing bracket

private:
    void step(JsonListSplit &split)
    {
        const char c = m_json[m_at];
        const bool isOuter = m_depth == 0;
        if (isOuter && (c == ',' || c == ']')) {
            // "[1,,2]" and "[1,]" have an element that is nothing.
            if (m_begin >= 0 || c == ',' || m_afterComma)
                finish(split, m_at);
            m_afterComma = c == ',';
            split.isClosed = c == ']';
            ++m_at;
            return;
        }
        if (m_begin < 0 && !isSpace(c))
            m_begin = m_at;
        if (c == '{' || c == '[')
            ++m_depth;
        else if (!isOuter && (c == '}' || c == ']'))
            --m_depth;
        m_at = c == '"' ? endOfString(m_json, m_at) : m_at + 1;
    }

    void finish(JsonListSplit &split, qsizetype end)
    {
        const qsizetype begin = m_begin < 0 ? end : m_begin;
        while (end > begin && isSpace(m_json[end - 1]))
            --end;
        split.elements.append({begin, end - begin});
        m_begin = -1;
    }

    QByteArrayView m_json;
    qsizetype m_at;
    qsizetype m_begin = -1;
    qint64 m_depth = 0;
    bool m_afterComma = false;
};

} // namespace

std::optional<JsonListSplit> splitJsonList(const QByteArray &json, QByteArrayView key)
{
    const qsizetype open = listUnder(json, key);
    if (open < 0)
        return std::nullopt;
    JsonListSplit split;
    ElementCutter cutter(json, open);
    cutter.cut(split);
    const qsizetype close = split.isClosed ? cutter.end() - 1 : json.size();
    split.cut = {open + 1, close - open - 1};
    split.rest = json.first(open + 1) + json.sliced(close);
    return split;
}

QHash<QString, qsizetype> jsonOffsets(QByteArrayView json, const QSet<QString> &paths)
{
    return PathWalker(json, paths).walk();
}

} // namespace motcua::domain
