#pragma once

#include "app/core/kernel/result.h"
#include "app/documents/formsource.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace motcua::documents
{

/// The names that a form may use: plain fields, and lists with the fields of their entries.
struct FieldNames {
    QSet<QString> fields;
    QHash<QString, QSet<QString>> lists;
};

/// One part of a form after its fields are filled in.
struct FormPart {
    enum class Kind { Keep, Rows, Header, Footer };
    Kind kind = Kind::Keep;
    bool isRuled = false; ///< of Rows: lines around each cell
    double space = 0;     ///< mm above, unless it begins a page
    QString html;
};

/// A form that an office can edit: HTML with fields in mustache notation (resources/forms/README.md
/// is its manual). Checked whole when it is loaded: an unknown field or partial, an unclosed
/// element or section, an unknown picture, text outside the parts is "template.broken" [file, line,
/// what]. A value.
class FormTemplate
{
public:
    /// As FormSource::read(): an office's own form before ours, the set's own before the common
    /// one. Error: also "template.missing" [name].
    [[nodiscard]] static kernel::Result<FormTemplate>
    load(const QStringList &folders, const QStringList &paths, const FieldNames &names);
    [[nodiscard]] static kernel::Result<FormTemplate> from(const FormSource &source,
                                                           const FieldNames &names);
    /// Everything that is wrong with it, in the order of its text.
    [[nodiscard]] static QList<FormFault> faults(const FormSource &source, const FieldNames &names);

    [[nodiscard]] QString title() const { return m_title; }
    /// What stands in `<meta name="…" content="…">`; may hold fields.
    [[nodiscard]] QString meta(const QString &name) const { return m_metas.value(name); }
    /// All but <title> and <meta>: style and parts, fields not yet filled in.
    [[nodiscard]] QString body() const { return m_body; }
    /// The papers that it is made for, the smallest first: "A5", "A4".
    [[nodiscard]] QStringList papers() const;

private:
    QString m_title;
    QHash<QString, QString> m_metas;
    QString m_body;
};

/// Style sheet and parts of a form whose fields are filled in.
struct FilledForm {
    QString style;
    QList<FormPart> parts;
};
[[nodiscard]] FilledForm splitForm(const QString &filledBody);

} // namespace motcua::documents
