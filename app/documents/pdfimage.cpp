#include "app/documents/pdfimage.h"

#include "app/core/kernel/jpegheader.h"
#include "app/documents/pagesink.h"

#include <QString>

#include <cmath>
#include <string>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::EncodedPage;
using kernel::PageCoding;

namespace
{

constexpr double largestPagePoints = 14400; // ISO 32000-1 Annex C.2

kernel::Failure unusable(const QString &detail)
{
    return kernel::failure(kernel::ErrorKind::Refused, u"pdf.page"_s, {}, detail);
}

int componentsOf(PageCoding coding)
{
    switch (coding) {
    case PageCoding::ColourJpeg: return 3;
    case PageCoding::CmykJpeg: return 4;
    default: return 1;
    }
}

/// RGB = (1 − C)(1 − K) and so on, exactly: the function interpolates between the 16 corners.
QPDFObjectHandle inkToRgb(QPDF &pdf)
{
    std::string corners;
    for (int corner = 0; corner < 16; ++corner) { // the first input varies fastest
        const bool isBlack = corner & 8;
        for (const int ink : {1, 2, 4})
            corners += (isBlack || (corner & ink)) ? '\0' : '\xff';
    }
    auto function = pdf.newStream(corners);
    auto values = QPDFObjectHandle::parse("<< /FunctionType 0 /Domain [0 1 0 1 0 1 0 1]"
                                          " /Range [0 1 0 1 0 1] /Size [2 2 2 2]"
                                          " /BitsPerSample 8 >>");
    for (const std::string &key : values.getKeys())
        function.getDict().replaceKey(key, values.getKey(key));
    return function;
}

/// One ink alone, for the Colorants dictionary that DeviceN must have.
QPDFObjectHandle singleInk(const std::string &name, const std::string &fullRgb)
{
    return QPDFObjectHandle::parse(
        "[/Separation /" + name + " /DeviceRGB << /FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [" +
        fullRgb + "] /N 1 >>]");
}

QPDFObjectHandle inkColourSpace(QPDF &pdf)
{
    auto space = QPDFObjectHandle::parse("[/DeviceN [/Cyan /Magenta /Yellow /Black] /DeviceRGB]");
    space.appendItem(inkToRgb(pdf));
    auto colorants = QPDFObjectHandle::newDictionary();
    colorants.replaceKey("/Cyan", singleInk("Cyan", "0 1 1"));
    colorants.replaceKey("/Magenta", singleInk("Magenta", "1 0 1"));
    colorants.replaceKey("/Yellow", singleInk("Yellow", "1 1 0"));
    colorants.replaceKey("/Black", singleInk("Black", "0 0 0"));
    auto attributes = QPDFObjectHandle::newDictionary();
    attributes.replaceKey("/Colorants", colorants);
    space.appendItem(attributes);
    return pdf.makeIndirectObject(space);
}

void setJpegFilter(QPDF &pdf, const EncodedPage &page, QPDFObjectHandle &image)
{
    image.replaceKey("/Filter", QPDFObjectHandle::newName("/DCTDecode"));
    image.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
    if (page.coding != PageCoding::CmykJpeg) {
        const bool isGray = page.coding == PageCoding::GrayJpeg;
        image.replaceKey("/ColorSpace",
                         QPDFObjectHandle::newName(isGray ? "/DeviceGray" : "/DeviceRGB"));
        return;
    }
    image.replaceKey("/ColorSpace", inkColourSpace(pdf));
    if (const auto head = kernel::readJpegHeader(page.bytes); head && head->isAdobe)
        image.replaceKey("/Decode", QPDFObjectHandle::parse("[1 0 1 0 1 0 1 0]"));
}

/// The decoder gives 0 for ink: DeviceGray shows it black and a stencil mask paints it, without a
/// Decode array.
void setBilevelFilter(QPDFObjectHandle &image)
{
    image.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(1));
    image.replaceKey("/Filter", QPDFObjectHandle::newName("/JBIG2Decode"));
}

bool isBilevel(PageCoding coding) { return coding == PageCoding::Jbig2; }

QPDFObjectHandle image(const QSize &pixels)
{
    auto image = QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Image >>");
    image.replaceKey("/Width", QPDFObjectHandle::newInteger(pixels.width()));
    image.replaceKey("/Height", QPDFObjectHandle::newInteger(pixels.height()));
    return image;
}

QSize pictureSize(const EncodedPage &page)
{
    return page.picturePixels.isEmpty() ? page.pixels : page.picturePixels;
}

kernel::Status checkInks(const EncodedPage &page)
{
    for (const kernel::InkLayer &layer : page.inks)
        if (!isBilevel(layer.coding) || layer.bytes.isEmpty() || layer.area.isEmpty() ||
            !QRect(QPoint(), page.pixels).contains(layer.area))
            return unusable(u"an ink layer that doesn't lie on its page"_s);
    return {};
}

} // namespace

kernel::Status checkEncodedPage(const EncodedPage &page)
{
    if ((page.bytes.isEmpty() && page.inks.isEmpty()) || page.pixels.isEmpty())
        return unusable(u"a page without pixels"_s);
    const auto isUsable = [](double dots, int pixels) {
        const double points = pixels * 72.0 / dots;
        return std::isfinite(dots) && dots > 0 && points >= smallestPagePoints &&
               points <= largestPagePoints;
    };
    if (!isUsable(page.dpi.width(), page.pixels.width()) ||
        !isUsable(page.dpi.height(), page.pixels.height()))
        return unusable(u"a page with an impossible resolution"_s);
    if (page.rotation % 90 != 0 || page.rotation < 0 || page.rotation > 270)
        return unusable(u"a page turned by %1 degrees"_s.arg(page.rotation));
    if (isBilevel(page.coding) || page.bytes.isEmpty())
        return checkInks(page);
    const auto head = kernel::readJpegHeader(page.bytes);
    if (!head || !head->isHuffman8 || head->pixels != pictureSize(page) ||
        head->components != componentsOf(page.coding))
        return unusable(u"a JPEG that is not what the page says"_s);
    return checkInks(page);
}

QPDFObjectHandle imageDictionary(QPDF &pdf, const EncodedPage &page)
{
    auto dictionary = image(pictureSize(page));
    if (isBilevel(page.coding)) {
        setBilevelFilter(dictionary);
        dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName("/DeviceGray"));
    } else {
        setJpegFilter(pdf, page, dictionary);
    }
    return dictionary;
}

QPDFObjectHandle stencilDictionary(const kernel::InkLayer &layer)
{
    auto dictionary = image(layer.area.size());
    setBilevelFilter(dictionary);
    dictionary.replaceKey("/ImageMask", QPDFObjectHandle::newBool(true));
    return dictionary;
}

} // namespace motcua::documents
