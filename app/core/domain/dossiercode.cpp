#include "app/core/domain/dossiercode.h"

#include "app/core/domain/searchkey.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

/// `YYMMDD` of this century; invalid when there is no such day.
QDate shortDate(const QString &digits)
{
    return QDate(2000 + digits.left(2).toInt(), digits.mid(2, 2).toInt(), digits.mid(4, 2).toInt());
}

int characterValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'A' && c <= u'Z')
        return c.unicode() - u'A' + 10;
    return -1;
}

} // namespace

QString DossierCode::text() const
{
    return u"%1-%2-%3"_s.arg(agency, date.toString(u"yyMMdd"_s)).arg(order, width, 10, QChar(u'0'));
}

QString provisionalCode(const QString &desk, QDate date, int order)
{
    const QString name = searchWords(desk).join(QString()).toUpper();
    const QString body =
        u"T%1-%2-%3"_s.arg(name.isEmpty() ? u"0"_s : name, date.toString(u"yyMMdd"_s))
            .arg(order, 3, 10, QChar(u'0'));
    return body + u'-' + checkCharacter(body);
}

bool isProvisionalCode(const QString &text)
{
    static const QRegularExpression layout(u"\\A(T[0-9A-Z]+-([0-9]{6})-[0-9]{3,})-([0-9A-Z])\\z"_s);
    const auto match = layout.match(normalisedCode(text));
    return match.hasMatch() && shortDate(match.captured(2)).isValid() &&
           checkCharacter(match.capturedView(1)) == match.capturedView(3).front();
}

QChar checkCharacter(QStringView text)
{
    int product = 36;
    for (const QChar c : text) {
        const int value = characterValue(c);
        if (value < 0)
            continue;
        const int sum = (product + value) % 36;
        product = (sum == 0 ? 36 : sum) * 2 % 37;
    }
    const int check = (37 - product) % 36;
    return check < 10 ? QChar(u'0' + check) : QChar(u'A' + check - 10);
}

QString normalisedCode(const QString &text)
{
    QString code;
    for (const QChar c : text) {
        if (!c.isSpace())
            code += c.toUpper();
    }
    return code;
}

} // namespace motcua::domain
