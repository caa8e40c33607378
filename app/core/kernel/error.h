#pragma once

#include <QString>
#include <QStringList>

namespace motcua::kernel
{

/// What a failure means to the person and to a script: it decides the exit code (see cli contract)
/// and the tone of the sentence.
enum class ErrorKind {
    Refused,    ///< bad input or a rule says no; the person can mend it            (exit 1)
    Usage,      ///< the command itself is wrong                                    (exit 2)
    Scanner,    ///< the device or its driver failed                                (exit 3)
    Network,    ///< network or server; the work stays queued                       (exit 4)
    Store,      ///< the store is damaged, full, or held by another program         (exit 5)
    NotAllowed, ///< the role may not do this                                       (exit 6)
};

/// A failure as a value. It speaks twice: `detail` in English for the log (ids, never personal
/// data) and `key` + `arguments` for the person, translated by presentation::errorText().
///
/// `key` names one sentence of ui/presentation/messages.cpp, e.g. "component.missing"; a test
/// checks that every key used in the sources has its sentence. Arguments may hold what the person
/// typed.
struct Error {
    ErrorKind kind = ErrorKind::Refused;
    QString key;
    QStringList arguments;
    QString detail;

    bool operator==(const Error &) const = default;
};

} // namespace motcua::kernel
