#include "ui/widgets/reception/pagedeskbar.h"

#include "ui/widgets/reception/separatormenu.h"
#include "ui/widgets/reception/splitbar.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using motcua::presentation::PageDeskPresenter;

namespace motcua::widgets
{

PageDeskBar::PageDeskBar(presentation::ReceptionPresenter &reception, PageStrip &strip,
                         QWidget *parent)
    : QWidget(parent), m_reception(reception), m_pages(reception.pageDesk), m_strip(strip)
{
    setObjectName(u"pageDeskBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_buttons = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(2);
    row->addWidget(m_buttons);
    addTurns();
    addOrder();
    addDocuments();
    addHistory();
    auto *more = new QToolButton(this);
    more->setObjectName(u"pageMenu"_s);
    more->setText(tr("More"));
    more->setAccessibleName(tr("Everything that can be done to the selected pages"));
    more->setMenu(&m_menu);
    more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(more);
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"pageHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setContentsMargins(8, 0, 0, 0);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_hint, 1);
    row->addWidget(new SplitBar(m_pages.splitting, m_strip, this),
                   1); // in the hint's place: height is dear

    m_strip.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_strip, &QWidget::customContextMenuRequested, this, &PageDeskBar::showMenu);
    connect(&m_strip, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit pageOpened(index.row()); });
    connect(&m_strip, &PageStrip::selectionMoved, this, &PageDeskBar::refresh);
    connect(&m_pages, &PageDeskPresenter::changed, this, &PageDeskBar::refresh);
    connect(&m_pages.splitting, &presentation::PageSplitting::changed, this,
            &PageDeskBar::showProposal);
    connect(m_pages.pages(), &QAbstractItemModel::dataChanged, this, &PageDeskBar::showHint);
    connect(m_pages.pages(), &QAbstractItemModel::modelReset, this, &PageDeskBar::showHint);
    refresh();
}

int PageDeskBar::current() const { return m_strip.currentIndex().row(); }

QAction *PageDeskBar::add(const Deed &deed)
{
    auto *action = new QAction(deed.text, this);
    action->setShortcuts(deed.keys);
    // Only while the strip has the focus: plain letters belong to whoever types elsewhere.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, deed.run);
    m_strip.addAction(action);
    m_menu.addAction(action);
    if (deed.needsPages)
        m_needPages.append(action);
    if (deed.icon) {
        action->setIcon(QIcon(u":/motcua/icons/%1.svg"_s.arg(QLatin1StringView(deed.icon))));
        auto *button = new QToolButton(m_buttons);
        button->setObjectName(u"pageButton-"_s + QLatin1StringView(deed.icon));
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(deed.text);
        button->setFocusPolicy(Qt::NoFocus); // the keys are in the strip
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? deed.text : u"%1 (%2)"_s.arg(deed.text, key));
        m_buttons->layout()->addWidget(button);
    }
    return action;
}

void PageDeskBar::addSeparator() { m_menu.addSeparator(); }

void PageDeskBar::addTurns()
{
    const auto turn = [this](int degrees) {
        return [this, degrees] { m_pages.steps.turn(m_strip.selectedRows(), degrees); };
    };
    add({tr("Look at the page, crop"), {Qt::Key_Return, Qt::Key_Enter}, nullptr, [this] {
             emit pageOpened(current());
         }});
    add({tr("Turn left"), {Qt::Key_L}, "turn-left", turn(-90)});
    add({tr("Turn right"), {Qt::Key_R}, "turn-right", turn(90)});
    add({tr("Turn upside down"), {Qt::Key_U}, nullptr, turn(180)});
    add({tr("Mirror"), {Qt::Key_M}, nullptr, [this] {
             m_pages.steps.mirror(m_strip.selectedRows());
         }});
    add({tr("Leave the page as it leans"), {}, nullptr, [this] {
             m_pages.steps.straighten(m_strip.selectedRows(), false);
         }});
    add({tr("Straighten again"), {}, nullptr, [this] {
             m_pages.steps.straighten(m_strip.selectedRows(), true);
         }});
    add({tr("Keep or leave out a blank page"), {Qt::Key_Space}, nullptr, [this] {
             m_pages.steps.toggleKept(m_strip.selectedRows());
         }});
    addSeparator();
}

