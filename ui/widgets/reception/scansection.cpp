#include "ui/widgets/reception/scansection.h"

#include "ui/presentation/format.h"
#include "ui/widgets/reception/collatedialog.h"
#include "ui/widgets/reception/pageview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <numeric>

using namespace Qt::StringLiterals;
using motcua::presentation::CapturePresenter;
using motcua::presentation::ReceptionPresenter;
using motcua::presentation::ScannerPresenter;

namespace motcua::widgets
{

ScanSection::ScanSection(ReceptionPresenter &reception, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_reception(reception), m_dialogs(dialogs)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_box = new SectionBox({4, tr("Scan"), tr("F5 scan · F6 files · F7 pages")}, this);
    outer->addWidget(m_box);
    m_paper = new QLabel(m_box);
    m_paper->setWordWrap(true);
    m_paper->setTextFormat(Qt::PlainText);
    m_paper->hide();
    m_strip = new PageStrip(m_box);
    m_strip->setModel(reception.pageDesk.pages());
    m_box->body()->addLayout(makeControls());
    m_unmet = new QLabel(m_box);
    m_unmet->setObjectName(u"unmetWish"_s);
    m_unmet->setTextFormat(Qt::PlainText);
    m_unmet->setWordWrap(true);
    m_box->body()->addWidget(m_unmet);
    auto *pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_strip, 1);
    m_stack = new StackPanel(reception, *m_strip, m_box);
    pages->addWidget(m_stack);
    m_box->body()->addLayout(pages, 1);
    m_pageDesk = new PageDeskBar(reception, *m_strip, m_box);
    m_box->body()->addWidget(m_pageDesk);
    connect(m_pageDesk, &PageDeskBar::pageOpened, this, [this](int row) {
        if (row >= 0)
            (new PageView(m_reception.pageDesk, row, this))->open();
    });
    connect(m_pageDesk, &PageDeskBar::collateAsked, this, &ScanSection::collate);
    connect(&reception.scanner, &ScannerPresenter::changed, this, &ScanSection::showScanner);
    connect(&reception.capture, &CapturePresenter::scanningChanged, this,
            &ScanSection::showScanning);
    connect(&reception.stackPause, &presentation::StackPause::changed, this,
            &ScanSection::showScanning);
    // Not a sentence but its mend (R9).
    connect(&reception, &ReceptionPresenter::failed, this, [this](const kernel::Error &error) {
        const bool isFound = error.key != "scanner.noDevice"_L1;
        if (error.key == "scanner.accessDenied"_L1 ||
            (!isFound && !m_reception.scanner.isSearching()))
            emit careWanted(true);
    });
    showScanner();
}

QLayout *ScanSection::makeControls()
{
    auto *row = new QHBoxLayout;
    m_scan = new QPushButton(tr("Scan (F5)"), m_box);
    m_scan->setObjectName(u"scanButton"_s);
    m_scan->setAccessibleName(tr("Scan into the current paper"));
    m_scan->setIcon(QIcon(u":/motcua/icons/scan.svg"_s));
    connect(m_scan, &QPushButton::clicked, this, &ScanSection::scan);
    m_files = new QPushButton(tr("Files… (F6)"), m_box);
    m_files->setObjectName(u"filesButton"_s);
    m_files->setAccessibleName(tr("Take in files for the current paper"));
    m_files->setIcon(QIcon(u":/motcua/icons/file.svg"_s));
    connect(m_files, &QPushButton::clicked, this, &ScanSection::chooseFiles);
    m_devices = new QComboBox(m_box);
    m_devices->setObjectName(u"scannerChoice"_s);
    m_devices->setAccessibleName(tr("Scanner"));
    m_devices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_devices->setMinimumContentsLength(8);
    connect(m_devices, &QComboBox::activated, &m_reception.scanner, &ScannerPresenter::choose);
    m_sources = new QComboBox(m_box);
    m_sources->setObjectName(u"sourceChoice"_s);
    m_sources->setAccessibleName(tr("Paper source"));
    m_sources->setPlaceholderText(m_sources->accessibleName());
    connect(m_sources, &QComboBox::activated, this,
            [this] { m_reception.scanner.chooseSource(m_sources->currentData().toString()); });
    row->addWidget(m_scan);
    row->addWidget(m_files);
    row->addWidget(makeIntents(), 1);
    row->addWidget(m_sources);
    row->addWidget(m_devices, 1);
    row->addWidget(makeCare());
    return row;
}

