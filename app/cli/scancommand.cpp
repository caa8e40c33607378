#include "app/cli/scancommand.h"

#include "app/assembly.h"
#include "app/cli/json.h"
#include "app/cli/scanspool.h"
#include "app/core/kernel/spoolpage.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::Error;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

constexpr QLatin1StringView filePrefix = "file:"_L1;

const QHash<QString, QSizeF> &papers()
{
    static const QHash<QString, QSizeF> words = {
        {u"a3"_s, {297, 420}},    {u"a4"_s, {210, 297}},         {u"a5"_s, {148, 210}},
        {u"a6"_s, {105, 148}},    {u"letter"_s, {215.9, 279.4}}, {u"legal"_s, {215.9, 355.6}},
        {u"idcard"_s, {85.6, 54}}};
    return words;
}

} // namespace

ScanCommand::ScanCommand(Run &run, const ScanOptions &options, Tools &tools)
    : QObject(&run), m_run(run), m_options(options), m_tools(tools)
{
}

Result<ports::ScanRequest> ScanCommand::request() const
{
    ports::ScanRequest request;
    request.device = m_options.devices.value(0);
    if (request.device.startsWith(filePrefix)) {
        request.device = filePrefix;
        for (const QString &path : m_options.devices)
            request.files.append(path.startsWith(filePrefix) ? path.sliced(filePrefix.size())
                                                             : path);
    } else if (m_options.devices.size() != 1) {
        return failure(ErrorKind::Usage, u"scan.oneDevice"_s);
    }
    if (!m_options.source.isEmpty()) {
        request.source = domain::valueIn(ports::scanSources, m_options.source);
        if (!request.source)
            return failure(ErrorKind::Usage, u"scan.source"_s, {m_options.source});
    }
    const auto mode = domain::valueIn(ports::scanModes, m_options.mode);
    if (!mode)
        return failure(ErrorKind::Usage, u"scan.mode"_s, {m_options.mode});
    const auto paper =
        papers().find(m_options.paper.isEmpty() ? u"a4"_s : m_options.paper.toLower());
    if (paper == papers().end())
        return failure(ErrorKind::Usage, u"scan.paper"_s, {m_options.paper});
    if (m_options.dpi < 50 || m_options.dpi > 1200)
        return failure(ErrorKind::Usage, u"scan.dpi"_s, {QString::number(m_options.dpi)});
    request.mode = *mode;
    request.paperMm = *paper;
    request.fitPaper = m_options.paper.isEmpty();
    request.dpi = m_options.dpi;
    request.maxPages = m_options.maxPages;
    return request;
}

Status ScanCommand::openSpool()
{
    const auto left = interruptedScans();
    if (m_options.recover) {
        if (left.isEmpty())
            return failure(ErrorKind::Refused, u"scan.nothingToRecover"_s);
        m_folder = left.first().folder;
        m_key = left.first().key;
        return {};
    }
    for (const ScanSpool &spool : left)
        m_run.warn({ErrorKind::Refused,
                    u"scan.interrupted"_s,
                    {QString::number(kernel::spooledPages(spool.folder).size())},
                    {}});
    const auto spool = createScanSpool(m_tools.sealedFiles.newKey());
    if (!spool)
        return failure(spool.error());
    m_folder = spool->folder;
    m_key = spool->key;
    return {};
}

void ScanCommand::start()
{
    const auto wish =
        m_options.recover ? Result<ports::ScanRequest>(ports::ScanRequest()) : request();
    if (!wish)
        return m_run.fail(wish.error());
    const QFileInfo target(QFileInfo(m_options.out).absolutePath());
    if (!target.isDir() || !target.isWritable() || QFileInfo(m_options.out).isDir())
        return m_run.fail({ErrorKind::Refused, u"file.target"_s, {m_options.out}, {}});
    if (!m_options.raw.isEmpty() && !QDir().mkpath(m_options.raw))
        return m_run.fail({ErrorKind::Refused, u"file.target"_s, {m_options.raw}, {}});
    if (auto opened = openSpool(); !opened)
        return m_run.fail(opened.error());

    ports::PagePolicy policy;
    policy.deskew = !m_options.noDeskew;
    policy.flagBlank =
        !m_options.keepBlank && !m_options.recover; // nothing is left out of what was saved
    ports::PageSource &source = wish->files.isEmpty() ? m_tools.scanner() : m_tools.files();
    m_capture = std::make_unique<services::Capture>(
        services::Capture::Parts{source, m_tools.processor, m_tools.sealedFiles, m_tools.pagePool(),
                                 m_options.noOcr ? nullptr : &m_tools.recogniser()},
        m_folder, m_key, policy);
    connect(m_capture.get(), &services::Capture::pageAdded, this, &ScanCommand::writeRaw);
    connect(m_capture.get(), &services::Capture::noticed, this, [this](const QString &key) {
        m_run.warn({ErrorKind::Scanner, key, {}, {}});
    });
    connect(m_capture.get(), &services::Capture::ended, this, [this](const ports::ScanEnd &end) {
        m_end = end;
        m_feedSeconds = double(m_timer.elapsed()) / 1000;
    });
    connect(m_capture.get(), &services::Capture::read, this, &ScanCommand::finish,
            Qt::QueuedConnection);
    m_timer.start();
    if (!m_options.recover)
        return m_capture->scan(*wish);
    m_end = ports::ScanEnd();
    m_capture->recover();
}

