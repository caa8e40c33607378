#include "app/cli/usagefault.h"

#include <QRegularExpression>
#include <QString>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

/// Where the library puts the person's own words into its sentence.
struct Shape {
    const char *name; ///< of the exception; empty = any, some are named like their command
    QString words;    ///< captures become the arguments
    QString key;
};

const QList<Shape> &shapes()
{
    static const QList<Shape> list = {
        {"RequiredError", u"^A subcommand is required"_s, u"usage.noCommand"_s},
        {"RequiredError", u"^Requires? at least .* subcommand"_s, u"usage.noCommand"_s},
        {"RequiredError", u"^(\\S+) is required"_s, u"usage.missing"_s},
        {"", u"not expected: (.*)$"_s, u"usage.unexpected"_s},
        {"ConversionError", u"^Could not convert: (\\S+) = (.*)$"_s, u"usage.notNumber"_s},
        {"ArgumentMismatch", u"^(\\S+): "_s, u"usage.value"_s},
    };
    return list;
}

} // namespace

kernel::Error usageFault(const CLI::ParseError &fault)
{
    const QString said = QString::fromStdString(fault.what()).simplified();
    for (const Shape &shape : shapes()) {
        if (*shape.name && fault.get_name() != shape.name)
            continue;
        const auto match = QRegularExpression(shape.words).match(said);
        if (match.hasMatch())
            return {kernel::ErrorKind::Usage, shape.key, match.capturedTexts().mid(1), said};
    }
    return {kernel::ErrorKind::Usage, u"usage.wrong"_s, {}, said};
}

} // namespace motcua::cli
