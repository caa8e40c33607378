#include "app/cli/scancommand.h"

#include "app/assembly.h"
#include "app/cli/deskcommand.h"
#include "app/cli/interruption.h"
#include "app/cli/json.h"
#include "app/cli/numberedfiles.h"
#include "app/cli/profilefile.h"
#include "app/core/kernel/spoolpage.h"
#include "app/core/services/scanwishes.h"
#include "ui/presentation/messages.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

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

} // namespace

ScanCommand::ScanCommand(Run &run, const ScanOptions &options, const Common &common, Tools &tools)
    : QObject(&run), m_run(run), m_options(options), m_common(common), m_tools(tools)
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
    return applyFlags(request);
}

/// Flags win over the profile of intent, which wins over what the contract says without either.
Result<ports::ScanRequest> ScanCommand::applyFlags(ports::ScanRequest request) const
{
    if (m_intent) {
        const ports::ScanRequest wished = services::scanRequest(*m_intent, request.device);
        request.source = wished.source;
        request.mode = wished.mode;
        request.dpi = wished.dpi;
        request.paperMm = wished.paperMm;
    }
    if (!m_options.source.isEmpty()) {
        request.source = domain::valueIn(ports::scanSources, m_options.source);
        if (!request.source)
            return failure(ErrorKind::Usage, u"scan.source"_s, {m_options.source});
    }
    if (!m_options.mode.isEmpty()) {
        const auto mode = domain::valueIn(ports::scanModes, m_options.mode);
        if (!mode)
            return failure(ErrorKind::Usage, u"scan.mode"_s, {m_options.mode});
        request.mode = *mode;
    }
    if (!m_options.paper.isEmpty()) {
        const auto paper = domain::paperSize(m_options.paper);
        if (!paper)
            return failure(ErrorKind::Usage, u"scan.paper"_s, {m_options.paper});
        request.paperMm = *paper;
    }
    request.fitPaper = m_options.paper.isEmpty() && !m_intent;
    if (m_options.dpi) {
        if (*m_options.dpi < 50 || *m_options.dpi > 1200)
            return failure(ErrorKind::Usage, u"scan.dpi"_s, {QString::number(*m_options.dpi)});
        request.dpi = *m_options.dpi;
    }
    request.maxPages = m_options.maxPages;
    return request;
}

Status ScanCommand::checkTargets() const
{
    // Tried out: rights alone do not tell of a write-protected disk.
    QTemporaryFile trial(QFileInfo(m_options.out).absolutePath() + u"/.motcua-XXXXXX"_s);
    if (QFileInfo(m_options.out).isDir() || !trial.open())
        return failure(ErrorKind::Refused, u"file.target"_s, {m_options.out});
    if (!m_options.raw.isEmpty() && !QDir().mkpath(m_options.raw))
        return failure(ErrorKind::Refused, u"file.target"_s, {m_options.raw});
    return {};
}

SpoolWish ScanCommand::wishFor(const QString &out) const
{
    SpoolWish wish{out, m_options.raw, !m_options.noDeskew, !m_options.keepBlank, !m_options.noOcr};
    wish.splitAt = m_splitAt;
    if (m_intent) {
        const ports::PagePolicy policy = services::pagePolicy(*m_intent);
        wish.deskew = wish.deskew && policy.deskew;
        wish.flagBlank = wish.flagBlank && policy.flagBlank;
        wish.crop = policy.cropToPaper;
    }
    wish.flagBlank = wish.flagBlank || m_splitAt == SplitAt::BlankSheets;
    return wish;
}

Result<SplitAt> ScanCommand::splitAt() const
{
    if (m_options.split.isEmpty())
        return m_intent && m_intent->separators ? SplitAt::Separators : SplitAt::Nothing;
    if (m_options.split == "separators"_L1)
        return SplitAt::Separators;
    if (m_options.split == "blank"_L1)
        return SplitAt::BlankSheets;
    return failure(ErrorKind::Usage, u"scan.split"_s, {m_options.split});
}

