#pragma once

#include "app/core/services/desk.h"
#include "ui/presentation/fees/dossierfeesmodel.h"
#include "ui/presentation/fees/feereceiptsmodel.h"
#include "ui/presentation/papers/paperview.h"

#include <QObject>

namespace motcua::presentation
{

/// How somebody pays for a dossier.
struct PaymentWish {
    domain::PaymentMethod method = domain::PaymentMethod::Cash;
    QString payer;  ///< empty = the owner
    QString reason; ///< of another amount than the published one
};

/// Collecting for one dossier, and the receipts of today at this desk. Every act is asked of the
/// service, which knows who may; one at a time. GUI thread.
class FeesPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit FeesPresenter(services::Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] bool mayCollect() const;
    /// Reasons for an exemption: those of this office, and the published ones of the dossier.
    [[nodiscard]] QStringList exemptions() const;

    /// Reads the receipts of today anew.
    void refresh();
    /// By its number, or by the text of the QR code on its receipt paper.
    void open(const QString &text);
    void leaveDossier();

    [[nodiscard]] bool hasDossier() const { return !m_code.isEmpty(); }
    [[nodiscard]] QString dossierCode() const { return m_code; }
    [[nodiscard]] QString dossierLine() const { return m_line; }
    [[nodiscard]] QString owner() const { return m_owner; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void collect(const PaymentWish &wish);
    void exempt(const QString &reason, const QString &note);
    /// An exemption is claimed and not proved yet: which, and by what paper.
    void askProof(const QString &reason, const QString &note);
    /// Takes back the exemption, or the wait for proof, of the fee in this row.
    void reopen(int row, const QString &reason);
    // Of the receipt in this row.
    void cancel(int row, const QString &reason);
    void refund(int row, const QString &reason);
    /// The receipt as the applicant gets it; a cancelled one says so.
    void print(int row);

    DossierFeesModel fees;
    FeeReceiptsModel receipts;

signals:
    void dossierChanged();
    void receiptsChanged();
    void busyChanged();
    void receiptReady(const motcua::presentation::PaperView &receipt);
    void succeeded(const QString &sentence);
    void warned(const motcua::kernel::Error &warning);
    void failed(const motcua::kernel::Error &error);

private:
    template <class Work, class Receive> void askOnce(Work work, Receive receive);
    void show(const domain::Dossier &dossier);
    void settled(const kernel::Result<services::Collected> &done, const QString &sentence);
    void setBusy(bool busy);
    void changed(const kernel::Result<domain::Dossier> &done, const QString &sentence);

    services::Desk &m_desk;
    QString m_code;
    QStringList m_published;
    QString m_line;
    QString m_owner;
    bool m_busy = false;
};

} // namespace motcua::presentation
