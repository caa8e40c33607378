#pragma once

#include "app/core/kernel/page.h"
#include "app/core/kernel/sealedstream.h"
#include "app/core/services/thumbnail.h"

#include <QImage>

namespace motcua::services
{

// Intermediate files of a capture, sealed with the session's key beside the spool pages. They can
// be made again from the spool page at any time.

/// Endings of their files.
inline constexpr QLatin1StringView encodedSuffix("enc");
inline constexpr QLatin1StringView textInputSuffix("ocr");

/// Of a page that is not in its session's folder.
[[nodiscard]] inline kernel::Error pageMissing(int number)
{
    return {kernel::ErrorKind::Store,
            QStringLiteral("page.missing"),
            {QString::number(number), QString()},
            {}};
}

/// A page ready for a PDF, and how it is to look there.
[[nodiscard]] kernel::Status saveEncodedPage(const kernel::SealedFiles &files,
                                             const QByteArray &key, const QString &path,
                                             const kernel::EncodedPage &page,
                                             const Thumbnail &look = {});
[[nodiscard]] kernel::Result<kernel::EncodedPage>
loadEncodedPage(const kernel::SealedFiles &files, const QByteArray &key, const QString &path);
/// Null when there is none.
[[nodiscard]] Thumbnail loadLook(const kernel::SealedFiles &files, const QByteArray &key,
                                 const QString &path);

/// A grey page for text recognition, as JPEG: recognition is flat down to quality 30, and raw
/// pixels of a long stack would fill the disk.
struct TextInput {
    QByteArray head; ///< its resolution
    QByteArray jpeg;
};
[[nodiscard]] kernel::Result<TextInput> textInputOf(const QImage &gray);
[[nodiscard]] kernel::Status saveTextInput(const kernel::SealedFiles &files, const QByteArray &key,
                                           const QString &path, const TextInput &input);
[[nodiscard]] kernel::Result<QImage> loadTextInput(const kernel::SealedFiles &files,
                                                   const QByteArray &key, const QString &path);

/// Ending of a text's file. It stays as long as the capture: reading is the costliest step.
inline constexpr QLatin1StringView textSuffix("text");
[[nodiscard]] kernel::Status saveText(const kernel::SealedFiles &files, const QByteArray &key,
                                      const QString &path, const kernel::PageText &text);
[[nodiscard]] kernel::Result<kernel::PageText> loadText(const kernel::SealedFiles &files,
                                                        const QByteArray &key, const QString &path);

} // namespace motcua::services