QComboBox *ScanSection::makeIntents()
{
    m_intents = new QComboBox(m_box);
    m_intents->setObjectName(u"intentChoice"_s);
    m_intents->setAccessibleName(tr("Scan profile"));
    m_intents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_intents->setMinimumContentsLength(8);
    connect(m_intents, &QComboBox::activated, &m_reception.scanner,
            &ScannerPresenter::chooseIntent);
    return m_intents;
}

QToolButton *ScanSection::makeCare()
{
    auto *care = new QToolButton(m_box);
    care->setIcon(QIcon(u":/motcua/icons/settings.svg"_s));
    care->setObjectName(u"scannerCare"_s);
    care->setAccessibleName(tr("Choose the scanner, check it, scan profiles and all options"));
    care->setToolTip(u"%1 (F11)"_s.arg(care->accessibleName()));
    connect(care, &QToolButton::clicked, this, [this] { emit careWanted(false); });
    return care;
}

void ScanSection::chooseProfile()
{
    if (!m_intents->isEnabled())
        return;
    m_intents->setFocus(Qt::ShortcutFocusReason);
    m_intents->showPopup();
}

void ScanSection::scan()
{
    if (isFeeding())
        m_reception.capture.cancel();
    else
        m_reception.scanCurrent();
}

/// Looking for paper every other second is not feeding: nothing on the screen may blink.
bool ScanSection::isFeeding() const
{
    return m_reception.capture.isScanning() &&
           m_reception.stackPause.kind() != presentation::StackPause::Kind::NoPaper;
}

void ScanSection::collate()
{
    QList<int> rows = m_strip->selectedRows();
    if (rows.size() < 2) { // nobody chose: all of them
        rows.resize(m_strip->model()->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    if (rows.size() > 1)
        (new CollateDialog(m_reception.pageDesk, rows, this))->open();
}

void ScanSection::chooseFiles()
{
    m_dialogs.openFiles(this, tr("Files of the paper"),
                        tr("PDF and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"),
                        [this](const QStringList &paths) { m_reception.importToCurrent(paths); });
}

void ScanSection::showScanner()
{
    const ScannerPresenter &scanner = m_reception.scanner;
    m_devices->clear();
    m_devices->addItems(scanner.deviceNames());
    if (scanner.devices().isEmpty())
        m_devices->addItem(scanner.isSearching() ? tr("searching for scanners…")
                                                 : tr("no scanner found"));
    m_devices->setEnabled(!scanner.devices().isEmpty());
    m_devices->setCurrentIndex(qMax(0, scanner.chosen()));
    m_sources->clear();
    for (const QString &source : scanner.sources())
        m_sources->addItem(presentation::scanSourceText(source), source);
    m_sources->setCurrentIndex(m_sources->findData(scanner.source()));
    m_sources->setVisible(m_sources->count() > 0);
    showIntents();
}

void ScanSection::showIntents()
{
    const ScannerPresenter &scanner = m_reception.scanner;
    m_intents->clear(); // profiles may have been changed
    m_intents->addItems(scanner.intentNames());
    m_intents->setCurrentIndex(scanner.chosenIntent());
    m_intents->setToolTip(tr("Scan profile (Shift+F5). %1").arg(scanner.intentText()));
    const QString unmet = scanner.unmetText();
    QPalette colours = m_unmet->palette();
    colours.setColor(QPalette::WindowText, tonesFor(palette()).warning);
    m_unmet->setPalette(colours);
    m_unmet->setText(unmet.isEmpty() ? QString() : scanner.intentText());
    m_unmet->setToolTip(unmet);
    m_unmet->setAccessibleName(unmet);
    m_unmet->setVisible(!unmet.isEmpty());
}

void ScanSection::showScanning()
{
    const bool scanning = isFeeding();
    m_scan->setText(scanning ? tr("Stop (Esc)") : tr("Scan (F5)"));
    m_files->setEnabled(!scanning);
    m_intents->setEnabled(!scanning);
    m_devices->setEnabled(!scanning && !m_reception.scanner.devices().isEmpty());
}

} // namespace motcua::widgets
