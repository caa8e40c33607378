#pragma once

#include "app/core/services/desk.h"
#include "ui/presentation/dossier/openeddossier.h"

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
        Files,  ///< PDF files
        Choice, ///< one of `choices`
    };
    QString id;
    QString label;
    Kind kind = Kind::Line;
    bool compulsory = false;
    QString value = {}; ///< to begin with
    struct Choice {
        QString value;
        QString label;

        bool operator==(const Choice &) const = default;
    };
    QList<Choice> choices = {}; ///< of Lines: what a line may begin with

    bool operator==(const MoveField &) const = default;
};

/// What was typed into the fields.
struct MoveInput {
    QHash<QString, QString> texts; ///< by the field's id
    QStringList files;

    [[nodiscard]] QString text(const char *id) const
    {
        return texts.value(QString::fromLatin1(id)).trimmed();
    }
    bool operator==(const MoveInput &) const = default;
};

/// A compulsory field without a value, or a date that is none: which, and what to say.
struct FieldFault {
    QString field;
    kernel::Error error;
};

/// The fields of a move, "extend" included; none = it is done at once. A supplement begins with
/// the papers that are missing, by name; accepting asks for the case where the procedure has
/// several. What was brought has a page of its own (Supplying).
[[nodiscard]] QList<MoveField> fieldsOf(const QString &move, const domain::Dossier &dossier,
                                        const OpenedDossier &opened);

/// The fields that may be corrected, as they are now, and the reason.
[[nodiscard]] QList<MoveField> correctionFields(const domain::Dossier &dossier);

/// What was typed into the fields that differ from what they began with.
[[nodiscard]] MoveInput changedInput(const QList<MoveField> &fields, const MoveInput &input);

/// Does it. Storage thread. Errors: those of DossierMoves::correct().
[[nodiscard]] kernel::Result<services::Moved> performCorrection(const services::Desk &desk,
                                                                const services::DossierRef &ref,
                                                                const MoveInput &changed);

[[nodiscard]] std::optional<FieldFault> firstFault(const QList<MoveField> &fields,
                                                   const MoveInput &input);

/// `25/11/2026 16:30`; invalid when it is no time.
[[nodiscard]] QDateTime momentFromText(const QString &text);

/// Looks into the files of a result; blocks as long as it takes. Any thread but the storage's and
/// the GUI's. Errors: those of DocumentWriter::inspect(), and "result.fileKind" for a file that is
/// no PDF.
[[nodiscard]] kernel::Result<QList<services::PreparedFile>>
preparedFiles(const services::Desk &desk, const QStringList &paths);

struct MoveOf {
    QString move;
    services::DossierRef ref;
};

/// Does it. Storage thread. Errors: those of DossierMoves.
[[nodiscard]] kernel::Result<services::Moved>
performMove(const services::Desk &desk, const MoveOf &what, const MoveInput &input,
            const QList<services::PreparedFile> &files);

} // namespace motcua::presentation
