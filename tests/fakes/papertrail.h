#pragma once

#include "app/core/ports/documentwriter.h"

#include <QByteArray>
#include <QImage>
#include <QString>

// Pages and files made on the spot for the tests of app/documents: the truth is known because it
// was drawn.

namespace motcua::tests
{

[[nodiscard]] QByteArray bytesOf(const QString &path);
void putBytes(const QString &path, const QByteArray &bytes);

/// Standard output of a program of the system ("qpdf", "pdftotext"), and its exit code.
[[nodiscard]] QByteArray outputOf(const QString &program, const QStringList &arguments,
                                  int *exitCode = nullptr);

/// A page with shapes that differ by `seed`; `format` as of a spool page.
[[nodiscard]] QImage drawnPage(QSize pixels, QImage::Format format, int seed = 1);

[[nodiscard]] QByteArray jpegOf(const QImage &image, int quality = 80);
/// Four components with an Adobe marker, inverted: full cyan on the left half, paper on the right.
[[nodiscard]] QByteArray cmykJpeg(QSize pixels);
/// A small progressive JPEG of so many scans (2…253), gray or without coarser colour.
[[nodiscard]] QByteArray manyScansJpeg(int scans, int components = 1);
/// A TIFF with these pages: Mono as G4, others as LZW.
void putTiff(const QString &path, const QList<QImage> &pages, float dpi);

[[nodiscard]] ports::DocumentPage pageOf(const kernel::EncodedPage &page,
                                         const kernel::PageText &text = {});
/// As the desk packs it: Mono as JBIG2, the rest as JPEG.
[[nodiscard]] kernel::EncodedPage encoded(const QImage &image, double dpi);

/// One line of text at a place given in pixels, words of equal letters' width.
[[nodiscard]] QList<kernel::TextWord> lineOfWords(const QString &text, QPoint at, int letterWidth,
                                                  int height);

} // namespace motcua::tests
