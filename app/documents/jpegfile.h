#pragma once

#include "app/core/kernel/jpegheader.h"
#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QString>

namespace motcua::documents
{

/// Is the picture whole, and within bounds? Decodes every coefficient (at an eighth of the size, a
/// few ms a megapixel) and takes libjpeg's warnings about missing or corrupt data seriously. What
/// passes asks a decoder for no more than kernel::mostPicturePixels, mostJpegScans and
/// mostJpegMemory. For motcua-reader: it may take all its time and memory. Errors:
/// "file.unreadable", "file.tooLarge", "file.tooHeavy", still without the file's name; the detail
/// is libjpeg's sentence.
[[nodiscard]] kernel::Status checkJpeg(QByteArrayView file);

/// A file's bytes that were found whole and within bounds.
struct SoundJpeg {
    QByteArray bytes;
    kernel::JpegHeader header;
};

/// Reads the file once, so what was checked is what is given. Errors with its name: "file.denied"
/// and those of checkJpeg().
[[nodiscard]] kernel::Result<SoundJpeg> readSoundJpeg(const QString &path);

} // namespace motcua::documents
