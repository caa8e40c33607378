#include "ui/widgets/theme.h"

#include <QFont>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

namespace
{

constexpr qreal basePoints = 10.5;

QString styleSheet()
{
    return u"QPushButton[primary=\"true\"] {"
           "  background: #1b5a9e; color: white; border: 2px solid #1b5a9e; border-radius: 5px;"
           "  padding: 7px 18px; font-weight: 600; }"
           "QPushButton[primary=\"true\"]:hover { background: #2568b0; }"
           "QPushButton[primary=\"true\"]:focus { border-color: #8ab8ea; }"
           "QPushButton[primary=\"true\"]:disabled {"
           "  background: #7d8794; border-color: #7d8794; color: #e8eaed; }"_s;
}

} // namespace

Tones tonesFor(const QPalette &palette)
{
    if (palette.color(QPalette::Window).lightness() < 128)
        return {QColor(0x24, 0x64, 0xa8), QColor(0x8a, 0xbc, 0xf2), QColor(0x6f, 0xd0, 0x8c),
                QColor(0xf2, 0xc1, 0x5b), QColor(0xff, 0x98, 0x8c), QColor(0xb4, 0xba, 0xc2),
                QColor(0x55, 0x5b, 0x63)};
    return {QColor(0x1b, 0x5a, 0x9e), QColor(0x1b, 0x5a, 0x9e), QColor(0x1c, 0x70, 0x3c),
            QColor(0x8a, 0x55, 0x00), QColor(0xb0, 0x20, 0x20), QColor(0x5a, 0x63, 0x6e),
            QColor(0xc6, 0xcc, 0xd4)};
}

void applyTheme(QApplication &application)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font(QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(basePoints);
    QApplication::setFont(font);
    QPalette palette = QApplication::palette();
    if (palette.color(QPalette::Window).lightness() >= 128) {
        palette.setColor(QPalette::Window, QColor(0xee, 0xf1, 0xf4));
        palette.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf8, 0xfa));
    }
    palette.setColor(QPalette::Highlight, tonesFor(palette).accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, tonesFor(palette).muted);
    QApplication::setPalette(palette);
    application.setStyleSheet(styleSheet());
}

} // namespace motcua::widgets
