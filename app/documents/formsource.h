#pragma once

#include "app/core/ports/formworkshop.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace motcua::documents
{

using ports::FormFault;

/// The text of a form with its partials in place: `{{> heading}}` stands for partials/heading.html.
/// Comments are blanked. Knows of each letter in which file and line it was written. A value.
class FormSource
{
public:
    /// The first of `folders` that has one of `names` (the first name before the second) counts; so
    /// it is with each partial. Nothing when no folder has one.
    [[nodiscard]] static std::optional<FormSource> read(const QStringList &folders,
                                                        const QStringList &names);
    /// The same from text; `folders` are for its partials.
    [[nodiscard]] static FormSource fromText(const QString &text, const QString &name,
                                             const QStringList &folders = {});

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Of the form itself.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// The form and its partials, as paths on disk or in the program.
    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    /// A fault at this letter of text().
    [[nodiscard]] FormFault fault(qsizetype at, const QString &what, FormFault::Why why) const;
    /// Partials that do not exist or contain themselves, or come after more text than any form has.
    [[nodiscard]] const QList<FormFault> &missing() const { return m_missing; }

private:
    struct Piece {
        qsizetype at = 0; ///< in text()
        QString file;
        int line = 1;
    };
    void append(const QString &text, const QString &name, const QStringList &folders,
                QStringList above);
    void include(const QString &partial, const QStringList &folders, const QStringList &above);

    QString m_name;
    QString m_text;
    QList<Piece> m_pieces;
    QStringList m_paths;
    QList<FormFault> m_missing;
};

} // namespace motcua::documents
