#include "app/documents/formtemplate.h"

#include "app/documents/inlineobjects.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::Result;

namespace
{

using Dot = QRegularExpression::PatternOption;
using Why = FormFault::Why;

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

constexpr qsizetype shownLetters = 40; // of words that are wrong

const QRegularExpression &metaPattern()
{
    static const QRegularExpression pattern(u"<meta\\b([^>]*)>"_s);
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
    Why why = Why::UnknownField;
};

/// Walks the fields of a form: `{{name}}`, `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`.
class FieldCheck
{
public:
    explicit FieldCheck(const FieldNames &names) : m_names(names) {}

    QList<Fault> run(const QString &text)
    {
        static const QRegularExpression tag(u"\\{\\{(.*?)\\}\\}"_s,
                                            Dot::DotMatchesEverythingOption);
        qsizetype end = 0;
        for (auto it = tag.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            take(match.captured(1).trimmed(), match.capturedStart());
            end = match.capturedEnd();
        }
        // The last one lost its end: nothing at all would be filled in.
        if (const qsizetype open = text.indexOf("{{"_L1, end); open >= 0)
            m_faults.append({open, text.mid(open, shownLetters).section(u'\n', 0, 0)});
        for (const Fault &section : m_open)
            m_faults.append({section.at, u"{{#%1}} … ?"_s.arg(section.what), Why::OpenSection});
        return m_faults;
    }

private:
    void take(const QString &tag, qsizetype at)
    {
        const QChar mark = tag.isEmpty() ? QChar() : tag[0];
        if (mark == u'!')
            return;
        const bool isSection = mark == u'#' || mark == u'^';
        const QString name = isSection || mark == u'/' ? tag.mid(1).trimmed() : tag;
        if (mark == u'/')
            return close(name, at);
        if (!isKnown(name, isSection))
            m_faults.append({at, u"{{%1}}"_s.arg(tag)});
        if (isSection)
            m_open.append({at, name});
    }

    /// After a wrong one it goes on with the section that was meant, so that one mistake is said
    /// once.
    void close(const QString &name, qsizetype at)
    {
        if (m_open.isEmpty() || m_open.last().what != name)
            m_faults.append({at, u"{{/%1}}"_s.arg(name), Why::LoneClosing});
        const auto meant = std::find_if(m_open.crbegin(), m_open.crend(),
                                        [&](const Fault &open) { return open.what == name; });
        if (meant != m_open.crend())
            m_open.erase(std::prev(meant.base()), m_open.cend());
    }

    /// Also refuses {{{name}}} and {{&name}}: what people typed must never become markup.
    bool isKnown(const QString &name, bool isSection) const
    {
        if (m_names.fields.contains(name) || (isSection && m_names.lists.contains(name)))
            return true;
        return std::any_of(m_open.begin(), m_open.end(), [&](const Fault &section) {
            return m_names.lists.value(section.what).contains(name);
        });
    }

    const FieldNames &m_names;
    QList<Fault> m_open;
    QList<Fault> m_faults;
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

/// Markup between the parts, and elements that are never closed.
QList<Fault> strayText(const QString &text)
{
    static const QRegularExpression allowed(
        u"<title>[^<]*</title>|<meta\\b[^>]*>|\\{\\{.*?\\}\\}|<!DOCTYPE html>"_s,
        Dot::DotMatchesEverythingOption | Dot::CaseInsensitiveOption);
    QString rest = text;
    for (const auto &pattern : {partPattern(), stylePattern(), allowed})
        blank(rest, pattern);
    static const QRegularExpression something(u"\\S[^\\n]{0,40}"_s);
    // What follows the first may be but its consequence.
    if (const auto match = something.match(rest); match.hasMatch())
        return {{match.capturedStart(), match.captured().trimmed(), Why::StrayText}};
    return {};
}

/// Each `<meta>` is filled in by itself: a section that it opens must end in it.
QList<Fault> tornSections(const QString &text, const FieldNames &names)
{
    QList<Fault> faults;
    for (auto it = metaPattern().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QList<Fault> found = FieldCheck(names).run(match.captured(1));
        for (const Fault &fault : found)
            if (fault.why == Why::OpenSection || fault.why == Why::LoneClosing)
                faults.append({match.capturedStart(1) + fault.at, fault.what, fault.why});
    }
    return faults;
}

/// The rest of its part would be gone.
QList<Fault> openComments(const QString &text)
{
    const qsizetype open = text.indexOf("<!--"_L1);
    if (open < 0)
        return {};
    return {{open, text.mid(open, shownLetters).section(u'\n', 0, 0), Why::StrayText}};
}

QList<Fault> strangePictures(const QString &text)
{
    static const QRegularExpression image(u"<img\\b([^>]*)>"_s, Dot::CaseInsensitiveOption);
    QList<Fault> faults;
    for (auto it = image.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString source = attribute(match.captured(1), u"src"_s);
        if (!InlineObjects::isKnown(source))
            faults.append({match.capturedStart(), match.captured(), Why::StrangePicture});
    }
    return faults;
}

} // namespace

Result<FormTemplate> FormTemplate::load(const QStringList &folders, const QStringList &paths,
                                        const FieldNames &names)
{
    if (const auto source = FormSource::read(folders, paths))
        return from(*source, names);
    return kernel::failure(kernel::ErrorKind::Refused, u"template.missing"_s, {paths.value(0)});
}

QList<FormFault> FormTemplate::faults(const FormSource &source, const FieldNames &names)
{
    const QString &text = source.text();
    QList<Fault> found = FieldCheck(names).run(text) + tornSections(text, names) + strayText(text) +
                         openComments(text) + strangePictures(text);
    std::stable_sort(found.begin(), found.end(),
                     [](const Fault &a, const Fault &b) { return a.at < b.at; });
    const auto isSame = [](const Fault &a, const Fault &b) {
        return a.at == b.at && a.what == b.what && a.why == b.why;
    };
    found.erase(std::unique(found.begin(), found.end(), isSame), found.end());
    QList<FormFault> faults = source.missing();
    for (const Fault &fault : found)
        faults.append(source.fault(fault.at, fault.what, fault.why));
    return faults;
}

Result<FormTemplate> FormTemplate::from(const FormSource &source, const FieldNames &names)
{
    const auto wrong = faults(source, names);
    if (!wrong.isEmpty()) {
        const FormFault &first = wrong.first();
        return kernel::failure(kernel::ErrorKind::Refused, u"template.broken"_s,
                               {first.file, QString::number(first.line), first.what});
    }
    const QString &text = source.text();
    static const QRegularExpression title(u"<title>([^<]*)</title>"_s);
    FormTemplate form;
    form.m_title = title.match(text).captured(1).simplified();
    for (auto it = metaPattern().globalMatch(text); it.hasNext();) {
        const QString attributes = it.next().captured(1);
        form.m_metas.insert(attribute(attributes, u"name"_s), attribute(attributes, u"content"_s));
    }
    form.m_body = text;
    form.m_body.remove(title).remove(metaPattern());
    return form;
}

QStringList FormTemplate::papers() const
{
    QStringList made;
    for (const QString &paper : {u"A5"_s, u"A4"_s}) {
        if (m_metas.contains(u"points-"_s + paper))
            made.append(paper);
    }
    return made;
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
