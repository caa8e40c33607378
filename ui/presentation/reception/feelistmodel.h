#pragma once

#include "app/core/domain/procedure.h"
#include "app/core/services/dossierdraft.h"

#include <QAbstractTableModel>

namespace motcua::presentation
{

/// The published fees of the chosen procedure (phí, lệ phí): which apply, and which are collected
/// right after the sealing (thu ngay), by who may.
/// GUI thread.
class FeeListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Fee, Amount, Collected, columns };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Who receives may collect too; usual.
    void setMayCollect(bool may) { m_mayCollect = may; }
    [[nodiscard]] bool mayCollect() const { return m_mayCollect; }
    /// Fees that stay keep their ticks.
    void setFees(const QList<domain::FeeDefinition> &fees);
    void restore(const QList<services::DraftFee> &fees);
    [[nodiscard]] QList<services::DraftFee> draftFees() const;

signals:
    void edited();

private:
    struct Line {
        domain::FeeDefinition fee;
        bool applies = true;
        bool paid = false;
    };
    QList<Line> m_lines;
    bool m_mayCollect = true;
};

} // namespace motcua::presentation
