#pragma once

#include "app/core/domain/profile.h"
#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace motcua::ports
{

/// One mistake of a form, for the person who edits it.
struct FormFault {
    enum class Why {
        UnknownField,
        OpenSection, ///< never closed
        LoneClosing, ///< closes what was not opened, or not last
        StrayText,   ///< between the parts, or an element that is never closed
        StrangePicture,
        MissingPartial, ///< or one that contains itself
        Unused,         ///< no form uses the file; line 0, no words
    };
    QString file; ///< relative to the folder of forms: "2025/receipt.html"
    int line = 0;
    QString what; ///< the words that are wrong
    Why why = Why::UnknownField;

    bool operator==(const FormFault &) const = default;
};

/// A form that an office has edited, before it is used.
struct FormTrial {
    QString file;  ///< its path
    QString as;    ///< whose place it takes: one of FormWorkshop::forms()
    bool isHard;   ///< with long names, many papers and missing fields, else an ordinary dossier
    QString paper; ///< "A5" | "A4"; one that the form is not made for gives way to its own
};

/// What a trial showed: mistakes, or the paper.
struct TriedForm {
    QList<FormFault> faults; ///< of this file, in the order of its text
    QByteArray pdf;          ///< of an invented dossier; empty when there are mistakes
};

/// Tries and takes over an office's own forms. Stateless; any thread.
class FormWorkshop
{
public:
    virtual ~FormWorkshop() = default;
    /// Every form and part that an office may replace, as "2025/receipt.html".
    [[nodiscard]] virtual QStringList forms() const = 0;
    /// As if it were installed; changes nothing. Errors: those of fileContent(), "disk.write" and
    /// those of PaperRenderer::render().
    [[nodiscard]] virtual kernel::Result<TriedForm>
    tryOut(const FormTrial &trial, const domain::Profile &profile) const = 0;
    /// Copies it whole or not at all into the office's folder; it counts from the next paper on.
    /// One that was there is put aside (putAside()). Errors: also "template.broken" [file, line,
    /// what], and nothing is changed.
    [[nodiscard]] virtual kernel::Status install(const QString &file, const QString &as) const = 0;
    /// Those of forms() that the office has replaced.
    [[nodiscard]] virtual QStringList own() const = 0;
    /// The shipped form counts again. The own one stays beside its place under another name, with
    /// the moment and ".old" at its end. Errors: "forms.notOwn" [form], "disk.write".
    [[nodiscard]] virtual kernel::Status putAside(const QString &form) const = 0;
};

} // namespace motcua::ports
