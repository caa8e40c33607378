#include "ui/widgets/home/homepage.h"

#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"
#include "ui/widgets/decisiondialog.h"
#include "ui/widgets/home/queuetile.h"
#include "ui/widgets/home/serverbanner.h"
#include "ui/widgets/home/unfinishedbanner.h"
#include "ui/widgets/previewdialog.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QShortcut>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;
using motcua::presentation::DossierListModel;
using motcua::presentation::HomePresenter;
using Queue = motcua::presentation::HomePresenter::Queue;

namespace motcua::widgets
{

namespace
{

/// Late dossiers in the colour of trouble, pressing ones in that of a warning, and both in words in
/// the last column.
class DossierDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(14, 0);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int column = index.column();
        const bool marked = column == DossierListModel::Due || column == DossierListModel::Note;
        if (!marked)
            return;
        if (index.data(DossierListModel::LateRole).toBool())
            option->palette.setColor(QPalette::Text, tonesFor(option->palette).bad);
        else if (index.data(DossierListModel::PressingRole).toBool())
            option->palette.setColor(QPalette::Text, tonesFor(option->palette).warning);
    }
};

QueueTile::Urgency urgencyOf(Queue queue)
{
    if (queue == Queue::Late)
        return QueueTile::Urgency::Bad;
    const bool isWarning =
        queue == Queue::Quarantined || queue == Queue::Unanswered || queue == Queue::Differing;
    return isWarning ? QueueTile::Urgency::Warning : QueueTile::Urgency::Calm;
}

} // namespace

