#include "ui/presentation/messages/messagetable.h"

#include <QtGlobal>

namespace motcua::presentation
{

namespace
{

constexpr Message table[] = {
    {"fee.act",
     QT_TRANSLATE_NOOP("Messages", "The fee “%1” is %2; that cannot be done with it now.")},
    {"fee.adjustBack",
     QT_TRANSLATE_NOOP(
         "Messages",
         "Number %1 lies before the last one that was given, %2: numbers are never taken back.")},
    {"fee.adjustBeyond",
     QT_TRANSLATE_NOOP("Messages", "Number %1 is not in the series; its last one is %2.")},
    {"fee.adjustTooMany",
     QT_TRANSLATE_NOOP("Messages", "That would write off %1 receipts, more than %2 at once; check "
                                   "the number, or do it in steps.")},
    {"fee.amount",
     QT_TRANSLATE_NOOP(
         "Messages",
         "%2 đ is no amount for “%1”: it must be between 1 đ and 1.000.000.000.000 đ.")},
    {"fee.amountReason",
     QT_TRANSLATE_NOOP(
         "Messages",
         "“%1” costs %2 đ by the published list; say why another amount is collected.")},
    {"fee.exemptPaid",
     QT_TRANSLATE_NOOP("Messages", "“%1” is either exempt or paid; it cannot be both.")},
    {"fee.exemptUnproven",
     QT_TRANSLATE_NOOP("Messages", "“%1”: the exemption “%2” waits for its proof; who collects the "
                                   "fees confirms it.")},
    {"fee.product",
     QT_TRANSLATE_NOOP("Messages", "%3 × %2 đ is more than one fee may be (“%1”): at most "
                                   "1.000.000.000.000 đ; check the quantity.")},
    {"fee.quantity",
     QT_TRANSLATE_NOOP("Messages",
                       "%2 is no quantity for “%1”: it must be a whole number from 1 to %3.")},
    {"fee.quantityText",
     QT_TRANSLATE_NOOP("Messages", "“%1” is no quantity: write CODE=QTY with a whole number.")},
    {"fee.amountText",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” is no amount in đồng: write CODE=AMOUNT with digits only.")},
    {"fee.collected", QT_TRANSLATE_NOOP("Messages", "“%1” is collected already (receipt %2).")},
    {"fee.counted", QT_TRANSLATE_NOOP("Messages", "Type how much cash was counted, in đồng.")},
    {"fee.date", QT_TRANSLATE_NOOP("Messages", "“%1” is no day: write it as 2026-11-21.")},
    {"fee.dayClosed",
     QT_TRANSLATE_NOOP("Messages", "The cash day %1 of %2 is closed: a refund goes to the next "
                                   "day, or a supervisor opens the day again.")},
    {"fee.dayFuture",
     QT_TRANSLATE_NOOP("Messages", "The day %1 has not come yet; it cannot be closed.")},
    {"fee.dayOpen", QT_TRANSLATE_NOOP("Messages", "The cash day %1 of %2 is not closed.")},
    {"fee.paidUnproven",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” is said to be paid, but there is no receipt of it here: it "
                       "waits for its proof.")},
    {"fee.differenceReason",
     QT_TRANSLATE_NOOP(
         "Messages",
         "By the receipts there must be %1 đ, counted were %2 đ; say why, or count again.")},
    {"fee.digits",
     QT_TRANSLATE_NOOP("Messages", "Number %1 does not fit into %2 digits; check the series.")},
    {"fee.dossierEnded",
     QT_TRANSLATE_NOOP(
         "Messages", "Dossier %1 was refused, withdrawn or stopped; nothing is collected for it.")},
    {"fee.exemption",
     QT_TRANSLATE_NOOP("Messages", "“%1” is no reason for an exemption here; choose one of: %2.")},
    {"fee.foreignReceipt",
     QT_TRANSLATE_NOOP(
         "Messages", "Receipt %1 was issued by %2; only that cashier or a supervisor cancels it.")},
    {"fee.format", QT_TRANSLATE_NOOP("Messages", "“%1” is no format: choose json, csv or pdf.")},
    {"fee.kind",
     QT_TRANSLATE_NOOP(
         "Messages",
         "“%1” is no kind: choose fee (phí) or levy (lệ phí), or leave it out for both.")},
    {"fee.lastNumber",
     QT_TRANSLATE_NOOP("Messages", "Type the last number that was used on paper, e.g. 125.")},
    {"fee.method",
     QT_TRANSLATE_NOOP("Messages", "“%1” is no way to pay: choose cash, transfer or online.")},
    {"fee.noSeriesFee",
     QT_TRANSLATE_NOOP("Messages", "No series of receipts for fees (phí) is registered at this "
                                   "desk; a supervisor registers one.")},
    {"fee.noSeriesLevy",
     QT_TRANSLATE_NOOP("Messages", "No series of receipts for levies (lệ phí) is registered at "
                                   "this desk; a supervisor registers one.")},
    {"fee.nothingOpen",
     QT_TRANSLATE_NOOP("Messages", "Dossier %1 has no fee that is still to be collected.")},
    {"fee.number",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” is no number of a receipt: write its digits, e.g. 0000123.")},
    {"fee.range",
     QT_TRANSLATE_NOOP("Messages", "A series cannot run from %1 to %2; check both numbers.")},
    {"fee.reason", QT_TRANSLATE_NOOP("Messages", "Say why: a reason is kept with it.")},
    {"fee.receiptAmbiguous",
     QT_TRANSLATE_NOOP("Messages",
                       "There are two receipts %1, of the forms %2 and %3; name the form too.")},
    {"fee.receiptState",
     QT_TRANSLATE_NOOP("Messages", "Receipt %1 is %2; its fees have gone their own way.")},
    {"fee.receiptUnknown", QT_TRANSLATE_NOOP("Messages", "There is no receipt %1 at this desk.")},
    {"fee.seriesForeign",
     QT_TRANSLATE_NOOP("Messages",
                       "The series %1 belongs to desk %2; each desk has numbers of its own.")},
    {"fee.seriesNearEnd",
     QT_TRANSLATE_NOOP("Messages",
                       "The series %1 has only %2 numbers left; register the next one in time.")},
    {"fee.seriesNone", QT_TRANSLATE_NOOP("Messages", "Register a series first; there is none.")},
    {"fee.seriesNotYet", QT_TRANSLATE_NOOP("Messages", "The series %1 may be used from %2 on.")},
    {"fee.seriesTaken",
     QT_TRANSLATE_NOOP("Messages", "Numbers of the series %1 are registered already: %2 to %3.")},
    {"fee.seriesText",
     QT_TRANSLATE_NOOP(
         "Messages",
         "“%1” is no form or symbol of receipts: capitals, digits, hyphens and slashes.")},
    {"fee.seriesUnconfirmed",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The store was restored, and the series %1 may have gone on since: a supervisor must say "
         "the last number used on paper (fees page, Ctrl+E, or motcua fee series adjust).")},
    {"fee.seriesUnknown",
     QT_TRANSLATE_NOOP("Messages", "No series with the symbol %1 is registered.")},
    {"fee.seriesUsedUp",
     QT_TRANSLATE_NOOP("Messages",
                       "The series %1 is used up; a supervisor registers the next one.")},
    {"fee.sumTooLarge",
     QT_TRANSLATE_NOOP(
         "Messages", "The amounts of this day are too large to be added up; check the receipts.")},
    {"fee.taxCode",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” is no tax code of the agency: 10 digits, or 10 and 3 with a hyphen.")},
    {"fee.twice", QT_TRANSLATE_NOOP("Messages", "The fee %1 is named twice.")},
};

} // namespace

std::span<const Message> feeMessages() { return table; }

} // namespace motcua::presentation
