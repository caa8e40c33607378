#include "app/core/domain/cataloguefile.h"

#include "app/core/domain/cataloguecollector.h"
#include "app/core/domain/jsonscan.h"

#include <QJsonDocument>

#include <tuple>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

kernel::Error refused(const QString &key, const QStringList &arguments, const QString &detail = {})
{
    return {kernel::ErrorKind::Refused, key, arguments, detail};
}

/// Places of faulty values in one entry's text; what is missing is where it should be.
QList<TextPlace> locate(QByteArrayView entry, qsizetype begin, TextPlaces &places,
                        const QStringList &paths)
{
    QSet<QString> wanted;
    for (const QString &path : paths) {
        for (QString each = path; !each.isEmpty(); each = parentPath(each))
            wanted.insert(each);
    }
    const QHash<QString, qsizetype> offsets = jsonOffsets(entry, wanted);
    QList<TextPlace> found;
    for (QString path : paths) {
        while (!offsets.contains(path) && !path.isEmpty())
            path = parentPath(path);
        found.append(places.at(begin + offsets.value(path)));
    }
    return found;
}

class JsonCatalogue
{
public:
    explicit JsonCatalogue(const QByteArray &bytes) : m_bytes(bytes), m_places(bytes) {}

    CatalogueReading read()
    {
        auto split = splitJsonList(m_bytes, "procedures");
        if (!split)
            split = JsonListSplit{m_bytes, {m_bytes.size(), 0}, {}, true};
        if (split->isClosed)
            readHeader(*split);
        else
            spoilAt(split->elements.last().begin, u"$.procedures"_s,
                    refused(u"catalogue.unclosed"_s, {u"$.procedures"_s}));
        for (qsizetype i = 0; i < split->elements.size(); ++i)
            readEntry(i, split->elements[i]);
        return m_collector.finish();
    }

private:
    void spoilAt(qsizetype offset, const QString &path, const kernel::Error &error)
    {
        const TextPlace place = m_places.at(offset);
        m_collector.spoil({place.line, place.column, path, error});
    }

    void readHeader(const JsonListSplit &split)
    {
        QJsonParseError fault{};
        const QJsonDocument document = QJsonDocument::fromJson(split.rest, &fault);
        const qsizetype behind = fault.offset > split.cut.begin ? split.cut.size : 0;
        if (fault.error != QJsonParseError::NoError)
            return spoilAt(fault.offset + behind, u"$"_s,
                           refused(u"json.syntax"_s, {QString::number(fault.offset + behind)},
                                   fault.errorString()));
        if (!document.isObject())
            return spoilAt(0, u"$"_s, refused(u"json.expectedObject"_s, {u"$"_s}));
        JsonReport report;
        report.most = mostCatalogueFaults;
        JsonReader file(document.object(), report);
        std::ignore = file.needText(u"id"_s);
        m_collector.setVersion(file.needText(u"version"_s));
        std::ignore = file.text(u"title"_s);
        std::ignore = file.text(u"note"_s);
        file.list(u"procedures"_s, [](JsonReader &) {});
        file.finish();
        for (const JsonProblem &problem : std::as_const(report.problems))
            m_collector.spoil({0, 0, problem.path, problem.error});
    }

    void readEntry(qsizetype number, TextRange range)
    {
        const QString path = u"$.procedures["_s + QString::number(number) + u']';
        const QByteArray text = m_bytes.sliced(range.begin, range.size);
        QJsonParseError fault{};
        const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
        if (fault.error != QJsonParseError::NoError || !document.isObject()) {
            // Qt calls a bare number or text illegal, people call it no object.
            const bool isValue = text.size() < 64 && !text.isEmpty() && !text.startsWith('{') &&
                                 !QJsonDocument::fromJson('[' + text + ']').isNull();
            const TextPlace place = m_places.at(range.begin + (isValue ? 0 : fault.offset));
            return m_collector.reject(
                {place.line, place.column, path,
                 refused(isValue || document.isArray() ? u"json.expectedObject"_s
                                                       : u"json.brokenEntry"_s,
                         {path}, fault.errorString())});
        }
        m_collector.take(document.object(), path, [&](const QStringList &paths) {
            return locate(text, range.begin, m_places, paths);
        });
    }

    const QByteArray &m_bytes;
    TextPlaces m_places;
    CatalogueCollector m_collector;
};

} // namespace

CatalogueReading readCatalogueJson(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return readCatalogueJson(bytes.sliced(3));
    return JsonCatalogue(bytes).read();
}

bool looksLikeJson(QByteArrayView beginning)
{
    if (beginning.startsWith("\xEF\xBB\xBF"))
        beginning = beginning.sliced(3);
    const QByteArrayView text = beginning.trimmed();
    return text.startsWith('{') || text.startsWith('[');
}

kernel::Result<QList<Procedure>> readCatalogue(const QByteArray &bytes)
{
    CatalogueReading reading = readCatalogueJson(bytes);
    if (!reading.isWhole())
        return kernel::failure(reading.faults.first().error);
    return std::move(reading.procedures);
}

} // namespace motcua::domain
