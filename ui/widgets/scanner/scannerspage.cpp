#include "ui/widgets/scanner/scannerspage.h"

#include "ui/presentation/messages.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using motcua::presentation::ScannerPresenter;

namespace motcua::widgets
{

ScannersPage::ScannersPage(ScannerPresenter &scanner, MessageLine &message, QWidget *parent)
    : QWidget(parent), m_scanner(scanner), m_model(scanner), m_message(message)
{
    m_list = new ChoiceList(u"scannerList"_s, this);
    m_list->setAccessibleName(tr("Scanners of this desk"));
    m_list->setModel(&m_model);
    m_empty = makeEmptyPanel();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeSearchRow());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(makeDeeds());
    connect(m_list, &ChoiceList::rowChosen, this, &ScannersPage::use);
    connect(m_list, &ChoiceList::removalAsked, this, &ScannersPage::forget);
    connect(m_list, &ChoiceList::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_current = m_model.deviceAt(row);
    });
    connect(&scanner, &ScannerPresenter::changed, this, &ScannersPage::refresh);
    refresh();
}

QLayout *ScannersPage::makeSearchRow()
{
    auto *row = new QHBoxLayout;
    m_state = new QLabel(this);
    m_state->setObjectName(u"scannerSearchState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"scannerSearchProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 8);
    m_search = new QPushButton(tr("&Search again"), this);
    m_search->setObjectName(u"searchScannersAgain"_s);
    m_search->setAccessibleName(tr("Search for scanners again"));
    m_search->setIcon(QIcon(u":/motcua/icons/refresh.svg"_s));
    connect(m_search, &QPushButton::clicked, &m_scanner, &ScannerPresenter::findDevices);
    row->addWidget(m_state, 1);
    row->addWidget(m_progress);
    row->addWidget(m_search);
    return row;
}

QWidget *ScannersPage::makeEmptyPanel()
{
    auto *panel = new QFrame(this);
    panel->setObjectName(u"noScannerPanel"_s);
    auto *title = new QLabel(tr("No scanner has been found."), panel);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    auto *hint = new QLabel(
        tr("Switch it on and check its cable. The self-check tells what stands in the way, "
           "and how it is mended."),
        panel);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    auto *check = new QPushButton(tr("Find out &why"), panel);
    check->setObjectName(u"findOutWhy"_s);
    check->setAccessibleName(tr("Open the self-check"));
    check->setProperty("primary", true);
    connect(check, &QPushButton::clicked, this, &ScannersPage::checkWanted);
    auto *layout = new QVBoxLayout(panel);
    layout->addStretch();
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addSpacing(8);
    layout->addWidget(check, 0, Qt::AlignCenter);
    layout->addStretch();
    return panel;
}

QLayout *ScannersPage::makeDeeds()
{
    auto *row = new QHBoxLayout;
    m_use = new QPushButton(tr("Use this scanner (Enter)"), this);
    m_use->setObjectName(u"useScanner"_s);
    m_use->setAccessibleName(tr("Use this scanner at this desk"));
    m_forget = new QPushButton(tr("Forget it (Delete)"), this);
    m_forget->setObjectName(u"forgetScanner"_s);
    m_forget->setAccessibleName(tr("Forget this scanner and its options"));
    connect(m_use, &QPushButton::clicked, this, [this] { use(m_list->currentIndex().row()); });
    connect(m_forget, &QPushButton::clicked, this,
            [this] { forget(m_list->currentIndex().row()); });
    row->addWidget(m_use);
    row->addWidget(m_forget);
    row->addStretch();
    return row;
}

void ScannersPage::focusList()
{
    if (m_list->isVisibleTo(this))
        m_list->setFocus();
    else
        m_empty->findChild<QPushButton *>(u"findOutWhy"_s)->setFocus();
}

void ScannersPage::use(int row)
{
    if (row < 0)
        return;
    m_scanner.choose(row);
    m_message.showSuccess(
        tr("This desk scans with %1 from now on.")
            .arg(presentation::scannerTitle(m_scanner.devices().value(m_scanner.chosen()))));
}

void ScannersPage::forget(int row)
{
    if (row < 0)
        return;
    const QString title = presentation::scannerTitle(m_scanner.devices().value(row));
    if (const auto gone = m_scanner.forget(row); !gone)
        m_message.showError(presentation::errorText(gone.error()));
    else
        m_message.showNotice(
            tr("%1 is forgotten; a search finds it again while it is there.").arg(title));
}

void ScannersPage::refresh()
{
    const bool isSearching = m_scanner.isSearching();
    const bool isEmpty = m_model.rowCount() == 0;
    const bool hadFocus = m_list->hasFocus();
    m_list->setVisible(!isEmpty || isSearching);
    m_empty->setVisible(isEmpty && !isSearching);
    if (hadFocus && !m_list->isVisibleTo(this))
        focusList();
    const ScannerPresenter::SearchState search = m_scanner.searchState();
    m_state->setText(!search.text.isEmpty() ? search.text
                     : isEmpty              ? QString()
                                            : tr("Enter chooses the scanner of this desk."));
    m_progress->setVisible(isSearching);
    m_progress->setRange(0, search.all);
    m_progress->setValue(search.asked);
    m_search->setEnabled(!isSearching);
    m_use->setEnabled(!isEmpty);
    m_forget->setEnabled(!isEmpty);
    if (isEmpty || m_list->currentIndex().isValid())
        return;
    const int row = m_model.rowOf(m_current);
    m_list->setCurrentIndex(m_model.index(row >= 0 ? row : qMax(0, m_scanner.chosen()), 0));
}

} // namespace motcua::widgets
