#include "tests/standin/escl/esclstandin.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <array>

#include <unistd.h>

using namespace Qt::StringLiterals;
using motcua::standin::EsclStandin;

namespace
{

/// The program that started us holds the other end: when it dies, so do we.
void quitWithStdin(QCoreApplication &app)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, [] {
        std::array<char, 256> ignored{};
        if (read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0)
            QCoreApplication::quit();
    });
}

int usage(const QString &problem)
{
    QTextStream(stderr) << problem << Qt::endl;
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A scanner on loopback that speaks eSCL."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"port"_s, u"Port, 0 = a free one."_s, u"N"_s, u"0"_s},
        {u"pages"_s, u"Folder of images, in the order of their names."_s, u"DIR"_s},
        {u"pace"_s, u"Milliseconds from page to page."_s, u"MS"_s, u"40"_s},
        {u"fault"_s,
         u"jam@3 cover@3 half@2 cut@2 vanish@2 hang@2 empty@4 busy@2:N slow@1:ms early404@3 refuse"_s,
         u"F"_s},
        {u"stop-with-stdin"_s, u"End when stdin is closed."_s},
    });
    parser.process(app);
    if (!parser.isSet(u"pages"_s))
        return usage(u"--pages DIR is missing"_s);

    EsclStandin scanner(parser.value(u"pages"_s));
    for (const QString &text : parser.values(u"fault"_s)) {
        const auto fault = motcua::standin::esclFaultFrom(text);
        if (!fault)
            return usage(u"not a fault: "_s + text);
        scanner.addFault(*fault);
    }
    scanner.setPace(parser.value(u"pace"_s).toInt());
    if (!scanner.listen(parser.value(u"port"_s).toUShort()))
        return usage(u"cannot listen on port "_s + parser.value(u"port"_s));
    if (parser.isSet(u"stop-with-stdin"_s))
        quitWithStdin(app);
    QTextStream(stdout) << scanner.url() << Qt::endl;
    return QCoreApplication::exec();
}
