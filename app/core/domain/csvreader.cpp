#include "app/core/domain/csvreader.h"

#include <QStringDecoder>

#include <algorithm>
#include <compare>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr qint64 chunk = 64 << 10;
constexpr qsizetype mostRecordBytes = 1 << 20;
constexpr int linesLookedAt = 10;
constexpr int atEnd = -1;

void fault(CsvRecord &record, const QString &key)
{
    if (!record.fault.isEmpty())
        return;
    record.fault = key;
    record.faultCell = record.cells.size() + 1;
}

void finishCell(const QByteArray &bytes, CsvRecord &record)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(bytes);
    if (decode.hasError() || bytes.contains('\0'))
        fault(record, u"csv.encoding"_s);
    record.cells.append(text.trimmed().normalized(QString::NormalizationForm_C));
}

/// How often `c` stands outside of quotes.
qsizetype countOutside(QByteArrayView line, char c)
{
    qsizetype count = 0;
    bool inQuotes = false;
    for (const char found : line) {
        if (found == '"')
            inQuotes = !inQuotes;
        else if (found == c && !inQuotes)
            ++count;
    }
    return count;
}

} // namespace

CsvReader::CsvReader(QIODevice &device) : m_device(device)
{
    if (fill() && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    findDelimiter();
}

/// The one that stands in the most lines: a table has it in each, a sentence here and there. Among
/// equals the one that makes the most cells.
void CsvReader::findDelimiter()
{
    struct Score {
        qsizetype lines = 0;
        qsizetype cells = 0;
        auto operator<=>(const Score &) const = default;
    };
    const QList<QByteArray> lines = m_buffer.mid(m_at).split('\n').mid(0, linesLookedAt);
    Score best;
    for (const char candidate : {';', ',', '\t'}) {
        Score score;
        for (const QByteArray &line : lines) {
            const qsizetype count = countOutside(line, candidate);
            score.lines += count > 0 ? 1 : 0;
            score.cells = std::max(score.cells, count);
        }
        if (score > best) {
            best = score;
            m_delimiter = candidate;
        }
    }
}

bool CsvReader::fill()
{
    m_buffer = m_device.read(chunk);
    m_at = 0;
    return !m_buffer.isEmpty();
}

int CsvReader::peek()
{
    if (m_at == m_buffer.size() && !fill())
        return atEnd;
    return uchar(m_buffer[m_at]);
}

/// A line end is one '\n', however it is written.
int CsvReader::take()
{
    int c = peek();
    if (c == atEnd)
        return c;
    ++m_at;
    if (c == '\r') {
        c = '\n';
        if (peek() == '\n')
            ++m_at;
    }
    if (c == '\n')
        ++m_line;
    return c;
}

void CsvReader::skipLine()
{
    for (int c = take(); c != atEnd && c != '\n';)
        c = take();
}

bool CsvReader::next(CsvRecord &record)
{
    record = {};
    record.line = m_line;
    if (peek() == atEnd)
        return false;
    Cell cell;
    for (qsizetype bytes = 0;; ++bytes) {
        const int c = take();
        const bool isOver =
            cell.inQuotes ? readInQuotes(c, cell, record) : readOutside(c, cell, record);
        if (isOver)
            return true;
        if (bytes > mostRecordBytes) {
            fault(record, u"csv.tooLong"_s);
            skipLine();
            return true;
        }
    }
}

/// True when the record ends here.
bool CsvReader::readInQuotes(int c, Cell &cell, CsvRecord &record)
{
    if (c == atEnd) {
        fault(record, u"csv.openQuote"_s);
        finishCell(cell.bytes, record);
        return true;
    }
    if (c != '"') {
        cell.bytes += char(c);
    } else if (peek() == '"') {
        take();
        cell.bytes += '"';
    } else {
        cell.inQuotes = false;
    }
    return false;
}

/// The same.
bool CsvReader::readOutside(int c, Cell &cell, CsvRecord &record)
{
    if (c == atEnd || c == '\n' || c == m_delimiter) {
        finishCell(cell.bytes, record);
        cell = {};
        return c != m_delimiter;
    }
    if (c == '"' && cell.bytes.trimmed().isEmpty() && !cell.wasQuoted) {
        cell = {{}, true, true};
        return false;
    }
    if (cell.wasQuoted && c != ' ' && c != '\t')
        fault(record, u"csv.afterQuote"_s);
    cell.bytes += char(c);
    return false;
}

} // namespace motcua::domain
