#pragma once

#include "app/core/ports/pagesource.h"
#include "app/security/sealedfile.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace motcua::bench
{

/// Nothing comes from it: the pages lie in the folder already.
class NoSource final : public ports::PageSource
{
public:
    void findDevices(ports::Completion<QList<ports::ScanDevice>> done) override { done({}); }
    void scan(const ports::ScanRequest &, ports::ScanListener &) override {}
    void cancel() override {}
};

/// The same Vietnamese office pages, A4 at 300 dpi in colour, leaning up to 3 degrees: as a scanner
/// hands them to the desk (sealed spool pages) and as JPEGs of quality 90 for everybody else.
class PageSet
{
public:
    explicit PageSet(int pages);
    /// The spool alone, at 75 dpi and of five different pages: thousands find room on any disk.
    [[nodiscard]] static PageSet small(int pages);

    [[nodiscard]] int count() const { return int(m_jpegs.size()); }
    [[nodiscard]] const QStringList &jpegs() const { return m_jpegs; }
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString spoolFolder() const
    {
        return m_folder->filePath(QStringLiteral("spool"));
    }
    [[nodiscard]] const QByteArray &key() const { return m_key; }
    [[nodiscard]] const security::SodiumSealedFiles &files() const { return m_files; }

private:
    struct Empty {
    };
    explicit PageSet(Empty);
    void addSpoolPage(const QImage &page, int number);

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    security::SodiumSealedFiles m_files;
    QByteArray m_key;
    QStringList m_jpegs;
};

} // namespace motcua::bench
