#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace motcua::tests
{

/// The back of an invented person's ID card on paper, as a scanner sees it: pattern, print and the
/// three lines of its zone in a monospaced font, ten signs an inch (ICAO 9303 part 3).
struct CardBack {
    QString font = QStringLiteral("DejaVu Sans Mono");
    int dpi = 300;
    double degrees = 0;  ///< clockwise
    int noise = 0;       ///< tones up or down
    bool onSheet = true; ///< on an A5 glass; else the picture ends with the card
    QStringList zone = {QStringLiteral("IDVNM0900000018001090000001<<9"),
                        QStringLiteral("9001011M4001016VNM<<<<<<<<<<<4"),
                        QStringLiteral("NGUYEN<<VAN<A<<<<<<<<<<<<<<<<<")};
};

/// Grayscale8 with its resolution set. Needs a QGuiApplication.
[[nodiscard]] QImage drawnCardBack(const CardBack &card);

} // namespace motcua::tests
