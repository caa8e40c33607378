#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/services/fees.h"

#include <QAbstractTableModel>

namespace motcua::presentation
{

/// The fees of one dossier: which are to be collected or waived now, how many times and for how
/// much each. GUI thread.
class DossierFeesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Fee, Quantity, UnitAmount, Amount, Kind, State, columns };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A tick, a quantity, or an amount for one as a person types it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// What is open is ticked.
    void setFees(const QList<domain::DossierFee> &fees);
    [[nodiscard]] QList<services::CollectLine> chosen() const;
    [[nodiscard]] QStringList chosenCodes() const;
    [[nodiscard]] qint64 chosenTotal() const;
    /// The fee of this row, when its exemption or its wait for proof may be taken back; else empty.
    [[nodiscard]] QString undoableCode(int row) const;

signals:
    void edited();

private:
    struct Line {
        domain::DossierFee fee;
        bool chosen = false;
    };
    [[nodiscard]] QString text(const Line &line, int column) const;
    /// False: beyond what one fee may be.
    [[nodiscard]] static bool count(Line &line, qint64 unitAmount, int quantity);

    QList<Line> m_lines;
};

} // namespace motcua::presentation
