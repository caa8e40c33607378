#include "app/documents/officeforms.h"

#include "app/core/kernel/filecontent.h"
#include "app/documents/cashreport.h"
#include "app/documents/formfolder.h"
#include "app/documents/formsamples.h"
#include "app/documents/htmlpaperrenderer.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using domain::PaperKind;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;
using ports::FormFault;
using ports::FormTrial;
using ports::TriedForm;

namespace
{

Status writeForm(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
        file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorKind::Refused, u"disk.write"_s, {path}, file.errorString());
}

/// Empty where there is no folder for such things: Qt would try the root of the disk.
QString pathOf(const QTemporaryDir &stage)
{
    return QDir::tempPath().isEmpty() ? QString() : stage.path();
}

/// Where a form goes that is used no more: no form has such a name.
QString nameAside(const QString &path)
{
    const QString stem = path + QDateTime::currentDateTime().toString(u".yyyyMMdd-HHmmss"_s);
    QString name = stem + u".old"_s;
    for (int more = 2; QFile::exists(name); ++more)
        name = u"%1-%2.old"_s.arg(stem).arg(more);
    return name;
}

/// The form of a paper; a part is seen on a receipt.
Result<QByteArray> samplePaper(const QStringList &folders, const FormTrial &trial,
                               const domain::Profile &profile)
{
    const HtmlPaperRenderer renderer(folders);
    const QString name = QFileInfo(trial.as).completeBaseName();
    const QString paper = trial.paper.isEmpty() ? u"A4"_s : trial.paper;
    if (name == "explanation"_L1)
        return renderer.explanation(sampleDate(trial.isHard, paper));
    if (name == "separator"_L1)
        return renderer.separators({{u"GKS"_s, u"Giấy chứng sinh"_s, 1}});
    if (name == "cash-closing"_L1)
        return HtmlCashReport(folders).pdf(sampleCashDay(trial.isHard), profile);
    const PaperKind kind = domain::paperFromName(name).value_or(PaperKind::Receipt);
    auto request = sampleOfPaper(kind, trial.isHard);
    request.dossier.formSet = trial.as.startsWith("2018/"_L1) ? u"2018"_s : u"2025"_s;
    request.paper = paper;
    auto made = renderer.render(request, profile);
    if (!made && made.error().key == "paper.size"_L1) {
        request.paper.clear();
        made = renderer.render(request, profile);
    }
    if (!made)
        return failure(made.error());
    return std::move(made->pdf);
}

} // namespace

OfficeForms::OfficeForms(QStringList folders) : m_folders(std::move(folders)) {}

QStringList OfficeForms::forms() const
{
    QStringList forms;
    const QDir shipped(m_folders.constLast());
    QDirIterator walk(shipped.path(), {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        forms.append(shipped.relativeFilePath(walk.next()));
    forms.sort();
    return forms;
}

Result<QList<FormFault>> OfficeForms::faultsIn(const QString &stage, const QString &file,
                                               const QString &as) const
{
    if (stage.isEmpty()) // an empty path would be the folder that the program was started in
        return failure(ErrorKind::Refused, u"disk.write"_s, {QDir::tempPath()});
    const auto bytes = kernel::fileContent(file);
    if (!bytes)
        return failure(bytes.error());
    const QDir own(m_folders.constFirst());
    QDirIterator walk(own.path(), {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const auto there = kernel::fileContent(path);
        if (!there)
            continue;
        const auto copied = writeForm(QDir(stage).filePath(own.relativeFilePath(path)), *there);
        if (!copied)
            return failure(copied.error());
    }
    if (auto staged = writeForm(QDir(stage).filePath(as), *bytes); !staged)
        return failure(staged.error());
    // What else is wrong in the folder is said by "motcua forms check".
    auto faults = folderFaults(stage, m_folders.constLast());
    faults.removeIf([&](const FormFault &fault) { return fault.file != as; });
    return faults;
}

Result<TriedForm> OfficeForms::tryOut(const FormTrial &trial, const domain::Profile &profile) const
{
    const QTemporaryDir stage;
    auto faults = faultsIn(pathOf(stage), trial.file, trial.as);
    if (!faults)
        return failure(faults.error());
    if (!faults->isEmpty())
        return TriedForm{std::move(*faults), {}};
    auto pdf = samplePaper({stage.path(), m_folders.constLast()}, trial, profile);
    if (!pdf)
        return failure(pdf.error());
    return TriedForm{{}, std::move(*pdf)};
}

Status OfficeForms::install(const QString &file, const QString &as) const
{
    const QTemporaryDir stage;
    const auto faults = faultsIn(pathOf(stage), file, as);
    if (!faults)
        return failure(faults.error());
    if (!faults->isEmpty()) {
        const FormFault &first = faults->first();
        return failure(ErrorKind::Refused, u"template.broken"_s,
                       {first.file, QString::number(first.line), first.what});
    }
    // What was tried is what is taken, even if the file is being edited meanwhile.
    const auto tried = kernel::fileContent(QDir(stage.path()).filePath(as));
    if (!tried)
        return failure(tried.error());
    const QString path = QDir(m_folders.constFirst()).filePath(as);
    if (QFile::exists(path) && !QFile::copy(path, nameAside(path))) // it is never gone meanwhile
        return failure(ErrorKind::Refused, u"disk.write"_s, {path});
    return writeForm(path, *tried);
}

QStringList OfficeForms::own() const
{
    QStringList own = forms();
    own.removeIf([folder = QDir(m_folders.constFirst())](const QString &form) {
        return !QFile::exists(folder.filePath(form));
    });
    return own;
}

Status OfficeForms::putAside(const QString &form) const
{
    const QString path = QDir(m_folders.constFirst()).filePath(form);
    if (!forms().contains(form) || !QFile::exists(path))
        return failure(ErrorKind::Refused, u"forms.notOwn"_s, {form});
    if (!QFile::rename(path, nameAside(path)))
        return failure(ErrorKind::Refused, u"disk.write"_s, {path});
    return {};
}

} // namespace motcua::documents
