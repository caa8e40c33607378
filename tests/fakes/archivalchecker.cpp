#include "tests/fakes/archivalchecker.h"

#include "tests/fakes/archivalcontent.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

/// Values of the XMP packet by local name; "pdfaid:part" and so on for the one that matters.
QHash<QString, QString> xmpValues(const QByteArray &packet, QString *error)
{
    QHash<QString, QString> values;
    QXmlStreamReader xml(packet);
    QString name;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (xml.name() != "Alt"_L1 && xml.name() != "li"_L1)
                name = xml.namespaceUri() == "http://www.aiim.org/pdfa/ns/id/"_L1
                           ? u"pdfaid:"_s + xml.name()
                           : xml.name().toString();
            break;
        case QXmlStreamReader::Characters:
            if (!xml.isWhitespace())
                values[name] = xml.text().toString();
            break;
        default: break;
        }
    }
    if (xml.hasError())
        *error = xml.errorString();
    return values;
}

QString text(QPDFObjectHandle object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

QByteArray streamBytes(QPDFObjectHandle stream, qpdf_stream_decode_level_e level)
{
    const auto data = stream.getStreamData(level);
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

QByteArray rawBytes(QPDFObjectHandle stream)
{
    const auto data = stream.getRawStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

/// The kinds of the segments of an embedded JBIG2 stream (ITU-T T.88 §7.2); −1 for one that is cut.
QList<int> jbig2Segments(const QByteArray &stream)
{
    QList<int> kinds;
    qsizetype at = 0;
    while (at < stream.size()) {
        if (stream.size() - at < 11)
            return kinds << -1;
        const auto length = qFromBigEndian<quint32>(stream.constData() + at + 7);
        kinds.append(uchar(stream[at + 4]) & 0x3f);
        at += 11 + qsizetype(length);
    }
    return at == stream.size() ? kinds : kinds << -1;
}

bool hasName(QPDFObjectHandle object, const std::string &name)
{
    if (object.isName())
        return object.getName() == name;
    if (!object.isArray())
        return false;
    for (int i = 0; i < object.getArrayNItems(); ++i) {
        if (hasName(object.getArrayItem(i), name))
            return true;
    }
    return false;
}

/// Faults of one dictionary, whatever it belongs to.
class DictionaryCheck
{
public:
    DictionaryCheck(QPDFObjectHandle dictionary, QStringList &faults)
        : m_dictionary(dictionary), m_faults(faults)
    {
    }

    void run(bool isStream, bool hasRgbIntent)
    {
        if (isStream)
            checkStream();
        const std::string subtype = name("/Subtype");
        if (subtype == "/Image")
            checkImage(hasRgbIntent);
        const std::string type = name("/Type");
        if (type == "/Font")
            checkFont(subtype);
        if (type == "/Page" || type == "/Catalog") {
            forbid("/AA", "6.5.2 additional actions");
            if (type == "/Catalog")
                forbid("/OpenAction", "6.5 an open action");
        }
        if (type == "/ExtGState")
            forbid("/TR", "6.2.5 a transfer function");
        const std::string action = name("/S");
        for (const char *bad : {"/JavaScript", "/Launch", "/Sound", "/Movie", "/ImportData"}) {
            if (action == bad)
                fault("6.5.1 action "_L1, QString::fromLatin1(bad));
        }
        forbid("/JS", "6.5.1 JavaScript");
    }

private:
    std::string name(const char *key)
    {
        auto value = m_dictionary.getKey(key);
        return value.isName() ? value.getName() : std::string();
    }
    void fault(QLatin1StringView rule, const QString &detail = {})
    {
        m_faults.append(QString(rule) + detail);
    }
    void forbid(const char *key, const char *rule)
    {
        if (m_dictionary.hasKey(key))
            fault(QLatin1StringView(rule));
    }
    void checkStream()
    {
        if (hasName(m_dictionary.getKey("/Filter"), "/LZWDecode"))
            fault("6.1.7.2 LZW"_L1);
        if (hasName(m_dictionary.getKey("/Filter"), "/Crypt"))
            fault("6.1.7.2 Crypt"_L1);
        for (const char *key : {"/F", "/FFilter", "/FDecodeParms"})
            forbid(key, "6.1.7.1 an external stream");
    }
    void checkImage(bool hasRgbIntent)
    {
        auto interpolate = m_dictionary.getKey("/Interpolate");
        if (interpolate.isBool() && interpolate.getBoolValue())
            fault("6.2.8 interpolated image"_L1);
        forbid("/Alternates", "6.2.8 alternate images");
        forbid("/OPI", "6.2.8 OPI");
        auto stencil = m_dictionary.getKey("/ImageMask");
        if (stencil.isBool() && stencil.getBoolValue())
            return checkStencil();
        auto space = m_dictionary.getKey("/ColorSpace");
        if (space.isNull() && !hasName(m_dictionary.getKey("/Filter"), "/JPXDecode"))
            fault("6.2.8 an image without a colour space"_L1);
        if (hasName(space, "/DeviceCMYK"))
            fault("6.2.4.3 DeviceCMYK beside an RGB output intent"_L1);
        if ((hasName(space, "/DeviceRGB") || hasName(space, "/DeviceGray")) && !hasRgbIntent)
            fault("6.2.4.3 device colour without an output intent"_L1);
        if (space.isArray() && space.getArrayItem(0).getName() == "/DeviceN" &&
            !(space.getArrayNItems() == 5 && space.getArrayItem(4).hasKey("/Colorants")))
            fault("6.2.4.4 DeviceN without colorants"_L1);
    }
    /// ISO 32000-1 §8.9.6.2.
    void checkStencil()
    {
        forbid("/ColorSpace", "6.2.8 a stencil mask with a colour space");
        auto bits = m_dictionary.getKey("/BitsPerComponent");
        if (bits.isInteger() && bits.getIntValue() != 1)
            fault("6.2.8 a stencil mask of more than one bit"_L1);
    }
    void checkFont(const std::string &subtype)
    {
        if (subtype == "/Type0" || subtype == "/Type3")
            return;
        auto descriptor = m_dictionary.getKey("/FontDescriptor");
        bool isEmbedded = false;
        for (const char *key : {"/FontFile", "/FontFile2", "/FontFile3"})
            isEmbedded = isEmbedded || (descriptor.isDictionary() && descriptor.hasKey(key));
        if (!isEmbedded)
            fault("6.2.11.4 font not embedded"_L1);
        if (subtype == "/CIDFontType2" && !m_dictionary.hasKey("/CIDToGIDMap"))
            fault("6.2.11.3.2 CID font without CIDToGIDMap"_L1);
    }

    QPDFObjectHandle m_dictionary;
    QStringList &m_faults;
};

} // namespace

QStringList ArchivalChecker::faults(const QByteArray &file)
{
    m_bytes = file;
    m_faults.clear();
    m_hasRgbIntent = false;
    m_claimsUnicode = false;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("checked", file.constData(), size_t(file.size()));
        checkFile(pdf);
        checkMetadata(pdf);
        checkIntents(pdf);
        checkObjects(pdf);
        checkPages(pdf);
        if (pdf.anyWarnings())
            fault(u"6.1 damaged: "_s + QString::fromUtf8(pdf.getWarnings().front().what()));
    } catch (const std::exception &error) {
        fault(u"6.1 unreadable: "_s + QString::fromUtf8(error.what()));
    }
    m_faults.removeDuplicates();
    return m_faults;
}

void ArchivalChecker::checkFile(QPDF &pdf)
{
    static const QRegularExpression head(u"^%PDF-1\\.[0-7][\\r\\n]"_s);
    if (!head.match(QString::fromLatin1(m_bytes.left(9))).hasMatch())
        fault(u"6.1.2 header"_s);
    const qsizetype comment = m_bytes.indexOf('\n') + 1;
    bool isBinary = comment > 0 && m_bytes.mid(comment, 1) == "%"_ba;
    for (const char byte : m_bytes.mid(comment + 1, 4))
        isBinary = isBinary && uchar(byte) > 127;
    if (!isBinary)
        fault(u"6.1.2 no binary comment after the header"_s);
    const QByteArray tail = m_bytes.mid(m_bytes.lastIndexOf("%%EOF"));
    if (tail.trimmed() != "%%EOF"_ba)
        fault(u"6.1.3 data after the end"_s);
    auto identifier = pdf.getTrailer().getKey("/ID");
    if (!identifier.isArray() || identifier.getArrayNItems() != 2)
        fault(u"6.1.3 no file identifier"_s);
    if (pdf.getTrailer().hasKey("/Encrypt"))
        fault(u"6.1.3 encrypted"_s);
    auto root = pdf.getRoot();
    if (root.getKey("/Names").isDictionary() && root.getKey("/Names").hasKey("/JavaScript"))
        fault(u"6.5.1 JavaScript"_s);
    if (root.getKey("/Names").isDictionary() && root.getKey("/Names").hasKey("/EmbeddedFiles"))
        fault(u"6.8 embedded files"_s);
    if (root.hasKey("/Requirements"))
        fault(u"6.11 requirements"_s);
    if (root.getKey("/AcroForm").isDictionary() && root.getKey("/AcroForm").hasKey("/XFA"))
        fault(u"6.4.2 XFA"_s);
}

void ArchivalChecker::checkMetadata(QPDF &pdf)
{
    auto metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream()) {
        fault(u"6.6.2.1 no metadata"_s);
        return;
    }
    QString error;
    const auto xmp = xmpValues(streamBytes(metadata, qpdf_dl_all), &error);
    if (!error.isEmpty())
        fault(u"6.6.2.1 metadata is not well formed: "_s + error);
    const QString level = xmp.value(u"pdfaid:conformance"_s);
    if (xmp.value(u"pdfaid:part"_s) != "2"_L1 || (level != "B"_L1 && level != "U"_L1))
        fault(u"6.6.4 no PDF/A identification"_s);
    m_claimsUnicode = level == "U"_L1;
    auto info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary())
        return;
    for (const auto &[key, name] :
         {std::pair("/Producer", u"Producer"_s), {"/Creator", u"CreatorTool"_s}})
        if (info.hasKey(key) && text(info.getKey(key)) != xmp.value(name))
            fault(u"6.6.3 %1 differs from Info"_s.arg(name));
    if (info.hasKey("/Title") && text(info.getKey("/Title")) != xmp.value(u"title"_s))
        fault(u"6.6.3 title differs from Info"_s);
    const QString created = text(info.getKey("/CreationDate")).mid(2, 14);
    QString said = xmp.value(u"CreateDate"_s).left(19);
    if (!created.isEmpty() && said.remove(QRegularExpression(u"[-:T]"_s)) != created)
        fault(u"6.6.3 creation date differs from Info"_s);
}

