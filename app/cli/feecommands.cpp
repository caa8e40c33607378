#include "app/cli/feejson.h"
#include "app/cli/reception.h"
#include "ui/presentation/fees/feewords.h"
#include "ui/presentation/format.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::Error;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using services::Collected;

namespace
{

struct CollectOptions {
    QString code;
    QString method = u"cash"_s;
    QStringList lines;
    QStringList counts;
    QString payer;
    QString payerAddress;
    QString reason;
    QString series;
};

Result<services::CollectLine> lineFrom(const QString &text)
{
    static const QRegularExpression layout(u"\\A([^=]+)(?:=([0-9]{1,15}))?\\z"_s);
    const auto match = layout.match(text);
    if (!match.hasMatch())
        return failure(ErrorKind::Usage, u"fee.amountText"_s, {text});
    services::CollectLine line{match.captured(1)};
    if (match.hasCaptured(2))
        line.amount = match.captured(2).toLongLong();
    return line;
}

/// Fees that are counted but not named on a line are collected too.
kernel::Status setCounts(const QStringList &counts, QList<services::CollectLine> &lines)
{
    for (const QString &text : counts) {
        const auto count = feeCountFrom(text);
        if (!count)
            return failure(count.error());
        const auto isIt = [&](const services::CollectLine &one) { return one.code == count->code; };
        auto line = std::find_if(lines.begin(), lines.end(), isIt);
        if (line == lines.end())
            line = lines.insert(lines.end(), {count->code});
        line->quantity = count->quantity;
    }
    return {};
}

Result<services::Collection> collectionFrom(const CollectOptions &options)
{
    const auto method = domain::paymentMethodFromName(options.method);
    if (!method)
        return failure(ErrorKind::Usage, u"fee.method"_s, {options.method});
    services::Collection wish{options.code};
    for (const QString &text : options.lines) {
        const auto line = lineFrom(text);
        if (!line)
            return failure(line.error());
        wish.lines.append(*line);
    }
    if (auto counted = setCounts(options.counts, wish.lines); !counted)
        return failure(counted.error());
    wish.method = *method;
    wish.payer = options.payer;
    wish.payerAddress = options.payerAddress;
    wish.reason = options.reason;
    wish.series = options.series;
    return wish;
}

void finishCollected(Run &run, const Result<Collected> &collected)
{
    if (!collected)
        return run.fail(collected.error());
    for (const Error &warning : collected->warnings)
        run.warn(warning);
    QJsonArray receipts;
    QStringList lines;
    for (const domain::FeeReceipt &receipt : collected->receipts) {
        receipts.append(receiptJson(receipt));
        lines.append(u"%1\t%2\t%3"_s.arg(receipt.name(), presentation::moneyText(receipt.total()),
                                         presentation::feeReceiptStateText(receipt.state)));
    }
    run.finish({{u"code"_s, collected->dossier.code},
                {u"state"_s, domain::stateName(collected->dossier.state)},
                {u"receipts"_s, receipts},
                {u"fees"_s, feesJson(collected->dossier)}},
               lines.join(u'\n'));
}

void collect(Run &run, const CollectOptions &options, const Common &common, Tools &tools)
{
    const auto wish = collectionFrom(options);
    if (!wish)
        return run.fail(wish.error());
    if (OpenDesk *desk = openDesk(run, common, tools))
        finishCollected(run, desk->money().fees.collect(*wish, desk->actor()));
}

struct FeeOptions {
    QString code;
    QStringList lines;
    QString reason;
    QString note;
};

void finishDossier(Run &run, const Result<domain::Dossier> &dossier)
{
    if (!dossier)
        return run.fail(dossier.error());
    QStringList lines;
    for (const domain::DossierFee &fee : dossier->fees)
        lines.append(u"%1\t%2\t%3\t%4"_s.arg(fee.code, fee.name,
                                             presentation::moneyText(fee.amount),
                                             presentation::feeStateText(fee.state)));
    run.finish({{u"code"_s, dossier->code},
                {u"state"_s, domain::stateName(dossier->state)},
                {u"fees"_s, feesJson(*dossier)}},
               lines.join(u'\n'));
}

using FeeDeed = Result<domain::Dossier> (services::Fees::*)(const services::FeeWish &,
                                                            const ports::Actor &) const;

template <FeeDeed deed>
void change(Run &run, const FeeOptions &options, const Common &common, Tools &tools)
{
    if (OpenDesk *desk = openDesk(run, common, tools))
        finishDossier(run, (desk->money().fees.*
                            deed)({options.code, options.lines, options.reason, options.note},
                                  desk->actor()));
}

void showFees(Run &run, const FeeOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    if (!desk->money().fees.mayCollect(desk->actor()) &&
        !allowed(run, *desk, domain::Permission::HandleDossiers))
        return;
    const auto dossier = dossierOf(run, *desk, options.code);
    if (!dossier)
        return;
    const auto receipts = desk->money().store.receiptsOf(dossier->id);
    if (!receipts)
        return run.fail(receipts.error());
    finishCollected(run, Collected{*dossier, *receipts, {}});
}

struct ReceiptOptions {
    QString number;
    QString series;
    QString form;
    QString reason;
    QString document;
    bool ask = false;
    bool keep = false;
};

using ReceiptDeed = Result<Collected> (services::Fees::*)(const services::ReceiptWish &,
                                                          const ports::Actor &) const;

void settle(Run &run, const ReceiptOptions &options, ReceiptDeed deed, OpenDesk *desk)
{
    bool isNumber = false;
    const qint64 number = options.number.toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return run.fail({ErrorKind::Usage, u"fee.number"_s, {options.number}, {}});
    if (desk)
        finishCollected(
            run, (desk->money().fees.*
                  deed)({{options.form, options.series, number}, options.reason, options.document},
                        desk->actor()));
}

void cancel(Run &run, const ReceiptOptions &options, const Common &common, Tools &tools)
{
    if (OpenDesk *desk = openDesk(run, common, tools))
        settle(run, options, &services::Fees::cancel, desk);
}

void refund(Run &run, const ReceiptOptions &options, const Common &common, Tools &tools)
{
    const ReceiptDeed deed = options.ask    ? &services::Fees::askRefund
                             : options.keep ? &services::Fees::keepAfterAll
                                            : &services::Fees::refund;
    if (OpenDesk *desk = openDesk(run, common, tools))
        settle(run, options, deed, desk);
}

template <FeeDeed deed>
void addChange(CLI::App &fee, Parsing &parsing, const char *name, const char *help)
{
    auto *command = fee.add_subcommand(name, help);
    auto options = std::make_shared<FeeOptions>();
    addText(*command, "code", options->code, "Number of the dossier")->required();
    addTexts(*command, "--line", options->lines, "Code of a fee; without it all that are open");
    addText(*command, "--reason", options->reason, "Why")->required();
    addText(*command, "--note", options->note, "More, in your own words");
    onChosen(*command, parsing, options, change<deed>);
}

std::shared_ptr<ReceiptOptions> addReceiptOptions(CLI::App &command)
{
    auto options = std::make_shared<ReceiptOptions>();
    addText(command, "number", options->number, "Number of the receipt")->required();
    addText(command, "--series", options->series, "Its symbol (ký hiệu)")->required();
    addText(command, "--form", options->form, "Its form (mẫu số), where the symbol is not enough");
    addText(command, "--reason", options->reason, "Why")->required();
    return options;
}

} // namespace

