#include "ui/widgets/scanner/scannerdialog.h"

#include "ui/presentation/messages.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using motcua::presentation::OptionListModel;
using motcua::presentation::ScannerCarePresenter;
using Mark = motcua::ports::ScannerFinding::Mark;

namespace motcua::widgets
{

namespace
{

QString signOf(Mark mark)
{
    switch (mark) {
    case Mark::Good: return u"✓"_s;
    case Mark::Hint: return u"!"_s;
    case Mark::Fault: return u"✗"_s;
    }
    Q_UNREACHABLE();
}

QColor colourOf(Mark mark, const Tones &tones)
{
    return mark == Mark::Good ? tones.good : mark == Mark::Hint ? tones.warning : tones.bad;
}

} // namespace

ScannerDialog::ScannerDialog(std::unique_ptr<ScannerCarePresenter> care, QWidget *parent)
    : QDialog(parent), m_care(std::move(care))
{
    setObjectName(u"scannerDialog"_s);
    setWindowTitle(tr("Scanner"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 480);
    m_message = new MessageLine(u"scannerDialogMessage"_s, this);
    m_pages = new QTabWidget(this);
    m_pages->setObjectName(u"scannerPages"_s);
    m_pages->setAccessibleName(tr("Care of the scanner"));
    m_pages->addTab(makeCheckPage(), tr("&What is wrong?"));
    if (m_care->hasDevice())
        m_pages->addTab(makeOptionsPage(), tr("&All options"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_message);
    auto *close = new QPushButton(tr("Close (Esc)"), this);
    close->setObjectName(u"scannerDialogClose"_s);
    close->setAccessibleName(tr("Close the care of the scanner"));
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_care.get(), &ScannerCarePresenter::checked, this, &ScannerDialog::showFindings);
    connect(m_care.get(), &ScannerCarePresenter::failed, this, [this](const auto &error) {
        m_message->showError(presentation::errorText(error));
        m_again->setEnabled(true);
    });
    connect(m_care.get(), &ScannerCarePresenter::kept, this, [this] {
        m_message->showSuccess(tr("Kept for this scanner; it counts from the next stack on."));
    });
    check();
    m_care->readOptions();
}

ScannerDialog::~ScannerDialog() = default;

QWidget *ScannerDialog::makeCheckPage()
{
    auto *page = new QWidget;
    auto *inside = new QWidget;
    m_findings = new QVBoxLayout(inside);
    auto *scroll = new QScrollArea(page);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_again = new QPushButton(tr("Check again"), page);
    m_again->setObjectName(u"checkScannersAgain"_s);
    m_again->setAccessibleName(tr("Check the scanners again"));
    connect(m_again, &QPushButton::clicked, this, &ScannerDialog::check);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    return page;
}

QWidget *ScannerDialog::makeOptionsPage()
{
    auto *page = new QWidget;
    m_options = new QTableView(page);
    m_options->setObjectName(u"scannerOptions"_s);
    m_options->setAccessibleName(tr("Every option of the scanner"));
    m_options->setModel(m_care->options());
    m_options->verticalHeader()->hide();
    m_options->horizontalHeader()->setStretchLastSection(true);
    m_options->setAlternatingRowColors(true);
    connect(m_care.get(), &ScannerCarePresenter::optionsRead, this, [this] {
        m_options->resizeColumnToContents(OptionListModel::Name);
        m_options->setColumnWidth(OptionListModel::Value, 160);
    });
    auto *hint = new QLabel(
        tr("For those who know the device. A value that is changed here is kept for this scanner "
           "and takes the place of what the scan profile asks; empty it to give that up."),
        page);
    hint->setWordWrap(true);
    auto *copy = new QPushButton(tr("Copy all options as JSON"), page);
    copy->setObjectName(u"copyScannerOptions"_s);
    copy->setAccessibleName(tr("Copy all options as JSON, for a report"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_care->optionsAsJson());
        m_message->showNotice(tr("All options are in the clipboard."));
    });
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(hint);
    layout->addWidget(m_options, 1);
    layout->addWidget(copy, 0, Qt::AlignLeft);
    return page;
}

void ScannerDialog::check()
{
    m_again->setEnabled(false);
    m_message->showNotice(tr("Looking at plugs, permissions and drivers…"));
    m_care->check();
}

void ScannerDialog::showFindings()
{
    m_message->clearMessage();
    m_again->setEnabled(true);
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Tones tones = tonesFor(palette());
    for (const ScannerCarePresenter::Line &line : m_care->findings()) {
        auto *label = new QLabel(u"%1  %2"_s.arg(signOf(line.mark), line.sentence));
        label->setObjectName(u"scannerFinding"_s);
        label->setAccessibleName(line.sentence);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, colourOf(line.mark, tones));
        label->setPalette(colours);
        m_findings->addWidget(label);
    }
    m_findings->addStretch();
}

} // namespace motcua::widgets
