#include "ui/widgets/theme.h"

#include <QFont>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

namespace
{

constexpr qreal basePoints = 10.5;

QString styleSheet(const Tones &tones)
{
    const QString fields =
        u"QLineEdit { background: palette(base); border: 1px solid %1; border-radius: 3px;"
        "  padding: 2px 4px; }"
        "QLineEdit:focus { border: 2px solid %2; padding: 1px 3px; }"
        "QLineEdit:disabled { border-color: %3; }"
        "QTableView::indicator { width: 16px; height: 16px; }"
        "QTableView::indicator:checked { image: url(:/motcua/icons/checked.svg); }"
        "QTableView::indicator:unchecked { image: url(:/motcua/icons/unchecked.svg); }"_s.arg(
            tones.border.name(), tones.link.name(), tones.line.name());
    return fields +
           u"QPushButton[primary=\"true\"] {"
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
                QColor(0x55, 0x5b, 0x63), QColor(0x86, 0x90, 0x9c), QColor(0x2f, 0x34, 0x3c)};
    return {QColor(0x1b, 0x5a, 0x9e), QColor(0x1b, 0x5a, 0x9e), QColor(0x1c, 0x70, 0x3c),
            QColor(0x8a, 0x55, 0x00), QColor(0xb0, 0x20, 0x20), QColor(0x5a, 0x63, 0x6e),
            QColor(0xc6, 0xcc, 0xd4), QColor(0x84, 0x8e, 0x9a), QColor(0xff, 0xff, 0xff)};
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
    } else { // a palette made from one dark colour has nearly black letters here
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(QPalette::Disabled, role, tonesFor(palette).border);
    }
    palette.setColor(QPalette::Highlight, tonesFor(palette).accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, tonesFor(palette).muted);
    QApplication::setPalette(palette);
    application.setStyleSheet(styleSheet(tonesFor(palette)));
}

} // namespace motcua::widgets
