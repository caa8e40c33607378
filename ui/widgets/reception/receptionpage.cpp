#include "ui/widgets/reception/receptionpage.h"

#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"
#include "ui/widgets/previewdialog.h"
#include "ui/widgets/reception/checklistsection.h"
#include "ui/widgets/reception/identifysection.h"
#include "ui/widgets/reception/nextstepbar.h"
#include "ui/widgets/reception/proceduresection.h"
#include "ui/widgets/reception/receiptsection.h"
#include "ui/widgets/reception/scansection.h"
#include "ui/widgets/reception/supplysection.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using motcua::presentation::ReceptionPresenter;
using Step = motcua::presentation::ReceptionPresenter::Step;

namespace motcua::widgets
{

ReceptionPage::ReceptionPage(Parts parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    setObjectName(u"receptionPage"_s);
    makeSections();
    makeShortcuts();
    connectReception();
    connectSealing();
    connectSupplying();
    reset();
}

void ReceptionPage::makeSections()
{
    ReceptionPresenter &reception = m_parts.reception;
    m_next = new NextStepBar(this);
    m_message = new MessageLine(u"receptionMessage"_s, this);
    QSizePolicy kept = m_message->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // a message must not push the page about
    m_message->setSizePolicy(kept);
    m_identify = new IdentifySection(reception, this);
    m_procedure = new ProcedureSection(reception.procedure, this);
    m_checklist = new ChecklistSection(reception, this);
    m_scan = new ScanSection(reception, m_parts.dialogs, this);
    connect(m_scan, &ScanSection::careWanted, this, &ReceptionPage::scannerCareWanted);
    m_receipt = new ReceiptSection(reception, this);
    m_supply = new SupplySection(reception, this);

    auto *left = new QVBoxLayout;
    left->addWidget(m_identify);
    left->addWidget(m_procedure, 1);
    left->addWidget(m_supply, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_checklist, 1);
    right->addWidget(m_scan);
    auto *columns = new QHBoxLayout;
    columns->addLayout(left, 5);
    columns->addLayout(right, 7);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_next);
    layout->addWidget(m_message);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(10, 0, 10, 8);
    body->setSpacing(8);
    body->addLayout(columns, 1);
    body->addWidget(m_receipt);
    layout->addLayout(body, 1);
    for (QBoxLayout *box : std::initializer_list<QBoxLayout *>{left, right, columns})
        box->setSpacing(8);
}

void ReceptionPage::makeShortcuts()
{
    addShortcut(Qt::Key_F2, [this] {
        if (!m_parts.reception.supplying.isOn())
            m_identify->focusReader();
    });
    addShortcut(u"Shift+F2"_s, [this] {
        if (!m_parts.reception.supplying.isOn())
            m_parts.reception.scanCard();
    });
    addShortcut(u"Ctrl+F2"_s, [this] {
        if (!m_parts.reception.supplying.isOn())
            chooseCardFiles();
    });
    addShortcut(Qt::Key_F3, [this] {
        m_parts.reception.supplying.isOn() ? m_supply->focusCase() : m_procedure->focusSearch();
    });
    addShortcut(Qt::Key_F4, [this] { m_checklist->focusList(); });
    addShortcut(Qt::Key_F5, [this] { m_scan->scan(); });
    addShortcut(u"Shift+F5"_s, [this] { m_scan->chooseProfile(); });
    addShortcut(Qt::Key_F6, [this] {
        m_parts.reception.isBeforePapers() ? chooseCardFiles() : m_scan->chooseFiles();
    });
    addShortcut(Qt::Key_F7, [this] { m_scan->focusPages(); });
    addShortcut(Qt::Key_F8, [this] {
        if (!m_parts.reception.supplying.isOn())
            m_identify->toggleAgent();
    });
    addShortcut(Qt::Key_F9, [this] { m_parts.reception.seal(); });
    addShortcut(u"Ctrl+Return"_s, [this] { m_parts.reception.seal(); });
    addShortcut(u"Ctrl+Enter"_s, [this] { m_parts.reception.seal(); });
    addShortcut(Qt::Key_Escape, [this] { escape(); });
}

void ReceptionPage::addShortcut(const QKeySequence &keys, std::function<void()> deed)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(deed));
}

