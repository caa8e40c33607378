#pragma once

#include "app/core/services/desk.h"

#include <QHash>
#include <QStringList>

namespace motcua::presentation
{

/// One thing that a move asks of the officer.
struct MoveField {
    enum class Kind {
        Line,   ///< a few words
        Lines,  ///< one item a line
        Moment, ///< `25/11/2026 16:30`
        Day,    ///< `25/11/2026`
        Target, ///< one of returnTargets, by name
        Papers, ///< papers that were brought, each with its PDF files
        Files,  ///< PDF files
    };
    QString id;
    QString label;
    Kind kind = Kind::Line;
    bool compulsory = false;
    QString value = {}; ///< to begin with

    bool operator==(const MoveField &) const = default;
};

/// A paper that was brought later, by code or name, and its files.
struct BroughtPaper {
    QString component;
    QStringList files;
};

/// What was typed into the fields.
struct MoveInput {
    QHash<QString, QString> texts; ///< by the field's id
    QList<BroughtPaper> papers;
    QStringList files;

    [[nodiscard]] QString text(const char *id) const
    {
        return texts.value(QString::fromLatin1(id)).trimmed();
    }
};

/// A compulsory field without a value, or a date that is none: which, and what to say.
struct FieldFault {
    QString field;
    kernel::Error error;
};

/// The fields of a move, "extend" included; none = it is done at once.
[[nodiscard]] QList<MoveField> fieldsOf(const QString &move, const domain::Dossier &dossier);

[[nodiscard]] std::optional<FieldFault> firstFault(const QList<MoveField> &fields,
                                                   const MoveInput &input);

/// `25/11/2026 16:30`; invalid when it is no time.
[[nodiscard]] QDateTime momentFromText(const QString &text);

/// Does it. Storage thread. Errors: those of DossierMoves, of DocumentWriter::inspect(), and
/// "supplied.fileKind" for a file that is no PDF.
[[nodiscard]] kernel::Result<services::Moved> performMove(const services::Desk &desk,
                                                          const QString &move,
                                                          const services::DossierRef &ref,
                                                          const MoveInput &input);

} // namespace motcua::presentation
