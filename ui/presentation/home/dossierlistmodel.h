#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/serverword.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace motcua::presentation
{

/// A dossier in a list, and what a person must know or do about it.
struct DossierRow {
    domain::DossierSummary summary;
    QString note;            ///< why it is not sent, or what comes next; may be empty
    kernel::OutboxId outbox; ///< of the waiting item, when the row comes from the outbox
    bool isPressing = false; ///< an answer clock has little left
    std::optional<domain::ServerWord> word = {}; ///< differs from ours
    bool isElsewhere = false;                    ///< only the server has it
    bool maySendAgain = false; ///< set aside, or with a courier that does not arrive
};

/// Dossiers of a queue or of a search. GUI thread.
class DossierListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Owner, Procedure, State, Due, Note, columns };
    enum Role { LateRole = Qt::UserRole, PressingRole };

    /// Of an online dossier that waits for its answer.
    struct Clock {
        QString note; ///< empty = no clock runs
        bool isPressing = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// `now` tells which ones are late.
    void setRows(QList<DossierRow> rows, const QDateTime &now);
    /// Tells the answer clocks anew; nothing else changes.
    void tell(const QDateTime &now,
              const std::function<Clock(const domain::DossierSummary &)> &clockOf);
    [[nodiscard]] const DossierRow &at(int row) const { return m_rows.at(row); }

private:
    [[nodiscard]] QString text(const DossierRow &row, int column) const;
    [[nodiscard]] static bool isUnanswered(const DossierRow &row);
    [[nodiscard]] bool isLate(const DossierRow &row) const;

    QList<DossierRow> m_rows;
    QDateTime m_now;
};

} // namespace motcua::presentation
