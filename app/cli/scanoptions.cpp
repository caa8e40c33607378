#include "app/cli/scanoptions.h"

#include "app/core/services/scanwishes.h"

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;

namespace
{

constexpr QLatin1StringView filePrefix = "file:"_L1;

Result<ports::ScanRequest> applyOptions(const ScanOptions &options, ports::ScanRequest request)
{
    if (!options.source.isEmpty()) {
        request.source = domain::valueIn(ports::scanSources, options.source);
        if (!request.source)
            return failure(ErrorKind::Usage, u"scan.source"_s, {options.source});
    }
    if (!options.mode.isEmpty()) {
        const auto mode = domain::valueIn(ports::scanModes, options.mode);
        if (!mode)
            return failure(ErrorKind::Usage, u"scan.mode"_s, {options.mode});
        request.mode = *mode;
    }
    if (!options.paper.isEmpty()) {
        const auto paper = domain::paperSize(options.paper);
        if (!paper)
            return failure(ErrorKind::Usage, u"scan.paper"_s, {options.paper});
        request.paperMm = *paper;
    }
    if (options.dpi) {
        if (*options.dpi < 50 || *options.dpi > 1200)
            return failure(ErrorKind::Usage, u"scan.dpi"_s, {QString::number(*options.dpi)});
        request.dpi = *options.dpi;
    }
    request.maxPages = options.maxPages;
    return request;
}

Result<SplitAt> splitAt(const ScanOptions &options, const std::optional<domain::ScanIntent> &intent)
{
    if (options.split.isEmpty())
        return intent && intent->separators ? SplitAt::Separators : SplitAt::Nothing;
    if (options.split == "separators"_L1)
        return SplitAt::Separators;
    if (options.split == "blank"_L1)
        return SplitAt::BlankSheets;
    return failure(ErrorKind::Usage, u"scan.split"_s, {options.split});
}

} // namespace

Result<ports::ScanRequest> scanRequestFrom(const ScanOptions &options,
                                           const std::optional<domain::ScanIntent> &intent)
{
    ports::ScanRequest request;
    const QString device = options.devices.value(0);
    if (intent)
        request = services::scanRequest(*intent, device);
    request.device = device;
    if (device.startsWith(filePrefix)) {
        request.device = filePrefix;
        for (const QString &path : options.devices)
            request.files.append(path.startsWith(filePrefix) ? path.sliced(filePrefix.size())
                                                             : path);
    } else if (options.devices.size() != 1) {
        return failure(ErrorKind::Usage, u"scan.oneDevice"_s);
    }
    request.fitPaper = options.paper.isEmpty() && !intent;
    return applyOptions(options, std::move(request));
}

Result<SpoolWish> spoolWishFrom(const ScanOptions &options,
                                const std::optional<domain::ScanIntent> &intent)
{
    const auto split = splitAt(options, intent);
    if (!split)
        return failure(split.error());
    SpoolWish wish{options.out, options.raw, !options.noDeskew, !options.keepBlank, !options.noOcr};
    wish.splitAt = *split;
    if (intent) {
        const ports::PagePolicy policy = services::pagePolicy(*intent);
        wish.deskew = wish.deskew && policy.deskew;
        wish.flagBlank = wish.flagBlank && policy.flagBlank;
        wish.crop = policy.cropToPaper;
    }
    wish.flagBlank = wish.flagBlank || wish.splitAt == SplitAt::BlankSheets;
    return wish;
}

void addScanOptions(CLI::App &command, ScanOptions &options)
{
    auto *device =
        addTexts(command, "--device", options.devices, "SANE device, or file:PATH [PATH...]");
    addText(command, "--source", options.source, "flatbed | adf | adf-duplex");
    addText(command, "--mode", options.mode, "color | gray | lineart");
    command.add_option("--dpi", options.dpi, "Dots per inch");
    addText(command, "--paper", options.paper, domain::paperNames().join(u" | "_s).toStdString());
    addText(command, "--scan-profile", options.scanProfile,
            "a4-both, id-card, … instead of the options above, which win over it");
    addText(command, "--component", options.component,
            "Name of the paper, which chooses the scan profile by the desk's rules");
    addText(command, "--profile", options.profile,
            "Profile file (JSON) of the desk, whose own scan profiles are known too");
    command.add_option("--max-pages", options.maxPages, "Stop after so many pages")
        ->check(CLI::NonNegativeNumber);
    command.add_flag("--keep-blank", options.keepBlank, "Leave blank pages in the PDF");
    command.add_flag("--no-deskew", options.noDeskew, "Do not straighten");
    command.add_flag("--no-ocr", options.noOcr, "No text layer");
    auto *split = addText(command, "--split", options.split,
                          "separators | blank: a PDF for each document, OUT-1.pdf, OUT-2.pdf, …");
    addText(command, "--raw", options.raw, "Folder for the untouched pages");
    addText(command, "--out", options.out, "The PDF to write")->required();
    auto *recover = command.add_flag("--recover", options.recover,
                                     "Write the pages of interrupted scans instead, a file each");
    device->excludes(recover);
    split->excludes(recover); // nothing is left out of what was saved
    command
        .add_flag("--anew", options.anew,
                  "Begin again: instead of a document that ended early, over those of a split")
        ->excludes(recover);
}

} // namespace motcua::cli