/// The shipped ones; those of a profile file; or, where the name is of neither and a store's user
/// is named, those of that store. A scan needs no store for anything else.
std::optional<domain::ScanIntents> ScanCommand::knownIntents()
{
    const domain::ScanIntents shipped = shippedIntents();
    if (!m_options.profileFile.isEmpty()) {
        const auto profile = usableProfile(m_run, m_options.profileFile);
        if (!profile)
            return std::nullopt;
        return services::deskIntents(shipped, profile->scan);
    }
    const bool isShipped = m_options.profile.isEmpty() || shipped.byId(m_options.profile);
    if (isShipped || m_common.user.isEmpty() || !QFileInfo(m_common.folder()).isDir())
        return shipped;
    OpenDesk *desk = openDesk(m_run, m_common, m_tools);
    if (!desk)
        return std::nullopt;
    return scanIntents(*desk);
}

bool ScanCommand::chooseIntent()
{
    if (m_options.profile.isEmpty() && m_options.component.isEmpty())
        return true;
    const auto intents = knownIntents();
    if (!intents)
        return false;
    const domain::ScanIntent *known = m_options.profile.isEmpty()
                                          ? intents->forComponent({}, m_options.component)
                                          : intents->byId(m_options.profile);
    if (known)
        m_intent = *known;
    else
        m_run.fail({ErrorKind::Usage,
                    u"scan.profile"_s,
                    {m_options.profile, services::intentIds(*intents)},
                    {}});
    return known;
}

void ScanCommand::start()
{
    if (!chooseIntent())
        return;
    const auto split = splitAt();
    if (!split)
        return m_run.fail(split.error());
    m_splitAt = *split;
    const auto wish = request();
    if (!wish)
        return m_run.fail(wish.error());
    if (auto good = checkTargets(); !good)
        return m_run.fail(good.error());
    for (const ScanSpool &left : interruptedScans())
        m_run.warn({ErrorKind::Refused,
                    u"scan.interrupted"_s,
                    {QString::number(kernel::spooledPages(left.folder).size())},
                    {}});
    begin(*wish);
}

void ScanCommand::begin(const ports::ScanRequest &request)
{
    if (request.files.isEmpty() && !m_options.anew) {
        if (auto unfinished = unfinishedDocument(m_options.out)) {
            m_run.say(presentation::messageText(
                u"scan.goesOn"_s, {m_options.out, QString::number(unfinished->continueFrom)}));
            return makeDocument(std::move(unfinished->spool))
                ->goOn(request, unfinished->continueFrom);
        }
    }
    // A longer stack of another day would leave its last documents among those of this one.
    const bool isSplit = m_splitAt != SplitAt::Nothing && !m_options.anew;
    if (const auto other = isSplit ? numberedFile(m_options.out) : std::nullopt)
        return m_run.fail({ErrorKind::Refused, u"scan.splitTarget"_s, {*other}, {}});
    auto spool = createScanSpool(m_tools.sealedFiles.newKey());
    if (!spool)
        return m_run.fail(spool.error());
    makeDocument(std::move(*spool))->scan(request);
}

SpoolDocument *ScanCommand::makeDocument(ScanSpool spool)
{
    auto *document = new SpoolDocument(m_run, m_tools, std::move(spool), wishFor(m_options.out));
    connect(document, &SpoolDocument::ended, this,
            [this, document](const std::optional<kernel::Error> &fault) {
                fault ? m_run.fail(*fault, document->report())
                      : m_run.finish(document->report(), sentence(*document));
            });
    connect(new Interruption(document), &Interruption::asked, document, &SpoolDocument::cancel);
    return document;
}

void ScanCommand::recover()
{
    if (auto good = checkTargets(); !good)
        return m_run.fail(good.error());
    m_left = interruptedScans();
    if (m_left.empty())
        return m_run.fail({ErrorKind::Refused, u"scan.nothingToRecover"_s, {}, {}});
    m_numbered = m_left.size() > 1;
    recoverNext();
}