void addFeeCommands(CLI::App &app, Parsing &parsing)
{
    auto *fee = app.add_subcommand("fee", "Fees, receipts and cash days")->require_subcommand(1);
    addFeeSeriesCommands(*fee, parsing);
    addCashCommands(*fee, parsing);

    auto *collectCommand = fee->add_subcommand("collect", "Collect and issue the receipts");
    auto collectOptions = std::make_shared<CollectOptions>();
    addText(*collectCommand, "code", collectOptions->code, "Number of the dossier")->required();
    addText(*collectCommand, "--method", collectOptions->method, "cash | transfer | online");
    addTexts(*collectCommand, "--line", collectOptions->lines,
             "CODE or CODE=AMOUNT for one; without it all that is open");
    addTexts(*collectCommand, "--fee", collectOptions->counts,
             "CODE=QTY: how many pages, copies or certificates it is taken for");
    addText(*collectCommand, "--payer", collectOptions->payer, "Who pays, if not the owner");
    addText(*collectCommand, "--payer-address", collectOptions->payerAddress, "And where");
    addText(*collectCommand, "--reason", collectOptions->reason,
            "Why an amount is not the published one");
    addText(*collectCommand, "--series", collectOptions->series, "Symbol of the series to use");
    onChosen(*collectCommand, parsing, collectOptions, collect);

    addChange<&services::Fees::exempt>(*fee, parsing, "exempt", "Waive a fee");
    addChange<&services::Fees::askProof>(*fee, parsing, "proof",
                                         "Payment or exemption is claimed, its proof awaited");
    addChange<&services::Fees::reopen>(*fee, parsing, "restore",
                                       "Take an exemption or a wait for proof back");

    auto *show = fee->add_subcommand("show", "Fees and receipts of a dossier");
    auto showOptions = std::make_shared<FeeOptions>();
    addText(*show, "code", showOptions->code, "Number of the dossier")->required();
    onChosen(*show, parsing, showOptions, showFees);

    auto *cancelCommand = fee->add_subcommand("cancel", "Cancel a wrong receipt");
    onChosen(*cancelCommand, parsing, addReceiptOptions(*cancelCommand), cancel);
    auto *refundCommand = fee->add_subcommand("refund", "Give the money of a receipt back");
    auto refundOptions = addReceiptOptions(*refundCommand);
    addText(*refundCommand, "--document", refundOptions->document, "Number of the decision");
    refundCommand->add_flag("--ask", refundOptions->ask, "Only note that it is to be refunded");
    refundCommand->add_flag("--keep", refundOptions->keep, "Take that note back");
    onChosen(*refundCommand, parsing, refundOptions, refund);
}

} // namespace motcua::cli
