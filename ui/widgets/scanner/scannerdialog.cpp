#include "ui/widgets/scanner/scannerdialog.h"

#include "ui/presentation/messages.h"
#include "ui/widgets/scanner/checkpage.h"
#include "ui/widgets/scanner/intentspage.h"
#include "ui/widgets/scanner/optionspage.h"
#include "ui/widgets/scanner/scannerspage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using motcua::presentation::ScannerCarePresenter;
using motcua::presentation::ScannerPresenter;

namespace motcua::widgets
{

ScannerDialog::ScannerDialog(services::Desk &desk, ScannerPresenter &scanner, Page page,
                             QWidget *parent)
    : QDialog(parent), m_scanner(scanner), m_care(scanner.care())
{
    setObjectName(u"scannerDialog"_s);
    setWindowTitle(tr("Scanner"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 560);
    m_message = new MessageLine(u"scannerDialogMessage"_s, this);
    makePages(desk);
    auto *close = new QPushButton(tr("Close (Esc)"), this);
    close->setObjectName(u"scannerDialogClose"_s);
    close->setAccessibleName(tr("Close the care of the scanner"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addStretch();
    foot->addWidget(close, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
    connect(m_care.get(), &ScannerCarePresenter::failed, this,
            [this](const auto &error) { m_message->showError(presentation::errorText(error)); });
    connect(&scanner, &ScannerPresenter::changed, this, &ScannerDialog::followDevice);
    connect(m_pages, &QTabWidget::currentChanged, this, [this](int index) {
        m_message->clearMessage();
        enter(Page(index));
    });
    followDevice();
    m_pages->setCurrentIndex(int(page));
    enter(page);
}

ScannerDialog::~ScannerDialog() = default;

void ScannerDialog::makePages(services::Desk &desk)
{
    m_pages = new QTabWidget(this);
    m_pages->setObjectName(u"scannerPages"_s);
    m_pages->setAccessibleName(tr("Care of the scanner"));
    m_scanners = new ScannersPage(m_scanner, *m_message, m_pages);
    m_check = new CheckPage(*m_care, *m_message, m_pages);
    m_intents = new IntentsPage(desk, m_scanner, *m_message, m_pages);
    m_options = new OptionsPage(*m_care, *m_message, m_pages);
    // In the order of Page.
    m_pages->addTab(m_scanners, tr("&1 Scanners"));
    m_pages->addTab(m_check, tr("&2 Self-check"));
    m_pages->addTab(m_intents, tr("&3 Scan profiles"));
    m_pages->addTab(m_options, tr("&4 All options"));
    connect(m_scanners, &ScannersPage::checkWanted, this,
            [this] { m_pages->setCurrentIndex(int(Page::Check)); });
}

void ScannerDialog::enter(Page page)
{
    switch (page) {
    case Page::Scanners: return m_scanners->focusList();
    case Page::Check:
        if (!m_check->wasChecked())
            m_check->check();
        return;
    case Page::Profiles: return m_intents->focusList();
    case Page::Options: return m_options->enter();
    }
}

void ScannerDialog::followDevice()
{
    m_care->setDevice(m_scanner.devices().value(m_scanner.chosen()).name);
    m_pages->setTabEnabled(int(Page::Options), m_care->hasDevice());
}

} // namespace motcua::widgets
