// readCatalogueTable(): a table's rows become the entries of a JSON catalogue, so that one reader
// knows all the rules.

#include "app/core/domain/cataloguecollector.h"
#include "app/core/domain/cataloguecolumns.h"
#include "app/core/domain/csvreader.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr int rowsBeforeHeadings = 10; // a title, an empty line
constexpr int mostRows = 1'000;        // of one procedure
constexpr auto codeColumn = "code";
constexpr auto versionColumn = "version";

/// The rows of one procedure so far.
struct OpenEntry {
    QString code;
    QString version;
    QJsonObject fields;
    QMap<QString, QJsonArray> lists; ///< "cases", "components", "fees"
    QHash<QString, TextPlace> places;
    QList<CatalogueFault> faults;
    int rows = 0;
};

class TableCatalogue
{
public:
    TableCatalogue(QIODevice &csv, const QString &version) : m_reader(csv)
    {
        m_collector.setVersion(version);
    }

    CatalogueReading read()
    {
        if (readHeadings()) {
            for (CsvRecord record; m_reader.next(record);)
                readRow(record);
            close();
        }
        return m_collector.finish();
    }

private:
    [[nodiscard]] static CatalogueFault fault(const CsvRecord &record, qint64 cell,
                                              const QString &key, const QString &label,
                                              const QStringList &more = {})
    {
        const QString where = label.isEmpty() ? QString::number(record.line) : label;
        return {record.line,
                cell,
                label,
                {kernel::ErrorKind::Refused, key, QStringList{where} + more, {}}};
    }

    [[nodiscard]] bool readHeadings()
    {
        CsvRecord record;
        for (int i = 0; i < rowsBeforeHeadings && m_reader.next(record); ++i) {
            if (!record.fault.isEmpty()) {
                m_collector.spoil(fault(record, record.faultCell, record.fault, {}));
                return false;
            }
            if (std::any_of(record.cells.begin(), record.cells.end(), [](const QString &cell) {
                    return isColumn(columnFor(cell), codeColumn);
                }))
                return takeHeadings(record);
        }
        m_collector.spoil(fault({}, 0, u"catalogue.columnMissing"_s, u"Mã thủ tục"_s));
        return false;
    }

    [[nodiscard]] static bool isColumn(const TableColumn *column, const char *key)
    {
        return column && *column->part == '\0' && qstrcmp(column->key, key) == 0;
    }

    [[nodiscard]] bool takeHeadings(const CsvRecord &record)
    {
        bool isGood = true;
        for (qsizetype i = 0; i < record.cells.size(); ++i) {
            const QString &heading = record.cells[i];
            const TableColumn *column = columnFor(heading);
            const char *why = !column && !heading.isEmpty()          ? "catalogue.columnUnknown"
                              : column && m_columns.contains(column) ? "catalogue.columnTwice"
                                                                     : nullptr;
            if (why)
                m_collector.spoil(fault(record, i + 1, QString::fromLatin1(why), heading));
            isGood = isGood && !why;
            m_columns.append(column);
            m_headings.append(heading);
        }
        return isGood;
    }

    void readRow(const CsvRecord &record)
    {
        if (!record.fault.isEmpty()) {
            // It may belong to the procedure above, which would then lack a paper.
            const CatalogueFault what = fault(record, record.faultCell, record.fault, {});
            m_isOpen ? m_entry.faults.append(what) : m_collector.reject(what);
            return;
        }
        if (std::all_of(record.cells.begin(), record.cells.end(),
                        [](const QString &cell) { return cell.isEmpty(); }))
            return;
        const QString code = cellOf(record, codeColumn);
        const QString version = cellOf(record, versionColumn);
        const bool isNext =
            !m_isOpen || code != m_entry.code || (!version.isEmpty() && version != m_entry.version);
        if (!code.isEmpty() && isNext)
            open(code, version, record.line);
        if (!m_isOpen)
            return m_collector.reject(fault(record, 1, u"catalogue.noProcedure"_s, {}));
        if (++m_entry.rows == mostRows + 1)
            m_entry.faults.append(fault(record, 0, u"catalogue.tooManyRows"_s, m_entry.code,
                                        {QString::number(mostRows)}));
        if (m_entry.rows <= mostRows)
            takeCells(record);
    }