HomePage::HomePage(Parts parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    setObjectName(u"homePage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 10);
    layout->setSpacing(10);
    makeTop(*layout);
    m_banner = new UnfinishedBanner(parts.unfinished, parts.dialogs, this);
    layout->addWidget(m_banner);
    layout->addWidget(new ServerBanner(parts.server, parts.dialogs, this));
    m_message = new MessageLine(u"homeMessage"_s, this);
    layout->addWidget(m_message);
    makeTiles(*layout);
    makeTable(*layout);
    makeActions(*layout);
    makeShortcuts();
    connectHome();
    refreshRows();
}

void HomePage::makeTop(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *start = new QPushButton(tr("New reception (F2)"), this);
    start->setObjectName(u"newReception"_s);
    start->setAccessibleName(tr("Begin a new reception"));
    start->setProperty("primary", true);
    start->setMinimumHeight(44);
    connect(start, &QPushButton::clicked, this, &HomePage::receptionWanted);
    auto *online = new QPushButton(tr("Online filing (Ctrl+F2)"), this);
    online->setObjectName(u"newOnlineFiling"_s);
    online->setAccessibleName(tr("Register a dossier that was filed online, by hand"));
    online->setMinimumHeight(44);
    online->setShortcut(QKeySequence(u"Ctrl+F2"_s));
    connect(online, &QPushButton::clicked, this, &HomePage::onlineFilingWanted);
    m_search = new ReaderField(u"dossierSearch"_s, tr("Search all dossiers"), this);
    m_search->setPlaceholderText(
        tr("Search (F3): name, dossier number, phone, identity number or ID card"));
    m_search->setMinimumHeight(40);
    m_search->setClearButtonEnabled(true);
    row->addWidget(start);
    row->addWidget(online);
    if (m_parts.withFees) {
        auto *fees = new QPushButton(tr("Fees (F7)"), this);
        fees->setObjectName(u"openFees"_s);
        fees->setAccessibleName(tr("Collect fees and levies"));
        fees->setMinimumHeight(44);
        connect(fees, &QPushButton::clicked, this, &HomePage::feesWanted);
        row->addWidget(fees);
    }
    if (m_parts.withMasterData) {
        auto *master = new QPushButton(tr("Master data (Ctrl+M)"), this);
        master->setObjectName(u"openMasterData"_s);
        master->setAccessibleName(tr("Catalogue, agencies and calendar"));
        master->setMinimumHeight(44);
        master->setShortcut(QKeySequence(u"Ctrl+M"_s));
        connect(master, &QPushButton::clicked, this, &HomePage::masterDataWanted);
        row->addWidget(master);
    }
    row->addWidget(m_search, 1);
    layout.addLayout(row);
}

void HomePage::makeTiles(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    for (int i = 0; i < HomePresenter::queues; ++i) {
        const auto queue = Queue(i);
        m_tiles[i] = new QueueTile(HomePresenter::title(queue), urgencyOf(queue), this);
        m_tiles[i]->setObjectName(u"queue%1"_s.arg(i + 1));
        m_tiles[i]->setToolTip(tr("Alt+%1").arg(i + 1));
        m_tiles[i]->setShortcut(QKeySequence(u"Alt+%1"_s.arg(i + 1)));
        connect(m_tiles[i], &QueueTile::clicked, this, [this, queue] {
            m_search->showText({});
            m_parts.home.show(queue);
        });
        row->addWidget(m_tiles[i]);
    }
    m_tiles[int(m_parts.home.shown())]->setChecked(true);
    layout.addLayout(row);
}

void HomePage::makeTable(QVBoxLayout &layout)
{
    m_title = new QLabel(this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    makeStickButtons(*top);
    layout.addLayout(top);
    m_table = new QTableView(this);
    m_table->setObjectName(u"dossiers"_s);
    m_table->setAccessibleName(tr("Dossiers"));
    m_table->setModel(m_parts.home.rows());
    m_table->setItemDelegate(new DossierDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int stretched : {DossierListModel::Procedure, DossierListModel::Note})
        columns->setSectionResizeMode(stretched, QHeaderView::Stretch);
    layout.addWidget(m_table, 1);
    m_note = new QLabel(this);
    m_note->setObjectName(u"dossierNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HomePage::showNote);
    connect(m_table, &QTableView::activated, this, &HomePage::openCurrent); // Enter, double click
    layout.addWidget(m_note);
}

/// Where no link comes, what waits goes by courier (offline facts §e.7).
void HomePage::makeStickButtons(QHBoxLayout &row)
{
    using Way = presentation::CourierPresenter::Way;
    const auto add = [this, &row](const QString &name, const QString &text, const QString &key,
                                  Way way) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setShortcut(QKeySequence(key));
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, way] { emit stickWanted(way); });
        row.addWidget(button);
    };
    // Not Ctrl+U: on X11 the search line, which has the focus here, takes it and empties itself.
    if (m_parts.mayExport)
        add(u"exportUsb"_s, tr("Export to USB… (Ctrl+B)"), u"Ctrl+B"_s, Way::Export);
    if (m_parts.mayImport)
        add(u"importUsb"_s, tr("Import from USB… (Ctrl+Shift+B)"), u"Ctrl+Shift+B"_s, Way::Import);
}

void HomePage::makeActions(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    m_print = new QPushButton(tr("Print the receipt again (Ctrl+P)"), this);
    m_print->setObjectName(u"reprint"_s);
    m_print->setAccessibleName(tr("Print the receipt again"));
    m_print->setIcon(QIcon(u":/motcua/icons/print.svg"_s));
    m_print->setShortcut(QKeySequence(u"Ctrl+P"_s));
    connect(m_print, &QPushButton::clicked, this, [this] { m_parts.home.reprint(currentRow()); });
    m_open = new QPushButton(tr("Open the dossier (Enter, F4)"), this);
    m_open->setObjectName(u"openDossier"_s);
    m_open->setAccessibleName(tr("Open the dossier"));
    connect(m_open, &QPushButton::clicked, this, &HomePage::openCurrent);
    m_retry = new QPushButton(tr("Send again (Ctrl+R)"), this);
    m_retry->setObjectName(u"retry"_s);
    m_retry->setAccessibleName(tr("Put back into the queue and send again"));
    m_retry->setIcon(QIcon(u":/motcua/icons/send.svg"_s));
    m_retry->setShortcut(QKeySequence(u"Ctrl+R"_s));
    connect(m_retry, &QPushButton::clicked, this, [this] { m_parts.home.retry(currentRow()); });
    m_settle = new QPushButton(tr("Settle the difference… (Ctrl+D)"), this);
    m_settle->setObjectName(u"settle"_s);
    m_settle->setAccessibleName(tr("Settle the difference from the server"));
    m_settle->setShortcut(QKeySequence(u"Ctrl+D"_s));
    connect(m_settle, &QPushButton::clicked, this, &HomePage::settleCurrent);
    m_withdraw = new QPushButton(tr("Do not send… (Ctrl+W)"), this);
    m_withdraw->setObjectName(u"withdraw"_s);
    m_withdraw->setAccessibleName(tr("Decide that it is not sent"));
    m_withdraw->setShortcut(QKeySequence(u"Ctrl+W"_s));
    connect(m_withdraw, &QPushButton::clicked, this, &HomePage::withdrawCurrent);
    row->addWidget(m_open);
    auto *batch = new QPushButton(tr("Papers of the day (F8)"), this);
    batch->setObjectName(u"batchPapers"_s);
    batch->setAccessibleName(tr("Print papers of many dossiers"));
    batch->setIcon(QIcon(u":/motcua/icons/print.svg"_s));
    connect(batch, &QPushButton::clicked, this, &HomePage::batchWanted);
    row->addWidget(m_print);
    row->addWidget(batch);
    row->addWidget(m_retry);
    row->addWidget(m_settle);
    row->addWidget(m_withdraw);
    row->addStretch();
    layout.addLayout(row);
}