void ArchivalChecker::checkIntents(QPDF &pdf)
{
    auto intents = pdf.getRoot().getKey("/OutputIntents");
    for (int i = 0; intents.isArray() && i < intents.getArrayNItems(); ++i) {
        auto intent = intents.getArrayItem(i);
        auto profile = intent.getKey("/DestOutputProfile");
        if (!hasName(intent.getKey("/S"), "/GTS_PDFA1") || !profile.isStream())
            continue;
        const QByteArray bytes = streamBytes(profile, qpdf_dl_all);
        const bool isProfile = bytes.size() > 128 && bytes.mid(36, 4) == "acsp"_ba &&
                               uchar(bytes[8]) >= 2 && uchar(bytes[8]) <= 4;
        auto components = profile.getDict().getKey("/N");
        if (!isProfile || !components.isInteger())
            fault(u"6.2.3 output intent without a profile"_s);
        else if (bytes.mid(16, 4) == "RGB "_ba && components.getIntValue() == 3)
            m_hasRgbIntent = true;
    }
    if (!m_hasRgbIntent)
        fault(u"6.2.3 no RGB output intent"_s);
}

void ArchivalChecker::checkJbig2(const QByteArray &stream)
{
    constexpr int pageInformation = 48;
    constexpr int genericRegion = 38; // and 39: the same, lossless
    for (const int kind : jbig2Segments(stream)) {
        if (kind < 0)
            fault(u"6.1.7 a JBIG2 stream that is cut"_s);
        else if (kind != pageInformation && kind != genericRegion && kind != genericRegion + 1)
            fault(u"JBIG2 segment %1: symbols"_s.arg(kind));
    }
}

