#include "ui/widgets/decisiondialog.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

namespace
{

constexpr int usualWidth = 560;

} // namespace

DecisionDialog::DecisionDialog(const Decision &decision, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"decisionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(decision.title);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *text = new QLabel(decision.text, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    layout->addWidget(text);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    makeRows(*grid, decision.rows);
    layout->addLayout(grid);
    auto *caption = new QLabel(tr("&Reason (it is kept with your name)"), this);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"decisionReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    caption->setBuddy(m_reason);
    layout->addWidget(caption);
    layout->addWidget(m_reason);
    m_message = new MessageLine(u"decisionMessage"_s, this);
    layout->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (const Decision::Deed &deed : decision.deeds) {
        auto *button = new QPushButton(deed.label, this);
        button->setObjectName(deed.name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, act = deed.act] { take(act); });
        row->addWidget(button);
    }
    auto *closing = new QPushButton(tr("Close (Esc)"), this);
    closing->setAutoDefault(false);
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(closing);
    layout->addLayout(row);
    resize(usualWidth, sizeHint().height());
    m_reason->setFocus();
}

void DecisionDialog::makeRows(QGridLayout &grid, const QList<std::array<QString, 3>> &rows)
{
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < 3; ++column) {
            auto *cell = new QLabel(rows[row][std::size_t(column)], this);
            cell->setTextFormat(Qt::PlainText);
            cell->setWordWrap(column > 0);
            cell->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            if (column == 0)
                cell->setForegroundRole(QPalette::PlaceholderText);
            if (row == 0) {
                QFont bold = cell->font();
                bold.setBold(true);
                cell->setFont(bold);
            }
            grid.addWidget(cell, row, column);
        }
    }
    grid.setColumnStretch(1, 1);
    grid.setColumnStretch(2, 1);
}

void DecisionDialog::take(const std::function<void(const QString &)> &act)
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_message->showError(tr("Say why: it is kept with your name."));
        m_reason->setFocus();
        return;
    }
    act(reason);
    accept();
}

} // namespace motcua::widgets
