#include "sync/wire/filenames.h"

#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

QString fileName(const QString &kind, int place, int file, const domain::Document &document)
{
    const QString known = QMimeDatabase().mimeTypeForName(document.mediaType).preferredSuffix();
    const QString suffix = known.isEmpty() ? u"pdf"_s : known;
    return u"%1-%2-%3.%4"_s.arg(kind).arg(place, 2, 10, QLatin1Char('0')).arg(file).arg(suffix);
}

} // namespace

QString wireFileName(int component, int file, const domain::Document &document)
{
    return fileName(u"giay-to"_s, component, file, document);
}

QString wireFileName(const domain::Dossier &dossier, const kernel::DocumentId &document)
{
    for (qsizetype c = 0; c < dossier.components.size(); ++c) {
        const QList<domain::Document> &documents = dossier.components.at(c).documents;
        for (qsizetype d = 0; d < documents.size(); ++d)
            if (documents.at(d).id == document)
                return wireFileName(int(c) + 1, int(d) + 1, documents.at(d));
    }
    for (qsizetype r = 0; r < dossier.results.size(); ++r) {
        const QList<domain::Document> &documents = dossier.results.at(r).documents;
        for (qsizetype d = 0; d < documents.size(); ++d)
            if (documents.at(d).id == document)
                return fileName(u"ket-qua"_s, int(r) + 1, int(d) + 1, documents.at(d));
    }
    return u"giay-to.pdf"_s;
}

} // namespace motcua::sync
