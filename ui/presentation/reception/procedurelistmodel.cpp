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
    case Qt::AccessibleTextRole: return u"%1 · %2"_s.arg(procedure.name, details(procedure));
    case CodeRole: return procedure.code;
    case DetailsRole: return details(procedure);
    default: return {};
    }
}

QString ProcedureListModel::details(const domain::Procedure &procedure)
{
    QString text = procedure.code;
    if (!procedure.sector.isEmpty())
        text += u" · "_s + procedure.sector;
    if (procedure.illustrative)
        text += u" · "_s + tr("example, to be checked");
    return text;
}

void ProcedureListModel::setProcedures(QList<domain::Procedure> procedures)
{
    beginResetModel();
    m_procedures = std::move(procedures);
    endResetModel();
}

} // namespace motcua::presentation
