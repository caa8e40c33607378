#include "app/storage/feerows.h"

#include "app/core/domain/dossiernames.h"
#include "app/core/domain/feenames.h"
#include "app/core/domain/feereceiptjson.h"
#include "app/core/kernel/clock.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::CashClosing;
using domain::FeeKind;
using domain::FeeReceipt;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

const auto generation =
    u"coalesce((SELECT CAST(value AS TEXT) FROM setting WHERE name = 'store.generation'), '')"_s;

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ports::FieldPlace receiptPlace(qint64 series, qint64 number, int revision)
{
    return {u"fee_receipt.body"_s, u"%1/%2"_s.arg(series).arg(number), revision};
}

ports::FieldPlace closingPlace(const domain::CashBox &box, const QDateTime &closedAt, int revision)
{
    return {u"fee_closing.body"_s,
            u"%1/%2/%3/%4"_s.arg(box.desk, box.cashier)
                .arg(box.day.toJulianDay())
                .arg(closedAt.toMSecsSinceEpoch()),
            revision};
}

QString kindText(const std::optional<FeeKind> &kind)
{
    return kind ? domain::feeKindName(*kind) : QString();
}

qint64 dayOf(const QDateTime &time) { return kernel::inVietnam(time).date().toJulianDay(); }

QVariant settledDay(const FeeReceipt &receipt)
{
    const bool settled = receipt.state == domain::FeeReceiptState::Cancelled ||
                         receipt.state == domain::FeeReceiptState::Refunded;
    return settled ? QVariant(dayOf(receipt.settledAt)) : QVariant();
}

QByteArray closingBody(const CashClosing &closing)
{
    return compact({{u"reason"_s, closing.reason},
                    {u"closedBy"_s, closing.closedBy},
                    {u"reopenedBy"_s, closing.reopenedBy},
                    {u"reopenReason"_s, closing.reopenReason}});
}

} // namespace

Status FeeRows::addSeries(const domain::ReceiptSeries &series, const QDateTime &now)
{
    return m_database.run(
        u"INSERT INTO fee_series (form, symbol, kind, tax_code, desk, first, last, digits, next, "
        "valid_from, generation, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "_s +
            generation + u", ?)"_s,
        {series.form, series.symbol, kindText(series.kind), series.taxCode, series.desk,
         series.first, series.last, series.digits, series.first, series.validFrom.toJulianDay(),
         timeValue(now)});
}

Result<QList<StoredSeries>> FeeRows::series(const QString &where, const QVariantList &values)
{
    const auto make = [](const Row &row) {
        StoredSeries stored;
        stored.row = row.integer(0);
        domain::ReceiptSeries &series = stored.series;
        series.form = row.text(1);
        series.symbol = row.text(2);
        series.kind = valueIn(domain::feeKinds, row.text(3));
        series.taxCode = row.text(4);
        series.desk = row.text(5);
        series.first = row.integer(6);
        series.last = row.integer(7);
        series.digits = int(row.integer(8));
        series.next = row.integer(9);
        series.validFrom = QDate::fromJulianDay(row.integer(10));
        series.needsConfirmation = row.boolean(11);
        return stored;
    };
    return m_database.all(u"SELECT s.number, s.form, s.symbol, s.kind, s.tax_code, s.desk, "
                          "s.first, s.last, s.digits, s.next, s.valid_from, s.generation <> "_s +
                              generation + u" FROM fee_series s WHERE "_s + where,
                          values, make);
}

Status FeeRows::confirm(qint64 series)
{
    return m_database.run(
        u"UPDATE fee_series SET generation = "_s + generation + u" WHERE number = ?"_s, {series});
}

Status FeeRows::add(StoredReceipt &stored, const std::optional<qint64> &dossier)
{
    const FeeReceipt &receipt = stored.receipt;
    stored.revision = 1;
    const QByteArray body =
        m_vault.sealField(receiptPlace(stored.series, receipt.number, stored.revision),
                          compact(domain::toJson(receipt)));
    const auto row = m_database.insert(
        u"INSERT INTO fee_receipt (series, value, revision, state, dossier, method, fee, levy, "
        "desk, cashier, at, day, settled_by, settled_day, body_sealed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {stored.series, receipt.number, stored.revision, feeReceiptStateName(receipt.state),
         dossier ? QVariant(*dossier) : QVariant(), paymentMethodName(receipt.method),
         receipt.totalOf(FeeKind::Fee), receipt.totalOf(FeeKind::Levy), receipt.desk,
         receipt.cashier, timeValue(receipt.at), dayOf(receipt.at), receipt.settledBy,
         settledDay(receipt), body});
    if (!row)
        return failure(row.error());
    stored.row = *row;
    return {};
}

