#include "app/core/domain/plaintext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

bool isUnseen(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: return true;
    default: return false;
    }
}

} // namespace

QString plainLine(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const char32_t sign : text.toUcs4()) {
        if (QChar::isSpace(sign)) // tabs and line ends are controls too
            plain += u' ';
        else if (!isUnseen(sign))
            plain += QChar::fromUcs4(sign);
    }
    return plain.normalized(QString::NormalizationForm_C).simplified();
}

QString plainText(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s)
        .replace(u'\r', u'\n')
        .replace(QChar::ParagraphSeparator, u'\n');
    QStringList plain = lines.replace(QChar::LineSeparator, u'\n').split(u'\n');
    for (QString &line : plain)
        line = plainLine(line);
    return plain.join(u'\n').trimmed();
}

} // namespace motcua::domain
