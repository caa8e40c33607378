#include "ui/widgets/reception/scansection.h"

#include "ui/presentation/format.h"
#include "ui/widgets/reception/collatedialog.h"
#include "ui/widgets/reception/pageview.h"
#include "ui/widgets/scanner/scannerdialog.h"

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
    m_box->body()->addLayout(makeProfileRow());
    m_box->body()->addWidget(m_strip, 1);
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
    // Not a sentence but its mend (R9).
    connect(&reception, &ReceptionPresenter::failed, this, [this](const kernel::Error &error) {
        if (error.key == "scanner.accessDenied"_L1)
            openCare();
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
    m_devices->setMinimumContentsLength(12);
    connect(m_devices, &QComboBox::activated, &m_reception.scanner, &ScannerPresenter::choose);
    m_sources = new QComboBox(m_box);
    m_sources->setObjectName(u"sourceChoice"_s);
    m_sources->setAccessibleName(tr("Paper source"));
    connect(m_sources, &QComboBox::activated, this,
            [this] { m_reception.scanner.chooseSource(m_sources->currentData().toString()); });
    auto *search = new QToolButton(m_box);
    search->setObjectName(u"findScanners"_s);
    search->setAccessibleName(tr("Search for scanners again"));
    search->setToolTip(search->accessibleName());
    search->setIcon(QIcon(u":/motcua/icons/refresh.svg"_s));
    connect(search, &QToolButton::clicked, &m_reception.scanner, &ScannerPresenter::findDevices);
    row->addWidget(m_scan);
    row->addWidget(m_files);
    row->addStretch();
    row->addWidget(m_devices, 1);
    row->addWidget(search);
    row->addWidget(m_sources);
    return row;
}

QLayout *ScanSection::makeProfileRow()
{
    auto *row = new QHBoxLayout;
    m_intents = new QComboBox(m_box);
    m_intents->setObjectName(u"intentChoice"_s);
    m_intents->setAccessibleName(tr("Scan profile"));
    m_intents->setToolTip(tr("Scan profile (Shift+F5): paper, sides and colour of the next stack"));
    m_intents->addItems(m_reception.scanner.intentNames());
    connect(m_intents, &QComboBox::activated, &m_reception.scanner,
            &ScannerPresenter::chooseIntent);
    m_unmet = new QLabel(m_box);
    m_unmet->setObjectName(u"unmetWish"_s);
    m_unmet->setTextFormat(Qt::PlainText);
    m_unmet->setWordWrap(true);
    auto *care = new QPushButton(tr("Scanner…"), m_box);
    care->setObjectName(u"scannerCare"_s);
    care->setAccessibleName(tr("What is wrong with the scanner, and all its options"));
    care->setToolTip(care->accessibleName());
    connect(care, &QPushButton::clicked, this, &ScanSection::openCare);
    row->addWidget(m_intents);
    row->addWidget(m_unmet, 1);
    row->addWidget(care);
    return row;
}

void ScanSection::chooseProfile()
{
    if (!m_intents->isEnabled())
        return;
    m_intents->setFocus(Qt::ShortcutFocusReason);
    m_intents->showPopup();
}

void ScanSection::openCare() { (new ScannerDialog(m_reception.scanner.care(), this))->open(); }

void ScanSection::scan()
{
    if (m_reception.capture.isScanning())
        m_reception.capture.cancel();
    else
        m_reception.scanCurrent();
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
    m_intents->setCurrentIndex(scanner.chosenIntent());
    m_unmet->setText(scanner.unmetText());
}

void ScanSection::showScanning()
{
    const bool scanning = m_reception.capture.isScanning();
    m_scan->setText(scanning ? tr("Stop (Esc)") : tr("Scan (F5)"));
    m_files->setEnabled(!scanning);
    m_intents->setEnabled(!scanning);
    m_devices->setEnabled(!scanning && !m_reception.scanner.devices().isEmpty());
}

} // namespace motcua::widgets
