#pragma once

#include "ui/widgets/messageline.h"

#include <QDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QList>
#include <QPushButton>

#include <array>
#include <functional>

namespace motcua::widgets
{

/// What a person decides, with the reason that goes into the record.
struct Decision {
    QString title;
    QString text;
    /// Side by side: what it is of, here, there. The first row is the heading.
    QList<std::array<QString, 3>> rows = {};
    struct Deed {
        QString name; ///< of the button's object
        QString label;
        std::function<void(const QString &reason)> act;
    };
    QList<Deed> deeds;
};

/// Shows a Decision; a deed needs a reason. Deletes itself.
class DecisionDialog final : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(const Decision &decision, QWidget *parent);

private:
    void makeRows(QGridLayout &grid, const QList<std::array<QString, 3>> &rows);
    void take(const std::function<void(const QString &)> &act);

    QLineEdit *m_reason = nullptr;
    MessageLine *m_message = nullptr;
};

} // namespace motcua::widgets
