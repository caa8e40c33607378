#pragma once

#include "app/core/ports/documentwriter.h"
#include "app/documents/filepages.h"

/// What the desk and motcua-reader say to each other. The reader is called as
///
///     motcua-reader inspect FILE          answers with the facts
///     motcua-reader pages FILE DPI gray|color
///
/// where the second answers with the facts too, then with a page for each line on its stdin, which
/// is a page's number from 0. An answer is its length (4 bytes, big-endian) and a QDataStream. The
/// pixels of a page follow in pieces of some rows, each with its length before it; a piece of
/// nothing ends them, and an answer says whether that is the page's end. The desk trusts no number
/// in it: the reader has just digested a stranger's file.
namespace motcua::documents::readerwire
{

inline constexpr int lengthBytes = 4;
inline constexpr quint32 longestAnswer = 512U << 20; ///< a JPEG comes as it is
inline constexpr int pieceBytes = 1 << 20;           ///< at most, but one row at least
inline constexpr int outOfMemory = 3;                ///< the exit code of a reader that ran short

[[nodiscard]] QByteArray factsAnswer(const kernel::Result<ports::FileFacts> &facts);
[[nodiscard]] QByteArray pageAnswer(const kernel::Result<ImportedPage> &page);
[[nodiscard]] QByteArray endAnswer(const kernel::Status &end); ///< after the last piece

/// Nothing when the bytes make no sense: they may be any. A page has at most mostPixels pixels and
/// a resolution of lowestDpi…highestDpi, a file at least one page.
[[nodiscard]] std::optional<kernel::Result<ports::FileFacts>> factsFrom(const QByteArray &answer);
/// Its rows are still to come.
[[nodiscard]] std::optional<kernel::Result<ImportedPage>> pageFrom(const QByteArray &answer);
[[nodiscard]] std::optional<kernel::Status> endFrom(const QByteArray &answer);

} // namespace motcua::documents::readerwire
