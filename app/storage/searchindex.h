#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace motcua::storage
{

/// Words in memory that lead to row numbers: names never lie in clear on disk, so this is built
/// from the sealed summaries after the vault opens. A sorted dictionary of words, each with its
/// rows; a search joins rows of every word with the typed beginning and cuts the sets of all typed
/// words. 100,000 dossiers take about 10 MB. Not thread-safe.
class SearchIndex
{
public:
    /// `words`: output of domain::searchKey(). Adding words to a known row is fine; rows are
    /// from 1.
    void add(qint64 row, const QString &words);
    /// Forgets these words of a row.
    void remove(qint64 row, const QString &words);
    /// Rows that have a word beginning with each of `words`, highest row first.
    [[nodiscard]] QList<qint64> find(const QStringList &words, int limit) const;

    [[nodiscard]] bool isReady() const { return m_ready; }
    void setReady() { m_ready = true; }

private:
    using Bits = std::vector<quint64>;
    [[nodiscard]] Bits rowsOf(const std::string &beginning) const;

    std::map<std::string, std::vector<quint32>, std::less<>> m_words;
    qint64 m_lastRow = 0;
    bool m_ready = false;
};

} // namespace motcua::storage
