#include "app/cli/reception.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using domain::PaperKind;
using kernel::Error;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using services::Days;

namespace
{

constexpr int usualCopies = -1; // none was named
const QString separatorKind = u"separators"_s;
const QString everyKind = u"all"_s;

struct PrintCommandOptions {
    QString kind;
    QString code;
    QString date; ///< one day; or from and to
    QString from;
    QString to;
    QString out;
    QString paper;
    QString format;
    int copies = usualCopies;
    bool each = false;
    QString component; ///< of separator sheets: code and name of the paper that follows
    QString name;
    int count = 1;
    QString receipt;
    QString field; ///< of the book
};

/// What the options ask for, understood.
struct Wish {
    QList<PaperKind> kinds; ///< never empty; several only of whole days
    Days days;              ///< valid: all dossiers of these days
    services::PrintOptions print;

    [[nodiscard]] PaperKind kind() const { return kinds.first(); }
    [[nodiscard]] bool isList() const { return domain::isList(kind()); }
};

/// All that are papers of one dossier; lists are printed by themselves.
QList<PaperKind> slipKinds()
{
    QList<PaperKind> kinds;
    for (const PaperKind kind : domain::allPaperKinds)
        if (!domain::isList(kind))
            kinds.append(kind);
    return kinds;
}

/// "receipt", "receipt,refusal" or "all".
Result<QList<PaperKind>> kindsFrom(const QString &text)
{
    if (text == everyKind)
        return slipKinds();
    QList<PaperKind> kinds;
    const QStringList names = text.split(u',');
    for (const QString &name : names) {
        const auto kind = domain::paperFromName(name.trimmed());
        if (!kind)
            return failure(ErrorKind::Usage, u"print.kind"_s, {name.trimmed()});
        if (!kinds.contains(*kind))
            kinds.append(*kind);
    }
    return kinds;
}

/// Needs no store: the sheets belong to no dossier.
void printSeparators(Run &run, const PrintCommandOptions &options, Tools &tools)
{
    const auto pdf = tools.papers().separators({{options.component, options.name, options.count}});
    if (!pdf)
        return run.fail(pdf.error());
    const auto path = writePaper(*pdf, options.out, u"separators.pdf"_s);
    if (!path)
        return run.fail(path.error());
    run.finish({{u"out"_s, *path}, {u"bytes"_s, pdf->size()}, {u"sheets"_s, options.count}}, *path);
}

Result<Days> daysOf(const PrintCommandOptions &options)
{
    const QString from = options.date.isEmpty() ? options.from : options.date;
    const QString to = options.date.isEmpty() ? options.to : options.date;
    Days days;
    for (const auto &[text, day] : {std::pair{from, &days.from}, std::pair{to, &days.to}}) {
        *day = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !day->isValid())
            return failure(ErrorKind::Usage, u"print.date"_s, {text});
    }
    return days;
}

/// Which of number and days a kind needs.
std::optional<Error> fault(const PrintCommandOptions &options, const Wish &wish)
{
    const bool hasDays = wish.days.from.isValid() && wish.days.to.isValid();
    const bool hasList = std::any_of(wish.kinds.begin(), wish.kinds.end(), domain::isList);
    if (wish.kinds.size() > 1 && (hasList || !hasDays || !options.code.isEmpty()))
        return Error{ErrorKind::Usage, u"print.kinds"_s, {}, {}};
    if (wish.isList() && (!hasDays || !options.code.isEmpty()))
        return Error{ErrorKind::Usage, u"print.listDays"_s, {}, {}};
    if (!options.field.isEmpty() && wish.kind() != PaperKind::Book)
        return Error{ErrorKind::Usage, u"print.field"_s, {}, {}};
    if (wish.kind() == PaperKind::HandoverList && wish.days.from != wish.days.to)
        return Error{ErrorKind::Usage, u"print.oneDay"_s, {}, {}};
    if (!wish.isList() && options.code.isEmpty() != hasDays)
        return Error{ErrorKind::Usage, u"print.code"_s, {}, {}};
    if (options.copies != usualCopies && (options.copies < 1 || options.copies > ports::mostCopies))
        return Error{ErrorKind::Usage, u"print.copies"_s, {QString::number(options.copies)}, {}};
    if (!options.paper.isEmpty() && options.paper != "A4"_L1 && options.paper != "A5"_L1)
        return Error{ErrorKind::Usage, u"print.paper"_s, {options.paper}, {}};
    const bool isTable = options.format == "csv"_L1;
    if (!isTable && !options.format.isEmpty() && options.format != "pdf"_L1)
        return Error{ErrorKind::Usage, u"print.format"_s, {options.format}, {}};
    if (isTable && !wish.isList())
        return Error{ErrorKind::Usage, u"print.noTable"_s, {}, {}};
    return {};
}

