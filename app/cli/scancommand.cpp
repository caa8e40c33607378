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

#include <algorithm>
#include <set>
#include <utility>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Status;

namespace
{

/// Where a file lies, whatever it is called.
using Place = std::pair<dev_t, ino_t>;

std::optional<Place> placeOf(const QString &path)
{
    struct stat found {
    };
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return Place(found.st_dev, found.st_ino);
}

} // namespace

ScanCommand::ScanCommand(Run &run, const ScanOptions &options, const Common &common, Tools &tools)
    : QObject(&run), m_run(run), m_options(options), m_common(common), m_tools(tools)
{
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

/// All that may be written, also while it is not there yet.
QStringList ScanCommand::targets() const
{
    QStringList targets{m_options.out};
    for (int i = 1; m_wish.splitAt != SplitAt::Nothing && i <= mostNumber; ++i)
        targets.append(numberedName(m_options.out, i));
    for (const QString &target : QStringList(targets))
        targets.append(target + u".part"_s);
    if (!m_options.raw.isEmpty()) {
        const QDir raw(m_options.raw);
        for (const QString &page : raw.entryList({u"page-*"_s}, QDir::Files))
            targets.append(raw.filePath(page));
    }
    return targets;
}

/// By what names ever: through a link an original can be destroyed too.
Status ScanCommand::checkOriginals(const QStringList &files) const
{
    std::set<Place> originals;
    for (const QString &file : files)
        originals.insert(placeOf(file).value_or(Place()));
    originals.erase(Place());
    const QStringList all = files.isEmpty() ? QStringList() : targets();
    const auto hit = std::find_if(all.begin(), all.end(), [&originals](const QString &target) {
        return originals.contains(placeOf(target).value_or(Place()));
    });
    return hit == all.end() ? Status()
                            : failure(ErrorKind::Refused, u"scan.ontoOriginal"_s, {*hit});
}

/// The shipped ones; those of a profile file; or, where the name is of neither and a store's user
/// is named, those of that store. A scan needs no store for anything else.
std::optional<domain::ScanIntents> ScanCommand::knownIntents()
{
    const domain::ScanIntents shipped = shippedIntents();
    if (!m_options.profile.isEmpty()) {
        const auto profile = usableProfile(m_run, m_options.profile);
        if (!profile)
            return std::nullopt;
        return services::deskIntents(shipped, profile->scan);
    }
    const bool isShipped = m_options.scanProfile.isEmpty() || shipped.byId(m_options.scanProfile);
    if (isShipped || m_common.user.isEmpty() || !QFileInfo(m_common.folder()).isDir())
        return shipped;
    OpenDesk *desk = openDesk(m_run, m_common, m_tools);
    if (!desk)
        return std::nullopt;
    return scanIntents(*desk);
}

bool ScanCommand::chooseIntent()
{
    if (m_options.scanProfile.isEmpty() && m_options.component.isEmpty())
        return true;
    const auto intents = knownIntents();
    if (!intents)
        return false;
    const domain::ScanIntent *known = m_options.scanProfile.isEmpty()
                                          ? intents->forComponent({}, m_options.component)
                                          : intents->byId(m_options.scanProfile);
    if (known)
        m_intent = *known;
    else
        m_run.fail({ErrorKind::Usage,
                    u"scan.profile"_s,
                    {m_options.scanProfile, services::intentIds(*intents)},
                    {}});
    return known;
}

void ScanCommand::start()
{
    if (!chooseIntent())
        return;
    const auto wish = spoolWishFrom(m_options, m_intent);
    if (!wish)
        return m_run.fail(wish.error());
    m_wish = *wish;
    const auto request = scanRequestFrom(m_options, m_intent);
    if (!request)
        return m_run.fail(request.error());
    const auto good = checkTargets().and_then([&] { return checkOriginals(request->files); });
    if (!good)
        return m_run.fail(good.error());
    for (const ScanSpool &left : interruptedScans())
        m_run.warn({ErrorKind::Refused,
                    u"scan.interrupted"_s,
                    {QString::number(kernel::spooledPages(left.folder).size())},
                    {}});
    begin(*request);
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
    const bool isSplit = m_wish.splitAt != SplitAt::Nothing && !m_options.anew;
    if (const auto other = isSplit ? numberedFile(m_options.out) : std::nullopt)
        return m_run.fail({ErrorKind::Refused, u"scan.splitTarget"_s, {*other}, {}});
    auto spool = createScanSpool(m_tools.sealedFiles.newKey());
    if (!spool)
        return m_run.fail(spool.error());
    makeDocument(std::move(*spool))->scan(request);
}

SpoolDocument *ScanCommand::makeDocument(ScanSpool spool)
{
    auto *document = new SpoolDocument(m_run, m_tools, std::move(spool), m_wish);
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
    const auto wish = spoolWishFrom(m_options, {});
    if (!wish)
        return m_run.fail(wish.error());
    m_wish = *wish;
    m_left = interruptedScans();
    for (ScanSpool &blank : blankScans())
        m_left.push_back(std::move(blank));
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
    SpoolWish wish = m_wish;
    if (m_numbered)
        wish.out = freeNumberedName();
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
    addScanOptions(*command, *options);
    onChosen(*command, parsing, options, scan);
}

} // namespace motcua::cli