void ReceptionPage::connectReception()
{
    ReceptionPresenter &reception = m_parts.reception;
    m_procedure->setTakeCard(
        [&reception](const QString &typed) { return reception.takeTyped(typed, reception.owner); });
    connect(&reception, &ReceptionPresenter::begun, this, &ReceptionPage::reset);
    connect(&reception, &ReceptionPresenter::changed, this, &ReceptionPage::refresh);
    connect(&reception, &ReceptionPresenter::noticed, m_message, &MessageLine::showNotice);
    connect(&reception, &ReceptionPresenter::failed, this, [this](const kernel::Error &error) {
        m_message->showError(presentation::errorText(error));
    });
    connect(&reception, &ReceptionPresenter::cardTaken, this, [this] {
        m_message->clearMessage();
        m_procedure->focusSearch();
    });
    followCards(reception.cardOnPage);
    followCards(reception.cardScan);
    connect(m_identify, &IdentifySection::cardFilesWanted, this, &ReceptionPage::chooseCardFiles);
    connect(&reception.owner, &presentation::PartyPresenter::knownPartyFilled, this, [this] {
        m_message->showNotice(
            tr("Filled in from an earlier dossier; check it with the applicant."));
    });
    connect(m_procedure, &ProcedureSection::chosen, this, [this] {
        m_message->clearMessage();
        m_checklist->focusList();
    });
    // A button on the scanner means this page only while it is what the officer looks at.
    connect(&reception.scannerKeys, &presentation::ScannerKeys::scanPressed, this, [this] {
        if (isVisible() && !QApplication::activeModalWidget())
            m_scan->scan();
    });
    connect(&reception.scannerKeys, &presentation::ScannerKeys::stopPressed, this, [&reception] {
        const presentation::StackPause &pause = reception.stackPause;
        if (pause.kind() == presentation::StackPause::Kind::None)
            reception.capture.cancel();
        else if (!pause.isBroken()) // such a stack ends only by a word on the screen
            reception.stackPause.giveUp();
    });
    connect(&reception.capture, &presentation::CapturePresenter::scanningChanged, this, [this] {
        if (m_parts.reception.capture.isScanning())
            m_message->clearMessage();
    });
}

void ReceptionPage::connectSealing()
{
    ReceptionPresenter &reception = m_parts.reception;
    connect(&reception, &ReceptionPresenter::sealed, this, &ReceptionPage::showSealed);
    connect(&reception, &ReceptionPresenter::registered, this,
            [this](const QString &code, const QStringList &warnings) {
                m_parts.reception.begin();
                emit sealed();
                emit registered(code, warnings.join(u' '));
            });
    connect(&reception, &ReceptionPresenter::receiptReady, this, &ReceptionPage::showReceipt);
    connect(&reception.separatorSheets, &presentation::SeparatorSheets::ready, this,
            &ReceptionPage::showSeparators);
    connect(&reception.printedReason, &presentation::PrintedReason::ready, this,
            &ReceptionPage::showReason);
    connect(&reception, &ReceptionPresenter::receiptFailed, this,
            [this](const QString &code, const kernel::Error &error) {
                m_parts.reception.begin();
                m_message->showError(
                    tr("The dossier %1 is accepted, but its receipt could not be made: %2 Print it "
                       "again from the home page.")
                        .arg(code, presentation::errorText(error)));
            });
}

void ReceptionPage::connectSupplying()
{
    connect(&m_parts.reception, &ReceptionPresenter::supplied, this,
            [this](const QString &code, const QStringList &warnings) {
                m_parts.reception.begin();
                emit sealed();
                emit supplied(
                    code,
                    (QStringList{tr("The papers joined the dossier.")} + warnings).join(u' '));
            });
}

void ReceptionPage::takeCard(const QString &typed)
{
    if (!m_parts.reception.supplying.isOn()) // whose dossier it is stands already
        m_identify->takeCard(typed);
}

void ReceptionPage::beginOnline()
{
    auto facts = m_parts.reception.filing.facts();
    facts.channel = domain::Channel::Online;
    m_parts.reception.filing.change(facts);
    m_receipt->openFiling();
}

template <class Reader> void ReceptionPage::followCards(const Reader &reader)
{
    connect(&reader, &Reader::begun, m_identify,
            [this, &reader] { m_identify->beginReading(reader); });
    connect(&reader, &Reader::found, this, [this, &reader](const ports::SeenCard &card) {
        if (!m_parts.reception.supplying.isOn())
            m_identify->takeSeen(reader, card);
    });
}

