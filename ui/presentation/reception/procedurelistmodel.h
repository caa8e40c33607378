#pragma once

#include "app/core/domain/procedure.h"

#include <QAbstractListModel>

namespace motcua::presentation
{

/// Procedures found by a search, best first. GUI thread.
class ProcedureListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CodeRole = Qt::UserRole, DetailsRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setProcedures(QList<domain::Procedure> procedures);
    [[nodiscard]] const domain::Procedure &at(int row) const { return m_procedures.at(row); }

    /// Code and field; and whether the catalogue calls it a mere example.
    [[nodiscard]] static QString details(const domain::Procedure &procedure);

private:
    QList<domain::Procedure> m_procedures;
};

} // namespace motcua::presentation
