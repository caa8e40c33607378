#include "ui/widgets/previewdialog.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/messages.h"
#include "ui/presentation/papers/paperwords.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QSaveFile>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

namespace
{

constexpr int mostShown = 24; // pages; a batch may have hundreds
constexpr int screenDpi = 72; // two A5 pages side by side fit a small screen
constexpr QSize wantedSize(1200, 720);

/// One page for the printer; nothing after the last.
kernel::Result<std::optional<QImage>> pageOf(const ports::PaperPreview &preview,
                                             const QByteArray &pdf, int page)
{
    const auto pages = preview.pages(pdf, PaperPrinter::dpi, {page, 1});
    if (!pages)
        return kernel::failure(pages.error());
    return pages->isEmpty() ? std::optional<QImage>() : pages->first();
}

/// A button with its key written on it; no Qt word in it.
QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    return made;
}

} // namespace

PreviewDialog::Paper PreviewDialog::paper(const presentation::PaperView &view)
{
    const QString title = presentation::paperTitle(view.kind);
    const QString file =
        u"%1-%2.pdf"_s.arg(domain::paperName(view.kind), QString(view.name).replace(u'/', u'-'));
    QString note = presentation::paperAdvice(view.kind);
    if (view.papers > 1)
        note.prepend(tr("%n paper(s).", nullptr, view.papers) + u' ');
    if (view.reprints > 0)
        note.append(u' ' + tr("Marked as reprints: %1.").arg(view.reprints));
    const QString warning = view.warning ? presentation::errorText(*view.warning) : QString();
    return {u"%1: %2"_s.arg(title, view.name),
            view.name,
            note,
            file,
            view.pdf,
            warning,
            view.taken,
            view.paper,
            view.copies,
            view.remake};
}

PreviewDialog::PreviewDialog(Parts parts, Paper shown, QWidget *parent)
    : QDialog(parent), m_parts(parts), m_paper(std::move(shown))
{
    setObjectName(u"previewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_paper.title);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(makePaperArea(), 1);
    layout->addWidget(makeSide());
    const QSize screenSize = parent ? parent->screen()->availableSize()
                                    : QGuiApplication::primaryScreen()->availableSize();
    resize(wantedSize.boundedTo(screenSize - QSize(40, 60)));
    loadPages();
}

QWidget *PreviewDialog::makePaperArea()
{
    auto *area = new QScrollArea(this);
    area->setObjectName(u"previewPages"_s);
    area->setAccessibleName(tr("Pages of the paper"));
    area->setWidgetResizable(true);
    area->setBackgroundRole(QPalette::Mid);
    auto *paper = new QWidget(area);
    m_pages = new QHBoxLayout(paper);
    m_pages->setSpacing(14);
    area->setWidget(paper);
    return area;
}

QWidget *PreviewDialog::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(270);
    auto *layout = new QVBoxLayout(side);
    auto *number = new QLabel(m_paper.name, side);
    QFont bold = number->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() + 1.5);
    number->setFont(bold);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(number);
    auto *copies = new QLabel(m_paper.note, side);
    copies->setWordWrap(true);
    layout->addWidget(copies);
    layout->addSpacing(12);
    if (m_paper.remake)
        makeChoices(*layout, side);
    m_printers = new QComboBox(side);
    m_printers->setObjectName(u"printerChoice"_s);
    m_printers->setAccessibleName(tr("Printer"));
    m_printers->addItems(m_parts.printer.printers());
    auto *label = new QLabel(tr("&Printer"), side);
    label->setBuddy(m_printers);
    layout->addWidget(label);
    layout->addWidget(m_printers);
    m_print = button(u"printButton"_s, tr("Print (Enter)"), side);
    m_print->setProperty("primary", true);
    m_print->setAutoDefault(true);
    m_print->setDefault(true);
    m_print->setEnabled(m_printers->count() > 0);
    connect(m_print, &QPushButton::clicked, this, &PreviewDialog::print);
    layout->addWidget(m_print);
    auto *saveButton = button(u"saveButton"_s, tr("Save as PDF… (Ctrl+S)"), side);
    saveButton->setShortcut(QKeySequence(u"Ctrl+S"_s));
    connect(saveButton, &QPushButton::clicked, this, &PreviewDialog::save);
    layout->addWidget(saveButton);
    auto *closeButton = button(u"closeButton"_s, tr("Close without printing (Esc)"), side);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(closeButton);
    m_message = new MessageLine(u"previewMessage"_s, side);
    layout->addWidget(m_message);
    layout->addStretch();
    showStanding();
    m_print->setFocus();
    return side;
}

/// What there is to know of printer and paper before anything is done.
void PreviewDialog::showStanding()
{
    m_message->clearMessage();
    if (m_printers->count() == 0)
        m_message->showNotice(presentation::messageText(u"print.noPrinter"_s));
    if (!m_paper.warning.isEmpty())
        m_message->showError(m_paper.warning);
}

