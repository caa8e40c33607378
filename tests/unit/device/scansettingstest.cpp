#include "tests/unit/device/scansettingstest.h"

#include "scanner/worker/devicedescription.h"
#include "scanner/worker/optionnames.h"
#include "scanner/worker/optionwriter.h"
#include "scanner/worker/scansettings.h"
#include "tests/unit/device/describeddevice.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using namespace scanner;
using ports::ScanMode;
using ports::ScanSource;

namespace
{

ports::ScanRequest wish(ScanSource source, int dpi = 300)
{
    ports::ScanRequest request;
    request.source = source;
    request.dpi = dpi;
    return request;
}

/// A common office device: everything A4 at 300 dpi needs.
DescribedDevice officeDevice()
{
    DescribedDevice device;
    device.with(u"mode"_s, {u"Lineart"_s, u"Gray"_s, u"Color"_s})
        .withNumbers(u"resolution"_s, OptionUnit::Dpi, {100, 200, 300, 600})
        .with(u"source"_s, {u"Flatbed"_s, u"ADF"_s, u"ADF Duplex"_s})
        .withGlass(216, 356);
    return device;
}

QString keyOf(const kernel::Result<Settled> &settled)
{
    return settled ? QString() : settled.error().key;
}

} // namespace

void ScanSettingsTest::sourceNamesAreUnderstood_data()
{
    QTest::addColumn<int>("expected"); // -1 = not offered
    const auto rows = [](int expected, std::initializer_list<const char *> names) {
        for (const char *name : names)
            QTest::newRow(name) << expected;
    };
    rows(int(ScanSource::Flatbed), {"Flatbed", "FlatBed", "FB", "Normal", "Document Table"});
    rows(int(ScanSource::Adf), {"ADF", "ADF Front", "ADF Simplex", "Automatic Document Feeder",
                                "Automatic Document Feeder(left aligned)", "Sheet Feeder"});
    rows(int(ScanSource::AdfDuplex),
         {"ADF Duplex", "Duplex ADF", "Duplex", "Automatic Document Feeder(Duplex)",
          "Automatic Document Feeder(left aligned,Duplex)", "ADF Duplex - Long-Edge Binding",
          "adf duplex", "Feeder (both sides, duplex)"});
    rows(-1,
         {"ADF Back", "Card Front", "Card Duplex", "TMA", "Transparency", "Negative", "Slide", ""});
}

