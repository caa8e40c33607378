#pragma once

#include "app/core/domain/pagearrangement.h"
#include "app/core/services/capture.h"

#include <QAbstractListModel>

#include <optional>

namespace motcua::presentation
{

/// The pages of one component in their order as thumbnails, growing while the stack still feeds.
/// Keeps its rows where only their contents change, so that a selection lives on. GUI thread.
class PageListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ThumbnailRole = Qt::UserRole, ///< as the operator turned it, also before it is made again
        BlankRole,
        KeptRole,
        FailedRole,
        ReadyRole,
        StartsDocumentRole, ///< a cut lies before this page
        SeparatorRole,      ///< a separator sheet
        ProposedCutRole,    ///< a document would begin here
        LeavingRole,        ///< would go into the bin with that
        TextlessRole,       ///< was read, and cannot be searched
        IdRole              ///< text that names the page for ever
    };

    struct Row {
        domain::ArrangedPage arranged;
        std::optional<services::CapturedPage> captured; ///< empty: it has vanished from the disk

        /// Stands in the document, with something on it, and cannot be searched.
        [[nodiscard]] bool isTextless() const
        {
            return captured && captured->isIncluded() && !captured->blank &&
                   captured->separator.isEmpty() && captured->lacksText();
        }
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setRows(QList<Row> rows);
    /// How far the text of these pages is: what is still read, else what will not be found by a
    /// search. Empty = all of it is there.
    [[nodiscard]] QString textNote() const;
    /// Marks what is proposed and not accepted yet.
    void setProposed(domain::PageIds cuts, domain::PageIds leaving);
    [[nodiscard]] const Row &at(int row) const { return m_rows.at(row); }

signals:
    /// Rows were dragged before row `before` (or behind the last).
    void rowsDropped(const QList<int> &rows, int before);

protected:
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    [[nodiscard]] QString describe(int row) const;

    QList<Row> m_rows;
    domain::PageIds m_proposedCuts;
    domain::PageIds m_leaving;
};

} // namespace motcua::presentation
