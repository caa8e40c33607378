#include "scanner/imaging/barcodes.h"
#include "scanner/imaging/blank.h"
#include "scanner/imaging/colour.h"
#include "scanner/imaging/encode.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/orientation.h"
#include "scanner/imaging/placement.h"
#include "scanner/imaging/recognise.h"
#include "scanner/imaging/skew.h"
#include "scanner/imaging/thumbnail.h"
#include "tests/data/pagemaker/page.h"

#include <QGuiApplication>
#include <QHash>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace motcua;
using pagemaker::PageKind;

namespace
{

/// CPU time of this thread: the machine may be shared.
double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Row {
    QString step;
    QList<double> ms;
};

class Table
{
public:
    template <class Deed> auto time(const QString &step, Deed deed)
    {
        const double start = cpuMs();
        auto result = deed();
        add(step, cpuMs() - start);
        return result;
    }

    void add(const QString &step, double ms)
    {
        auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                [&](const Row &known) { return known.step == step; });
        if (row == m_rows.end())
            row = m_rows.insert(m_rows.end(), Row{step, {}});
        row->ms.append(ms);
    }

    void print(QTextStream &out) const
    {
        out << qSetFieldWidth(34) << Qt::left << "step" << qSetFieldWidth(12) << Qt::right
            << "median ms"
            << "most ms"
            << "times" << qSetFieldWidth(0) << '\n';
        for (Row row : m_rows) {
            std::sort(row.ms.begin(), row.ms.end());
            out << qSetFieldWidth(34) << Qt::left << row.step << qSetFieldWidth(12) << Qt::right
                << QString::number(row.ms[row.ms.size() / 2], 'f', 1)
                << QString::number(row.ms.last(), 'f', 1) << row.ms.size() << qSetFieldWidth(0)
                << '\n';
        }
    }

private:
    QList<Row> m_rows;
};

/// The chain of SpoolPageProcessor, step by step. Returns the bytes for the PDF.
qint64 workThrough(QImage page, Table &table)
{
    const auto sketch =
        table.time(u"sketch (150 dpi, levelled)"_s, [&] { return imaging::sketchOf(page); });
    const bool blank = table.time(u"blank"_s, [&] { return imaging::isBlank(sketch); });
    const bool shaded = table.time(u"shaded"_s, [&] { return imaging::isShaded(sketch); });
    const auto skew = table.time(u"find skew"_s, [&] { return imaging::findSkew(sketch); });
    const int turn =
        table.time(u"orientation"_s, [&] { return imaging::findOrientation(sketch, skew); }).turn;
    const bool colour = table.time(u"colour"_s, [&] { return imaging::hasColour(sketch.page); });
    const auto form = imaging::formFor(page, {colour, shaded && !blank});
    const bool keepsColour = form == imaging::PageForm::Mixed;
    if (!keepsColour)
        page = table.time(u"to gray"_s, [&] { return imaging::grayOf(page); });
    imaging::Placement placement{.turn = turn};
    if (skew.isWorthTurning() && !blank)
        placement.skewDegrees = skew.degrees;
    page = table.time(keepsColour ? u"place colour"_s : u"place gray"_s,
                      [&] { return imaging::placed(page, placement); });
    QImage small = imaging::placed(keepsColour ? sketch.page : sketch.gray, placement);
    table.time(u"thumbnail"_s, [&] { return imaging::thumbnailOf(small, 240); });
    table.time(u"OCR input"_s, [&] { return imaging::ocrInput(page); });
    if (form == imaging::PageForm::Bilevel) {
        page = table.time(u"level full page"_s, [&] { return imaging::levelled(page); });
        small = imaging::levelled(small);
    }
    static const QHash<imaging::PageForm, QString> names = {
        {imaging::PageForm::Bilevel, u"pack bilevel"_s},
        {imaging::PageForm::Gray, u"pack gray"_s},
        {imaging::PageForm::Mixed, u"pack mixed"_s},
        {imaging::PageForm::Colour, u"pack colour"_s}};
    const auto packed = table.time(
        names[form], [&] { return imaging::encodedPage(imaging::rowsOf(page), form, small); });
    return packed ? packed->byteCount() : 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const int dpi = argc > 1 ? QByteArray(argv[1]).toInt() : 300;
    const int pages = argc > 2 ? QByteArray(argv[2]).toInt() : 24;
    constexpr std::array kinds = {PageKind::Letter, PageKind::Form,  PageKind::Certificate,
                                  PageKind::Table,  PageKind::Blank, PageKind::IdCopy};
    Table table;
    Table bytes;
    for (int i = 0; i < pages; ++i) {
        const PageKind kind = kinds[size_t(i) % kinds.size()];
        const auto seed = quint32(i);
        const auto made =
            pagemaker::makePage({kind, dpi, seed, pagemaker::everydayWear(seed, 3), 0});
        const double start = cpuMs();
        const qint64 size = workThrough(made.image, table);
        table.add(u"whole page"_s, cpuMs() - start);
        bytes.add(pagemaker::kindName(kind) + u", KB"_s, double(size) / 1000);
        if (i < 4)
            table.time(u"(codes, where separators are wanted)"_s, [&] {
                return imaging::findCode(made.image, imaging::sketchOf(made.image),
                                         [](const QString &) { return false; });
            });
    }
    QTextStream out(stdout);
    out << "CPU time per step, " << dpi << " dpi A4 in colour, " << pages << " pages\n";
    table.print(out);
    out << "\nBytes in the PDF\n";
    bytes.print(out);
    return 0;
}
