#include "ui/presentation/scanner/intentwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using domain::ScanColour;
using domain::ScanIntent;
using domain::ScanSides;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScanIntent)

public:
    static QStringList deeds(const ScanIntent &intent)
    {
        QStringList deeds;
        if (intent.leaveOutBlank)
            deeds.append(tr("blank pages flagged"));
        if (intent.deskew)
            deeds.append(tr("straightened"));
        if (intent.crop)
            deeds.append(tr("cropped to the paper"));
        if (intent.separators)
            deeds.append(tr("split at separator sheets"));
        return deeds;
    }
    static QString sides(ScanSides sides)
    {
        switch (sides) {
        case ScanSides::Front: return tr("feeder, one side");
        case ScanSides::Both: return tr("feeder, both sides");
        case ScanSides::Glass: return tr("on the glass");
        }
        Q_UNREACHABLE();
    }
    static QString colour(ScanColour colour)
    {
        switch (colour) {
        case ScanColour::Colour: return tr("colour");
        case ScanColour::Gray: return tr("grey");
        case ScanColour::Lineart: return tr("black and white");
        }
        Q_UNREACHABLE();
    }
    static QString paper(const QString &name)
    {
        if (name == "IDCard"_L1)
            return tr("ID card");
        if (name == "Photo3x4"_L1)
            return tr("photograph 3×4");
        return name == "Photo4x6"_L1 ? tr("photograph 4×6") : name;
    }
};

} // namespace

bool areIntentsEnglish() { return QLocale().language() == QLocale::English; }

QString intentName(const ScanIntent &intent)
{
    return areIntentsEnglish() ? intent.english : intent.vietnamese;
}

QString intentSummary(const ScanIntent &intent)
{
    const QStringList facts{Words::paper(intent.paper), sidesText(intent.sides),
                            colourText(intent.colour), u"%1 dpi"_s.arg(intent.dpi)};
    return (facts + Words::deeds(intent)).join(u" · "_s);
}

QString sidesText(ScanSides sides) { return Words::sides(sides); }

QString colourText(ScanColour colour) { return Words::colour(colour); }

QString paperText(const QString &paper)
{
    const auto size = domain::paperSize(paper);
    if (!size)
        return paper;
    const QLocale locale;
    return u"%1 (%2 × %3 mm)"_s.arg(Words::paper(paper), locale.toString(size->width(), 'g', 4),
                                    locale.toString(size->height(), 'g', 4));
}

} // namespace motcua::presentation
