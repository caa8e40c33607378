#pragma once

#include "app/core/ports/scanners.h"

#include <QAbstractTableModel>
#include <QMap>

namespace motcua::presentation
{

/// Every option of one scanner as a table: name, value, what it takes. A value that is typed over
/// becomes a wish of this desk; an empty one gives the wish up. GUI thread.
class OptionListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Range, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setOptions(QList<ports::DeviceOption> options, QMap<QString, QString> wishes);
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
    void wishesChanged();

private:
    [[nodiscard]] QString text(const ports::DeviceOption &option, int column) const;

    QList<ports::DeviceOption> m_options;
    QMap<QString, QString> m_wishes;
};

/// What an option takes, in words: "50…1200 dpi", "Gray, Color", "yes, no".
[[nodiscard]] QString rangeText(const ports::DeviceOption &option);
/// Would the option take this text? Numbers in range, words of the list without regard to case.
[[nodiscard]] bool takes(const ports::DeviceOption &option, const QString &text);

} // namespace motcua::presentation
