#include "app/cli/reception.h"

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

struct PrintCommandOptions {
    QString kind;
    QString code;
    QString out;
    QString paper;
    int copies = 2;
    QString component; ///< of separator sheets: code and name of the paper that follows
    QString name;
    int count = 1;
};

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

void print(Run &run, const PrintCommandOptions &options, const Common &common, Tools &tools)
{
    if (options.kind == "separators"_L1)
        return printSeparators(run, options, tools);
    if (options.kind != services::paperName(ports::PaperKind::Receipt))
        return run.fail({kernel::ErrorKind::Usage, u"print.kind"_s, {options.kind}, {}});
    if (options.code.isEmpty())
        return run.fail({kernel::ErrorKind::Usage, u"print.code"_s, {}, {}});
    if (options.copies < 1 || options.copies > 20)
        return run.fail(
            {kernel::ErrorKind::Usage, u"print.copies"_s, {QString::number(options.copies)}, {}});
    if (!options.paper.isEmpty() && options.paper != "A4"_L1 && options.paper != "A5"_L1)
        return run.fail({kernel::ErrorKind::Usage, u"print.paper"_s, {options.paper}, {}});
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, domain::Permission::HandleDossiers))
        return;
    const auto paper = desk->papers().print(ports::PaperKind::Receipt, options.code,
                                            {options.paper, options.copies}, desk->actor());
    if (!paper)
        return run.fail(paper.error());
    const auto path = writePaper(paper->pdf, options.out, u"receipt-%1.pdf"_s.arg(options.code));
    if (!path)
        return run.fail(path.error());
    run.finish({{u"out"_s, *path}, {u"bytes"_s, paper->pdf.size()}, {u"reprint"_s, paper->reprint}},
               *path);
}

} // namespace

void addPaperCommands(CLI::App &app, Parsing &parsing)
{
    auto *command = app.add_subcommand("print", "Make a printed paper as PDF");
    auto options = std::make_shared<PrintCommandOptions>();
    addText(*command, "kind", options->kind, "receipt | separators")->required();
    addText(*command, "code", options->code, "Number of the dossier; not for separators");
    addText(*command, "--out", options->out, "The PDF to write")->required();
    addText(*command, "--paper", options->paper, "A4 | A5");
    command->add_option("--copies", options->copies, "How many copies in the file");
    command->add_option("--count", options->count, "How many separator sheets");
    addText(*command, "--component", options->component,
            "Code of the paper behind the separator; without it: any document");
    addText(*command, "--name", options->name, "Its name, printed on the separator");
    onChosen(*command, parsing, options, print);
}

} // namespace motcua::cli
