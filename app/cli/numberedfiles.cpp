#include "app/cli/numberedfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

struct NameParts {
    QString stem;   ///< with its folder
    QString ending; ///< with its point; empty = none
};

NameParts partsOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    const QString ending = suffix.isEmpty() ? QString() : u'.' + suffix;
    return {path.chopped(ending.size()), ending};
}

} // namespace

QString numberedName(const QString &path, int number)
{
    const auto [stem, ending] = partsOf(path);
    return u"%1-%2%3"_s.arg(stem).arg(number).arg(ending);
}

std::optional<QString> numberedFile(const QString &path, int from)
{
    const auto [stem, ending] = partsOf(QFileInfo(path).fileName());
    const QRegularExpression pattern(u"^%1-([1-9][0-9]{0,2})%2$"_s.arg(
        QRegularExpression::escape(stem), QRegularExpression::escape(ending)));
    int lowest = INT_MAX;
    for (const QString &name : QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden)) {
        const int number = pattern.match(name).captured(1).toInt();
        if (number >= from)
            lowest = std::min(lowest, number);
    }
    return lowest == INT_MAX ? std::nullopt : std::optional(numberedName(path, lowest));
}

} // namespace motcua::cli
