#include "app/storage/searchindex.h"

#include <bit>
#include <string_view>

namespace motcua::storage
{

namespace
{

constexpr size_t bitsInWord = 64;

/// Calls `take(word)` for each of the words, none of them empty.
template <class Take> void eachIndexedWord(const QString &words, Take take)
{
    const QByteArray text = words.toUtf8();
    const std::string_view all(text.constData(), size_t(text.size()));
    for (size_t begin = 0; begin < all.size();) {
        const size_t end = std::min(all.find(' ', begin), all.size());
        if (end > begin)
            take(all.substr(begin, end - begin));
        begin = end + 1;
    }
}

} // namespace

void SearchIndex::add(qint64 row, const QString &words)
{
    Q_ASSERT(row > 0);
    m_lastRow = std::max(m_lastRow, row);
    eachIndexedWord(words, [&](std::string_view word) {
        auto known = m_words.find(word);
        if (known == m_words.end())
            known = m_words.emplace(word, std::vector<quint32>()).first;
        if (known->second.empty() || known->second.back() != quint32(row))
            known->second.push_back(quint32(row));
    });
}

void SearchIndex::remove(qint64 row, const QString &words)
{
    eachIndexedWord(words, [&](std::string_view word) {
        if (const auto known = m_words.find(word); known != m_words.end())
            std::erase(known->second, quint32(row));
    });
}

SearchIndex::Bits SearchIndex::rowsOf(const std::string &beginning) const
{
    Bits bits(size_t(m_lastRow) / bitsInWord + 1, 0);
    for (auto word = m_words.lower_bound(beginning);
         word != m_words.end() && word->first.starts_with(beginning); ++word) {
        for (const quint32 row : word->second)
            bits[row / bitsInWord] |= quint64(1) << (row % bitsInWord);
    }
    return bits;
}

QList<qint64> SearchIndex::find(const QStringList &words, int limit) const
{
    QList<qint64> found;
    if (words.isEmpty())
        return found;
    Bits common = rowsOf(words.first().toStdString());
    for (const QString &word : words.sliced(1)) {
        const Bits next = rowsOf(word.toStdString());
        for (size_t i = 0; i < common.size(); ++i)
            common[i] &= next[i];
    }
    for (size_t i = common.size(); i-- > 0;) {
        for (quint64 rest = common[i]; rest != 0;) {
            if (found.size() == limit)
                return found;
            const auto highest = bitsInWord - 1 - size_t(std::countl_zero(rest));
            found.append(qint64(i * bitsInWord + highest));
            rest &= ~(quint64(1) << highest);
        }
    }
    return found;
}

} // namespace motcua::storage