Result<Wish> wishOf(const PrintCommandOptions &options)
{
    const auto kinds = kindsFrom(options.kind);
    if (!kinds)
        return failure(kinds.error());
    const auto days = daysOf(options);
    if (!days)
        return failure(days.error());
    const Wish wish{*kinds,
                    *days,
                    {options.paper, std::max(options.copies, 0), options.receipt, options.field}};
    if (const auto what = fault(options, wish))
        return failure(*what);
    return wish;
}

void printOne(Run &run, const PrintCommandOptions &options, const Wish &wish, OpenDesk &desk)
{
    if (auto can = mayWrite(options.out); !can)
        return run.fail(can.error());
    const auto paper =
        wish.isList() ? desk.papers().printList(wish.kind(), wish.days, wish.print, desk.actor())
                      : desk.papers().print(wish.kind(), options.code, wish.print, desk.actor());
    if (!paper)
        return run.fail(paper.error());
    if (paper->warning)
        run.warn(*paper->warning);
    const auto path =
        writePaper(paper->pdf, options.out, u"%1-%2.pdf"_s.arg(options.kind, options.code));
    if (!path)
        return run.fail(path.error());
    run.finish({{u"out"_s, *path}, {u"bytes"_s, paper->pdf.size()}, {u"reprint"_s, paper->reprint}},
               *path);
}

void printTable(Run &run, const PrintCommandOptions &options, const Wish &wish, OpenDesk &desk)
{
    const auto table = desk.papers().listCsv(wish.kind(), wish.days, desk.actor(), options.field);
    if (!table)
        return run.fail(table.error());
    const auto path = writePaper(*table, options.out, options.kind + u".csv"_s);
    if (!path)
        return run.fail(path.error());
    run.finish({{u"out"_s, *path}, {u"bytes"_s, table->size()}}, *path);
}

/// Of its kind, which of several it is, and its dossier: "supplement-2-H38.28-261120-0001.pdf".
QString fileNameOf(const services::PrintedPaper &paper)
{
    QString name = paper.note.name + u' ' + paper.code + u".pdf"_s;
    return name.replace(u' ', u'-').replace(u'/', u'-');
}

/// One file for each paper, in the folder `out`.
Result<QStringList> writeEach(const QList<services::PrintedPaper> &papers,
                              const PrintCommandOptions &options)
{
    QStringList paths;
    for (const services::PrintedPaper &paper : papers) {
        const auto path = writePaper(paper.pdf, QDir(options.out).filePath(fileNameOf(paper)), {});
        if (!path)
            return failure(path.error());
        paths.append(*path);
    }
    return paths;
}

Result<QStringList> writeTogether(const QList<services::PrintedPaper> &papers,
                                  const PrintCommandOptions &options, OpenDesk &desk)
{
    const auto pdf = desk.papers().joined(papers);
    if (!pdf)
        return failure(pdf.error());
    const auto path = writePaper(*pdf, options.out, u"papers.pdf"_s);
    if (!path)
        return failure(path.error());
    return QStringList{*path};
}

