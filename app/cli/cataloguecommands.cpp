#include "app/cli/cataloguereport.h"
#include "app/cli/deskcommand.h"
#include "app/cli/examplefile.h"
#include "app/cli/json.h"

#include "app/core/domain/cataloguefile.h"
#include "app/core/domain/procedurejson.h"
#include "app/core/kernel/filecontent.h"
#include "app/documents/formfolder.h"
#include "ui/presentation/messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;
using kernel::failure;

namespace
{

constexpr qint64 beginningBytes = 512;

struct ImportOptions {
    QString file;
    bool partial = false;
    QString version;
};

/// The file as a catalogue, JSON or table, whichever it is. Errors: "file.*",
/// "catalogue.spreadsheet".
kernel::Result<domain::CatalogueReading> readFile(const ImportOptions &options)
{
    QFile file(options.file);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Refused, u"file.missing"_s, {options.file}, file.errorString());
    const QByteArray beginning = file.peek(beginningBytes);
    if (beginning.isEmpty())
        return failure(ErrorKind::Refused, u"file.empty"_s, {options.file});
    // XLSX is a ZIP, XLS an OLE file.
    if (beginning.startsWith("PK\x03\x04") || beginning.startsWith("\xD0\xCF\x11\xE0"))
        return failure(ErrorKind::Refused, u"catalogue.spreadsheet"_s, {options.file});
    if (!domain::looksLikeJson(beginning)) {
        const QString name = QFileInfo(options.file).completeBaseName();
        return domain::readCatalogueTable(file, options.version.isEmpty() ? name : options.version);
    }
    const auto bytes = kernel::fileContent(options.file);
    if (!bytes)
        return failure(bytes.error());
    return domain::readCatalogueJson(*bytes);
}

QString importedText(qsizetype count)
{
    return QObject::tr("%n procedure(s) imported.", nullptr, int(count));
}

/// A procedure may name a receipt of its sector that nobody has put into the forms yet: form 01
/// would be printed at the counter instead.
void warnOfMissingForms(Run &run, const QList<domain::Procedure> &procedures,
                        const QStringList &folders)
{
    QStringList missing;
    for (const domain::Procedure &procedure : procedures) {
        const QString &form = procedure.receiptForm;
        const QString path = documents::formPaths(domain::PaperKind::Receipt, {}, form).first();
        const bool isThere = std::any_of(folders.begin(), folders.end(), [&](const auto &folder) {
            return QFile::exists(QDir(folder).filePath(path));
        });
        if (!form.isEmpty() && !isThere && !missing.contains(form))
            missing.append(form);
    }
    if (!missing.isEmpty())
        run.warn({ErrorKind::Refused, u"catalogue.noForm"_s, {missing.join(u", "_s)}, {}});
}

/// A code that is not in force would be named on the papers of every dossier.
void warnOfAgencies(Run &run, const QList<domain::Procedure> &procedures,
                    const domain::AgencyTree &agencies, QDate today)
{
    QList<kernel::Error> said;
    for (const domain::Procedure &procedure : procedures) {
        const bool hasEnded = procedure.validTo.isValid() && procedure.validTo < today;
        const auto doubt = agencies.doubt(procedure.competentCode, today);
        if (hasEnded || !doubt || said.contains(*doubt))
            continue;
        said.append(*doubt);
        run.warn(*doubt);
    }
}

void importCatalogue(Run &run, const ImportOptions &options, const Common &common, Tools &tools)
{
    const auto reading = readFile(options);
    if (!reading)
        return run.fail(reading.error());
    if (!run.isJson()) // there they stand in the object
        printFaults(run, *reading);
    const auto &good = reading->procedures;
    if (!reading->isWhole() && (!options.partial || good.isEmpty())) {
        const bool isWorthIt = !good.isEmpty();
        return run.fail({ErrorKind::Refused,
                         isWorthIt ? u"catalogue.rejected"_s : u"catalogue.unusable"_s,
                         {QString::number(reading->rejected)},
                         {}},
                        faultsJson(0, *reading));
    }
    OpenDesk *desk = openDeskFor(domain::Permission::Administer, run, common, tools);
    if (!desk)
        return;
    if (auto imported = desk->catalogue().import(good, desk->actor()); !imported)
        return run.fail(imported.error());
    warnOfMissingForms(run, good, formFolders(common.folder(), desk->profile()));
    warnOfAgencies(run, good, desk->profile().agencies, tools.clock.now().date());
    if (!reading->isWhole())
        run.say(QObject::tr("%n entry(ies) with faults were left out.", nullptr,
                            int(reading->rejected)));
    run.finish(faultsJson(good.size(), *reading), importedText(good.size()));
}

