#include "tests/integration/cli/badfiles.h"

#include <QtEndian>

#include <cmath>

namespace motcua::tests
{

namespace
{

const QByteArray catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
const QByteArray black = "60 60 300 300 re f 60 500 300 40 re f 60 600 200 9 re f";

QByteArray flate(const QByteArray &data) { return qCompress(data, 9).mid(4); } // zlib's own format

quint32 pngSum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff; // PNG specification, Annex D
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

template <class Number> QByteArray big(Number value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

template <class Number> QByteArray little(Number value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }

QByteArray form(const QByteArray &contents, int next)
{
    return pdfStream("/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << "
                     "/A " +
                         reference(next) + " >> >>",
                     contents);
}

QByteArray jpegSegment(char marker, const QByteArray &body)
{
    return QByteArray("\xff") + marker + big(quint16(body.size() + 2)) + body;
}

} // namespace

QByteArray pdfOf(const QList<QByteArray> &objects, const QByteArray &startsAt)
{
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table =
        "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (int i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = startsAt.isEmpty() ? QByteArray::number(pdf.size()) : startsAt;
    return pdf + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) +
           " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray pdfStream(const QByteArray &keys, const QByteArray &data)
{
    return "<< " + keys + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data +
           "\nendstream";
}

QByteArray pdfWith(const QByteArray &pageKeys, const QByteArray &contents, int pages)
{
    QByteArray kids;
    QList<QByteArray> objects{catalogue, {}, pdfStream({}, contents)};
    for (int i = 0; i < pages; ++i) {
        objects.append("<< /Type /Page /Parent 2 0 R /Contents 3 0 R " + pageKeys + " >>");
        kids += reference(int(objects.size())) + ' ';
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>";
    return pdfOf(objects);
}

QByteArray pdfWithKids(const QByteArray &kids, int count)
{
    return pdfOf(
        {catalogue,
         "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(count) + " >>",
         pdfStream({}, black),
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R >>"});
}

QByteArray laughingPdf()
{
    constexpr int depth = 12;
    constexpr int first = 5;
    QList<QByteArray> objects{catalogue, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
                              pdfStream({}, "/A Do"),
                              "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R"
                              " /Resources << /XObject << /A 5 0 R >> >> >>"};
    for (int i = 0; i < depth; ++i)
        objects.append(form(QByteArray("/A Do ").repeated(10), first + i + 1));
    objects.append(form(black, first));
    return pdfOf(objects);
}

QByteArray nestedPdf()
{
    const QByteArray states = flate(QByteArray("q ").repeated(3'000'000) + black);
    return pdfOf({catalogue, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
                  pdfStream("/Filter /FlateDecode", states),
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R >>"});
}

QByteArray swellingPdf()
{
    // Two bytes of run length make 128 blanks; flate makes nothing of the pairs.
    const QByteArray blanks = flate(QByteArray("\x81 ", 2).repeated(16 << 20) + '\x80');
    QByteArray pdf = "%PDF-1.7\n";
    const QList<QByteArray> objects{
        catalogue, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>", pdfStream({}, black),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Other 6 0 R >>",
        pdfStream("/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /RunLengthDecode]", blanks)};
    QByteArray rows = QByteArray(1, '\0') + big(quint32(0)) + big(quint16(65535));
    for (int i = 0; i < objects.size(); ++i) {
        rows += '\1' + big(quint32(pdf.size())) + big(quint16(0));
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    rows += '\2' + big(quint32(5)) + big(quint16(0)); // object 6 lies in 5
    rows += '\1' + big(quint32(pdf.size())) + big(quint16(0));
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "7 0 obj\n" + pdfStream("/Type /XRef /Size 8 /W [1 4 2] /Root 1 0 R", rows) +
           "\nendobj\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray pngClaiming(QByteArray png, int width, int height)
{
    png.replace(16, 8, QByteArray(big(quint32(width)) + big(quint32(height))));
    return png.replace(29, 4, big(pngSum(png.mid(12, 17))));
}

QByteArray jpegClaiming(QByteArray jpeg, int width, int height)
{
    const qsizetype frame = jpeg.indexOf("\xff\xc0");
    return jpeg.replace(frame + 5, 4, QByteArray(big(quint16(height)) + big(quint16(width))));
}

QByteArray jpegOfManyScans()
{
    // One code each: "0" says no change of the DC; in the AC table, that four blocks have ended.
    const QByteArray oneCode = QByteArray(1, '\1') + QByteArray(15, '\0');
    QByteArray jpeg = QByteArray("\xff\xd8") +
                      jpegSegment('\xdb', QByteArray(1, '\0') + QByteArray(64, '\1')) +
                      jpegSegment('\xc2', QByteArray("\x08\0\x10\0\x10\1\1\x11\0", 9)) +
                      jpegSegment('\xc4', QByteArray(1, '\0') + oneCode + '\0') +
                      jpegSegment('\xc4', QByteArray(1, '\x10') + oneCode + '\x20');
    const auto scan = [](int coefficient, int before, int now, char bits) -> QByteArray {
        QByteArray head("\1\1\0", 3);
        head += char(coefficient);
        head += char(coefficient);
        head += char(before << 4 | now);
        return jpegSegment('\xda', head) + bits;
    };
    jpeg += scan(0, 0, 0, '\x0f');
    constexpr int finest = 13;
    for (int coefficient = 1; coefficient < 64; ++coefficient) {
        jpeg += scan(coefficient, 0, finest, '\x1f');
        for (int bit = finest; bit > 0; --bit)
            jpeg += scan(coefficient, bit, bit - 1, '\x1f');
    }
    return jpeg + "\xff\xd9";
}

QByteArray tiffOf(int width, int height, int bits, int samples, const QByteArray &data,
                  int orientation)
{
    constexpr quint16 shortType = 3;
    constexpr quint16 longType = 4;
    const quint16 photometric = samples == 4 ? 5 : samples == 3 ? 2 : 1; // CMYK, RGB, black is 0
    const QByteArray depths = little(quint16(bits)).repeated(samples);
    constexpr quint32 depthsAt = 8;
    const auto dataAt = quint32(depthsAt + depths.size());
    const QList<std::tuple<quint16, quint16, quint32, quint32>> tags{
        {256, longType, 1, quint32(width)},
        {257, longType, 1, quint32(height)},
        {258, shortType, quint32(samples), samples > 2 ? depthsAt : quint32(bits)},
        {259, shortType, 1, 1},
        {262, shortType, 1, photometric},
        {273, longType, 1, dataAt},
        {274, shortType, 1, quint32(orientation)},
        {277, shortType, 1, quint32(samples)},
        {278, longType, 1, quint32(height)},
        {279, longType, 1, quint32(data.size())}};
    QByteArray directory = little(quint16(tags.size()));
    for (const auto &[tag, type, count, value] : tags)
        directory += little(tag) + little(type) + little(count) + little(value);
    return QByteArray("II*\0", 4) + little(quint32(dataAt + data.size())) + depths + data +
           directory + little(quint32(0));
}

} // namespace motcua::tests
