#include "ui/widgets/reception/proceduresection.h"

#include "ui/presentation/format.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;
using motcua::presentation::ProcedureListModel;

namespace motcua::widgets
{

namespace
{

/// Name, and below it small: code and field.
class ProcedureDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() * 2 + 10};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect, option.palette.highlight());
        const QRect area = option.rect.adjusted(8, 4, -8, -4);
        const QFontMetrics metrics = option.fontMetrics;
        painter->setFont(option.font);
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                                 : option.palette.color(QPalette::Text));
        painter->drawText(
            area, Qt::AlignLeft | Qt::AlignTop,
            metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        if (!selected)
            painter->setPen(tonesFor(option.palette).muted);
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() - 1.5);
        painter->setFont(small);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(
                              index.data(ProcedureListModel::DetailsRole).toString(),
                              Qt::ElideRight, area.width()));
    }
};

} // namespace

ProcedureSection::ProcedureSection(presentation::ProcedurePresenter &procedure, QWidget *parent)
    : QWidget(parent), m_procedure(procedure)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_box = new SectionBox({2, tr("Procedure"), u"F3"_s}, this);
    outer->addWidget(m_box);
    makeWidgets();
    connectAll();
    showChosen();
}

void ProcedureSection::makeWidgets()
{
    m_search = new ReaderField(u"procedureSearch"_s, tr("Search for a procedure"), m_box);
    m_search->setPlaceholderText(tr("Word, code or field, without diacritics too"));
    m_search->installEventFilter(this);
    m_results = new QListView(m_box);
    m_results->setObjectName(u"procedureResults"_s);
    m_results->setAccessibleName(tr("Procedures found"));
    m_results->setModel(m_procedure.results());
    m_results->setItemDelegate(new ProcedureDelegate(m_results));
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->setFocusPolicy(Qt::NoFocus); // the search field drives it
    m_chosen = new QWidget(m_box);
    auto *chosen = new QVBoxLayout(m_chosen);
    chosen->setContentsMargins(0, 2, 0, 0);
    m_name = new QLabel(m_chosen);
    m_name->setWordWrap(true);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_code = new QLabel(m_chosen);
    m_code->setObjectName(u"procedureFacts"_s);
    m_code->setWordWrap(true);
    m_code->setForegroundRole(QPalette::PlaceholderText);
    m_cases = new QComboBox(m_chosen);
    m_cases->setObjectName(u"caseChoice"_s);
    m_cases->setAccessibleName(tr("Case of the procedure"));
    m_cases->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chosen->addWidget(m_name);
    chosen->addWidget(m_code);
    chosen->addWidget(m_cases);
    chosen->addStretch();
    m_box->body()->addWidget(m_search);
    m_box->body()->addWidget(m_results, 1);
    m_box->body()->addWidget(m_chosen, 1);
}

void ProcedureSection::connectAll()
{
    connect(m_search, &ReaderField::edited, this, [this](const QString &text) {
        m_chooseFirst = false;
        m_procedure.search(text);
    });
    connect(m_search, &ReaderField::entered, this, &ProcedureSection::choose);
    connect(m_results, &QListView::clicked, this, &ProcedureSection::choose);
    connect(m_cases, &QComboBox::activated, this,
            [this] { m_procedure.chooseCase(m_cases->currentData().toString()); });
    connect(&m_procedure, &presentation::ProcedurePresenter::resultsChanged, this,
            &ProcedureSection::showResults);
    connect(&m_procedure, &presentation::ProcedurePresenter::chosenChanged, this,
            &ProcedureSection::showChosen);
    connect(&m_procedure, &presentation::ProcedurePresenter::dayChanged, this,
            &ProcedureSection::showChosen);
}

void ProcedureSection::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ProcedureSection::reset()
{
    m_chooseFirst = false;
    m_search->showText({});
    m_procedure.search({}); // shows what there is
    showChosen();
}

bool ProcedureSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_results->isHidden())
        return false;
    const int last = m_procedure.results()->rowCount() - 1;
    const int row = qBound(0, m_results->currentIndex().row() + step, last);
    m_results->setCurrentIndex(m_procedure.results()->index(row));
    return true;
}

void ProcedureSection::choose()
{
    if (m_procedure.isSearching()) {
        m_chooseFirst = true;
        return;
    }
    if (!m_results->currentIndex().isValid() || m_results->isHidden())
        return;
    m_procedure.choose(m_results->currentIndex().row());
    m_search->showText({});
    emit chosen();
}

void ProcedureSection::showResults()
{
    m_results->setCurrentIndex(m_procedure.results()->index(0));
    const bool typing = !m_search->text().isEmpty();
    showEither(typing || !m_procedure.chosen());
    if (std::exchange(m_chooseFirst, false))
        choose();
}

void ProcedureSection::showEither(bool results)
{
    // Hide first: both at once, even for a moment, would make the window grow for good.
    QWidget *gone = results ? m_chosen : static_cast<QWidget *>(m_results);
    QWidget *here = results ? static_cast<QWidget *>(m_results) : m_chosen;
    gone->hide();
    here->show();
}

void ProcedureSection::showChosen()
{
    const auto &procedure = m_procedure.chosen();
    showEither(!procedure);
    if (!procedure)
        return;
    m_name->setText(procedure->name);
    const auto limit = procedure->limitFor(m_procedure.caseCode());
    QString details = ProcedureListModel::details(*procedure);
    if (limit)
        details += u" · "_s + presentation::limitText(*limit);
    if (m_procedure.isOfAnEarlierDay())
        details +=
            u" · "_s +
            tr("as in force on %1").arg(presentation::dateText(m_procedure.receivedAt().date()));
    m_code->setText(details);
    m_cases->clear();
    for (const domain::ProcedureCase &known : procedure->cases)
        m_cases->addItem(known.name, known.code);
    m_cases->setCurrentIndex(m_cases->findData(m_procedure.caseCode()));
    m_cases->setVisible(m_cases->count() > 0);
}

} // namespace motcua::widgets
