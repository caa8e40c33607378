#pragma once

#include "app/core/ports/documentwriter.h"
#include "app/documents/filepages.h"

/// What the desk and motcua-reader say to each other. The reader is called as
///
///     motcua-reader inspect FILE          answers with the facts
///     motcua-reader pages FILE DPI gray|color
///
/// where the second answers with the facts too, then with a page for each line on its stdin, which
/// is a page's number from 0. An answer is its length (4 bytes, big-endian) and a QDataStream; the
/// pixels of a page follow as they lie in a QImage. The desk trusts no number in it: the reader has
/// just digested a stranger's file.
namespace motcua::documents::readerwire
{

inline constexpr int lengthBytes = 4;
inline constexpr quint32 longestAnswer = 512U << 20; ///< a JPEG comes as it is
inline constexpr int outOfMemory = 3;                ///< the exit code of a reader that ran short

[[nodiscard]] QByteArray factsAnswer(const kernel::Result<ports::FileFacts> &facts);
[[nodiscard]] QByteArray pageAnswer(const kernel::Result<ImportedPage> &page);

/// Nothing when the bytes make no sense: they may be any. A page has at most mostPixels pixels and
/// a resolution of lowestDpi…highestDpi, a file at least one page.
[[nodiscard]] std::optional<kernel::Result<ports::FileFacts>> factsFrom(const QByteArray &answer);
/// The image has its size and is to be filled with what follows.
[[nodiscard]] std::optional<kernel::Result<ImportedPage>> pageFrom(const QByteArray &answer);

} // namespace motcua::documents::readerwire