    [[nodiscard]] QString cellOf(const CsvRecord &record, const char *key) const
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (isColumn(m_columns[i], key))
                return record.cells.value(i);
        }
        return {};
    }

    void open(const QString &code, const QString &version, qint64 line)
    {
        close();
        m_isOpen = true;
        m_entry = {};
        m_entry.code = code;
        m_entry.version = version;
        m_entry.places.insert(u"$"_s, {line, 0, {}});
    }

    void takeCells(const CsvRecord &record)
    {
        QMap<QString, QJsonObject> parts;
        for (qsizetype i = 0; i < record.cells.size(); ++i) {
            if (!record.cells[i].isEmpty())
                takeCell(record, i, parts);
        }
        for (auto part = parts.begin(); part != parts.end(); ++part)
            m_entry.lists[part.key()].append(part.value());
    }

    void takeCell(const CsvRecord &record, qsizetype cell, QMap<QString, QJsonObject> &parts)
    {
        const TableColumn *column = m_columns.value(cell);
        if (!column)
            return m_entry.faults.append(fault(record, cell + 1, u"csv.extraCell"_s, {}));
        const QString &heading = m_headings[cell];
        const auto value = cellValue(*column, record.cells[cell]);
        if (!value)
            return m_entry.faults.append(
                fault(record, cell + 1, u"catalogue.limitText"_s, heading, {record.cells[cell]}));
        const QString key = QString::fromLatin1(column->key);
        const QString part = QString::fromLatin1(column->part);
        const TextPlace place{record.line, cell + 1, heading};
        if (!part.isEmpty()) {
            const QString path = u"$.%1[%2]"_s.arg(part).arg(m_entry.lists.value(part).size());
            m_entry.places.insert(path, {record.line, 0, {}});
            m_entry.places.insert(path + u'.' + key, place);
            parts[part].insert(key, *value);
        } else if (!m_entry.fields.contains(key)) {
            m_entry.places.insert(u"$."_s + key, place);
            m_entry.fields.insert(key, *value);
        } else if (m_entry.fields.value(key) != *value) {
            m_entry.faults.append(fault(record, cell + 1, u"catalogue.contradiction"_s, heading,
                                        {record.cells[cell]}));
        }
    }

    void close()
    {
        if (!m_isOpen)
            return;
        m_isOpen = false;
        for (auto list = m_entry.lists.begin(); list != m_entry.lists.end(); ++list)
            m_entry.fields.insert(list.key(), list.value());
        m_collector.take(
            m_entry.fields, u"$"_s, [this](const QStringList &paths) { return locate(paths); },
            m_entry.faults);
    }

    /// What is missing is looked for in the row of the thing that lacks it.
    [[nodiscard]] QList<TextPlace> locate(const QStringList &paths) const
    {
        QList<TextPlace> found;
        for (const QString &path : paths) {
            QString known = path;
            while (!m_entry.places.contains(known) && !known.isEmpty())
                known = parentPath(known);
            TextPlace place = m_entry.places.value(known);
            if (place.label.isEmpty())
                place.label = headingFor(path);
            found.append(place);
        }
        return found;
    }

    [[nodiscard]] QString headingFor(const QString &path) const
    {
        const QString key = path.sliced(path.lastIndexOf(u'.') + 1);
        const QString part = path.section(u'.', 1, 1).section(u'[', 0, 0);
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const TableColumn *column = m_columns[i];
            if (column && key == QLatin1StringView(column->key) &&
                (key == part ? *column->part == '\0' : part == QLatin1StringView(column->part)))
                return m_headings[i];
        }
        return key;
    }

    CsvReader m_reader;
    CatalogueCollector m_collector;
    QList<const TableColumn *> m_columns; // null = a column without heading
    QStringList m_headings;
    bool m_isOpen = false;
    OpenEntry m_entry;
};

} // namespace

CatalogueReading readCatalogueTable(QIODevice &csv, const QString &version)
{
    return TableCatalogue(csv, version).read();
}

} // namespace motcua::domain
