#pragma once

#include "app/core/kernel/ids.h"

#include <QByteArray>
#include <QString>

namespace motcua::domain
{

enum class DocumentSource { Scan, File, Reuse };

/// A digitised paper: one file of one component. The bytes lie in the blob store under `sha256`.
struct Document {
    kernel::DocumentId id;
    QByteArray sha256; ///< 32 raw bytes, of the clear file
    qint64 bytes = 0;
    int pages = 0;
    QString mediaType; ///< "application/pdf"
    DocumentSource source = DocumentSource::Scan;

    bool operator==(const Document &) const = default;
};

} // namespace motcua::domain
