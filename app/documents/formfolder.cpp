#include "app/documents/formfolder.h"

#include "app/documents/cashreport.h"
#include "app/documents/formvalues.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;

namespace
{

const QStringList formSets = {u"2018"_s, u"2025"_s};
const QString separatorPath = u"common/separator.html"_s;
const QString explanationPath = u"common/explanation.html"_s;
const QString cashClosingPath = u"common/cash-closing.html"_s;

/// One form as it would be used: its text with partials, and the names it may use.
struct Use {
    QStringList paths;
    const FieldNames *names;
};

/// A catalogue names the form; it must not lead out of the folder.
bool isFolderName(const QString &name)
{
    static const QRegularExpression form(u"^\\w[\\w.-]*$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(name).hasMatch();
}

/// With the forms of the sectors that the folder has.
QList<Use> allUses(const QString &folder)
{
    QList<Use> uses{{{separatorPath}, &separatorFieldNames()},
                    {{explanationPath}, &explanationFieldNames()},
                    {{cashClosingPath}, &cashReportFieldNames()}};
    for (const domain::PaperKind kind : domain::allPaperKinds) {
        for (const QString &set : formSets)
            uses.append({formPaths(kind, set), &paperFieldNames(kind)});
        for (const QString &sector :
             QDir(folder + u'/' + sectorFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            uses.append({formPaths(kind, formSets.last(), sector), &paperFieldNames(kind)});
    }
    return uses;
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(QDir(folder).relativeFilePath(walk.next()));
    files.sort();
    return files;
}

} // namespace

QStringList formPaths(domain::PaperKind kind, const QString &formSet, const QString &sectorForm)
{
    const QString file = domain::paperName(kind) + u".html"_s;
    if (isFolderName(sectorForm))
        return QStringList{sectorFolder + sectorForm + u'/' + file} + formPaths(kind, formSet);
    return {formSet + u'/' + file, u"common/"_s + file};
}

Result<LoadedForm> loadForm(const QStringList &folders, const QStringList &paths,
                            const FieldNames &names)
{
    auto form = FormTemplate::load(folders, paths, names);
    if (form)
        return LoadedForm{std::move(*form), {}};
    auto shipped = FormTemplate::load({folders.value(folders.size() - 1)}, paths, names);
    if (folders.size() < 2 || !shipped)
        return failure(form.error());
    return LoadedForm{
        std::move(*shipped),
        kernel::Error{ErrorKind::Refused, u"template.ownBroken"_s, form.error().arguments, {}}};
}

QList<FormFault> folderFaults(const QString &folder, const QString &shipped)
{
    QList<FormFault> faults;
    QStringList unused = filesIn(folder);
    for (const Use &use : allUses(folder)) {
        const auto source = FormSource::read({folder, shipped}, use.paths);
        if (!source)
            continue;
        for (const QString &path : source->paths())
            unused.removeAll(QDir(folder).relativeFilePath(path));
        const auto found = FormTemplate::faults(*source, *use.names);
        std::copy_if(found.begin(), found.end(), std::back_inserter(faults),
                     [&](const FormFault &fault) { return !faults.contains(fault); });
    }
    for (const QString &file : std::as_const(unused))
        faults.append({file, 0, {}, FormFault::Why::Unused});
    return faults;
}

Result<QStringList> exportForms(const QString &shipped, const QString &folder)
{
    const QDir target(folder);
    if (target.exists() && !target.isEmpty())
        return failure(ErrorKind::Refused, u"forms.notEmpty"_s, {folder});
    const QStringList files = filesIn(shipped);
    for (const QString &file : files) {
        const QString to = target.filePath(file);
        const bool isMade = target.mkpath(QFileInfo(file).path()) &&
                            QFile::copy(QDir(shipped).filePath(file), to) &&
                            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner |
                                                          QFile::ReadGroup | QFile::ReadOther);
        if (!isMade)
            return failure(ErrorKind::Store, u"disk.write"_s, {to});
    }
    return files;
}

} // namespace motcua::documents
