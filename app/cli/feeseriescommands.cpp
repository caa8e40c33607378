#include "app/cli/deskcommand.h"
#include "app/cli/feejson.h"
#include "app/core/domain/identitychecks.h"
#include "ui/presentation/messages.h"

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;

namespace
{

struct AddOptions {
    QString form;
    QString symbol;
    QString kind;
    QString taxCode;
    QString from;
    qint64 first = 1;
    qint64 last = 0;
    int digits = 7;
};

void add(Run &run, const AddOptions &options, const Common &common, Tools &tools)
{
    domain::ReceiptSeries series{options.form, options.symbol, options.first, options.last,
                                 options.digits};
    series.taxCode = options.taxCode;
    if (options.kind == domain::feeKindName(domain::FeeKind::Fee))
        series.kind = domain::FeeKind::Fee;
    else if (options.kind == domain::feeKindName(domain::FeeKind::Levy))
        series.kind = domain::FeeKind::Levy;
    else if (!options.kind.isEmpty())
        return run.fail({ErrorKind::Usage, u"fee.kind"_s, {options.kind}, {}});
    const auto from = dayFrom(options.from);
    if (!from)
        return run.fail(from.error());
    series.validFrom = *from;
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    if (auto added = desk->money().fees.addSeries(series, desk->actor()); !added)
        return run.fail(added.error());
    const QString taxCode =
        series.taxCode.isEmpty() ? desk->profile().fees.taxCode : series.taxCode;
    for (const QString &warning : domain::taxCodeWarnings(taxCode))
        run.say(presentation::messageText(warning));
    run.finish(
        {{u"form"_s, series.form},
         {u"symbol"_s, series.symbol},
         {u"first"_s, series.numberText(series.first)},
         {u"last"_s, series.numberText(series.last)}},
        QObject::tr("Series %1 is registered: %2 to %3.")
            .arg(series.symbol, series.numberText(series.first), series.numberText(series.last)));
}

void list(Run &run, const NoOptions &, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const auto series = desk->money().fees.series(desk->actor());
    if (!series)
        return run.fail(series.error());
    QJsonArray array;
    QStringList lines;
    for (const domain::ReceiptSeries &one : *series) {
        array.append(seriesJson(one));
        lines.append(u"%1\t%2\t%3–%4\t%5"_s.arg(
            one.form, one.symbol, one.numberText(one.first), one.numberText(one.last),
            one.left() > 0 ? one.numberText(one.next) : QObject::tr("used up")));
        if (one.needsConfirmation)
            run.say(presentation::messageText(u"fee.seriesUnconfirmed"_s, {one.symbol}));
    }
    run.finish({{u"series"_s, array}}, lines.join(u'\n'));
}

struct AdjustOptions {
    QString symbol;
    QString form;
    QString reason;
    qint64 last = 0;
};

void adjust(Run &run, const AdjustOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    if (auto adjusted = desk->money().fees.adjustSeries(
            {options.form, options.symbol, options.last}, options.reason, desk->actor());
        !adjusted)
        return run.fail(adjusted.error());
    run.finish(
        {{u"symbol"_s, options.symbol}, {u"last"_s, options.last}},
        QObject::tr("Series %1 goes on after number %2.").arg(options.symbol).arg(options.last));
}

} // namespace

void addFeeSeriesCommands(CLI::App &fee, Parsing &parsing)
{
    auto *series =
        fee.add_subcommand("series", "Registered series of receipts")->require_subcommand(1);
    auto *addCommand = series->add_subcommand("add", "Register a series for this desk");
    auto addOptions = std::make_shared<AddOptions>();
    addText(*addCommand, "--form", addOptions->form, "Mẫu số, e.g. 01BLP0-001")->required();
    addText(*addCommand, "--symbol", addOptions->symbol, "Ký hiệu, e.g. 28AA-26E")->required();
    addCommand->add_option("--first", addOptions->first, "First number");
    addCommand->add_option("--last", addOptions->last, "Last number")->required();
    addCommand->add_option("--digits", addOptions->digits, "Digits of the printed number");
    addText(*addCommand, "--kind", addOptions->kind, "fee | levy; without it both");
    addText(*addCommand, "--tax-code", addOptions->taxCode,
            "Of the agency; without it the profile's");
    addText(*addCommand, "--from", addOptions->from, "First day of use; without it today");
    onChosen(*addCommand, parsing, addOptions, add);

    onChosen(*series->add_subcommand("list", "List them"), parsing, std::make_shared<NoOptions>(),
             list);

    auto *adjustCommand = series->add_subcommand(
        "adjust", "Say the last number used on paper; those between are recorded as lost");
    auto adjustOptions = std::make_shared<AdjustOptions>();
    addText(*adjustCommand, "symbol", adjustOptions->symbol, "Ký hiệu")->required();
    addText(*adjustCommand, "--form", adjustOptions->form, "Mẫu số");
    adjustCommand->add_option("--last", adjustOptions->last, "Number")->required();
    addText(*adjustCommand, "--reason", adjustOptions->reason, "Why")->required();
    onChosen(*adjustCommand, parsing, adjustOptions, adjust);
}

} // namespace motcua::cli
