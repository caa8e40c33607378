#include "app/documents/csvwriter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

namespace
{

QString field(QString text)
{
    static const QRegularExpression formula(u"^[=@\\t\\r]|^[+-](?![0-9 ().-]*$)"_s);
    static const QRegularExpression special(u"[\",\\r\\n]"_s);
    if (formula.match(text).hasMatch())
        text.prepend(u'\'');
    if (!text.contains(special))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray csvText(const QList<QStringList> &rows)
{
    QString all(QChar(QChar::ByteOrderMark));
    for (const QStringList &row : rows) {
        QStringList fields;
        for (const QString &text : row)
            fields.append(field(text));
        all += fields.join(u',') + u"\r\n"_s;
    }
    return all.toUtf8();
}

} // namespace motcua::documents
