#pragma once

#include "ui/presentation/reception/scannerpresenter.h"
#include "ui/presentation/scanner/choiceroles.h"

#include <QAbstractListModel>

namespace motcua::presentation
{

/// The scanners that are offered, as rows with ChoiceRole: what there is of each, whether the last
/// search has met it, and which one this desk uses. Follows the presenter, which outlives it. GUI
/// thread.
class ScannerListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ScannerListModel(ScannerPresenter &scanner, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] int rowOf(const QString &device) const; ///< −1 = not there
    [[nodiscard]] QString deviceAt(int row) const;        ///< SANE name

private:
    struct Row {
        QString device;
        QString title;
        QString detail;
        QString mark;
        bool isChosen = false;
        bool isAbsent = false;
        bool operator==(const Row &) const = default;
    };
    void follow();
    [[nodiscard]] Row rowFor(int place) const;

    ScannerPresenter &m_scanner;
    QList<Row> m_rows;
};

} // namespace motcua::presentation
