#pragma once

#include "ui/presentation/dossier/moveform.h"
#include "ui/widgets/dialogs.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

class QPlainTextEdit;

namespace motcua::widgets
{

/// The fields of one move, in the page and not in a dialog. Enter in a line or Ctrl+Enter anywhere
/// does it, Esc leaves it.
class MoveFormWidget final : public QGroupBox
{
    Q_OBJECT

public:
    struct Shown {
        QString move;
        QString title;
        QList<presentation::MoveField> fields;
    };

    MoveFormWidget(Shown shown, Dialogs &dialogs, QWidget *parent);

    [[nodiscard]] const QString &move() const { return m_shown.move; }
    [[nodiscard]] QString title() const { return m_shown.title; }
    [[nodiscard]] presentation::MoveInput input() const;
    /// What was typed before into a form of the same move.
    void setInput(const presentation::MoveInput &input);
    /// Something was typed or chosen that would be lost with it.
    [[nodiscard]] bool isFilled() const;
    void focusField(const QString &id);
    void focusFirst();

signals:
    void done();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Many fields stand in columns beside each other: the page must not grow out of the window.
    void addRows(QHBoxLayout &columns);
    [[nodiscard]] QWidget *makeField(const presentation::MoveField &field);
    /// One box for each listed paper, that writes its line or takes it away; null without choices.
    [[nodiscard]] QWidget *makePicks(const presentation::MoveField &field, QPlainTextEdit *lines);
    [[nodiscard]] QWidget *makeLine(const presentation::MoveField &field);
    [[nodiscard]] QWidget *makeTarget(const presentation::MoveField &field);
    [[nodiscard]] QWidget *makeChoice(const presentation::MoveField &field);
    [[nodiscard]] QWidget *makeFiles();
    [[nodiscard]] QWidget *withAddButton(QListWidget *list);
    void addFiles();
    void showFiles(const QStringList &files);
    void makeButtons(QVBoxLayout &layout);

    Shown m_shown;
    presentation::MoveInput m_begun; // as it was opened
    Dialogs &m_dialogs;
    QHash<QString, QWidget *> m_inputs;
    QListWidget *m_files = nullptr;
    QWidget *m_picks = nullptr;
};

} // namespace motcua::widgets