void ScanSettingsTest::sourceNamesAreUnderstood()
{
    const auto source = names::sourceKind(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(source ? int(*source) : -1, "expected");
}

void ScanSettingsTest::modeNamesAreUnderstood_data()
{
    QTest::addColumn<int>("expected");
    const auto rows = [](int expected, std::initializer_list<const char *> names) {
        for (const char *name : names)
            QTest::newRow(name) << expected;
    };
    rows(int(ScanMode::Colour), {"Color", "24bit Color", "24bit Color[Fast]", "24 bit Color",
                                 "Color - 16 Million Colors", "Color24"});
    rows(int(ScanMode::Gray),
         {"Gray", "Grayscale", "True Gray", "8-bit Grayscale", "Grayscale - 256 Levels", "gray8"});
    rows(int(ScanMode::Lineart), {"Lineart", "LineArt", "Binary", "Thresholded", "Black & White",
                                  "Monochrome", "1-bit Black & White"});
    rows(-1, {"Gray[Error Diffusion]", "Halftone", "Color Lineart", "Infrared"});
}

void ScanSettingsTest::modeNamesAreUnderstood()
{
    const auto mode = names::modeKind(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(mode ? int(*mode) : -1, "expected");
}

void ScanSettingsTest::sensorNamesAreUnderstood_data()
{
    QTest::addColumn<std::optional<ports::Sensor>>("sensor");
    const auto row = [](const char *option, std::optional<ports::Sensor> sensor) {
        QTest::newRow(option) << sensor;
    };
    for (const char *option : {"scan", "start"})
        row(option, ports::Sensor::ScanKey);
    for (const char *option : {"stop", "cancel"})
        row(option, ports::Sensor::StopKey);
    for (const char *option : {"email", "copy", "pdf", "file", "fax", "newfile", "extra"})
        row(option, ports::Sensor::OtherKey);
    for (const char *option : {"page-loaded", "adf-loaded", "doc-in-adf"})
        row(option, ports::Sensor::PaperInFeeder);
    row("cover-open", ports::Sensor::CoverOpen);
    // They speak of the sheet that stopped the feeder, and not at rest.
    for (const char *option : {"double-feed", "omr-df", "source", "power-save"})
        row(option, std::nullopt);
}

void ScanSettingsTest::sensorNamesAreUnderstood()
{
    QFETCH(const std::optional<ports::Sensor>, sensor);
    QCOMPARE(names::sensorKind(QString::fromLatin1(QTest::currentDataTag())), sensor);
}

void ScanSettingsTest::valuesFitTheOption_data()
{
    QTest::addColumn<OptionType>("type");
    QTest::addColumn<QList<double>>("range"); // min, max, quant
    QTest::addColumn<QList<double>>("list");
    QTest::addColumn<double>("asked");
    QTest::addColumn<double>("fitting");
    const QList<double> none;
    const QList<double> list{75, 150, 300};
    QTest::newRow("free") << OptionType::Fixed << none << none << 12.3 << 12.3;
    QTest::newRow("whole numbers") << OptionType::Int << none << none << 12.6 << 13.0;
    QTest::newRow("too large") << OptionType::Fixed << QList<double>{0, 200, 0} << none << 297.0
                               << 200.0;
    QTest::newRow("too small") << OptionType::Fixed << QList<double>{5, 200, 0} << none << 0.0
                               << 5.0;
    QTest::newRow("on the grid") << OptionType::Fixed << QList<double>{0, 300, 25} << none << 297.0
                                 << 300.0;
    QTest::newRow("grid ends before the range")
        << OptionType::Fixed << QList<double>{0, 299, 25} << none << 299.0 << 275.0;
    QTest::newRow("grid from the minimum")
        << OptionType::Fixed << QList<double>{3, 100, 10} << none << 20.0 << 23.0;
    QTest::newRow("nearest of the list") << OptionType::Int << none << list << 200.0 << 150.0;
    QTest::newRow("beyond the list") << OptionType::Int << none << list << 9999.0 << 300.0;
}

void ScanSettingsTest::valuesFitTheOption()
{
    QFETCH(const OptionType, type);
    QFETCH(const QList<double>, range);
    QFETCH(const QList<double>, list);
    QFETCH(const double, asked);
    Option option;
    option.type = type;
    if (!range.isEmpty())
        option.range = OptionRange{range.at(0), range.at(1), range.at(2)};
    option.numbers = list;
    const auto value = fitted(option, asked);
    QVERIFY(value);
    QTEST(std::get<double>(*value), "fitting");
    QVERIFY(!fitted(option, u"300"_s)); // a word is no number
}

void ScanSettingsTest::devicesAreDescribed_data()
{
    QTest::addColumn<std::shared_ptr<DescribedDevice>>("device");
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QStringList>("modes");
    QTest::addColumn<QList<int>>("resolutions");
    const auto row = [](const char *name, const DescribedDevice &device, const QStringList &sources,
                        const QStringList &modes, const QList<int> &resolutions) {
        QTest::newRow(name) << std::make_shared<DescribedDevice>(device) << sources << modes
                            << resolutions;
    };
    row("office", officeDevice(), {u"flatbed"_s, u"adf"_s, u"adf-duplex"_s},
        {u"color"_s, u"gray"_s, u"lineart"_s}, {100, 200, 300, 600});
    DescribedDevice fujitsu;
    fujitsu.with(u"source"_s, {u"ADF Front"_s, u"ADF Back"_s, u"ADF Duplex"_s, u"Card Front"_s})
        .with(u"mode"_s, {u"Lineart"_s, u"Halftone"_s, u"Gray"_s, u"Color"_s})
        .withRange(u"resolution"_s, OptionUnit::Dpi, 50, 600, 1);
    row("sheet-fed, no glass", fujitsu, {u"adf"_s, u"adf-duplex"_s},
        {u"color"_s, u"gray"_s, u"lineart"_s}, {75, 100, 150, 200, 240, 300, 400, 600});
    DescribedDevice epson;
    epson.with(u"source"_s, {u"Flatbed"_s, u"Automatic Document Feeder"_s})
        .with(u"mode"_s, {u"Binary"_s, u"Gray"_s, u"Color"_s})
        .with(u"adf-mode"_s, {u"Simplex"_s, u"Duplex"_s})
        .withNumbers(u"scan-resolution"_s, OptionUnit::Dpi, {300, 75, 150});
    row("duplex by a mode of the feeder", epson, {u"flatbed"_s, u"adf"_s, u"adf-duplex"_s},
        {u"color"_s, u"gray"_s, u"lineart"_s}, {75, 150, 300});
    DescribedDevice bare;
    bare.withSwitch(u"preview"_s, false);
    row("no options to speak of", bare, {u"flatbed"_s}, {u"color"_s}, {});
    DescribedDevice pocket;
    pocket.withSwitch(u"page-loaded"_s, true).with(u"mode"_s, {u"Gray"_s});
    row("feeder without a source option", pocket, {u"adf"_s}, {u"gray"_s}, {});
}

void ScanSettingsTest::devicesAreDescribed()
{
    QFETCH(const std::shared_ptr<DescribedDevice>, device);
    ports::ScanDevice described;
    describe(described, device->options());
    QTEST(described.sources, "sources");
    QTEST(described.modes, "modes");
    QTEST(described.resolutions, "resolutions");
}

void ScanSettingsTest::duplexByNameOfTheSource()
{
    auto device = officeDevice();
    const auto settled = negotiate(device, wish(ScanSource::AdfDuplex));
    QCOMPARE(keyOf(settled), QString());
    QCOMPARE(device.word(u"source"_s), u"ADF Duplex"_s);
    QCOMPARE(device.word(u"mode"_s), u"Color"_s);
    QCOMPARE(settled->dpi, QSizeF(300, 300));
    QCOMPARE(device.number(u"br-x"_s), 210.0);
    QCOMPARE(device.number(u"br-y"_s), 297.0);
}

void ScanSettingsTest::duplexBySwitch()
{
    DescribedDevice device;
    device.with(u"source"_s, {u"Flatbed"_s, u"Automatic Document Feeder"_s})
        .with(u"adf-mode"_s, {u"Simplex"_s, u"Duplex"_s})
        .withSwitch(u"adf-auto-scan"_s, false);
    const auto settled = negotiate(device, wish(ScanSource::AdfDuplex));
    QCOMPARE(keyOf(settled), QString());
    QVERIFY(settled->source == ScanSource::AdfDuplex);
    QCOMPARE(device.word(u"source"_s), u"Automatic Document Feeder"_s);
    QCOMPARE(device.word(u"adf-mode"_s), u"Duplex"_s);
    QVERIFY(device.isOn(u"adf-auto-scan"_s));
}

void ScanSettingsTest::simplexSwitchesDuplexOff()
{
    DescribedDevice device;
    device.with(u"source"_s, {u"ADF"_s, u"Flatbed"_s}).withSwitch(u"duplex"_s, true);
    QCOMPARE(keyOf(negotiate(device, wish(ScanSource::Adf))), QString());
    QVERIFY(!device.isOn(u"duplex"_s));
}

void ScanSettingsTest::duplexOnASimplexFeederIsRefused()
{
    DescribedDevice device;
    device.with(u"source"_s, {u"Flatbed"_s, u"ADF Front"_s});
    const auto settled = negotiate(device, wish(ScanSource::AdfDuplex));
    QCOMPARE(keyOf(settled), u"scanner.noSource"_s);
    QCOMPARE(settled.error().arguments, (QStringList{u"adf-duplex"_s, u"flatbed, adf"_s}));
    QVERIFY(device.written.isEmpty());
}

void ScanSettingsTest::writesKeepTheOrder()
{
    DescribedDevice device;
    device.withGlass(300, 400)
        .withRange(u"page-height"_s, OptionUnit::Mm, 0, 400)
        .withRange(u"page-width"_s, OptionUnit::Mm, 0, 300)
        .withNumbers(u"resolution"_s, OptionUnit::Dpi, {75, 300})
        .withNumbers(u"depth"_s, OptionUnit::None, {1, 8})
        .with(u"mode"_s, {u"Gray"_s, u"Color"_s})
        .withSwitch(u"duplex"_s, false)
        .with(u"source"_s, {u"Flatbed"_s, u"ADF"_s});
    // Corners that are where they should be are not written; move them away.
    device.held(u"tl-x"_s).value = 7.0;
    device.held(u"tl-y"_s).value = 7.0;
    QCOMPARE(keyOf(negotiate(device, wish(ScanSource::AdfDuplex))), QString());
    QCOMPARE(device.written, (QStringList{u"source"_s, u"duplex"_s, u"mode"_s, u"depth"_s,
                                          u"resolution"_s, u"page-width"_s, u"page-height"_s,
                                          u"tl-x"_s, u"tl-y"_s, u"br-x"_s, u"br-y"_s}));
}

/// Each direction has its own list: a page squeezed in one of them is no 300 dpi page.
void ScanSettingsTest::bothResolutionsMustBeThere()
{
    DescribedDevice device;
    device.with(u"mode"_s, {u"Gray"_s, u"Color"_s})
        .withNumbers(u"x-resolution"_s, OptionUnit::Dpi, {150, 300, 600})
        .withNumbers(u"y-resolution"_s, OptionUnit::Dpi, {150, 600})
        .with(u"source"_s, {u"ADF"_s})
        .withGlass(216, 356);
    QCOMPARE(keyOf(negotiate(device, wish(ScanSource::Adf, 300))), u"scanner.noResolution"_s);
    QCOMPARE(keyOf(negotiate(device, wish(ScanSource::Adf, 150))), QString());
}

void ScanSettingsTest::resolutionOfAListMustBeThere()
{
    auto device = officeDevice();
    const auto settled = negotiate(device, wish(ScanSource::Adf, 400));
    QCOMPARE(keyOf(settled), u"scanner.noResolution"_s);
    QCOMPARE(settled.error().arguments, (QStringList{u"400"_s, u"100, 200, 300, 600"_s}));
}

void ScanSettingsTest::resolutionThatALaterWriteResetsIsSetAgain()
{
    auto device = officeDevice();
    device.onWrite = [&](const QString &name) {
        if (name == "br-x"_L1)
            device.held(u"resolution"_s).value = 100.0;
        return name == "br-x"_L1;
    };
    const auto settled = negotiate(device, wish(ScanSource::Adf));
    QCOMPARE(keyOf(settled), QString());
    QCOMPARE(device.number(u"resolution"_s), 300.0);
    QCOMPARE(device.written.count(u"resolution"_s), 2);
}

void ScanSettingsTest::optionsThatFightEndAfterABudget()
{
    auto device = officeDevice();
    device.onWrite = [&](const QString &name) {
        if (name == "mode"_L1)
            device.held(u"resolution"_s).value = 100.0;
        if (name == "resolution"_L1)
            device.held(u"mode"_s).value = u"Gray"_s;
        return true;
    };
    const auto settled = negotiate(device, wish(ScanSource::Adf));
    QVERIFY(!settled);
    QVERIFY(device.written.size() < 60);
}

void ScanSettingsTest::glassAMillimetreTooShortIsClipped()
{
    DescribedDevice device;
    device.withGlass(208.5, 296);
    QCOMPARE(keyOf(negotiate(device, wish(ScanSource::Flatbed))), QString());
    QCOMPARE(device.number(u"br-x"_s), 208.5);
    QCOMPARE(device.number(u"br-y"_s), 296.0);
}

void ScanSettingsTest::glassTooSmallIsRefused()
{
    DescribedDevice device;
    device.withGlass(200, 200);
    const auto settled = negotiate(device, wish(ScanSource::Flatbed));
    QCOMPARE(keyOf(settled), u"scanner.paperTooLarge"_s);
    QCOMPARE(settled.error().arguments, (QStringList{u"210 × 297 mm"_s, u"200 × 200 mm"_s}));
}

void ScanSettingsTest::geometryInPixelsFollowsTheResolution()
{
    DescribedDevice device;
    device.withNumbers(u"resolution"_s, OptionUnit::Dpi, {75, 300})
        .withRange(u"tl-x"_s, OptionUnit::Pixel, 0, 2550, 1)
        .withRange(u"tl-y"_s, OptionUnit::Pixel, 0, 4200, 1)
        .withRange(u"br-x"_s, OptionUnit::Pixel, 0, 2550, 1)
        .withRange(u"br-y"_s, OptionUnit::Pixel, 0, 4200, 1);
    QCOMPARE(keyOf(negotiate(device, wish(ScanSource::Flatbed))), QString());
    QCOMPARE(device.number(u"br-x"_s), 2480.0);
    QCOMPARE(device.number(u"br-y"_s), 3508.0);
}

void ScanSettingsTest::pageSizeWidensTheFeeder()
{
    DescribedDevice device;
    device.with(u"source"_s, {u"ADF Front"_s, u"ADF Duplex"_s})
        .withRange(u"page-width"_s, OptionUnit::Mm, 0, 221)
        .withRange(u"page-height"_s, OptionUnit::Mm, 0, 876)
        .withGlass(100, 100);
    device.onWrite = [&](const QString &name) {
        if (name == "page-width"_L1)
            device.held(u"br-x"_s).option.range->max = device.number(name);
        if (name == "page-height"_L1)
            device.held(u"br-y"_s).option.range->max = device.number(name);
        return name.startsWith(u"page-"_s);
    };
    QCOMPARE(keyOf(negotiate(device, wish(ScanSource::Adf))), QString());
    QCOMPARE(device.number(u"br-x"_s), 210.0);
    QCOMPARE(device.number(u"br-y"_s), 297.0);
}

void ScanSettingsTest::ownOptionsTakeThePlaceOfOurs()
{
    auto device = officeDevice();
    device.withNumbers(u"depth"_s, OptionUnit::None, {8, 16});
    auto request = wish(ScanSource::Adf);
    request.deviceOptions = {{u"depth"_s, u"16"_s}, {u"mode"_s, u"Gray"_s}};
    const auto settled = negotiate(device, request);
    QCOMPARE(keyOf(settled), QString());
    QCOMPARE(device.number(u"depth"_s), 16.0);
    QVERIFY(settled->mode == ScanMode::Gray);
}

void ScanSettingsTest::ownOptionThatAnotherWakesIsSet()
{
    DescribedDevice device;
    device.withRange(u"a-delay"_s, OptionUnit::None, 0, 1000).withSwitch(u"slow"_s, false);
    device.held(u"a-delay"_s).option.usable = false;
    device.onWrite = [&](const QString &name) {
        device.held(u"a-delay"_s).option.usable = device.isOn(u"slow"_s);
        return name == "slow"_L1;
    };
    auto request = wish(ScanSource::Flatbed);
    request.deviceOptions = {{u"a-delay"_s, u"500"_s}, {u"slow"_s, u"yes"_s}};
    QCOMPARE(keyOf(negotiate(device, request)), QString());
    QCOMPARE(device.number(u"a-delay"_s), 500.0);
}

void ScanSettingsTest::driversOwnImageWorkIsOff()
{
    DescribedDevice device;
    device.with(u"source"_s, {u"ADF Front"_s, u"ADF Duplex"_s})
        .withSwitch(u"swdeskew"_s, true)
        .withSwitch(u"swcrop"_s, true)
        .withSwitch(u"df-thickness"_s, false)
        .with(u"buffermode"_s, {u"Default"_s, u"Off"_s, u"On"_s});
    QCOMPARE(keyOf(negotiate(device, wish(ScanSource::Adf))), QString());
    QVERIFY(!device.isOn(u"swdeskew"_s));
    QVERIFY(!device.isOn(u"swcrop"_s));
    QVERIFY(device.isOn(u"df-thickness"_s));
    QCOMPARE(device.word(u"buffermode"_s), u"On"_s);
}

} // namespace motcua::tests
