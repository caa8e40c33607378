#pragma once

#include <QListView>

namespace motcua::widgets
{

/// A list to choose one of: each row with a second line and a word beside its name
/// (presentation::ChoiceRole). Enter, Space or a double click chooses, Delete asks for removal.
class ChoiceList final : public QListView
{
    Q_OBJECT

public:
    explicit ChoiceList(const QString &objectName, QWidget *parent = nullptr);

signals:
    void rowChosen(int row);
    void removalAsked(int row);
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace motcua::widgets
