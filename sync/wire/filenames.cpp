#include "sync/wire/filenames.h"

#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

QString wireFileName(int component, int file, const domain::Document &document)
{
    const QString known = QMimeDatabase().mimeTypeForName(document.mediaType).preferredSuffix();
    const QString suffix = known.isEmpty() ? u"pdf"_s : known;
    return u"giay-to-%1-%2.%3"_s.arg(component, 2, 10, QLatin1Char('0')).arg(file).arg(suffix);
}

QString wireFileName(const domain::Dossier &dossier, const kernel::DocumentId &document)
{
    for (qsizetype c = 0; c < dossier.components.size(); ++c) {
        const QList<domain::Document> &documents = dossier.components.at(c).documents;
        for (qsizetype d = 0; d < documents.size(); ++d)
            if (documents.at(d).id == document)
                return wireFileName(int(c) + 1, int(d) + 1, documents.at(d));
    }
    return u"giay-to.pdf"_s;
}

} // namespace motcua::sync
