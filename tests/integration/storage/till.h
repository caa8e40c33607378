#pragma once

#include "tests/fakes/deskstore.h"

#include <QMap>
#include <QRandomGenerator>

namespace motcua::tests
{

/// A store where money is taken, by "hoa" at desk Q1.
struct Till {
    DeskStore desk;
    ports::Actor actor = officer();

    [[nodiscard]] storage::SqlFeeStore &store() { return desk.store().fees(); }
    [[nodiscard]] QDate today() const { return desk.clock.now().date(); }

    void addSeries(const QString &symbol, qint64 first, qint64 last);
    /// A sealed dossier with one levy of 8,000 that waits.
    [[nodiscard]] domain::Dossier dossier();
    [[nodiscard]] domain::FeeReceipt draft(const QString &symbol, qint64 amount = 8000) const;
    [[nodiscard]] kernel::Result<ports::IssuedReceipts>
    issue(const QList<domain::FeeReceipt> &drafts, domain::Dossier dossier);
    [[nodiscard]] kernel::Result<ports::IssuedReceipts> tryPay(const domain::Dossier &dossier);
    ports::IssuedReceipts pay(const domain::Dossier &dossier);
    [[nodiscard]] kernel::Result<ports::IssuedReceipts> trySettle(domain::FeeReceipt receipt,
                                                                  domain::FeeReceiptState state);
    void cancel(const domain::FeeReceipt &receipt);
    [[nodiscard]] kernel::Status close(qint64 amount, const QString &reason = {});
};

/// Acts at random, against a model that knows only sums and numbers.
class RandomTill
{
public:
    explicit RandomTill(quint32 seed);

    void step();
    /// What the store and the model disagree about; empty = nothing.
    [[nodiscard]] QString difference();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool everyKindHappened() const;

    Till till;

private:
    struct Known {
        qint64 amount = 0;
        domain::FeeReceiptState state = domain::FeeReceiptState::Issued;
        QDate day;
        QDate refunded;
    };
    void pay();
    void settle(domain::FeeReceiptState state);
    void lose();
    void endDay();
    void note(const char *what) { ++m_counts[QString::fromLatin1(what)]; }

    QRandomGenerator m_random;
    QStringList m_symbols{QStringLiteral("AA-26E"), QStringLiteral("AB-26E"),
                          QStringLiteral("AC-26E")};
    QMap<QString, QMap<qint64, Known>> m_model; // by symbol, by number
    QMap<QString, qint64> m_next;
    QSet<QDate> m_closed;
    QList<domain::Dossier> m_dossiers;
    QMap<QString, int> m_counts;
};

} // namespace motcua::tests