void ReceptionPage::chooseCardFiles()
{
    m_parts.dialogs.openFiles(
        this, tr("Pictures of the ID card"),
        tr("PDF and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"),
        [this](const QStringList &paths) { m_parts.reception.cardScan.read(paths); });
}

void ReceptionPage::reset()
{
    m_message->clearMessage();
    m_identify->reset();
    m_procedure->reset();
    const bool supplies = m_parts.reception.supplying.isOn();
    if (!supplies) // what goes, goes first: both together would make the window larger
        m_supply->hide();
    for (QWidget *section : std::initializer_list<QWidget *>{m_identify, m_procedure, m_receipt})
        section->setVisible(!supplies);
    if (supplies)
        m_supply->show();
    refresh();
    if (supplies && m_parts.reception.supplying.needsCase())
        m_supply->focusCase();
    else if (supplies)
        m_checklist->focusList();
    else
        m_identify->focusReader();
}

void ReceptionPage::refresh()
{
    const ReceptionPresenter &reception = m_parts.reception;
    m_next->setText(reception.nextStepText());
    const std::pair<Step, SectionBox *> boxes[] = {{Step::Identify, m_identify->box()},
                                                   {Step::Procedure, m_procedure->box()},
                                                   {Step::Checklist, m_checklist->box()},
                                                   {Step::Scan, m_scan->box()},
                                                   {Step::Receipt, m_receipt->box()}};
    const Step next = reception.nextStep();
    for (const auto &[step, box] : boxes)
        box->setProgress(step == next             ? SectionBox::Progress::Current
                         : reception.isDone(step) ? SectionBox::Progress::Done
                                                  : SectionBox::Progress::Pending);
    m_receipt->refresh();
    m_supply->refresh();
}

void ReceptionPage::escape()
{
    if (m_parts.reception.stackPause.kind() != presentation::StackPause::Kind::None)
        return m_parts.reception.stackPause.giveUp();
    if (m_parts.reception.capture.isScanning())
        return m_parts.reception.capture.cancel();
    if (m_parts.reception.cardScan.isRunning())
        return m_parts.reception.cardScan.forget();
    if (m_parts.reception.isSealing())
        return; // its answer belongs to this page
    m_parts.reception.pause();
    if (m_parts.reception.supplying.isOn())
        emit leftSupplement(m_parts.reception.supplying.dossier().code);
    else
        emit left();
}

void ReceptionPage::showSealed(const domain::Dossier &dossier, const QStringList &warnings)
{
    m_success = dossier.dueAt.isValid()
                    ? tr("Accepted as %1; result on %2.")
                          .arg(dossier.code, presentation::momentText(dossier.dueAt))
                    : tr("Accepted as %1.").arg(dossier.code);
    m_success = (QStringList{m_success} + warnings).join(u" "_s);
    m_message->showSuccess(m_success);
    emit sealed();
}

void ReceptionPage::showSeparators(const QByteArray &pdf, int sheets)
{
    const PreviewDialog::Paper paper{
        tr("Separator sheets"), tr("%n separator sheet(s)", nullptr, sheets),
        tr("A4, one side, in full size. Lay one before each document of the stack."),
        u"to-ngan.pdf"_s, pdf};
    (new PreviewDialog({m_parts.preview, m_parts.printer, m_parts.dialogs}, paper, this))->open();
}

void ReceptionPage::showReason(const QByteArray &pdf)
{
    const PreviewDialog::Paper paper{tr("Why this date?"), tr("Count of the appointment"),
                                     tr("For the applicant; it is no part of the dossier."),
                                     u"cach-tinh-ngay-hen.pdf"_s, pdf};
    (new PreviewDialog({m_parts.preview, m_parts.printer, m_parts.dialogs}, paper, this))->open();
}

void ReceptionPage::showReceipt(const presentation::PaperView &receipt)
{
    auto *dialog = new PreviewDialog({m_parts.preview, m_parts.printer, m_parts.dialogs},
                                     PreviewDialog::paper(receipt), this);
    connect(dialog, &QDialog::finished, this, [this] {
        m_parts.reception.begin();
        m_message->showSuccess(m_success);
    });
    dialog->open();
}

} // namespace motcua::widgets
