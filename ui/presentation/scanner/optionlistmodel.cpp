#include "ui/presentation/scanner/optionlistmodel.h"

#include <QFont>

#include <algorithm>

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
    const bool sameRows =
        std::equal(options.begin(), options.end(), m_options.begin(), m_options.end(),
                   [](const auto &left, const auto &right) { return left.name == right.name; });
    if (!sameRows)
        beginResetModel();
    m_options = std::move(options);
    m_wishes = std::move(wishes);
    if (!sameRows)
        endResetModel();
    else if (!m_options.isEmpty()) // the selection stays where the person works
        emit dataChanged(index(0, 0), index(int(m_options.size()) - 1, ColumnCount - 1));
}

void OptionListModel::reset()
{
    if (m_isReadOnly || m_wishes.isEmpty())
        return;
    const QString one = m_wishes.firstKey();
    m_wishes.clear();
    emit wishChanged(one);
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
    case Title: return option.title.isEmpty() ? option.name : option.title;
    case Name: return isGroup ? QString() : option.name;
    case Type: return isGroup ? QString() : typeText(option.type);
    case Value: return valueText(option);
    case Range: return isGroup ? QString() : rangeText(option);
    default: return {};
    }
}

QString OptionListModel::valueText(const DeviceOption &option) const
{
    if (!isUnmet(option))
        return m_wishes.value(option.name, option.value);
    return tr("%1 (asked for %2)").arg(option.value, m_wishes.value(option.name));
}

bool OptionListModel::isUnmet(const DeviceOption &option) const
{
    if (!m_wishes.contains(option.name) || !option.isActive)
        return false;
    const QString &wish = *m_wishes.find(option.name);
    bool isNumber = false;
    const double number = wish.toDouble(&isNumber);
    return isNumber ? qAbs(number - option.value.toDouble()) > 0.001
                    : wish.compare(option.value, Qt::CaseInsensitive) != 0;
}

QString OptionListModel::typeText(const QString &type)
{
    if (type == "switch"_L1)
        return tr("switch");
    if (type == "integer"_L1)
        return tr("whole number");
    if (type == "number"_L1)
        return tr("number");
    if (type == "text"_L1)
        return tr("word");
    return type == "button"_L1 ? tr("button") : type == "list"_L1 ? tr("list") : type;
}

QVariant OptionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceOption &option = m_options[index.row()];
    const bool isWish = index.column() == Value && m_wishes.contains(option.name);
    switch (role) {
    case Qt::DisplayRole: return text(option, index.column());
    case Qt::EditRole:
        return index.column() == Value ? m_wishes.value(option.name, option.value)
                                       : text(option, index.column());
    case ChoicesRole:
        return option.type == "switch"_L1 ? QStringList{u"yes"_s, u"no"_s} : option.values;
    case IsWishRole: return m_wishes.contains(option.name);
    case IsUnmetRole: return isUnmet(option);
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
    case Title: return tr("Option");
    case Value: return tr("Value");
    case Range: return tr("Takes");
    case Type: return tr("Kind");
    case Name: return tr("Name in SANE");
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
    if (index.column() == Value && option.isSettable && hasValue && !m_isReadOnly)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool OptionListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const DeviceOption &option = m_options[index.row()];
    const QString text = value.toString().trimmed();
    if (text == m_wishes.value(option.name, option.value))
        return false;
    if (text.isEmpty())
        m_wishes.remove(option.name);
    else if (takes(option, text))
        m_wishes.insert(option.name, text);
    else
        return false;
    emit dataChanged(index, index);
    emit wishChanged(option.name);
    return true;
}

} // namespace motcua::presentation