void ScanCommand::recoverNext()
{
    if (m_left.empty())
        return m_fault ? m_run.fail(*m_fault, {{u"documents"_s, m_documents}})
                       : m_run.finish({{u"documents"_s, m_documents}}, m_sentences.join(u'\n'));
    SpoolWish wish = wishFor(m_numbered ? freeNumberedName() : m_options.out);
    wish.flagBlank = false; // nothing is left out of what was saved
    if (m_numbered && !wish.raw.isEmpty()) {
        wish.raw += u'/' + QFileInfo(wish.out).completeBaseName();
        QDir().mkpath(wish.raw); // else the first page says that it cannot be written
    }
    auto *document = new SpoolDocument(m_run, m_tools, std::move(m_left.front()), wish);
    m_left.erase(m_left.begin());
    connect(document, &SpoolDocument::ended, this,
            [this, document](const auto &fault) { takeRecovered(*document, fault); });
    document->recover();
}

void ScanCommand::takeRecovered(SpoolDocument &document, const std::optional<kernel::Error> &fault)
{
    if (fault) {
        // The others are worth having, so this one is said at the end or on the way.
        if (m_fault)
            m_run.warn(*fault);
        else
            m_fault = fault;
    } else {
        QJsonObject report = document.report();
        report.insert(u"out"_s, document.wish().out);
        m_documents.append(report);
        m_sentences.append(sentence(document));
    }
    document.deleteLater(); // its spool is free again
    recoverNext();
}

/// `scan.pdf` → `scan-1.pdf`, and no file that is there already.
QString ScanCommand::freeNumberedName()
{
    QString name;
    do
        name = numberedName(QFileInfo(m_options.out).absoluteFilePath(), ++m_number);
    while (QFileInfo::exists(name));
    return name;
}

QString ScanCommand::sentence(const SpoolDocument &document)
{
    const QJsonArray documents = document.report()[u"documents"_s].toArray();
    QStringList lines;
    for (const QJsonValue &each : documents)
        lines.append(tr("%n page(s) in %1", nullptr, each[u"pages"_s].toInt())
                         .arg(each[u"out"_s].toString()));
    if (lines.isEmpty())
        lines.append(tr("%n page(s) in %1", nullptr, document.report()[u"pages"_s].toInt())
                         .arg(document.wish().out));
    return lines.join(u'\n');
}

namespace
{

void scan(Run &run, const ScanOptions &options, const Common &common, Tools &tools)
{
    auto *command = new ScanCommand(run, options, common, tools);
    options.recover ? command->recover() : command->start();
}

} // namespace

void addScanCommands(CLI::App &app, Parsing &parsing)
{
    auto *command = app.add_subcommand("scan", "Scan a stack, or take in files, to PDF");
    auto options = std::make_shared<ScanOptions>();
    auto *device =
        addTexts(*command, "--device", options->devices, "SANE device, or file:PATH [PATH...]");
    addText(*command, "--source", options->source, "flatbed | adf | adf-duplex");
    addText(*command, "--mode", options->mode, "color | gray | lineart");
    command->add_option("--dpi", options->dpi, "Dots per inch");
    addText(*command, "--paper", options->paper, domain::paperNames().join(u" | "_s).toStdString());
    addText(*command, "--profile", options->profile,
            "a4-both, id-card, … instead of the options above, which win over it");
    addText(*command, "--profile-file", options->profileFile,
            "The desk's profile, whose own scan profiles are known too");
    addText(*command, "--component", options->component,
            "Name of the paper, which chooses the scan profile by the desk's rules");
    command->add_option("--max-pages", options->maxPages, "Stop after so many pages")
        ->check(CLI::NonNegativeNumber);
    command->add_flag("--keep-blank", options->keepBlank, "Leave blank pages in the PDF");
    command->add_flag("--no-deskew", options->noDeskew, "Do not straighten");
    command->add_flag("--no-ocr", options->noOcr, "No text layer");
    auto *split = addText(*command, "--split", options->split,
                          "separators | blank: a PDF for each document, OUT-1.pdf, OUT-2.pdf, …");
    addText(*command, "--raw", options->raw, "Folder for the untouched pages");
    addText(*command, "--out", options->out, "The PDF to write")->required();
    auto *recover = command->add_flag("--recover", options->recover,
                                      "Write the pages of interrupted scans instead, a file each");
    device->excludes(recover);
    split->excludes(recover); // nothing is left out of what was saved
    command
        ->add_flag("--anew", options->anew,
                   "Begin again: instead of a document that ended early, over those of a split")
        ->excludes(recover);
    onChosen(*command, parsing, options, scan);
}

} // namespace motcua::cli
