#pragma once

#include "app/core/kernel/sealedstream.h"
#include "app/core/ports/documentwriter.h"
#include "app/core/ports/pageprocessor.h"
#include "app/core/ports/pagesource.h"
#include "app/core/ports/textrecogniser.h"

#include <QList>
#include <QMap>
#include <QSet>

#include <atomic>
#include <functional>
#include <optional>

namespace motcua::tests
{

/// A page source that feeds what a test says: real spool files, one page a turn of the event loop.
class ScriptedSource final : public QObject, public ports::PageSource
{
public:
    explicit ScriptedSource(const kernel::SealedFiles &files) : m_files(files) {}

    int pages = 3;
    std::optional<kernel::Error> fault; ///< ends the stack after `pages`
    int continueFrom = 0;               ///< told with the fault
    bool endless = false;
    bool duplex = false;
    int shade = 0; ///< added to what a page shows, to tell a sheet fed again from the first

    void findDevices(ports::Completion<QList<ports::ScanDevice>> done) override;
    void scan(const ports::ScanRequest &request, ports::ScanListener &listener) override;
    void cancel() override;

    ports::ScanRequest asked; ///< of the last scan

private:
    void feed();

    const kernel::SealedFiles &m_files;
    ports::ScanListener *m_listener = nullptr;
    int m_fed = 0;
};

/// Packs a page as words that name what it shows (its number, when the source adds no shade); the
/// page numbers in `blank` and `broken` are so.
class ScriptedProcessor final : public ports::PageProcessor
{
public:
    explicit ScriptedProcessor(const kernel::SealedFiles &files) : m_files(files) {}

    QSet<int> blank;
    QSet<int> broken;
    QSet<int> separators; ///< where the policy looks for them
    QMap<int, int> turns; ///< found on these pages; a back without one follows its front
    std::function<void(int number)> gate; ///< called first, in the pool's thread
    mutable std::atomic_int calls = 0;

    [[nodiscard]] kernel::Result<ports::ProcessedPage>
    process(const QString &spoolFile, const QByteArray &key,
            const ports::PagePolicy &policy) const override;
    [[nodiscard]] kernel::Result<QImage> preview(const QString &spoolFile, const QByteArray &key,
                                                 int pixels) const override;

private:
    const kernel::SealedFiles &m_files;
};

/// Answers each page with one word that tells the size of what it was given.
class ScriptedRecogniser final : public QObject, public ports::TextRecogniser
{
public:
    int read = 0;
    bool silent = false; ///< nothing is answered
    bool failing = false;
    QByteArray engine = "scripted";
    QList<Ticket> cancelled;

    Ticket recognise(const QImage &gray, ports::Completion<kernel::PageText> done) override;
    void cancel(Ticket page) override { cancelled.append(page); }
    [[nodiscard]] int pagesAtOnce() const override { return 2; }
    [[nodiscard]] QByteArray version() const override { return engine; }
};

/// Notes what it is asked to write; the file says which pages went in.
class ScriptedDocuments final : public ports::DocumentWriter
{
public:
    QMap<QString, kernel::Error> bad; ///< inspect() fails for these paths
    mutable QList<QList<QByteArray>> written;
    mutable QStringList titles; ///< of what was written

    [[nodiscard]] kernel::Result<ports::WrittenDocument>
    writePdf(const QList<ports::DocumentPage> &pages, const ports::DocumentFacts &facts,
             const QString &path) const override;
    /// By the ending of the name.
    [[nodiscard]] kernel::Result<ports::FileFacts> inspect(const QString &path) const override;
};

} // namespace motcua::tests
