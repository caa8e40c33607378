#include "app/documents/formsource.h"

#include "app/core/kernel/filecontent.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

namespace
{

constexpr qsizetype deepest = 4; // partials in partials
constexpr qsizetype mostPieces = 20'000;
constexpr qsizetype longest = 1024 * 1024; // letters in all; the longest shipped form has 10,000

struct Found {
    QString name;
    QString path;
    QString text;
};

std::optional<Found> firstOf(const QStringList &folders, const QStringList &names)
{
    for (const QString &folder : folders) {
        for (const QString &name : names) {
            const QString path = QDir(folder).filePath(name);
            if (const auto bytes = kernel::fileContent(path))
                return Found{name, path, QString::fromUtf8(*bytes)};
        }
    }
    return {};
}

/// Comments as white space, lines where they are.
QString withoutComments(QString text)
{
    static const QRegularExpression comment(u"<!--.*?-->"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    for (auto it = comment.globalMatch(QString(text)); it.hasNext();) {
        const auto match = it.next();
        std::transform(text.cbegin() + match.capturedStart(), text.cbegin() + match.capturedEnd(),
                       text.begin() + match.capturedStart(),
                       [](QChar letter) { return letter == u'\n' ? letter : QChar(u' '); });
    }
    return text;
}

int linesIn(QStringView text) { return int(text.count(u'\n')); }

} // namespace

std::optional<FormSource> FormSource::read(const QStringList &folders, const QStringList &names)
{
    const auto found = firstOf(folders, names);
    if (!found)
        return {};
    FormSource source = fromText(found->text, found->name, folders);
    source.m_paths.prepend(found->path);
    return source;
}

FormSource FormSource::fromText(const QString &text, const QString &name,
                                const QStringList &folders)
{
    FormSource source;
    source.m_name = name;
    source.append(text, name, folders, {});
    return source;
}

void FormSource::append(const QString &raw, const QString &name, const QStringList &folders,
                        QStringList above)
{
    static const QRegularExpression partial(u"\\{\\{>\\s*([^}]*?)\\s*\\}\\}"_s);
    const QString text = withoutComments(raw);
    above.append(name);
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        m_pieces.append({m_text.size(), name, 1 + linesIn(QStringView(text).left(from))});
        m_text += text.mid(from, to - from);
    };
    for (auto it = partial.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        take(match.capturedStart());
        from = match.capturedStart(); // a fault of the partial is one of this line
        m_pieces.append({m_text.size(), name, 1 + linesIn(QStringView(text).left(from))});
        include(match.captured(1), folders, above);
        from = match.capturedEnd();
    }
    take(text.size());
}

void FormSource::include(const QString &partial, const QStringList &folders,
                         const QStringList &above)
{
    const QString name = u"partials/%1.html"_s.arg(partial);
    const bool isEndless = above.contains(name) || above.size() > deepest ||
                           m_text.size() > longest || m_pieces.size() > mostPieces;
    const auto found = isEndless ? std::optional<Found>() : firstOf(folders, {name});
    if (!found) {
        m_missing.append(
            fault(m_text.size(), u"{{> %1}}"_s.arg(partial), FormFault::Why::MissingPartial));
        return;
    }
    if (!m_paths.contains(found->path))
        m_paths.append(found->path);
    append(found->text, name, folders, above);
}

FormFault FormSource::fault(qsizetype at, const QString &what, FormFault::Why why) const
{
    const auto next =
        std::upper_bound(m_pieces.begin(), m_pieces.end(), at,
                         [](qsizetype place, const Piece &piece) { return place < piece.at; });
    const Piece &piece = *std::prev(next);
    const auto lines = linesIn(QStringView(m_text).mid(piece.at, at - piece.at));
    return {piece.file, piece.line + lines, what, why};
}

} // namespace motcua::documents
