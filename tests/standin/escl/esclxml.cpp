#include "tests/standin/escl/esclxml.h"

#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

namespace
{

constexpr double unitsPerInch = 300; // of every length in eSCL

constexpr auto spaces = R"(xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03" )"
                        R"(xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm")";

/// Glass and feeder differ in length only: A4 glass, a feeder of up to 355.6 mm.
QByteArray inputCaps(const QByteArray &name, int maxHeight)
{
    QByteArray resolutions;
    for (const int dpi : {75, 100, 150, 200, 300, 600}) {
        const QByteArray value = QByteArray::number(dpi);
        resolutions += "<scan:DiscreteResolution><scan:XResolution>" + value +
                       "</scan:XResolution><scan:YResolution>" + value +
                       "</scan:YResolution></scan:DiscreteResolution>";
    }
    return "<scan:" + name +
           "><scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>2550</scan:MaxWidth>"
           "<scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>" +
           QByteArray::number(maxHeight) +
           "</scan:MaxHeight><scan:MaxScanRegions>1</scan:MaxScanRegions><scan:SettingProfiles>"
           "<scan:SettingProfile><scan:ColorModes><scan:ColorMode>RGB24</scan:ColorMode>"
           "<scan:ColorMode>Grayscale8</scan:ColorMode></scan:ColorModes><scan:DocumentFormats>"
           "<pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>"
           "<scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt></scan:DocumentFormats>"
           "<scan:SupportedResolutions><scan:DiscreteResolutions>" +
           resolutions +
           "</scan:DiscreteResolutions></scan:SupportedResolutions></scan:SettingProfile>"
           "</scan:SettingProfiles></scan:" +
           name + ">";
}

} // namespace

QByteArray esclCapabilities()
{
    return QByteArray(R"(<?xml version="1.0" encoding="UTF-8"?><scan:ScannerCapabilities )") +
           spaces +
           "><pwg:Version>2.6</pwg:Version>"
           "<pwg:MakeAndModel>Motcua Stand-in Scanner</pwg:MakeAndModel>"
           "<pwg:SerialNumber>STANDIN-1</pwg:SerialNumber>"
           "<scan:Platen>" +
           inputCaps("PlatenInputCaps", 3508) + "</scan:Platen><scan:Adf>" +
           inputCaps("AdfSimplexInputCaps", 4200) + inputCaps("AdfDuplexInputCaps", 4200) +
           "<scan:FeederCapacity>50</scan:FeederCapacity><scan:AdfOptions>"
           "<scan:AdfOption>DetectPaperLoaded</scan:AdfOption>"
           "<scan:AdfOption>Duplex</scan:AdfOption></scan:AdfOptions></scan:Adf>"
           "</scan:ScannerCapabilities>";
}

QByteArray esclStatus(bool busy, const QByteArray &feederState)
{
    return QByteArray(R"(<?xml version="1.0" encoding="UTF-8"?><scan:ScannerStatus )") + spaces +
           "><pwg:Version>2.6</pwg:Version><pwg:State>" + (busy ? "Processing" : "Idle") +
           "</pwg:State><scan:AdfState>" + feederState + "</scan:AdfState></scan:ScannerStatus>";
}

EsclTicket esclTicketFrom(const QByteArray &xml)
{
    EsclTicket ticket;
    double width = 2480;
    double height = 3508;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        if (name == "Width"_L1)
            width = reader.readElementText().toDouble();
        else if (name == "Height"_L1)
            height = reader.readElementText().toDouble();
        else if (name == "InputSource"_L1)
            ticket.feeder = reader.readElementText() == "Feeder"_L1;
        else if (name == "ColorMode"_L1)
            ticket.wish.colour = reader.readElementText() == "RGB24"_L1;
        else if (name == "XResolution"_L1)
            ticket.wish.dpi = reader.readElementText().toInt();
    }
    const double scale = ticket.wish.dpi / unitsPerInch;
    ticket.wish.pixels = {int(std::lround(width * scale)), int(std::lround(height * scale))};
    return ticket;
}

} // namespace motcua::standin
