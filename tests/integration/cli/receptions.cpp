#include "tests/integration/cli/receptions.h"

#include <QFile>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

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
