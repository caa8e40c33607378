#pragma once

#include "app/core/kernel/page.h"
#include "app/core/kernel/sealedstream.h"

#include <QMap>

namespace motcua::kernel
{

/// What was announced into a session's folder, so that a page that vanished or was exchanged later
/// is noticed; that a page which is there is whole, its own seal tells. The lines of `journal.mcj`,
/// in the order in which things happened, words parted by one space:
///
///     V FIRST STAMP                             a stack begins: void is what stands above of the
///                                               pages FIRST and later, which are fed (again) now
///     NUMBER SHEET F|B FINGERPRINT STAMP        a page: its side, and its sealed file's
///     fingerprint
///
/// The stamp is made with the session's key over this line and the stamp before, so no line can be
/// changed, dropped or moved but the last ones. The file is filled with zeros in advance: adding a
/// line changes no metadata and costs one small write (O_DSYNC) between two sheets.
///
/// One writer at a time, on any thread.
class PageJournal
{
public:
    /// Goes on after what is there; a torn last line is overwritten. Pages from `firstNumber` on
    /// are about to be fed (again): what was noted of them is void from now. A journal that is
    /// damaged before its end is kept as `journal.mcj.damaged`, and a new one begun.
    [[nodiscard]] static Result<PageJournal> open(const QString &folder, const QByteArray &key,
                                                  const SealedFiles &files, int firstNumber);
    ~PageJournal();
    PageJournal(PageJournal &&other) noexcept;
    PageJournal &operator=(PageJournal &&) = delete;
    Q_DISABLE_COPY(PageJournal)

    /// The page's file stands under its final name; the line is durable when this returns.
    [[nodiscard]] Status append(const ScannedPage &page);

private:
    PageJournal(int fd, QByteArray key, const SealedFiles &files);
    [[nodiscard]] Status write(const QByteArray &line);

    int m_fd = -1;
    QByteArray m_key;
    const SealedFiles &m_files;
    QByteArray m_stamp; // of the last line
    qint64 m_end = 0;   // of the lines
    qint64 m_room = 0;  // of the file
};

/// What a journal says about a folder.
struct JournalReport {
    struct Place {
        int sheet = 0;
        PageSide side = PageSide::Front;
    };
    QMap<int, Place> announced; ///< by page number
    QList<int> missing;         ///< announced, and gone
    QList<int> foreign;         ///< another file stands in the place of the announced one
    bool isDamaged = false; ///< lines before the end do not bear their stamp: the lists hold for
                            ///< what stands before them

    /// Pages that were announced and cannot be had any more, ascending.
    [[nodiscard]] QList<int> lost() const;
};

/// Compares journal and folder. A page that stands there unannounced (taken in from a file, fed
/// again, or a crash in the moment between the page and its line) is no fault; a folder without a
/// journal has only such. Reads a few bytes of each page. Error: "disk.read" when the journal is
/// there and cannot be read.
[[nodiscard]] Result<JournalReport> readJournal(const QString &folder, const QByteArray &key,
                                                const SealedFiles &files);

} // namespace motcua::kernel