struct PullOptions {
    bool acceptEndings = false;
};

/// All or nothing: a pull that would end many procedures stores nothing before a person says yes.
void takePulled(Run &run, OpenDesk &desk, const PullOptions &options,
                const domain::CatalogueUpdate &update)
{
    if (!run.isJson()) {
        printFaults(run, update.judged);
        printUpdate(run, update);
    }
    if (update.endsMany() && !options.acceptEndings)
        return run.fail({ErrorKind::Refused,
                         u"catalogue.endsMany"_s,
                         {QString::number(update.ended), QString::number(update.inForce)},
                         {}},
                        updateJson(update, 0));
    if (!update.toStore.isEmpty())
        if (auto imported = desk.catalogue().import(update.toStore, desk.actor()); !imported)
            return run.fail(imported.error());
    if (!update.judged.isWhole())
        run.say(QObject::tr("%n entry(ies) with faults were left out.", nullptr,
                            int(update.judged.rejected)));
    run.finish(updateJson(update, update.stored), updateText(update));
}

void pullCatalogue(Run &run, const PullOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDeskFor(domain::Permission::Administer, run, common, tools);
    if (!desk)
        return;
    const std::shared_ptr<ports::Gateway> gateway = desk->makeGateway();
    gateway->pullCatalogue([&run, desk, gateway, options, today = tools.clock.now().date()](
                               const kernel::Result<QList<domain::ToldProcedure>> &told) {
        if (!told)
            return run.fail(told.error());
        if (told->isEmpty())
            return run.fail({ErrorKind::Refused, u"catalogue.noneTold"_s, {}, {}});
        const auto stored = desk->catalogue().all();
        if (!stored)
            return run.fail(stored.error());
        takePulled(run, *desk, options, domain::updateCatalogue(*told, *stored, today));
    });
}

struct FindOptions {
    QString text;
    int limit = 50;
};

void findProcedures(Run &run, const FindOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const auto found =
        desk->catalogue().find(options.text, tools.clock.now().date(), options.limit);
    if (!found)
        return run.fail(found.error());
    QJsonArray array;
    QStringList lines;
    for (const domain::Procedure &procedure : *found) {
        array.append(procedureJson(procedure));
        // Its author says that it only shows how one looks.
        const QString mark =
            procedure.illustrative ? QObject::tr("example, to be checked") : QString();
        lines.append(u"%1\t%2\t%3"_s.arg(procedure.code, procedure.name, mark).trimmed());
    }
    run.finish({{u"procedures"_s, array}}, lines.join(u'\n'));
}

} // namespace

void addCatalogueCommands(CLI::App &app, Parsing &parsing)
{
    auto *catalogue =
        app.add_subcommand("catalogue", "The offline list of procedures")->require_subcommand(1);
    auto *import = catalogue->add_subcommand("import", "Take in a catalogue file");
    auto importOptions = std::make_shared<ImportOptions>();
    addText(*import, "file", importOptions->file, "Catalogue file (JSON, or a table as CSV)")
        ->required();
    import->add_flag("--partial", importOptions->partial,
                     "Import what is good, list the rest; without it nothing is imported then");
    addText(*import, "--edition", importOptions->version,
            "Version of a table's procedures (default: the file's name)");
    onChosen(*import, parsing, importOptions, importCatalogue);

    addExample(*catalogue, parsing, "Write a table to fill in", u":/motcua/catalogues/vi-du.csv"_s);

    auto *pull = catalogue->add_subcommand("pull", "Fetch it from the iGate server");
    auto pullOptions = std::make_shared<PullOptions>();
    pull->add_flag("--accept-endings", pullOptions->acceptEndings,
                   "Take it over although the server closed many procedures");
    onChosen(*pull, parsing, pullOptions, pullCatalogue);

    auto *find = catalogue->add_subcommand("find", "Find procedures by name, code or field");
    auto findOptions = std::make_shared<FindOptions>();
    addText(*find, "text", findOptions->text, "With or without diacritics");
    find->add_option("--limit", findOptions->limit, "At most so many");
    onChosen(*find, parsing, findOptions, findProcedures);
}

} // namespace motcua::cli
