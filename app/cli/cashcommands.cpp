#include "app/cli/feejson.h"
#include "app/cli/reception.h"
#include "ui/presentation/format.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;
using kernel::Result;
using services::CashReport;

namespace
{

struct CashOptions {
    QString day;
    QString cashier;
    QString reason;
    QString format; ///< empty = by the ending of `out`, json without one
    QString out;
    qint64 counted = -1;
};

QString textOf(const CashReport &report)
{
    const domain::CashDay &day = report.day;
    return QObject::tr("%1, %2: collected %3 (cash in hand %4), refunded %5")
        .arg(presentation::dateText(day.box.day), day.box.cashier,
             presentation::moneyText(day.allCollected().total()),
             presentation::moneyText(day.expectedCash()),
             presentation::moneyText(day.allRefunded().total()));
}

void close(Run &run, const CashOptions &options, const Common &common, Tools &tools)
{
    const auto day = dayFrom(options.day);
    if (!day)
        return run.fail(day.error());
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const auto report = desk->money().cash.close(
        {*day, options.cashier, options.counted, options.reason}, desk->actor());
    if (!report)
        return run.fail(report.error());
    run.finish(reportJson(*report), textOf(*report));
}

void open(Run &run, const CashOptions &options, const Common &common, Tools &tools)
{
    const auto day = dayFrom(options.day);
    if (!day)
        return run.fail(day.error());
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    if (auto opened =
            desk->money().cash.reopen({*day, options.cashier}, options.reason, desk->actor());
        !opened)
        return run.fail(opened.error());
    run.finish({{u"open"_s, true}}, QObject::tr("The day is open again."));
}

void finishFile(Run &run, const QByteArray &bytes, const CashOptions &options,
                const CashReport &report)
{
    const auto path = writePaper(bytes, options.out,
                                 u"cash-%1-%2.%3"_s.arg(report.day.box.day.toString(Qt::ISODate),
                                                        report.day.box.cashier, options.format));
    if (!path)
        return run.fail(path.error());
    run.finish({{u"out"_s, *path}, {u"bytes"_s, bytes.size()}}, *path);
}

void report(Run &run, const CashOptions &wished, const Common &common, Tools &tools)
{
    CashOptions options = wished;
    const QString ending = QFileInfo(options.out).suffix().toLower();
    if (options.format.isEmpty() && !options.out.isEmpty())
        options.format = ending == "csv"_L1 ? u"csv"_s : u"pdf"_s;
    if (options.format.isEmpty())
        options.format = u"json"_s;
    if (auto can = mayWrite(options.out); !can)
        return run.fail(can.error());
    const auto day = dayFrom(options.day);
    if (!day)
        return run.fail(day.error());
    if (!QStringList{u"json"_s, u"csv"_s, u"pdf"_s}.contains(options.format))
        return run.fail({ErrorKind::Usage, u"fee.format"_s, {options.format}, {}});
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const auto made = desk->money().cash.report({*day, options.cashier}, desk->actor());
    if (!made)
        return run.fail(made.error());
    if (options.format == "json"_L1)
        return run.finish(reportJson(*made), textOf(*made));
    const ports::CashReportRequest request{made->day, made->receipts, made->closing,
                                           tools.clock.now()};
    if (options.format == "csv"_L1)
        return finishFile(run, tools.cashReports().csv(request), options, *made);
    const auto pdf = tools.cashReports().pdf(request, desk->profile());
    if (!pdf)
        return run.fail(pdf.error());
    finishFile(run, *pdf, options, *made);
}

std::shared_ptr<CashOptions> addBoxOptions(CLI::App &command)
{
    auto options = std::make_shared<CashOptions>();
    addText(command, "--date", options->day, "The day; without it today");
    addText(command, "--cashier", options->cashier, "Whose; without it your own");
    return options;
}

} // namespace

void addCashCommands(CLI::App &fee, Parsing &parsing)
{
    auto *closeCommand = fee.add_subcommand("close", "Close a cash day");
    auto closeOptions = addBoxOptions(*closeCommand);
    closeCommand->add_option("--counted", closeOptions->counted, "Cash counted, in đồng")
        ->required();
    addText(*closeCommand, "--reason", closeOptions->reason, "Why it is not what it should be");
    onChosen(*closeCommand, parsing, closeOptions, close);

    auto *openCommand = fee.add_subcommand("reopen", "Open a closed day again (supervisor)");
    auto openOptions = addBoxOptions(*openCommand);
    addText(*openCommand, "--reason", openOptions->reason, "Why")->required();
    onChosen(*openCommand, parsing, openOptions, open);

    auto *reportCommand = fee.add_subcommand("report", "The report of a cash day");
    auto reportOptions = addBoxOptions(*reportCommand);
    addText(*reportCommand, "--format", reportOptions->format, "json | csv | pdf");
    addText(*reportCommand, "--out", reportOptions->out, "The file to write");
    onChosen(*reportCommand, parsing, reportOptions, report);
}

} // namespace motcua::cli
