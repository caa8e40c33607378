#include "app/cli/examplefile.h"

#include "app/core/kernel/filecontent.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

struct ExampleOptions {
    QString resource;
    QString out;
};

void writeExample(Run &run, const ExampleOptions &options, const Common &, Tools &)
{
    const auto example = kernel::fileContent(options.resource);
    if (!example)
        return run.fail(example.error());
    QSaveFile file(options.out);
    if (!file.open(QIODevice::WriteOnly) || file.write(*example) != example->size() ||
        !file.commit())
        return run.fail(
            {kernel::ErrorKind::Refused, u"file.target"_s, {options.out}, file.errorString()});
    run.finish({{u"out"_s, options.out}}, options.out);
}

} // namespace

void addExample(CLI::App &parent, Parsing &parsing, const std::string &help,
                const QString &resource)
{
    auto *example = parent.add_subcommand("example", help);
    auto options = std::make_shared<ExampleOptions>();
    options->resource = resource;
    addText(*example, "--out", options->out, "The file to write")->required();
    onChosen(*example, parsing, options, writeExample);
}

} // namespace motcua::cli