void ScanCommand::writeRaw(int index)
{
    const kernel::ScannedPage &page = m_capture->pages()[index].scanned;
    m_run.progress(tr("Page %1").arg(page.number));
    if (m_options.raw.isEmpty())
        return;
    auto file = m_tools.sealedFiles.open(page.file, m_key);
    const auto raw = file ? kernel::readSpoolPage(**file) : failure(file.error());
    const QString path = u"%1/page-%2.%3"_s.arg(m_options.raw)
                             .arg(page.number, 6, 10, QChar(u'0'))
                             .arg(raw && !raw->jpeg.isEmpty() ? u"jpg"_s : u"ppm"_s);
    QFile out(path);
    const bool written = raw && out.open(QIODevice::WriteOnly) &&
                         out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         (raw->jpeg.isEmpty() ? raw->image.save(&out, "PPM")
                                              : out.write(raw->jpeg) == raw->jpeg.size());
    if (!written)
        m_run.warn({ErrorKind::Store, u"disk.write"_s, {path}, {}});
}

void ScanCommand::finish()
{
    if (m_finished || !m_end)
        return;
    m_finished = true;
    QJsonObject json = report();
    const Status written = writeDocument(json);
    if (!written)
        return m_run.fail(written.error(), json); // the spool stays: --recover
    removeScanSpool({m_folder, m_key});
    if (m_end->fault) {
        json.insert(u"continueFrom"_s, m_capture->continueFrom());
        return m_run.fail(*m_end->fault, json);
    }
    m_run.finish(json,
                 tr("%n page(s) in %1", nullptr, json[u"pages"_s].toInt()).arg(m_options.out));
}

Status ScanCommand::writeDocument(QJsonObject &report)
{
    if (auto fault = m_capture->pageFault()) {
        if (!m_options.recover)
            return failure(*fault);
        m_run.warn(*fault); // the other pages are worth having
    }
    // Of a sheet torn between its sides the front comes again: it must not stand here already.
    const auto pages =
        m_capture->documentPages(m_end->fault ? m_capture->continueFrom() - 1 : INT_MAX);
    if (pages.isEmpty() && m_end->fault)
        return {}; // the fault says it all
    if (pages.isEmpty())
        return failure(ErrorKind::Refused, u"document.empty"_s, {m_options.out});
    const auto written =
        m_tools.documents.writePdf(pages, {{}, m_tools.clock.now()}, m_options.out);
    if (!written)
        return failure(written.error());
    report.insert(u"pages"_s, written->pages);
    report.insert(u"bytes"_s, written->bytes);
    return {};
}

QJsonObject ScanCommand::report() const
{
    QJsonArray skew;
    QJsonArray rotated;
    QJsonArray blank;
    const int last = m_end->fault ? m_capture->continueFrom() - 1 : INT_MAX;
    int scanned = 0;
    for (const services::CapturedPage &page : m_capture->pages()) {
        if (page.scanned.number > last)
            continue;
        ++scanned;
        if (!page.isIncluded()) {
            blank.append(page.scanned.number);
            continue;
        }
        skew.append(page.skewDegrees);
        rotated.append(page.rotation);
    }
    const double seconds = double(m_timer.elapsed()) / 1000;
    return {{u"pages"_s, 0},
            {u"scanned"_s, scanned},
            {u"blankLeftOut"_s, blank},
            {u"skew"_s, skew},
            {u"rotated"_s, rotated},
            {u"bytes"_s, 0},
            {u"seconds"_s, seconds},
            {u"pagesPerMinute"_s, m_feedSeconds > 0 ? scanned * 60 / m_feedSeconds : 0},
            {u"warnings"_s, QJsonArray::fromStringList(m_end->warnings)}};
}

namespace
{

void scan(Run &run, const ScanOptions &options, const Common &, Tools &tools)
{
    (new ScanCommand(run, options, tools))->start();
}

struct NoOptions {
};

void devices(Run &run, const NoOptions &, const Common &, Tools &tools)
{
    tools.scanner().findDevices([&run](Result<QList<ports::ScanDevice>> found) {
        if (!found)
            return run.fail(found.error());
        QJsonArray array;
        QStringList lines;
        for (const ports::ScanDevice &device : *found) {
            array.append(deviceJson(device));
            lines.append(u"%1\t%2 %3"_s.arg(device.name, device.vendor, device.model));
        }
        run.finish({{u"devices"_s, array}}, lines.join(u'\n'));
    });
}

} // namespace

void addScanCommands(CLI::App &app, Parsing &parsing)
{
    onChosen(*app.add_subcommand("devices", "List the scanners"), parsing,
             std::make_shared<NoOptions>(), devices);

    auto *command = app.add_subcommand("scan", "Scan a stack, or take in files, to one PDF");
    auto options = std::make_shared<ScanOptions>();
    auto *device =
        addTexts(*command, "--device", options->devices, "SANE device, or file:PATH [PATH...]");
    addText(*command, "--source", options->source, "flatbed | adf | adf-duplex");
    addText(*command, "--mode", options->mode, "color | gray | lineart");
    command->add_option("--dpi", options->dpi, "Dots per inch");
    addText(*command, "--paper", options->paper, "A3 | A4 | A5 | A6 | Letter | Legal | IDCard");
    command->add_option("--max-pages", options->maxPages, "Stop after so many pages")
        ->check(CLI::NonNegativeNumber);
    command->add_flag("--keep-blank", options->keepBlank, "Leave blank pages in the PDF");
    command->add_flag("--no-deskew", options->noDeskew, "Do not straighten");
    command->add_flag("--no-ocr", options->noOcr, "No text layer");
    addText(*command, "--raw", options->raw, "Folder for the untouched pages");
    addText(*command, "--out", options->out, "The PDF to write")->required();
    auto *recover = command->add_flag("--recover", options->recover,
                                      "Write the pages of an interrupted scan instead");
    device->excludes(recover);
    onChosen(*command, parsing, options, scan);
}

} // namespace motcua::cli
