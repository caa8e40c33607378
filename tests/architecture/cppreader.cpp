#include "tests/architecture/cppreader.h"

#include <QRegularExpression>
#include <QStack>

#include <optional>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

/// Replaces what matches by as many line ends as it held, so that line numbers stay right.
void blank(QString &text, const QString &pattern, const QString &instead = {})
{
    const QRegularExpression expression(pattern,
                                        QRegularExpression::MultilineOption |
                                            QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype at = 0;
    for (auto found = expression.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        result += QStringView(text).sliced(at, match.capturedStart() - at);
        result += instead + QString(match.captured().count(u'\n'), u'\n');
        at = match.capturedEnd();
    }
    text = result + text.sliced(at);
}

QString bare(QString source)
{
    blank(source, u"R\"\\(.*?\\)\""_s, u"0"_s);
    blank(source, u"\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])'|//[^\\n]*|/\\*.*?\\*/"_s,
          u" "_s);
    blank(source, u"^[ \\t]*#(?:[^\\n\\\\]|\\\\.)*"_s);
    blank(source, u"\\[\\[\\w+(?:::\\w+)?\\]\\]"_s);
    blank(source, u"\\bQ_\\w+(?:\\s*\\([^()]*\\))?"_s);
    return source;
}

/// The same text with everything between angle brackets covered up: no comma or parenthesis in a
/// template's arguments counts.
QString withoutTemplates(const QString &statement)
{
    QString covered = statement;
    int depth = 0;
    for (qsizetype i = 0; i < statement.size(); ++i) {
        const bool named = QStringView(statement).first(i).trimmed().endsWith(u"operator"_s);
        if (statement[i] == u'<' && !named)
            ++depth;
        if (depth > 0)
            covered[i] = u'\1';
        if (statement[i] == u'>' && depth > 0)
            --depth;
    }
    return covered;
}

/// How many parameters stand behind the parenthesis that ends before `at`.
int parametersAt(const QString &text, qsizetype at)
{
    int depth = 1;
    int commas = 0;
    bool empty = true;
    for (; at < text.size(); ++at) {
        const QChar sign = text[at];
        if (u"({["_s.contains(sign))
            ++depth;
        else if (u")}]"_s.contains(sign) && --depth == 0)
            break;
        else if (sign == u',' && depth == 1)
            ++commas;
        empty = empty && sign.isSpace();
    }
    return empty ? 0 : commas + 1;
}

std::optional<FunctionFact> functionIn(const QString &statement)
{
    static const QRegularExpression other(
        u"\\A\\s*(?:(?:using|typedef|static_assert|friend|return)\\b|[,:)]|\\Z)"_s);
    static const QRegularExpression dropped(u"=\\s*(?:default|delete)\\s*\\Z"_s);
    static const QRegularExpression head(u"(operator(?:\\(\\)|[^\\w\\s(]+)|~?\\w+)\\s*\\("_s);
    if (other.match(statement).hasMatch() || dropped.match(statement).hasMatch())
        return std::nullopt;
    const QString covered = withoutTemplates(statement);
    const auto found = head.match(covered);
    if (!found.hasMatch())
        return std::nullopt;
    const qsizetype equals = covered.indexOf(u'=');
    const bool isValue = equals >= 0 && equals < found.capturedStart() &&
                         !covered.first(found.capturedEnd()).contains(u"operator"_s);
    if (isValue)
        return std::nullopt;
    FunctionFact fact;
    fact.name = found.captured(1);
    fact.parameters = parametersAt(covered, found.capturedEnd());
    return fact;
}

struct Scope {
    enum class Kind { Namespace, Class, Other } kind = Kind::Namespace;
    QString name;
    bool isPublic = true;
    qsizetype function = -1; ///< index of the function whose body it is
};

Scope scopeBehind(const QString &statement)
{
    static const QRegularExpression space(u"\\A\\s*(?:inline\\s+)?namespace\\b"_s);
    static const QRegularExpression type(
        u"\\A\\s*(?:template\\s*<.*>\\s*)?(class|struct|union)\\s+(\\w+(?:::\\w+)?)[^()]*\\Z"_s,
        QRegularExpression::DotMatchesEverythingOption);
    if (space.match(statement).hasMatch())
        return {};
    if (const auto found = type.match(statement); found.hasMatch())
        return {Scope::Kind::Class, found.captured(2), found.captured(1) != u"class"_s, -1};
    return {Scope::Kind::Other, {}, true, -1};
}

/// Goes through the text brace by brace.
class Reader
{
public:
    QList<FunctionFact> read(const QString &source)
    {
        m_scopes.push({});
        for (const QChar sign : bare(source))
            take(sign);
        return m_found;
    }

private:
    void take(QChar sign)
    {
        m_line += sign == u'\n';
        m_parentheses += int(sign == u'(') - int(sign == u')');
        const bool isBreak = m_parentheses == 0 && u";{}"_s.contains(sign);
        if (!isBreak && !(m_parentheses == 0 && sign == u':' && takeAccess()))
            m_statement += sign;
        if (!isBreak)
            return;
        if (sign == u'}')
            close();
        else
            note(sign == u'{');
        m_statement.clear();
    }

    bool takeAccess()
    {
        static const QRegularExpression word(
            u"\\A\\s*(public|private|protected|signals)(?:\\s+slots)?\\s*\\Z"_s);
        const auto found = word.match(m_statement);
        if (m_scopes.top().kind != Scope::Kind::Class || !found.hasMatch())
            return false;
        m_scopes.top().isPublic = found.captured(1) == u"public"_s;
        m_statement.clear();
        return true;
    }

    void note(bool opens)
    {
        const Scope outer = m_scopes.top();
        Scope inner = scopeBehind(m_statement);
        if (outer.kind != Scope::Kind::Other && inner.kind == Scope::Kind::Other) {
            if (auto fact = functionIn(m_statement)) {
                fact->owner = outer.name;
                fact->isPublic = outer.isPublic;
                fact->line = m_line;
                inner.function = opens ? m_found.size() : -1;
                m_found.append(*fact);
            }
        }
        if (opens)
            m_scopes.push(inner);
    }

    void close()
    {
        if (m_scopes.size() == 1)
            return;
        if (const Scope ended = m_scopes.pop(); ended.function >= 0) {
            FunctionFact &fact = m_found[ended.function];
            fact.lines = m_line - fact.line + 1;
        }
    }

    QStack<Scope> m_scopes;
    QList<FunctionFact> m_found;
    QString m_statement;
    int m_parentheses = 0;
    int m_line = 1;
};

} // namespace

QList<FunctionFact> functionsIn(const QString &source) { return Reader().read(source); }

} // namespace motcua::tests
