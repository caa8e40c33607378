#pragma once

#include "app/core/ports/scanners.h"

#include <QAbstractTableModel>
#include <QMap>

namespace motcua::presentation
{

/// Every option of one scanner as a table: title, SANE name, type, value as the device has it, what
/// it takes. A value that is typed over becomes a wish of this desk; an empty one gives the wish
/// up. GUI thread.
class OptionListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Value, Range, Type, Name, ColumnCount };
    enum Role {
        ChoicesRole = Qt::UserRole, ///< QStringList: all that it takes; empty = anything in range
        IsWishRole,                 ///< bool: set by hand at this desk
        IsUnmetRole,                ///< bool: the device has made something else of the wish
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setOptions(QList<ports::DeviceOption> options, QMap<QString, QString> wishes);
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    /// Gives up every wish.
    void reset();
    [[nodiscard]] const QList<ports::DeviceOption> &options() const { return m_options; }
    [[nodiscard]] const QMap<QString, QString> &wishes() const { return m_wishes; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Refuses what the option does not take.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void wishChanged(const QString &option);

private:
    [[nodiscard]] QString text(const ports::DeviceOption &option, int column) const;
    [[nodiscard]] static QString typeText(const QString &type);
    [[nodiscard]] QString valueText(const ports::DeviceOption &option) const;
    [[nodiscard]] bool isUnmet(const ports::DeviceOption &option) const;

    QList<ports::DeviceOption> m_options;
    QMap<QString, QString> m_wishes;
    bool m_isReadOnly = false;
};

/// What an option takes, in words: "50…1200 dpi", "Gray, Color", "yes, no".
[[nodiscard]] QString rangeText(const ports::DeviceOption &option);
/// Would the option take this text? Numbers in range, words of the list without regard to case.
[[nodiscard]] bool takes(const ports::DeviceOption &option, const QString &text);

} // namespace motcua::presentation
