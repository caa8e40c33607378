#include "app/assembly.h"
#include "app/cli/options.h"
#include "app/documents/formfolder.h"

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

QString reason(documents::FormFault::Why why)
{
    using Why = documents::FormFault::Why;
    switch (why) {
    case Why::UnknownField: return QObject::tr("this form has no such field");
    case Why::OpenSection: return QObject::tr("the section is never closed");
    case Why::LoneClosing: return QObject::tr("this closes nothing that was opened last");
    case Why::StrayText:
        return QObject::tr("text outside header, section and footer, or an element not closed");
    case Why::StrangePicture: return QObject::tr("forms have no such picture");
    case Why::MissingPartial:
        return QObject::tr("there is no such part in the folder partials, or it contains itself");
    case Why::Unused: return QObject::tr("no form uses this file");
    }
    Q_UNREACHABLE();
}

QString sentence(const documents::FormFault &fault)
{
    if (fault.line == 0)
        return QObject::tr("%1: %2").arg(fault.file, reason(fault.why));
    return QObject::tr("%1, line %2: %3 – %4")
        .arg(fault.file, QString::number(fault.line), fault.what, reason(fault.why));
}

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
                                    {u"reason"_s, reason(fault.why)},
                                    {u"message"_s, sentence(fault)}});
        lines.append(sentence(fault));
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
