#include "app/documents/archivalmarks.h"

#include "app/core/kernel/clock.h"
#include "app/documents/srgbprofile.h"

#include <qpdf/QPDF.hh>

#include <QString>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

namespace
{

constexpr auto programName = "motcua"_L1;

/// XML 1.0 §2.2 knows no control characters but line ends and tabs, and a title needs neither.
QString withoutControls(QString title)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    for (QChar &c : title)
        if (isControl(c) && c.isSpace())
            c = u' ';
    constexpr char16_t firstOfNone = 0xFFFE;
    return title.removeIf([=](QChar c) { return isControl(c) || c >= firstOfNone; });
}

QString pdfDate(const QDateTime &time)
{
    return kernel::inVietnam(time).toString(u"'D:'yyyyMMddHHmmss'+07''00'''"_s);
}

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void setInfo(QPDF &pdf, const ports::DocumentFacts &facts)
{
    auto info = QPDFObjectHandle::newDictionary();
    if (!facts.title.isEmpty())
        info.replaceKey("/Title", textObject(facts.title));
    info.replaceKey("/Creator", textObject(programName));
    info.replaceKey("/Producer", textObject(programName));
    if (facts.createdAt.isValid()) {
        const auto date = QPDFObjectHandle::newString(pdfDate(facts.createdAt).toStdString());
        info.replaceKey("/CreationDate", date);
        info.replaceKey("/ModDate", date);
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

/// The packet agrees with the Info dictionary (ISO 19005-2 §6.6).
QByteArray xmpPacket(const ports::DocumentFacts &facts, ArchivalLevel level)
{
    QString body;
    if (!facts.title.isEmpty())
        body += u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt>"
                "</dc:title>\n"_s.arg(facts.title.toHtmlEscaped());
    if (facts.createdAt.isValid())
        body += u"<xmp:CreateDate>%1</xmp:CreateDate>\n<xmp:ModifyDate>%1</xmp:ModifyDate>\n"_s.arg(
            kernel::isoText(facts.createdAt));
    const QString packet =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
        "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>%3</pdfaid:conformance>\n"
        "<xmp:CreatorTool>%2</xmp:CreatorTool>\n<pdf:Producer>%2</pdf:Producer>\n%1"
        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"_s;
    const QString letter = level == ArchivalLevel::Unicode ? u"U"_s : u"B"_s;
    return packet.arg(body, QString(programName), letter).toUtf8();
}

void setMetadata(QPDF &pdf, const ports::DocumentFacts &facts, ArchivalLevel level)
{
    auto stream = pdf.newStream(xmpPacket(facts, level).toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

void setOutputIntent(QPDF &pdf)
{
    auto profile = pdf.newStream(srgbProfile().toStdString());
    profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    auto intent = QPDFObjectHandle::parse("<< /Type /OutputIntent /S /GTS_PDFA1"
                                          " /OutputConditionIdentifier (sRGB IEC61966-2.1)"
                                          " /Info (sRGB IEC61966-2.1)"
                                          " /RegistryName (http://www.color.org) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    auto intents = QPDFObjectHandle::newArray();
    intents.appendItem(pdf.makeIndirectObject(intent));
    pdf.getRoot().replaceKey("/OutputIntents", intents);
}

} // namespace

void applyArchivalMarks(QPDF &pdf, const ports::DocumentFacts &facts, ArchivalLevel level)
{
    ports::DocumentFacts clean = facts;
    clean.title = withoutControls(facts.title);
    setInfo(pdf, clean);
    setMetadata(pdf, clean, level);
    setOutputIntent(pdf);
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString("vi-VN"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

} // namespace motcua::documents
