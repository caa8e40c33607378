#pragma once

#include "app/core/services/capture.h"

#include <QAbstractListModel>

namespace motcua::presentation
{

/// The pages of one component as thumbnails, growing while the stack still feeds. GUI thread.
class PageListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ThumbnailRole = Qt::UserRole, BlankRole, KeptRole, FailedRole, ReadyRole };

    /// One page and where it comes from.
    struct Row {
        int stack = 0; ///< index of the stack within the capture
        int page = 0;  ///< index within the stack
        services::CapturedPage captured;
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setRows(QList<Row> rows);
    void append(const Row &row);
    /// Replaces the row of the same page; unknown pages are ignored.
    void update(const Row &row);
    [[nodiscard]] const Row &at(int row) const { return m_rows.at(row); }

private:
    [[nodiscard]] QString describe(int row) const;

    QList<Row> m_rows;
};

} // namespace motcua::presentation
