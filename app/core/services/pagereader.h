#pragma once

#include "app/core/kernel/page.h"
#include "app/core/kernel/sealedstream.h"
#include "app/core/ports/textrecogniser.h"
#include "app/core/services/pagepool.h"

#include <QObject>

#include <deque>
#include <list>
#include <optional>

namespace motcua::services
{

/// What was read of a page, sealed in a file (loadText()): it waits there until a document is
/// written, because the words of a page take more memory than anything else of it.
struct KeptText {
    QString file;
    bool hasWords = false; ///< false: nothing was found on the page

    bool operator==(const KeptText &) const = default;
};

/// What there is to read of a page, as prepareReading() left it.
struct ReadingTask {
    QString inputFile;            ///< empty: nothing to read, or it was read before
    QString textFile;             ///< where its text will be kept
    std::optional<KeptText> kept; ///< read before
};

/// Where the files of a page's reading lie.
struct ReadingPlace {
    QString inputFile;    ///< empty: it will not be read
    QString textFileStem; ///< its path without the hash and the ending
    QByteArray version;   ///< ports::TextRecogniser::version()
};

/// For the page pool: seals the picture to read into a file, unless the same picture of this page
/// was read before by the same version. The text's file has a keyed hash of all this in its name,
/// so it is found again after a resume and an undo. Errors: those of the sealed file, "ocr.failed".
[[nodiscard]] kernel::Result<ReadingTask> prepareReading(const kernel::SealedFiles &files,
                                                         const QByteArray &key,
                                                         const ReadingPlace &place,
                                                         const QImage &textInput);

/// Reads the pages of one capture, a few at a time, behind everything else that the pool does. What
/// was read is sealed into the capture's folder before anybody hears of it; half a text is never
/// there. Lives on the application's thread; destroying it gives up what is being read.
class PageReader final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const kernel::SealedFiles &files;
        PagePool &pool;
        ports::TextRecogniser &recogniser;
    };

    PageReader(Parts parts, QByteArray key);
    ~PageReader() override;

    /// Queues a page; what was wanted of the same `page` before is dropped.
    void read(int page, const ReadingTask &task);
    /// Gives a page up: its child is killed, ended() is not emitted for it.
    void drop(int page);
    [[nodiscard]] bool isReading() const { return !m_waiting.empty() || !m_open.empty(); }

signals:
    void ended(int page, const motcua::kernel::Result<motcua::services::KeptText> &text);

private:
    struct Job {
        int page = 0;
        int id = 0;
        ReadingTask task;
        std::optional<ports::TextRecogniser::Ticket> ticket; ///< while it is read
    };

    void next();
    void open(const Job &job);
    void recognise(int id, kernel::Result<QImage> gray);
    void keep(int id, const kernel::Result<kernel::PageText> &text);
    void end(int id, const kernel::Result<KeptText> &text);
    [[nodiscard]] Job *opened(int id);

    Parts m_parts;
    QByteArray m_key;
    int m_lastId = 0;
    std::deque<Job> m_waiting;
    std::list<Job> m_open;
};

} // namespace motcua::services
