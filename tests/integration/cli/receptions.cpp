#include "tests/integration/cli/receptions.h"

#include <QFile>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

QJsonObject birthRegistration(const QString &file)
{
    return {{u"procedure"_s, u"1.001193"_s},
            {u"owner"_s, QJsonObject{{u"name"_s, u"Đặng Thị Mẫu"_s},
                                     {u"idNumber"_s, u"038190000123"_s},
                                     {u"birthDate"_s, u"1990-05-17"_s},
                                     {u"sex"_s, u"female"_s},
                                     {u"address"_s, u"Số 12 đường Thử Nghiệm"_s},
                                     {u"phone"_s, u"0900 000 123"_s}}},
            {u"components"_s, QJsonArray{QJsonObject{{u"component"_s, u"KS-01"_s},
                                                     {u"files"_s, QJsonArray{file}}}}}};
}

QString writeJson(const QString &path, const QJsonObject &json)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(json).toJson());
    return path;
}

QString writePage(const QString &path, const QString &text)
{
    constexpr int dpi = 200;
    QImage page(1654, 2339, QImage::Format_RGB32);
    page.fill(Qt::white);
    page.setDotsPerMeterX(qRound(dpi / 0.0254));
    page.setDotsPerMeterY(qRound(dpi / 0.0254));
    QPainter painter(&page);
    QFont font(u"Tinos"_s);
    font.setPixelSize(44);
    painter.setFont(font);
    for (int line = 0; line < 20; ++line)
        painter.drawText(180, 240 + line * 80, text);
    painter.end();
    page.save(path, nullptr, 90);
    return path;
}

} // namespace motcua::tests