void HomePage::makeShortcuts()
{
    setFocusProxy(m_search);
    const auto add = [this](Qt::Key key, auto deed) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    add(Qt::Key_F2, [this] { emit receptionWanted(); });
    add(Qt::Key_F3, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    add(Qt::Key_F4, [this] { openCurrent(); });
    add(Qt::Key_F8, [this] { emit batchWanted(); });
    add(Qt::Key_F6, [this] { m_banner->resumeShown(); });
    if (m_parts.withFees)
        add(Qt::Key_F7, [this] { emit feesWanted(); });
}

void HomePage::connectHome()
{
    HomePresenter &home = m_parts.home;
    m_search->setTakeCard([&home](const QString &typed) {
        home.search(typed);
        return true;
    });
    connect(m_search, &ReaderField::edited, &home, &HomePresenter::search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_parts.home.show(m_parts.home.shown());
    });
    connect(m_search, &ReaderField::entered, m_table, [this] { m_table->setFocus(); });
    connect(m_banner, &UnfinishedBanner::resumed, this, &HomePage::resumed);
    connect(&home, &HomePresenter::refreshed, this, &HomePage::refreshCounts);
    connect(&home, &HomePresenter::rowsChanged, this, &HomePage::refreshRows);
    connect(&home, &HomePresenter::clockTicked, this, &HomePage::showNote);
    connect(&home, &HomePresenter::receiptReady, this, &HomePage::showReceipt);
    const auto fail = [this](const kernel::Error &error) {
        m_message->showError(presentation::errorText(error));
    };
    connect(&home, &HomePresenter::failed, this, fail);
    connect(&m_parts.server, &presentation::ServerPresenter::failed, this, fail);
    connect(&m_parts.server, &presentation::ServerPresenter::settled, this,
            [this](const QString &sentence) {
                m_message->showSuccess(sentence);
                m_parts.home.refresh();
            });
    connect(&m_parts.unfinished, &presentation::UnfinishedPresenter::failed, this, fail);
}

void HomePage::enter()
{
    m_message->clearMessage();
    m_parts.home.refresh();
    m_parts.server.refresh();
    m_parts.unfinished.load();
    m_search->setFocus();
}

void HomePage::showNotice(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_message->showNotice(sentence);
}

void HomePage::refreshCounts()
{
    for (int i = 0; i < HomePresenter::queues; ++i)
        m_tiles[i]->setCount(m_parts.home.count(Queue(i)));
}

