#include "ui/presentation/scanner/optionlistmodel.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using ports::DeviceOption;

QString rangeText(const DeviceOption &option)
{
    QString text = option.values.join(u", "_s);
    if (option.type == "switch"_L1)
        text = u"yes, no"_s;
    else if (option.least && option.most)
        text = u"%1…%2"_s.arg(QString::number(*option.least), QString::number(*option.most));
    return option.unit.isEmpty() ? text : u"%1 %2"_s.arg(text, option.unit).trimmed();
}

bool takes(const DeviceOption &option, const QString &text)
{
    if (option.type == "switch"_L1)
        return text == "yes"_L1 || text == "no"_L1;
    if (option.type == "integer"_L1 || option.type == "number"_L1) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber && (!option.least || number >= *option.least) &&
               (!option.most || number <= *option.most) &&
               (option.values.isEmpty() || option.values.contains(text));
    }
    return option.type == "text"_L1 &&
           (option.values.isEmpty() || option.values.contains(text, Qt::CaseInsensitive));
}

void OptionListModel::setOptions(QList<DeviceOption> options, QMap<QString, QString> wishes)
{
    beginResetModel();
    m_options = std::move(options);
    m_wishes = std::move(wishes);
    endResetModel();
}

int OptionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_options.size());
}

int OptionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OptionListModel::text(const DeviceOption &option, int column) const
{
    const bool isGroup = option.type == "group"_L1;
    switch (column) {
    case Name: return isGroup ? option.title : option.name;
    case Value: return m_wishes.value(option.name, option.value);
    case Range: return rangeText(option);
    default: return {};
    }
}

QVariant OptionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceOption &option = m_options[index.row()];
    const bool isWish = index.column() == Value && m_wishes.contains(option.name);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text(option, index.column());
    case Qt::ToolTipRole: return u"%1\n%2"_s.arg(option.title, option.description).trimmed();
    case Qt::FontRole: {
        QFont font;
        font.setBold(option.type == "group"_L1 || isWish);
        return font;
    }
    default: return {};
    }
}

QVariant OptionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Option");
    case Value: return tr("Value");
    case Range: return tr("Takes");
    default: return {};
    }
}

Qt::ItemFlags OptionListModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const DeviceOption &option = m_options[index.row()];
    Qt::ItemFlags flags = Qt::ItemIsSelectable;
    // An option that sleeps now may be woken by another one, so a wish for it is kept and tried.
    if (option.isActive || m_wishes.contains(option.name) || option.type == "group"_L1)
        flags |= Qt::ItemIsEnabled;
    const bool hasValue = option.type == "switch"_L1 || option.type == "integer"_L1 ||
                          option.type == "number"_L1 || option.type == "text"_L1;
    if (index.column() == Value && option.isSettable && hasValue)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool OptionListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const DeviceOption &option = m_options[index.row()];
    const QString text = value.toString().trimmed();
    if (text == this->text(option, Value))
        return false;
    if (text.isEmpty() || text == option.value)
        m_wishes.remove(option.name);
    else if (takes(option, text))
        m_wishes.insert(option.name, text);
    else
        return false;
    emit dataChanged(index, index);
    emit wishesChanged();
    return true;
}

} // namespace motcua::presentation