void PreviewDialog::makeChoices(QVBoxLayout &layout, QWidget *side)
{
    m_copies = new QSpinBox(side);
    m_copies->setObjectName(u"previewCopies"_s);
    m_copies->setAccessibleName(tr("Copies to print"));
    m_copies->setRange(1, ports::mostCopies);
    m_copies->setValue(m_paper.copies);
    m_copies->setKeyboardTracking(false); // 1 on the way to 12 is not meant
    m_size = new QComboBox(side);
    m_size->setObjectName(u"previewSize"_s);
    m_size->setAccessibleName(tr("Paper size"));
    m_size->addItems({u"A5"_s, u"A4"_s});
    m_size->setCurrentText(m_paper.size);
    auto *row = new QGridLayout;
    auto *copiesLabel = new QLabel(tr("&Copies"), side);
    copiesLabel->setBuddy(m_copies);
    auto *sizeLabel = new QLabel(tr("Paper &size"), side);
    sizeLabel->setBuddy(m_size);
    row->addWidget(copiesLabel, 0, 0);
    row->addWidget(sizeLabel, 0, 1);
    row->addWidget(m_copies, 1, 0);
    row->addWidget(m_size, 1, 1);
    layout.addLayout(row);
    connect(m_copies, &QSpinBox::valueChanged, this, &PreviewDialog::remake);
    connect(m_size, &QComboBox::currentIndexChanged, this, &PreviewDialog::remake);
}

void PreviewDialog::remake()
{
    m_print->setEnabled(false);
    services::PrintOptions options;
    options.paper = m_size->currentText();
    options.copies = m_copies->value();
    const int mine = ++m_remakes;
    m_paper.remake(options, [that = QPointer(this), mine](const auto &made) {
        if (that && that->m_remakes == mine)
            that->takeRemade(made);
    });
}

void PreviewDialog::takeRemade(const kernel::Result<presentation::PaperView> &made)
{
    m_print->setEnabled(m_printers->count() > 0);
    if (!made) {
        m_message->showError(presentation::errorText(made.error()));
        const QSignalBlocker quietSize(m_size);
        const QSignalBlocker quietCopies(m_copies);
        m_size->setCurrentText(m_paper.size);
        m_copies->setValue(m_paper.copies);
        return;
    }
    m_paper.warning = made->warning ? presentation::errorText(*made->warning) : QString();
    showStanding();
    m_paper.pdf = made->pdf;
    m_paper.size = made->paper;
    m_paper.copies = made->copies;
    if (m_paper.taken) // one copy on paper and another as a file are of one print
        m_paper.taken = made->taken;
    loadPages();
}

void PreviewDialog::loadPages()
{
    const int dpi = int(screenDpi * devicePixelRatioF());
    presentation::compute(
        this,
        [&preview = m_parts.preview, pdf = m_paper.pdf, dpi] {
            return preview.pages(pdf, dpi, {0, mostShown + 1});
        },
        [this](const kernel::Result<QList<QImage>> &pages) {
            if (pages)
                showPages(*pages);
            else
                m_message->showError(presentation::errorText(pages.error()));
        });
}

void PreviewDialog::showPages(const QList<QImage> &pages)
{
    while (QLayoutItem *old = m_pages->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_pages->addStretch();
    const auto shown = std::min<qsizetype>(pages.size(), mostShown);
    if (shown < pages.size())
        m_message->showNotice(
            tr("Only the first %n page(s) are shown; all are printed.", nullptr, int(shown)));
    for (int i = 0; i < shown; ++i) {
        QPixmap picture = QPixmap::fromImage(pages[i]);
        picture.setDevicePixelRatio(devicePixelRatioF());
        auto *label = new QLabel;
        label->setPixmap(picture);
        label->setAccessibleName(tr("Page %1").arg(i + 1));
        m_pages->addWidget(label, 0, Qt::AlignCenter);
    }
    m_pages->addStretch();
}

void PreviewDialog::print()
{
    m_print->setEnabled(false);
    m_message->showNotice(tr("Printing…"));
    presentation::compute(
        this,
        [parts = m_parts, pdf = m_paper.pdf, name = m_printers->currentText()]() -> kernel::Status {
            return parts.printer.print(
                [&parts, &pdf, next = 0]() mutable { return pageOf(parts.preview, pdf, next++); },
                name);
        },
        [this](const kernel::Status &printed) {
            if (printed) {
                tellTaken();
                return accept();
            }
            m_print->setEnabled(true);
            m_message->showError(presentation::errorText(printed.error()));
        });
}

void PreviewDialog::save()
{
    m_parts.dialogs.saveFile(this, tr("Save as PDF"), m_paper.file,
                             [this](const QString &path) { writeTo(path); });
}

void PreviewDialog::writeTo(const QString &path)
{
    presentation::compute(
        this,
        [path, pdf = m_paper.pdf] {
            QSaveFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() &&
                   file.commit();
        },
        [this, path](bool written) {
            if (!written)
                return m_message->showError(presentation::messageText(u"disk.write"_s));
            tellTaken();
            m_message->showSuccess(tr("Saved as %1").arg(path));
        });
}

/// The first time only: one copy on paper and one as a file are of one print.
void PreviewDialog::tellTaken()
{
    if (const auto taken = std::exchange(m_paper.taken, {}))
        taken();
}

} // namespace motcua::widgets
