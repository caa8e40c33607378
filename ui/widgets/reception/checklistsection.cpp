#include "ui/widgets/reception/checklistsection.h"

#include "ui/presentation/format.h"
#include "ui/presentation/reception/checklistmodel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;
using motcua::presentation::ChecklistModel;

namespace motcua::widgets
{

namespace
{

/// Colours what is missing or still to scan; marks compulsory papers with a star.
class ChecklistDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        if (index.column() != ChecklistModel::Form)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *forms = new QComboBox(parent);
        forms->setObjectName(u"paperForm"_s);
        forms->setAccessibleName(ChecklistSection::tr("In what form it was handed in"));
        using domain::PaperForm;
        for (const PaperForm form : {PaperForm::Original, PaperForm::Compared, PaperForm::Certified,
                                     PaperForm::Plain, PaperForm::Electronic})
            forms->addItem(presentation::paperFormText(form), int(form));
        return forms;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *forms = qobject_cast<QComboBox *>(editor);
        if (!forms)
            return QStyledItemDelegate::setEditorData(editor, index);
        forms->setCurrentIndex(std::max(0, forms->findData(index.data(Qt::EditRole))));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        if (const auto *forms = qobject_cast<QComboBox *>(editor))
            model->setData(index, forms->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Tones tones = tonesFor(option->palette);
        if (index.column() == ChecklistModel::Paper &&
            index.data(ChecklistModel::CompulsoryRole).toBool())
            option->text += u" *"_s;
        if (index.column() != ChecklistModel::Digitised)
            return;
        const bool isHere = index.data(ChecklistModel::OfferedRole).toBool() ||
                            index.data(ChecklistModel::ReusedRole).toBool();
        const bool awaitsScan = index.data(ChecklistModel::AwaitsScanRole).toBool();
        option->palette.setColor(QPalette::Text, isHere       ? tones.good
                                                 : awaitsScan ? tones.warning
                                                              : tones.muted);
        option->font.setBold(isHere || awaitsScan);
    }
};

} // namespace

ChecklistSection::ChecklistSection(presentation::ReceptionPresenter &reception, QWidget *parent)
    : QWidget(parent), m_reception(reception)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_box =
        new SectionBox({3, tr("Checklist"),
                        tr("F4 · Space ticks · Shift+Space form · Enter reuses · * compulsory")},
                       this);
    outer->addWidget(m_box);
    makeTable();
    makeReuseLine();
    makeVolunteered();
    connect(&reception, &presentation::ReceptionPresenter::currentRowChanged, this,
            &ChecklistSection::followCurrentRow);
}

void ChecklistSection::makeTable()
{
    m_table = new QTableView(m_box);
    m_table->setObjectName(u"checklist"_s);
    m_table->setAccessibleName(tr("Papers of the dossier"));
    m_table->setModel(&m_reception.checklist);
    m_table->setItemDelegate(new ChecklistDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(ChecklistModel::Paper, QHeaderView::Stretch);
    columns->setDefaultAlignment(Qt::AlignCenter);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_reception.setCurrentRow(current.row());
            });
    m_box->body()->addWidget(m_table, 1);
}

void ChecklistSection::makeReuseLine()
{
    m_reuse = new QLabel(m_box);
    m_reuse->setObjectName(u"reuseLine"_s);
    m_reuse->setWordWrap(true);
    m_reuse->hide();
    const auto show = [this] {
        const QString text = m_reception.reuse.text();
        m_reuse->setText(text);
        const QString there = m_reception.reuse.serverLines().join(u'\n');
        m_reuse->setToolTip(there);
        m_reuse->setAccessibleDescription(there);
        m_reuse->setVisible(!text.isEmpty());
        m_earlier->setVisible(m_reception.reuse.isServerAway());
    };
    connect(&m_reception.reuse, &presentation::ReusePresenter::textChanged, this, show);
    m_box->body()->addWidget(m_reuse);
    makeEarlier();
}

/// With the server away nobody can look: the citizen's receipt tells the number.
void ChecklistSection::makeEarlier()
{
    m_earlier = new QLineEdit(m_box);
    m_earlier->setObjectName(u"earlierDossier"_s);
    m_earlier->setAccessibleName(tr("Number of the earlier dossier at iGate that has this paper"));
    m_earlier->setPlaceholderText(
        tr("This paper is at iGate with dossier number… (Ctrl+Insert), then Enter"));
    m_earlier->hide();
    connect(m_earlier, &QLineEdit::returnPressed, this, &ChecklistSection::takeEarlier);
    m_box->body()->addWidget(m_earlier);
}

void ChecklistSection::takeEarlier()
{
    if (!m_reception.checklist.takeAtServer(m_table->currentIndex().row(), m_earlier->text()))
        return;
    m_earlier->clear();
    m_table->setFocus();
    goOnFrom(m_table->currentIndex());
}

void ChecklistSection::makeVolunteered()
{
    m_volunteered = new QLineEdit(m_box);
    m_volunteered->setObjectName(u"volunteeredPaper"_s);
    m_volunteered->setAccessibleName(tr("Paper outside the list"));
    m_volunteered->setPlaceholderText(
        tr("Record another paper handed in voluntarily (Insert), then Enter"));
    connect(m_volunteered, &QLineEdit::returnPressed, this, &ChecklistSection::addVolunteered);
    m_box->body()->addWidget(m_volunteered);
}

void ChecklistSection::focusList()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_reception.checklist.index(0, 0));
}

bool ChecklistSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Space:
        if (key->modifiers().testFlag(Qt::ShiftModifier))
            m_reception.checklist.turnForm(m_table->currentIndex().row());
        else
            tickAndGoOn();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: return reuseAndGoOn();
    case Qt::Key_Insert:
        if (key->modifiers().testFlag(Qt::ControlModifier) && m_earlier->isVisible())
            m_earlier->setFocus(Qt::ShortcutFocusReason);
        else
            m_volunteered->setFocus(Qt::ShortcutFocusReason);
        return true;
    default: return false;
    }
}

void ChecklistSection::tickAndGoOn()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const bool received = m_reception.checklist.lines()[current.row()].received;
    m_reception.checklist.setReceived(current.row(), !received);
    if (!received)
        goOnFrom(current);
}

/// False: nothing is here for this paper, the key means what it always does.
bool ChecklistSection::reuseAndGoOn()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_reception.toggleReuse(current.row()))
        return false;
    if (m_reception.checklist.lines()[current.row()].isTaken())
        goOnFrom(current);
    return true;
}

void ChecklistSection::goOnFrom(const QModelIndex &index)
{
    const QModelIndex next = index.siblingAtRow(index.row() + 1);
    if (next.isValid())
        m_table->setCurrentIndex(next);
}

void ChecklistSection::addVolunteered()
{
    const int row = m_reception.checklist.addVolunteered(m_volunteered->text());
    if (row < 0)
        return;
    m_volunteered->clear();
    m_table->setCurrentIndex(m_reception.checklist.index(row, 0));
    m_table->setFocus();
}

void ChecklistSection::followCurrentRow(int row)
{
    if (m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_reception.checklist.index(row, 0));
}

} // namespace motcua::widgets
