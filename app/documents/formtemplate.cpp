#include "app/documents/formtemplate.h"

#include "app/core/kernel/filecontent.h"
#include "app/documents/inlineobjects.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::Result;

namespace
{

using Dot = QRegularExpression::PatternOption;

const QRegularExpression &partPattern()
{
    static const QRegularExpression pattern(u"<(section|header|footer)\\b([^>]*)>(.*?)</\\1>"_s,
                                            Dot::DotMatchesEverythingOption);
    return pattern;
}

const QRegularExpression &stylePattern()
{
    static const QRegularExpression pattern(u"<style>(.*?)</style>"_s,
                                            Dot::DotMatchesEverythingOption);
    return pattern;
}

QString attribute(const QString &attributes, const QString &name)
{
    const QRegularExpression pattern(u"\\b"_s + name + u"=\"([^\"]*)\""_s);
    return pattern.match(attributes).captured(1);
}

/// A fault and where it is.
struct Fault {
    qsizetype at = 0;
    QString what;
};

/// Walks the fields of a form: `{{name}}`, `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`.
class FieldCheck
{
public:
    explicit FieldCheck(const FieldNames &names) : m_names(names) {}

    std::optional<Fault> run(const QString &text)
    {
        static const QRegularExpression tag(u"\\{\\{(.*?)\\}\\}"_s,
                                            Dot::DotMatchesEverythingOption);
        for (auto it = tag.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            if (auto fault = take(match.captured(1).trimmed(), match.capturedStart()))
                return fault;
        }
        if (!m_open.isEmpty())
            return Fault{m_open.last().at, u"{{#%1}} … ?"_s.arg(m_open.last().what)};
        return {};
    }

private:
    std::optional<Fault> take(const QString &tag, qsizetype at)
    {
        const QChar mark = tag.isEmpty() ? QChar() : tag[0];
        if (mark == u'!')
            return {};
        const bool isSection = mark == u'#' || mark == u'^' || mark == u'/';
        const QString name = isSection ? tag.mid(1).trimmed() : tag;
        if (mark == u'/') {
            if (m_open.isEmpty() || m_open.last().what != name)
                return Fault{at, u"{{/%1}}"_s.arg(name)};
            m_open.removeLast();
            return {};
        }
        if (!isKnown(name, isSection))
            return Fault{at, u"{{%1}}"_s.arg(tag)};
        if (isSection)
            m_open.append({at, name});
        return {};
    }

    /// Also refuses {{{name}}} and {{&name}}: what people typed must never become markup.
    bool isKnown(const QString &name, bool isSection) const
    {
        if (m_names.fields.contains(name) || (isSection && m_names.lists.contains(name)))
            return true;
        for (const Fault &section : m_open) {
            if (m_names.lists.value(section.what).contains(name))
                return true;
        }
        return false;
    }

    const FieldNames &m_names;
    QList<Fault> m_open;
};

/// Blanks the matches of `pattern` and leaves the lines where they are.
void blank(QString &text, const QRegularExpression &pattern)
{
    for (auto it = pattern.globalMatch(QString(text)); it.hasNext();) {
        const auto match = it.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            text[i] = text[i] == u'\n' ? u'\n' : u' ';
    }
}

QString withoutComments(QString text)
{
    static const QRegularExpression comment(u"<!--.*?-->"_s, Dot::DotMatchesEverythingOption);
    blank(text, comment);
    return text;
}

/// Markup between the parts, and elements that are never closed.
std::optional<Fault> strayText(const QString &text)
{
    static const QRegularExpression allowed(
        u"<title>[^<]*</title>|<meta\\b[^>]*>|\\{\\{.*?\\}\\}|<!DOCTYPE html>"_s,
        Dot::DotMatchesEverythingOption | Dot::CaseInsensitiveOption);
    QString rest = text;
    for (const auto &pattern : {partPattern(), stylePattern(), allowed})
        blank(rest, pattern);
    static const QRegularExpression something(u"\\S[^\\n]{0,40}"_s);
    if (const auto match = something.match(rest); match.hasMatch())
        return Fault{match.capturedStart(), match.captured().trimmed()};
    return {};
}

std::optional<Fault> strangePicture(const QString &text)
{
    static const QRegularExpression image(u"<img\\b([^>]*)>"_s);
    for (auto it = image.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString source = attribute(match.captured(1), u"src"_s);
        if (!InlineObjects::isKnown(source))
            return Fault{match.capturedStart(), match.captured()};
    }
    return {};
}

} // namespace

Result<FormTemplate> FormTemplate::load(const QStringList &folders, const QString &name,
                                        const FieldNames &names)
{
    for (const QString &folder : folders) {
        if (const auto text = kernel::fileContent(QDir(folder).filePath(name)))
            return fromText(QString::fromUtf8(*text), name, names);
    }
    return kernel::failure(kernel::ErrorKind::Refused, u"template.missing"_s, {name});
}

Result<FormTemplate> FormTemplate::fromText(const QString &source, const QString &name,
                                            const FieldNames &names)
{
    const QString text = withoutComments(source);
    for (auto fault : {FieldCheck(names).run(text), strayText(text), strangePicture(text)}) {
        if (fault) {
            const auto line = QStringView(text).left(fault->at).count(u'\n') + 1;
            return kernel::failure(kernel::ErrorKind::Refused, u"template.broken"_s,
                                   {name, QString::number(line), fault->what});
        }
    }
    static const QRegularExpression title(u"<title>([^<]*)</title>"_s);
    static const QRegularExpression meta(u"<meta\\b([^>]*)>"_s);
    FormTemplate form;
    form.m_title = title.match(text).captured(1).simplified();
    for (auto it = meta.globalMatch(text); it.hasNext();) {
        const QString attributes = it.next().captured(1);
        form.m_metas.insert(attribute(attributes, u"name"_s), attribute(attributes, u"content"_s));
    }
    form.m_body = text;
    form.m_body.remove(title).remove(meta);
    return form;
}

FilledForm splitForm(const QString &filledBody)
{
    FilledForm form;
    form.style = stylePattern().match(filledBody).captured(1);
    for (auto it = partPattern().globalMatch(filledBody); it.hasNext();) {
        const auto match = it.next();
        const QString attributes = match.captured(2);
        const QStringList classes = attribute(attributes, u"class"_s).split(u' ');
        FormPart part;
        if (match.captured(1) == "header"_L1)
            part.kind = FormPart::Kind::Header;
        else if (match.captured(1) == "footer"_L1)
            part.kind = FormPart::Kind::Footer;
        else if (classes.contains(u"rows"_s))
            part.kind = FormPart::Kind::Rows;
        part.isRuled = classes.contains(u"ruled"_s);
        part.space = attribute(attributes, u"space"_s).toDouble();
        part.html = match.captured(3);
        form.parts.append(part);
    }
    return form;
}

} // namespace motcua::documents