void ArchivalChecker::checkPages(QPDF &pdf)
{
    constexpr double smallest = 3; // points, ISO 19005-2 §6.1.13
    constexpr double largest = 14400;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        auto box = page.getKey("/MediaBox");
        if (!box.isArray() || box.getArrayNItems() != 4) {
            fault(u"6.1.13 a page without a size"_s);
        } else {
            const QPDFObjectHandle::Rectangle area = box.getArrayAsRectangle();
            const double width = area.urx - area.llx;
            const double height = area.ury - area.lly;
            if (std::min(width, height) < smallest || std::max(width, height) > largest)
                fault(u"6.1.13 a page of an impossible size"_s);
        }
        m_faults += contentFaults(page, {m_claimsUnicode});
        checkAnnotations(page.getKey("/Annots"));
    }
}

void ArchivalChecker::checkAnnotations(QPDFObjectHandle annotations)
{
    constexpr int shown = 4;         // the flag Print
    constexpr int notShown = 2 | 32; // Hidden, NoView
    for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
        auto annotation = annotations.getArrayItem(i);
        for (const char *kind : {"/Sound", "/Movie", "/3D", "/Screen"})
            if (hasName(annotation.getKey("/Subtype"), kind))
                fault(u"6.3.1 annotation "_s + QString::fromLatin1(kind));
        const bool isSmall = hasName(annotation.getKey("/Subtype"), "/Popup") ||
                             hasName(annotation.getKey("/Subtype"), "/Link");
        if (!isSmall && !annotation.hasKey("/AP"))
            fault(u"6.3.3 an annotation without an appearance"_s);
        auto flags = annotation.getKey("/F");
        const auto value = flags.isInteger() ? flags.getIntValue() : 0;
        if (!hasName(annotation.getKey("/Subtype"), "/Popup") &&
            ((value & shown) == 0 || (value & notShown) != 0))
            fault(u"6.3.2 an annotation that is not printed"_s);
    }
}

void ArchivalChecker::checkObjects(QPDF &pdf)
{
    const auto check = [&](auto &&self, QPDFObjectHandle object) -> void {
        if (object.isStream() && hasName(object.getDict().getKey("/Filter"), "/JBIG2Decode"))
            checkJbig2(rawBytes(object));
        if (object.isStream())
            DictionaryCheck(object.getDict(), m_faults).run(true, m_hasRgbIntent);
        else if (object.isDictionary())
            DictionaryCheck(object, m_faults).run(false, m_hasRgbIntent);
        // Direct children only: indirect ones come by themselves.
        auto dictionary = object.isStream() ? object.getDict() : object;
        if (dictionary.isDictionary()) {
            for (const auto &key : dictionary.getKeys()) {
                if (auto child = dictionary.getKey(key); !child.isIndirect())
                    self(self, child);
            }
        } else if (object.isArray()) {
            for (int i = 0; i < object.getArrayNItems(); ++i) {
                if (auto child = object.getArrayItem(i); !child.isIndirect())
                    self(self, child);
            }
        }
    };
    for (auto &object : pdf.getAllObjects())
        check(check, object);
}

} // namespace motcua::tests
