#pragma once

#include <QList>
#include <QString>

namespace motcua::tests
{

/// A function as a file declares or defines it.
struct FunctionFact {
    QString name;
    QString owner; ///< the class whose body it stands in; empty = none
    bool isPublic = true;
    int parameters = 0;
    int line = 0;  ///< of its body's brace or its end, from 1
    int lines = 0; ///< of its body, braces included; 0 = only declared
};

/// Reads the functions off a C++ file: enough of the language for this project's own style, and no
/// more. Braces decide; macros are not expanded; defaulted and deleted functions do not count.
[[nodiscard]] QList<FunctionFact> functionsIn(const QString &source);

} // namespace motcua::tests