Status FeeRows::update(StoredReceipt &stored)
{
    const FeeReceipt &receipt = stored.receipt;
    ++stored.revision;
    return m_database.run(
        u"UPDATE fee_receipt SET revision = ?, state = ?, settled_by = ?, settled_day = ?, "
        "body_sealed = ? WHERE number = ?"_s,
        {stored.revision, feeReceiptStateName(receipt.state), receipt.settledBy,
         settledDay(receipt),
         m_vault.sealField(receiptPlace(stored.series, receipt.number, stored.revision),
                           compact(domain::toJson(receipt))),
         stored.row});
}

Result<StoredReceipt> FeeRows::receiptIn(const Row &row) const
{
    StoredReceipt stored{row.integer(0), row.integer(1), int(row.integer(3)), {}};
    const auto body = m_vault.openField(
        receiptPlace(stored.series, row.integer(2), stored.revision), row.bytes(4));
    if (!body)
        return failure(body.error());
    auto receipt = domain::feeReceiptFromJson(QJsonDocument::fromJson(*body).object());
    if (!receipt)
        return failure(receipt.error());
    stored.receipt = std::move(*receipt);
    // A dossier may have got its final number since; lost ones have none.
    if (!row.isNull(5))
        stored.receipt.dossierCode = row.text(5);
    return stored;
}

Result<QList<StoredReceipt>> FeeRows::receipts(const QString &where, const QVariantList &values)
{
    QList<StoredReceipt> list;
    const auto take = [&](const Row &row) -> Status {
        auto stored = receiptIn(row);
        if (!stored)
            return failure(stored.error());
        list.append(std::move(*stored));
        return {};
    };
    const auto done = m_database.each(
        u"SELECT r.number, r.series, r.value, r.revision, r.body_sealed, c.shown FROM fee_receipt "
        "r JOIN fee_series s ON s.number = r.series LEFT JOIN code c ON c.dossier = r.dossier "
        "AND c.current = 1 WHERE "_s +
            where,
        values, take);
    if (!done)
        return failure(done.error());
    return list;
}

Status FeeRows::addClosing(const CashClosing &closing)
{
    return m_database.run(
        u"INSERT INTO fee_closing (desk, cashier, day, revision, expected, counted, closed_at, "
        "reopened_at, body_sealed) VALUES (?, ?, ?, 1, ?, ?, ?, NULL, ?)"_s,
        {closing.box.desk, closing.box.cashier, closing.box.day.toJulianDay(), closing.expected,
         closing.counted, timeValue(closing.closedAt),
         m_vault.sealField(closingPlace(closing.box, closing.closedAt, 1), closingBody(closing))});
}

Status FeeRows::updateClosing(qint64 row, int revision, const CashClosing &closing)
{
    return m_database.run(
        u"UPDATE fee_closing SET revision = ?, reopened_at = ?, body_sealed = ? WHERE number = ?"_s,
        {revision + 1, timeValue(closing.reopenedAt),
         m_vault.sealField(closingPlace(closing.box, closing.closedAt, revision + 1),
                           closingBody(closing)),
         row});
}

Result<FeeRows::StoredClosing> FeeRows::closingIn(const Row &row) const
{
    StoredClosing stored{row.integer(0), int(row.integer(4)), {}};
    CashClosing &closing = stored.closing;
    closing.box = {row.text(1), row.text(2), QDate::fromJulianDay(row.integer(3))};
    closing.expected = row.integer(5);
    closing.counted = row.integer(6);
    closing.closedAt = row.time(7);
    closing.reopenedAt = row.time(8);
    const auto body = m_vault.openField(
        closingPlace(closing.box, closing.closedAt, stored.revision), row.bytes(9));
    if (!body)
        return failure(body.error());
    const QJsonObject json = QJsonDocument::fromJson(*body).object();
    closing.reason = json[u"reason"_s].toString();
    closing.closedBy = json[u"closedBy"_s].toString();
    closing.reopenedBy = json[u"reopenedBy"_s].toString();
    closing.reopenReason = json[u"reopenReason"_s].toString();
    return stored;
}

Result<QList<FeeRows::StoredClosing>> FeeRows::closings(const QString &where,
                                                        const QVariantList &values)
{
    QList<StoredClosing> list;
    const auto take = [&](const Row &row) -> Status {
        auto stored = closingIn(row);
        if (!stored)
            return failure(stored.error());
        list.append(std::move(*stored));
        return {};
    };
    const auto done = m_database.each(
        u"SELECT c.number, c.desk, c.cashier, c.day, c.revision, c.expected, c.counted, "
        "c.closed_at, c.reopened_at, c.body_sealed FROM fee_closing c WHERE "_s +
            where,
        values, take);
    if (!done)
        return failure(done.error());
    return list;
}

} // namespace motcua::storage
