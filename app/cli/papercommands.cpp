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
};

void print(Run &run, const PrintCommandOptions &options, const Common &common, Tools &tools)
{
    if (options.kind != services::paperName(ports::PaperKind::Receipt))
        return run.fail({kernel::ErrorKind::Usage, u"print.kind"_s, {options.kind}, {}});
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
    addText(*command, "kind", options->kind, "receipt")->required();
    addText(*command, "code", options->code, "Number of the dossier")->required();
    addText(*command, "--out", options->out, "The PDF to write")->required();
    addText(*command, "--paper", options->paper, "A4 | A5");
    command->add_option("--copies", options->copies, "How many copies in the file");
    onChosen(*command, parsing, options, print);
}

} // namespace motcua::cli