void printBatch(Run &run, const PrintCommandOptions &options, const Wish &wish, OpenDesk &desk)
{
    QList<PaperKind> kinds = wish.kinds;
    if (options.kind == everyKind) // those of this role
        kinds.removeIf([&](PaperKind kind) { return !desk.papers().mayPrint(kind, desk.actor()); });
    if (kinds.isEmpty())
        return run.fail(
            {ErrorKind::NotAllowed, u"role.notAllowed"_s, {desk.actor().user.name}, {}});
    // What cannot be written must not be noted as printed.
    if (options.each && !QDir().mkpath(options.out))
        return run.fail({ErrorKind::Refused, u"file.target"_s, {options.out}, {}});
    if (auto can = options.each ? kernel::Status() : mayWrite(options.out); !can)
        return run.fail(can.error());
    const auto batch = desk.papers().printBatch(kinds, wish.days, wish.print, desk.actor());
    if (!batch)
        return run.fail(batch.error());
    if (batch->papers.isEmpty())
        return run.fail({ErrorKind::Refused, u"batch.nothing"_s, {}, {}});
    if (batch->papers.first().warning)
        run.warn(*batch->papers.first().warning);
    const auto paths = options.each ? writeEach(batch->papers, options)
                                    : writeTogether(batch->papers, options, desk);
    if (!paths)
        return run.fail(paths.error());
    if (batch->fault) {
        run.warn(*batch->fault);
        run.warn({ErrorKind::Refused, u"batch.unprinted"_s, {batch->failed.join(u", "_s)}, {}});
    }
    run.finish({{u"out"_s, options.out},
                {u"files"_s, QJsonArray::fromStringList(*paths)},
                {u"papers"_s, batch->papers.size()},
                {u"reprints"_s, batch->reprints()},
                {u"skipped"_s, batch->skipped},
                {u"failed"_s, QJsonArray::fromStringList(batch->failed)}},
               paths->join(u'\n'), batch->fault ? exitFor(batch->fault->kind) : Done);
}

void print(Run &run, const PrintCommandOptions &options, const Common &common, Tools &tools)
{
    if (options.kind == separatorKind)
        return printSeparators(run, options, tools);
    const auto wish = wishOf(options);
    if (!wish)
        return run.fail(wish.error());
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    if (options.format == "csv"_L1)
        return printTable(run, options, *wish, *desk);
    if (wish->isList() || !options.code.isEmpty())
        return printOne(run, options, *wish, *desk);
    printBatch(run, options, *wish, *desk);
}

} // namespace

void addPaperCommands(CLI::App &app, Parsing &parsing)
{
    auto *command = app.add_subcommand("print", "Make a printed paper as PDF");
    auto options = std::make_shared<PrintCommandOptions>();
    addText(*command, "kind", options->kind,
            "receipt | supplement | refusal | apology | stop | control-slip | return-slip | "
            "fee-receipt | book | handover | separators; of whole days also several, parted by "
            "commas, or all")
        ->required();
    addText(*command, "code", options->code, "Number of the dossier; or --date, --from and --to");
    addText(*command, "--date", options->date, "All dossiers of a day, e.g. 2026-11-20");
    addText(*command, "--from", options->from, "First day");
    addText(*command, "--to", options->to, "Last day");
    addText(*command, "--out", options->out, "The file to write; with --each a folder")->required();
    command->add_flag("--each", options->each, "One file for each dossier of the days");
    addText(*command, "--paper", options->paper, "A4 | A5");
    addText(*command, "--format", options->format, "pdf | csv; csv of book and handover only");
    command->add_option("--copies", options->copies, "How many copies in the file");
    addText(*command, "--receipt", options->receipt,
            "Which fee receipt, e.g. 28AA-26E/0000005; without it the last one");
    addText(*command, "--field", options->field, "Only the book of this field (lĩnh vực)");
    command->add_option("--count", options->count, "How many separator sheets");
    addText(*command, "--component", options->component,
            "Code of the paper behind the separator; without it: any document");
    addText(*command, "--name", options->name, "Its name, printed on the separator");
    onChosen(*command, parsing, options, print);
}

} // namespace motcua::cli