void PageDeskBar::addOrder()
{
    const auto shift = [this](int by) {
        const auto rows = m_strip.selectedRows();
        if (rows.isEmpty())
            return;
        const int before = by < 0 ? std::max(0, rows.first() + by) : rows.last() + 1 + by;
        m_pages.steps.move(rows, before);
    };
    const auto shiftBy = [shift](int by) { return [shift, by] { shift(by); }; };
    constexpr int far = 1'000'000;
    add({tr("Move forward"), {QKeySequence(Qt::CTRL | Qt::Key_Left)}, nullptr, shiftBy(-1)});
    add({tr("Move back"), {QKeySequence(Qt::CTRL | Qt::Key_Right)}, nullptr, shiftBy(1)});
    add({tr("Move to the front"), {QKeySequence(Qt::CTRL | Qt::Key_Home)}, nullptr, shiftBy(-far)});
    add({tr("Move to the end"), {QKeySequence(Qt::CTRL | Qt::Key_End)}, nullptr, shiftBy(far)});
    m_components = m_menu.addMenu(tr("Move to another paper"));
    m_components->setObjectName(u"pagePapers"_s);
    connect(&m_menu, &QMenu::aboutToShow, this, &PageDeskBar::fillComponents);
    add({tr("Collate front and back pages…"), {Qt::Key_C}, nullptr, [this] {
             emit collateAsked();
         }});
    addSeparator();
    add({tr("Take the applicant from the ID card on this page"), {Qt::Key_T}, nullptr, [this] {
             m_reception.cardOnPage.look(current());
         }});
    addSeparator();
    add({tr("Insert the next scan before this page"), {Qt::Key_I}, nullptr, [this] {
             m_pages.insertNextBefore(current());
         }});
    add({tr("Replace this page by the next scan"), {Qt::Key_P}, nullptr, [this] {
             m_pages.replaceNext(current());
         }});
    m_append = add({tr("Put the next scan at the end again"),
                    {},
                    nullptr,
                    [this] { m_pages.appendNext(); },
                    false});
    addSeparator();
}

void PageDeskBar::addDocuments()
{
    add({tr("A new document starts here, or no longer"), {Qt::Key_S}, "split", [this] {
             m_pages.steps.toggleCut(current());
         }});
    m_menu.addMenu(new SeparatorMenu(m_reception, this));
    addSeparator();
}

void PageDeskBar::addHistory()
{
    add({tr("Delete"), {Qt::Key_Delete}, "bin", [this] {
             m_pages.steps.remove(m_strip.selectedRows());
         }});
    m_restore = add({tr("Bring deleted pages back"),
                     {QKeySequence(Qt::SHIFT | Qt::Key_Delete)},
                     nullptr,
                     [this] { m_pages.steps.restoreAll(); },
                     false});
    m_undo = add({tr("Undo"), QKeySequence::keyBindings(QKeySequence::Undo), "undo",
                  [this] { m_pages.undo(); }, false});
    m_redo =
        add({tr("Redo"),
             {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
             "redo",
             [this] { m_pages.redo(); },
             false});
}

void PageDeskBar::fillComponents()
{
    m_components->clear();
    for (const presentation::ChecklistLine &line : m_reception.checklist.lines()) {
        if (line.key() == m_pages.selected())
            continue;
        m_components->addAction(line.asked.name, this, [this, key = line.key()] {
            m_pages.steps.moveToComponent(m_strip.selectedRows(), key);
        });
    }
    m_components->setEnabled(!m_components->isEmpty() && !m_strip.selectedRows().isEmpty());
}

void PageDeskBar::showMenu(const QPoint &at) { m_menu.popup(m_strip.viewport()->mapToGlobal(at)); }

void PageDeskBar::showProposal()
{
    refresh();
    if (!m_pages.splitting.isReady())
        return;
    const auto *model = m_strip.model();
    const auto cuts = model->match(model->index(0, 0), presentation::PageListModel::ProposedCutRole,
                                   true, 1, Qt::MatchExactly);
    if (!cuts.isEmpty())
        m_strip.scrollTo(cuts.first(), QAbstractItemView::PositionAtCenter);
}

void PageDeskBar::refresh()
{
    const bool any = !m_strip.selectedRows().isEmpty();
    for (QAction *action : std::as_const(m_needPages))
        action->setEnabled(any);
    m_undo->setEnabled(!m_pages.undoText().isEmpty());
    m_undo->setToolTip(m_pages.undoText());
    m_redo->setEnabled(!m_pages.redoText().isEmpty());
    m_redo->setToolTip(m_pages.redoText());
    m_restore->setEnabled(m_pages.binned() > 0);
    const services::Arrival &arrival = m_pages.next();
    m_append->setEnabled(arrival.before || arrival.replaces);
    showHint();
}

void PageDeskBar::showHint()
{
    QStringList hints;
    if (m_pages.next().component == m_pages.selected())
        hints.append(placeText());
    if (m_pages.binned() > 0)
        hints.append(tr("%n page(s) deleted", nullptr, m_pages.binned()));
    hints.append(m_pages.pages()->textNote());
    hints.removeAll(QString());
    m_hint->setText(hints.join(u" · "_s));
    m_hint->setToolTip(m_hint->text()); // it may be cut off
    m_hint->setVisible(m_pages.splitting.proposal().isEmpty());
}

/// Where the next scan goes; empty = to the end.
QString PageDeskBar::placeText() const
{
    const services::Arrival &arrival = m_pages.next();
    const auto &page = arrival.replaces ? arrival.replaces : arrival.before;
    if (!page)
        return {};
    const int row = m_pages.rowOf(*page);
    if (row < 0)
        return tr("The next scan goes where the deleted page stood.");
    return (arrival.replaces ? tr("The next scan replaces page %1.")
                             : tr("The next scan goes before page %1."))
        .arg(row + 1);
}

} // namespace motcua::widgets