void HomePage::refreshRows()
{
    const HomePresenter &home = m_parts.home;
    const int count = m_parts.home.rows()->rowCount();
    const QString what = home.isSearch() ? tr("Found") : HomePresenter::title(home.shown());
    m_title->setText(count == 0 ? tr("%1: nothing").arg(what)
                                : tr("%1: %n dossier(s)", nullptr, count).arg(what));
    const bool isSetAside = !home.isSearch() && home.shown() == Queue::Quarantined && count > 0;
    m_withdraw->setVisible(isSetAside && m_parts.server.maySupervise());
    if (count > 0)
        m_table->selectRow(0);
    showNote();
}

void HomePage::showNote()
{
    // The column cuts a long reason; below it stands whole.
    const int row = currentRow();
    const DossierListModel &rows = *m_parts.home.rows();
    const auto *shown = row < 0 || row >= rows.rowCount() ? nullptr : &rows.at(row);
    m_note->setText(shown ? shown->note : QString());
    m_open->setEnabled(shown && !shown->isElsewhere);
    m_print->setEnabled(shown && !shown->isElsewhere);
    m_settle->setVisible(shown && shown->word);
    m_retry->setVisible(shown && shown->maySendAgain);
    m_note->setVisible(!m_note->text().isEmpty());
}

void HomePage::showReceipt(const presentation::PaperView &receipt)
{
    (new PreviewDialog({m_parts.preview, m_parts.printer, m_parts.dialogs},
                       PreviewDialog::paper(receipt), this))
        ->open();
}

void HomePage::openCurrent()
{
    const DossierListModel &rows = *m_parts.home.rows();
    const int row = currentRow();
    if (row >= 0 && row < rows.rowCount() && !rows.at(row).isElsewhere)
        emit dossierWanted(rows.at(row).summary.code);
}

void HomePage::withdrawCurrent()
{
    const DossierListModel &rows = *m_parts.home.rows();
    const int row = currentRow();
    if (row < 0 || row >= rows.rowCount() || rows.at(row).outbox.isNull())
        return;
    const presentation::DossierRow &chosen = rows.at(row);
    const auto withdraw = [this, item = chosen.outbox](const QString &reason) {
        m_parts.server.withdraw(item, reason);
    };
    (new DecisionDialog({tr("Dossier %1").arg(chosen.summary.code),
                         tr("The server will not hear of it. Its number stays used, and its papers "
                            "stay here."),
                         {{QString(), tr("Here"), QString()},
                          {tr("Owner"), chosen.summary.ownerName, QString()},
                          {tr("Procedure"), chosen.summary.procedureName, QString()},
                          {tr("Set aside because"), chosen.note, QString()}},
                         {{u"doNotSend"_s, tr("Do not send"), withdraw}}},
                        this))
        ->open();
}

/// Here and there side by side, and the two ways out.
void HomePage::settleCurrent()
{
    const DossierListModel &rows = *m_parts.home.rows();
    const int row = currentRow();
    if (row < 0 || row >= rows.rowCount() || !rows.at(row).word)
        return;
    const domain::DossierSummary &ours = rows.at(row).summary;
    const domain::ServerWord &theirs = *rows.at(row).word;
    const auto settle = [this, code = ours.code](presentation::ServerPresenter::Settling way) {
        return
            [this, code, way](const QString &reason) { m_parts.server.settle(code, way, reason); };
    };
    const QString theirState =
        theirs.state ? presentation::stateText(*theirs.state) : tr("not known here");
    using Settling = presentation::ServerPresenter::Settling;
    (new DecisionDialog(
         {tr("Dossier %1").arg(ours.code),
          tr("Desk and server tell different things, and neither leads to the other."),
          {{QString(), tr("Here"), tr("At the server")},
           {tr("State"), presentation::stateText(ours.state), theirState},
           {tr("In its words"), QString(), theirs.status},
           {tr("Changed"), QString(), presentation::momentText(theirs.changedAt)},
           {tr("Due"), presentation::momentText(ours.dueAt), QString()}},
          {{u"keepOurs"_s, tr("Keep ours, tell the server"), settle(Settling::KeepOurs)},
           {u"takeTheirs"_s, tr("Take the server's"), settle(Settling::TakeTheirs)}}},
         this))
        ->open();
}

int HomePage::currentRow() const { return m_table->currentIndex().row(); }

} // namespace motcua::widgets
