#include "tests/data/pagemaker/page.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;
using namespace motcua::pagemaker;

namespace
{

struct Batch {
    QString folder;
    QString kind;
    QString format;
    int pages = 1;
    PageOrder order;
    double maxSkew = 0;
    bool clean = false;
};

/// The kind of the `index`-th page: a fixed one, or the mixture of a day, or written fronts with
/// blank backs.
std::optional<PageKind> kindAt(const QString &name, int index)
{
    static constexpr std::array mixture = {PageKind::Letter,      PageKind::Form,
                                           PageKind::Certificate, PageKind::Table,
                                           PageKind::Letter,      PageKind::IdCopy};
    if (name == "mixed"_L1)
        return mixture[size_t(index) % mixture.size()];
    if (name == "duplex"_L1)
        return index % 2 == 1 ? PageKind::Blank : mixture[size_t(index) / 2 % mixture.size()];
    return kindNamed(name);
}

bool write(const MadePage &page, const QString &base, const QString &format)
{
    const bool image = page.image.save(base + u'.' + format,
                                       format == "pnm"_L1 ? "ppm" : format.toLatin1().constData(),
                                       format == "jpg"_L1 ? 85 : 80);
    QSaveFile truth(base + u".json"_s);
    return image && truth.open(QIODevice::WriteOnly) &&
           truth.write(QJsonDocument(toJson(page.truth)).toJson()) > 0 && truth.commit();
}

int run(const Batch &batch)
{
    QTextStream err(stderr);
    if (!QDir().mkpath(batch.folder)) {
        err << "Cannot make the folder " << batch.folder << '\n';
        return 1;
    }
    for (int i = 0; i < batch.pages; ++i) {
        PageOrder order = batch.order;
        const auto kind = kindAt(batch.kind, i);
        if (!kind) {
            err << "Unknown kind: " << batch.kind << '\n';
            return 2;
        }
        order.kind = *kind;
        order.seed += quint32(i);
        order.wear = batch.clean ? Wear{} : everydayWear(order.seed, batch.maxSkew);
        const QString name = u"page-%1"_s.arg(i + 1, 4, 10, QChar(u'0'));
        if (!write(makePage(order), QDir(batch.folder).filePath(name), batch.format)) {
            err << "Cannot write " << name << '\n';
            return 1;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes Vietnamese office pages with known truth (page-0001.jpg and .json)."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"out"_s, u"Folder to write to."_s, u"DIR"_s, u"."_s},
         {u"kind"_s,
          u"letter, form, table, certificate, idcopy, pencil, number, oneline, stamp, ruled, "
          u"blank, mixed, or "
          u"duplex (written fronts, blank backs)."_s,
          u"KIND"_s, u"mixed"_s},
         {u"pages"_s, u"How many."_s, u"N"_s, u"1"_s},
         {u"dpi"_s, u"Resolution."_s, u"N"_s, u"300"_s},
         {u"seed"_s, u"Same seed, same pages."_s, u"S"_s, u"1"_s},
         {u"skew"_s, u"Largest skew in degrees."_s, u"MAX"_s, u"0"_s},
         {u"turn"_s, u"Turn every page: 90, 180 or 270 clockwise."_s, u"DEG"_s, u"0"_s},
         {u"clean"_s, u"White paper, no dust, no shine-through."_s},
         {u"format"_s, u"jpg, png or pnm."_s, u"F"_s, u"jpg"_s}});
    parser.process(app);
    Batch batch;
    batch.folder = parser.value(u"out"_s);
    batch.kind = parser.value(u"kind"_s);
    batch.format = parser.value(u"format"_s);
    batch.pages = parser.value(u"pages"_s).toInt();
    batch.order.dpi = qBound(50, parser.value(u"dpi"_s).toInt(), 1200);
    batch.order.seed = parser.value(u"seed"_s).toUInt();
    batch.order.turned = parser.value(u"turn"_s).toInt();
    batch.maxSkew = parser.value(u"skew"_s).toDouble();
    batch.clean = parser.isSet(u"clean"_s);
    return run(batch);
}
