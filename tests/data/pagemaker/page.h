#pragma once

#include <QColor>
#include <QImage>
#include <QJsonObject>
#include <QRectF>
#include <QStringList>

namespace motcua::pagemaker
{

/// What stands on a made page. The written kinds follow Vietnamese office papers (layout of
/// letters: NĐ 30/2020, Annex I); every name and number on them is invented.
enum class PageKind {
    Letter,      ///< official letter (công văn), black only
    Form,        ///< birth-registration declaration with dotted leaders
    Table,       ///< list of dossiers with ruled cells
    Register,    ///< ruled table whose cells have two lines
    Certificate, ///< extract with a red round seal and a blue signature
    IdCopy,      ///< grey photocopy of both sides of a card
    Pencil,      ///< one faint pencil note
    NumberOnly,  ///< nothing but the page number
    OneLine,     ///< nothing but one line of text
    StampOnly,   ///< nothing but a small stamp with a date
    RuledForm,   ///< the ruled lines of a form without a word on them
    Blank,
};

/// What time, copier and scanner did to the sheet.
struct Wear {
    double skewDegrees = 0; ///< clockwise turn of the content
    QColor paper = QColor(252, 252, 250);
    double noise = 3;         ///< standard deviation of the sensor, in grey levels
    int dust = 0;             ///< number of specks, up to 0.25 mm
    double bleed = 0;         ///< strength of the other side shining through, 0…0.2
    bool holes = false;       ///< two punched holes at the left, dark behind
    bool darkEdge = false;    ///< dark band of the scanner along the right and lower edge
    bool staple = false;      ///< a staple at the upper left corner, with its shadow
    bool unevenLight = false; ///< the paper darkens towards one side
};

struct PageOrder {
    PageKind kind = PageKind::Letter;
    int dpi = 300;
    quint32 seed = 1;
    Wear wear;
    int turned = 0; ///< 0, 90, 180, 270: clockwise turn of the whole sheet in the feeder
};

/// A word and the place of its ink on the sheet before it was laid askew and turned.
struct TrueWord {
    QString text;
    QRectF ink;   ///< in points from the sheet's upper left; tight around the letters
    int line = 0; ///< index into PageTruth::lines
};

/// What is known about a made page because it was made so.
struct PageTruth {
    PageKind kind = PageKind::Blank;
    QStringList lines;     ///< in reading order, one printed line each (table cells apart)
    QList<TrueWord> words; ///< of the lines, in their order; not those set along a curve
    double skewDegrees = 0;
    int turned = 0;
    bool blank = false;
    bool colour = false; ///< ink of another colour than black or grey
    bool shaded = false; ///< pictures or pencil: grey tones carry meaning
};

struct MadePage {
    QImage image; ///< RGB888, A4, dpi set
    PageTruth truth;
};

/// The same order gives the same page on every run. Needs a QGuiApplication (offscreen is enough)
/// and the font Tinos.
[[nodiscard]] MadePage makePage(const PageOrder &order);

/// Wear as offices see it, drawn from the seed; |skew| ≤ `maxSkew` degrees.
[[nodiscard]] Wear everydayWear(quint32 seed, double maxSkew);

[[nodiscard]] QJsonObject toJson(const PageTruth &truth);
[[nodiscard]] QString kindName(PageKind kind);
/// The kind called `name` on the command line; none for an unknown name.
[[nodiscard]] std::optional<PageKind> kindNamed(QStringView name);

} // namespace motcua::pagemaker
