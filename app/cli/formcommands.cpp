#include "app/assembly.h"
#include "app/cli/options.h"
#include "app/documents/formfolder.h"
#include "ui/presentation/papers/formwords.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

struct FormOptions {
    QString folder;
};

/// Needs no store: a folder of forms belongs to an office, not to a desk.
void check(Run &run, const FormOptions &options, const Common &common, Tools &)
{
    const QString folder =
        options.folder.isEmpty() ? common.folder() + u"/forms"_s : options.folder;
    if (!QFileInfo(folder).isDir())
        return run.fail({kernel::ErrorKind::Refused, u"forms.noFolder"_s, {folder}, {}});
    const auto faults = documents::folderFaults(folder, shippedForms);
    QJsonArray problems;
    QStringList lines;
    for (const documents::FormFault &fault : faults) {
        problems.append(QJsonObject{{u"file"_s, fault.file},
                                    {u"line"_s, fault.line},
                                    {u"what"_s, fault.what},
                                    {u"reason"_s, presentation::faultReason(fault.why)},
                                    {u"message"_s, presentation::faultText(fault)}});
        lines.append(presentation::faultText(fault));
    }
    if (lines.isEmpty())
        lines.append(QObject::tr("The forms are usable."));
    run.finish({{u"problems"_s, problems}}, lines.join(u'\n'), faults.isEmpty() ? Done : Refused);
}

void exportForms(Run &run, const FormOptions &options, const Common &, Tools &)
{
    const auto files = documents::exportForms(shippedForms, options.folder);
    if (!files)
        return run.fail(files.error());
    run.finish({{u"folder"_s, options.folder}, {u"files"_s, QJsonArray::fromStringList(*files)}},
               options.folder);
}

} // namespace

void addFormCommands(CLI::App &app, Parsing &parsing)
{
    auto *forms = app.add_subcommand("forms", "An office's own printed forms");
    forms->require_subcommand(1);
    auto checked = std::make_shared<FormOptions>();
    auto *checking = forms->add_subcommand("check", "Say every mistake in a folder of forms");
    addText(*checking, "folder", checked->folder, "The folder; without it, that of the store");
    onChosen(*checking, parsing, checked, check);
    auto exported = std::make_shared<FormOptions>();
    auto *exporting = forms->add_subcommand("export", "Write the shipped forms, for editing");
    addText(*exporting, "folder", exported->folder, "A folder that is empty or new")->required();
    onChosen(*exporting, parsing, exported, exportForms);
}

} // namespace motcua::cli
