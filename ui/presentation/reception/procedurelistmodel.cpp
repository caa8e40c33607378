#include "ui/presentation/reception/procedurelistmodel.h"

#include "ui/presentation/format.h"

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

int ProcedureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_procedures.size());
}

QVariant ProcedureListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Procedure &procedure = m_procedures[index.row()];
    switch (role) {
    case Qt::DisplayRole: return procedure.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1 · %2 · %3"_s.arg(procedure.code, procedure.name, procedure.sector);
    case CodeRole: return procedure.code;
    case SectorRole: return procedure.sector;
    default: return {};
    }
}

void ProcedureListModel::setProcedures(QList<domain::Procedure> procedures)
{
    beginResetModel();
    m_procedures = std::move(procedures);
    endResetModel();
}

} // namespace motcua::presentation
