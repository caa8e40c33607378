#pragma once

#include "app/core/domain/procedure.h"
#include "app/core/services/dossierdraft.h"

#include <QAbstractTableModel>

#include <optional>

namespace motcua::presentation
{

/// The published fees of the chosen procedure (phí, lệ phí): which apply, how many times, which are
/// waived and why, and which are collected right after the sealing (thu ngay), by who may. A
/// compulsory one cannot be left out, only waived (regulation facts §1.10). GUI thread.
class FeeListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Fee, Quantity, Amount, Exemption, Collected, columns };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A tick, a quantity from 1 to domain::mostFeeQuantity, or one of the reasons; empty = owed.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Who receives may collect too; usual.
    void setMayCollect(bool may) { m_mayCollect = may; }
    [[nodiscard]] bool mayCollect() const { return m_mayCollect; }
    /// Reasons of this office, beside those that a procedure publishes.
    void setExemptions(const QStringList &reasons) { m_exemptions = reasons; }
    /// Fees that stay keep what was said of them.
    void setFees(const QList<domain::FeeDefinition> &fees);
    void restore(const QList<services::DraftFee> &fees);
    [[nodiscard]] QList<services::DraftFee> draftFees() const;
    /// VND that is owed so far as amounts are known; nothing when it is beyond belief.
    [[nodiscard]] std::optional<qint64> total() const;

signals:
    void edited();

private:
    struct Line {
        domain::FeeDefinition fee;
        bool applies = true;
        bool paid = false;
        int quantity = 1;
        QString exemption = {};

        [[nodiscard]] bool isCompulsory() const
        {
            return fee.demand == domain::FeeDemand::Compulsory;
        }
        /// Money is to come; an amount of 0 is set by the province later.
        [[nodiscard]] bool isOwed() const { return applies && exemption.isEmpty(); }
    };
    [[nodiscard]] QStringList reasonsFor(const Line &line) const;
    [[nodiscard]] QString text(const Line &line, int column) const;
    [[nodiscard]] bool tick(Line &line, int column, bool checked);
    [[nodiscard]] bool edit(Line &line, int column, const QVariant &value);

    QList<Line> m_lines;
    QStringList m_exemptions;
    bool m_mayCollect = true;
};

} // namespace motcua::presentation
