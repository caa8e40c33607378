#pragma once

#include "app/security/sealedfile.h"

#include <QStringList>
#include <QTemporaryDir>

namespace motcua::bench
{

/// The same Vietnamese office pages, A4 at 300 dpi in colour, leaning up to 3 degrees: as a scanner
/// hands them to the desk (sealed spool pages) and as JPEGs of quality 90 for everybody else.
class PageSet
{
public:
    explicit PageSet(int pages);

    [[nodiscard]] int count() const { return int(m_jpegs.size()); }
    [[nodiscard]] const QStringList &jpegs() const { return m_jpegs; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString spoolFolder() const { return m_folder.filePath(QStringLiteral("spool")); }
    [[nodiscard]] const QByteArray &key() const { return m_key; }
    [[nodiscard]] const security::SodiumSealedFiles &files() const { return m_files; }

private:
    void addSpoolPage(const QImage &page, int number);

    QTemporaryDir m_folder;
    security::SodiumSealedFiles m_files;
    QByteArray m_key;
    QStringList m_jpegs;
};

} // namespace motcua::bench
