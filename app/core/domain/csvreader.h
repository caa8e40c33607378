#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

namespace motcua::domain
{

/// One row of a table. A row with a fault has the cells that could be read all the same.
struct CsvRecord {
    qint64 line = 0; ///< where it begins, from 1; a quoted cell may hold further lines
    QStringList cells;
    QString fault;        ///< message key "csv.*"; empty = none
    qint64 faultCell = 0; ///< from 1
};

/// Reads tables of comma-separated values (RFC 4180) as spreadsheets write them: UTF-8 with or
/// without byte order mark, `;`, `,` or tabulator found by itself, any line ends. One row at a
/// time, whatever the size of the file; a row that is broken does not end the reading.
///
/// Faults: "csv.encoding" (not UTF-8), "csv.openQuote" (a quote that is never closed),
/// "csv.afterQuote" (text behind a closing quote), "csv.tooLong" (a row of more than 1 MiB).
class CsvReader
{
public:
    /// The device is open and outlives this.
    explicit CsvReader(QIODevice &device);

    /// False at the end of the file.
    [[nodiscard]] bool next(CsvRecord &record);
    [[nodiscard]] char delimiter() const { return m_delimiter; }

private:
    struct Cell {
        QByteArray bytes;
        bool inQuotes = false;
        bool wasQuoted = false;
    };

    [[nodiscard]] bool fill();
    [[nodiscard]] int peek();
    int take();
    void findDelimiter();
    [[nodiscard]] bool readInQuotes(int c, Cell &cell, CsvRecord &record);
    [[nodiscard]] bool readOutside(int c, Cell &cell, CsvRecord &record);
    void skipLine();

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    char m_delimiter = ';';
};

} // namespace motcua::domain
