#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace motcua::tests
{

// Files as citizens bring them and as attackers write them, made on the spot.

/// Objects 1, 2, … of a PDF, each with its `obj`, a cross-reference table and a trailer; the first
/// is the catalogue.
[[nodiscard]] QByteArray pdfOf(const QList<QByteArray> &objects,
                               const QByteArray &startsAt = QByteArray());
/// A stream object with these further keys in its dictionary.
[[nodiscard]] QByteArray pdfStream(const QByteArray &keys, const QByteArray &data);
/// A PDF with `pages` pages in one level, each with these keys and this content.
[[nodiscard]] QByteArray pdfWith(const QByteArray &pageKeys, const QByteArray &contents,
                                 int pages = 1);
/// Page trees that never end, that claim other numbers, that have no page.
[[nodiscard]] QByteArray pdfWithKids(const QByteArray &kids, int count);
/// Forms that call the next one ten times, twelve deep: drawing it takes years.
[[nodiscard]] QByteArray laughingPdf();
/// Millions of saved graphics states in a few kilobytes.
[[nodiscard]] QByteArray nestedPdf();
/// An object stream that unpacks to two gigabytes.
[[nodiscard]] QByteArray swellingPdf();

/// Width and height of the header changed, its sum made right.
[[nodiscard]] QByteArray pngClaiming(QByteArray png, int width, int height);
[[nodiscard]] QByteArray jpegClaiming(QByteArray jpeg, int width, int height);
/// A picture of 16 × 16 dots that is refined eight hundred times, all of it valid.
[[nodiscard]] QByteArray jpegOfManyScans();
/// An uncompressed TIFF of these samples; `data` may be shorter than the picture.
[[nodiscard]] QByteArray tiffOf(int width, int height, int bits, int samples,
                                const QByteArray &data, int orientation = 1);

} // namespace motcua::tests
