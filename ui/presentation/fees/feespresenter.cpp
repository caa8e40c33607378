#include "ui/presentation/fees/feespresenter.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/format.h"

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using services::Collected;

namespace
{

ports::ReceiptName nameOf(const domain::FeeReceipt &receipt)
{
    return {receipt.form, receipt.symbol, receipt.number};
}

} // namespace

FeesPresenter::FeesPresenter(services::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
}

bool FeesPresenter::mayCollect() const { return m_desk.money.fees.mayCollect(m_desk.actor); }

QStringList FeesPresenter::exemptions() const
{
    QStringList reasons = m_desk.profile.fees.exemptions;
    reasons += m_published;
    reasons.removeDuplicates();
    return reasons;
}

void FeesPresenter::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged();
}

template <class Work, class Receive> void FeesPresenter::askOnce(Work work, Receive receive)
{
    if (m_busy) // a key that was pressed twice collects once
        return;
    setBusy(true);
    ask(m_desk.storage, this, work, [this, receive](const auto &answer) {
        setBusy(false);
        receive(answer);
    });
}

void FeesPresenter::refresh()
{
    ask(
        m_desk.storage, this,
        [&desk = m_desk] {
            return desk.money.store.receiptsOn(desk.actor.desk, desk.clock.now().date());
        },
        [this](const Result<QList<domain::FeeReceipt>> &found) {
            if (!found)
                return emit failed(found.error());
            receipts.setReceipts(*found);
            emit receiptsChanged();
        });
}

void FeesPresenter::open(const QString &text)
{
    const QString code = text.section(u'|', 0, 0).trimmed();
    if (code.isEmpty())
        return;
    askOnce(
        [&desk = m_desk, code]() -> Result<domain::Dossier> {
            const auto dossier = desk.dossiers.byCode(code);
            if (!dossier)
                return failure(dossier.error());
            if (!*dossier)
                return failure(ErrorKind::Refused, u"dossier.unknown"_s, {code});
            return **dossier;
        },
        [this](const Result<domain::Dossier> &dossier) {
            if (dossier)
                show(*dossier);
            else
                emit failed(dossier.error());
        });
}

void FeesPresenter::show(const domain::Dossier &dossier)
{
    m_code = dossier.code;
    m_owner = dossier.owner.name;
    m_line =
        tr("%1 · %2 · %3 · %4")
            .arg(dossier.code, dossier.owner.name, dossier.procedureName, stateText(dossier.state));
    m_published.clear();
    for (const domain::DossierFee &fee : dossier.fees)
        m_published += fee.exemptions;
    fees.setFees(dossier.fees);
    emit dossierChanged();
}

void FeesPresenter::leaveDossier()
{
    m_code.clear();
    m_owner.clear();
    m_line.clear();
    fees.setFees({});
    emit dossierChanged();
}

void FeesPresenter::settled(const Result<Collected> &done, const QString &sentence)
{
    if (!done)
        return emit failed(done.error());
    if (m_code == done->dossier.code)
        show(done->dossier);
    emit succeeded(sentence);
    for (const kernel::Error &warning : done->warnings)
        emit warned(warning);
    refresh();
}

void FeesPresenter::collect(const PaymentWish &wish)
{
    services::Collection collection{m_code};
    collection.lines = fees.chosen();
    collection.method = wish.method;
    collection.payer = wish.payer.trimmed() == m_owner ? QString() : wish.payer;
    collection.reason = wish.reason;
    if (collection.lines.isEmpty())
        return emit failed({ErrorKind::Refused, u"fee.nothingOpen"_s, {m_code}, {}});
    askOnce(
        [&desk = m_desk, collection] { return desk.money.fees.collect(collection, desk.actor); },
        [this](const Result<Collected> &done) {
            QStringList names;
            for (const auto &receipt : done ? done->receipts : QList<domain::FeeReceipt>())
                names.append(tr("%1 over %2").arg(receipt.name(), moneyText(receipt.total())));
            settled(done, tr("Receipt %1.").arg(names.join(u", "_s)));
        });
}

void FeesPresenter::exempt(const QString &reason, const QString &note)
{
    const services::FeeWish wish{m_code, fees.chosenCodes(), reason, note};
    if (wish.codes.isEmpty())
        return emit failed({ErrorKind::Refused, u"fee.nothingOpen"_s, {m_code}, {}});
    askOnce([&desk = m_desk, wish] { return desk.money.fees.exempt(wish, desk.actor); },
            [this](const Result<domain::Dossier> &done) {
                changed(done, tr("The exemption is recorded."));
            });
}

void FeesPresenter::askProof(const QString &reason, const QString &note)
{
    const bool isClaimed = !reason.isEmpty();
    const services::FeeWish wish{m_code, fees.chosenCodes(), isClaimed ? reason : note,
                                 isClaimed ? note : QString()};
    if (wish.codes.isEmpty())
        return emit failed({ErrorKind::Refused, u"fee.nothingOpen"_s, {m_code}, {}});
    askOnce([&desk = m_desk, wish] { return desk.money.fees.askProof(wish, desk.actor); },
            [this](const Result<domain::Dossier> &done) {
                changed(done, tr("The fee waits for the proof."));
            });
}

void FeesPresenter::reopen(int row, const QString &reason)
{
    const services::FeeWish wish{m_code, {fees.undoableCode(row)}, reason};
    if (wish.codes.constFirst().isEmpty())
        return;
    askOnce([&desk = m_desk, wish] { return desk.money.fees.reopen(wish, desk.actor); },
            [this](const Result<domain::Dossier> &done) {
                changed(done, tr("The exemption is taken back: the fee is owed again."));
            });
}

void FeesPresenter::changed(const Result<domain::Dossier> &done, const QString &sentence)
{
    if (!done)
        return emit failed(done.error());
    show(*done);
    emit succeeded(sentence);
}

void FeesPresenter::cancel(int row, const QString &reason)
{
    if (row < 0 || row >= receipts.rowCount())
        return;
    const domain::FeeReceipt receipt = receipts.at(row);
    askOnce(
        [&desk = m_desk, name = nameOf(receipt), reason] {
            return desk.money.fees.cancel({name, reason}, desk.actor);
        },
        [this, name = receipt.name()](const Result<Collected> &done) {
            settled(done, tr("Receipt %1 is cancelled; keep its paper.").arg(name));
        });
}

void FeesPresenter::refund(int row, const QString &reason)
{
    if (row < 0 || row >= receipts.rowCount())
        return;
    const domain::FeeReceipt receipt = receipts.at(row);
    askOnce(
        [&desk = m_desk, name = nameOf(receipt), reason] {
            return desk.money.fees.refund({name, reason}, desk.actor);
        },
        [this, name = receipt.name(),
         amount = moneyText(receipt.total())](const Result<Collected> &done) {
            settled(done, tr("Receipt %1: give back %2.").arg(name, amount));
        });
}

void FeesPresenter::print(int row)
{
    if (row < 0 || row >= receipts.rowCount())
        return;
    const domain::FeeReceipt receipt = receipts.at(row);
    const auto make = [&desk = m_desk, receipt](const services::PrintOptions &options) {
        return desk.papers.printFeeReceipt(receipt, options, desk.actor);
    };
    askOnce([make] { return make(asPreview()); },
            [this, make, name = receipt.name()](const Result<services::PrintedPaper> &paper) {
                if (!paper)
                    return emit failed(paper.error());
                PaperView view = viewOf(m_desk, this, domain::PaperKind::FeeReceipt, *paper, make);
                view.name = name;
                emit receiptReady(view);
            });
}

} // namespace motcua::presentation
