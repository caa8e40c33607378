#include "tests/integration/documents/archivalcheckertest.h"

#include "app/core/kernel/clock.h"
#include "app/documents/pdfwriter.h"
#include "tests/fakes/archivalchecker.h"
#include "tests/fakes/papertrail.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace motcua::tests
{

namespace
{

using Change = std::function<void(QPDF &)>;

QPDFObjectHandle firstPage(QPDF &pdf) { return pdf.getAllPages().front(); }

QPDFObjectHandle firstImage(QPDF &pdf)
{
    return firstPage(pdf).getKey("/Resources").getKey("/XObject").getKey("/Im0");
}

QPDFObjectHandle firstFont(QPDF &pdf)
{
    return firstPage(pdf).getKey("/Resources").getKey("/Font").getKey("/F0");
}

QPDFObjectHandle fontDescriptor(QPDF &pdf)
{
    return firstFont(pdf).getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
}

void paints(QPDF &pdf, const std::string &operators)
{
    firstPage(pdf).replaceKey("/Contents", pdf.newStream(operators));
}

void addJbig2(QPDF &pdf, const std::string &bytes)
{
    auto stream = pdf.newStream();
    stream.replaceStreamData(bytes, QPDFObjectHandle::newName("/JBIG2Decode"),
                             QPDFObjectHandle::newNull());
    pdf.getRoot().replaceKey("/Odd", stream);
}

QByteArray changed(const QByteArray &file, const Change &change,
                   const std::function<void(QPDFWriter &)> &set = {})
{
    QPDF pdf;
    pdf.processMemoryFile("good", file.constData(), size_t(file.size()));
    change(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    if (set)
        set(writer);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

void replaceXmp(QPDF &pdf, const QByteArray &from, const QByteArray &to)
{
    auto metadata = pdf.getRoot().getKey("/Metadata");
    const auto data = metadata.getStreamData();
    QByteArray xmp(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    QVERIFY(xmp.contains(from));
    metadata.replaceStreamData(xmp.replace(from, to).toStdString(), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());
}

} // namespace

void TestArchivalChecker::initTestCase()
{
    const QTemporaryDir folder;
    const QImage image = drawnPage({600, 800}, QImage::Format_RGB888);
    const kernel::PageText text{image.size(), {lineOfWords(u"Số 12"_s, {50, 50}, 12, 24)}};
    const QString path = folder.filePath(u"good.pdf"_s);
    QVERIFY(documents::PdfWriter().writePdf(
        {pageOf(encoded(image, 100), text)},
        {u"Giấy"_s, kernel::vietnamTime({2026, 11, 21}, {8, 0})}, path));
    m_good = bytesOf(path);
    QCOMPARE(ArchivalChecker().faults(m_good), QStringList());
    // Writing it anew is no fault in itself.
    QCOMPARE(ArchivalChecker().faults(changed(m_good, [](QPDF &) {})), QStringList());
}

void TestArchivalChecker::brokenFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("rule");
    const auto row = [this](const char *name, const char *rule, const Change &change) {
        QTest::newRow(name) << changed(m_good, change) << QString::fromLatin1(rule);
    };
    row("producer differs", "6.6.3", [](QPDF &pdf) {
        pdf.getTrailer().getKey("/Info").replaceKey("/Producer", QPDFObjectHandle::newString("x"));
    });
    row("letters without Unicode", "6.2.11.7.2", [](QPDF &pdf) {
        firstFont(pdf)
            .getKey("/ToUnicode")
            .replaceStreamData("1 beginbfchar\n<0001> <0041>\nendbfchar\n",
                               QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    });
    row("no ToUnicode", "6.2.11.7.2", [](QPDF &pdf) { firstFont(pdf).removeKey("/ToUnicode"); });
    row("CMYK operator", "6.2.4.3", [](QPDF &pdf) { paints(pdf, "0 0 0 1 k"); });
    row("unknown operator", "6.2.2 unknown", [](QPDF &pdf) { paints(pdf, "1 2 hello"); });
    row("unpaired q", "6.2.2 q", [](QPDF &pdf) { paints(pdf, "q"); });
    row("q too deep", "6.1.13", [](QPDF &pdf) {
        std::string deep;
        for (int i = 0; i < 30; ++i)
            deep += "q ";
        for (int i = 0; i < 30; ++i)
            deep += "Q ";
        paints(pdf, deep);
    });
    row("missing resource", "6.2.2 no resource", [](QPDF &pdf) { paints(pdf, "/Im9 Do"); });
    row("text without a font", "6.2.11", [](QPDF &pdf) { paints(pdf, "BT (x) Tj ET"); });
    row("JBIG2 with symbols", "JBIG2", [](QPDF &pdf) { addJbig2(pdf, "\0\0\0\0\0\0\1\0\0\0\0"s); });
    row("JBIG2 cut off", "6.1.7", [](QPDF &pdf) { addJbig2(pdf, "\0\0\0\0\x27\0\1\0\0\1\0"s); });
    row("image without a colour space", "6.2.8",
        [](QPDF &pdf) { firstImage(pdf).getDict().removeKey("/ColorSpace"); });
    row("a stencil in colour", "6.2.8", [](QPDF &pdf) {
        firstImage(pdf).getDict().replaceKey("/ImageMask", QPDFObjectHandle::newBool(true));
    });
    row("annotation without a look", "6.3.3", [](QPDF &pdf) {
        firstPage(pdf).replaceKey("/Annots",
                                  QPDFObjectHandle::parse("[<< /Subtype /Stamp /F 4 >>]"));
    });
    row("hidden annotation", "6.3.2", [](QPDF &pdf) {
        firstPage(pdf).replaceKey("/Annots",
                                  QPDFObjectHandle::parse("[<< /Subtype /Link /F 6 >>]"));
    });
    row("film", "6.3.1", [](QPDF &pdf) {
        firstPage(pdf).replaceKey(
            "/Annots", QPDFObjectHandle::parse("[<< /Subtype /Movie /F 4 /AP << >> >>]"));
    });
    row("embedded file", "6.8", [](QPDF &pdf) {
        pdf.getRoot().replaceKey("/Names", QPDFObjectHandle::parse("<< /EmbeddedFiles << >> >>"));
    });
    row("page of 300 m", "6.1.13", [](QPDF &pdf) {
        firstPage(pdf).replaceKey("/MediaBox", QPDFObjectHandle::parse("[0 0 850000 100]"));
    });
    row("no metadata", "6.6.2.1", [](QPDF &pdf) { pdf.getRoot().removeKey("/Metadata"); });
    row("no identification", "6.6.4",
        [](QPDF &pdf) { replaceXmp(pdf, "<pdfaid:part>2</pdfaid:part>"_ba, {}); });
    row("level A claimed", "6.6.4",
        [](QPDF &pdf) { replaceXmp(pdf, "<pdfaid:conformance>U"_ba, "<pdfaid:conformance>A"_ba); });
    row("metadata no XML", "6.6.2.1", [](QPDF &pdf) { replaceXmp(pdf, "</rdf:RDF>"_ba, {}); });
    row("title differs", "6.6.3", [](QPDF &pdf) {
        pdf.getTrailer().getKey("/Info").replaceKey("/Title", QPDFObjectHandle::newString("x"));
    });
    row("date differs", "6.6.3", [](QPDF &pdf) {
        pdf.getTrailer().getKey("/Info").replaceKey(
            "/CreationDate", QPDFObjectHandle::newString("D:20200101000000+07'00'"));
    });
    row("no output intent", "6.2.3", [](QPDF &pdf) { pdf.getRoot().removeKey("/OutputIntents"); });
    row("intent without profile", "6.2.3", [](QPDF &pdf) {
        pdf.getRoot().getKey("/OutputIntents").getArrayItem(0).removeKey("/DestOutputProfile");
    });
    row("profile is rubbish", "6.2.3", [](QPDF &pdf) {
        pdf.getRoot()
            .getKey("/OutputIntents")
            .getArrayItem(0)
            .getKey("/DestOutputProfile")
            .replaceStreamData("rubbish", QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    });
    row("font not embedded", "6.2.11.4",
        [](QPDF &pdf) { fontDescriptor(pdf).removeKey("/FontFile2"); });
    row("interpolated image", "6.2.8", [](QPDF &pdf) {
        firstImage(pdf).getDict().replaceKey("/Interpolate", QPDFObjectHandle::newBool(true));
    });
    row("CMYK image", "6.2.4.3", [](QPDF &pdf) {
        firstImage(pdf).getDict().replaceKey("/ColorSpace",
                                             QPDFObjectHandle::newName("/DeviceCMYK"));
    });
    row("JavaScript on opening", "6.5.1", [](QPDF &pdf) {
        pdf.getRoot().replaceKey("/OpenAction",
                                 QPDFObjectHandle::parse("<< /S /JavaScript /JS (x) >>"));
    });
    row("page action", "6.5.2", [](QPDF &pdf) {
        firstPage(pdf).replaceKey("/AA", QPDFObjectHandle::parse("<< /O << /S /Named >> >>"));
    });
    row("external data", "6.1.7.1", [](QPDF &pdf) {
        auto stream = pdf.newStream("x");
        stream.getDict().replaceKey("/F", QPDFObjectHandle::newString("elsewhere"));
        pdf.getRoot().replaceKey("/Odd", stream);
    });
    const Change compressByLzw = [](QPDF &pdf) {
        auto stream = pdf.newStream("x");
        stream.getDict().replaceKey("/Filter", QPDFObjectHandle::newName("/LZWDecode"));
        pdf.getRoot().replaceKey("/Odd", stream);
    };
    const auto keepFilters = [](QPDFWriter &writer) { writer.setStreamDataMode(qpdf_s_preserve); };
    QTest::newRow("LZW") << changed(m_good, compressByLzw, keepFilters) << u"6.1.7.2"_s;
    QTest::newRow("encrypted") << changed(
                                      m_good, [](QPDF &) {},
                                      [](QPDFWriter &writer) {
                                          writer.setR6EncryptionParameters("", "owner", true, true,
                                                                           true, true, true, true,
                                                                           qpdf_r3p_full, true);
                                      })
                               << u"6.1.3"_s;
    QTest::newRow("trailing data") << m_good + "rubbish"_ba << u"6.1.3"_s;
    QTest::newRow("no identifier") << QByteArray(m_good).replace("/ID [", "/Id [") << u"6.1.3"_s;
    QTest::newRow("version 2.0") << QByteArray(m_good).replace(0, 8, "%PDF-2.0") << u"6.1.2"_s;
    QTest::newRow("no binary comment") << QByteArray(m_good).replace(9, 5, "%abcd") << u"6.1.2"_s;
}

void TestArchivalChecker::brokenFileIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, rule);
    const QStringList faults = ArchivalChecker().faults(file);
    QVERIFY2(!faults.filter(rule).isEmpty(), qPrintable(faults.join(u" | "_s)));
}

} // namespace motcua::tests
