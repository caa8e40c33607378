#include "ui/widgets/papers/batchdialog.h"

#include "ui/presentation/messages.h"
#include "ui/presentation/papers/paperwords.h"
#include "ui/widgets/papers/formsdialog.h"

#include <QFormLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

using domain::PaperKind;
using presentation::PapersPresenter;

namespace
{

constexpr int severalKinds = -1; // in place of a kind

QDateEdit *dayField(const QString &name, const QString &label, QDate day, QWidget *parent)
{
    auto *field = new QDateEdit(day, parent);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setDisplayFormat(u"dd/MM/yyyy"_s);
    field->setCalendarPopup(true);
    return field;
}

} // namespace

BatchDialog::BatchDialog(services::Desk &desk, PreviewDialog::Parts parts, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_parts(parts), m_papers(desk)
{
    setObjectName(u"batchDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Papers of many dossiers"));
    auto *form = new QFormLayout(this);
    makeFields(*form);
    makeSizes(*form);
    makeButtons(*form);
    connect(&m_papers, &PapersPresenter::ready, this, &BatchDialog::show);
    connect(&m_papers, &PapersPresenter::failed, this, &BatchDialog::fail);
    fitDays();
    m_kind->setFocus();
}

void BatchDialog::makeFields(QFormLayout &form)
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"batchKind"_s);
    m_kind->setAccessibleName(tr("Which papers"));
    const QList<PaperKind> kinds = m_papers.kindsOfDays();
    for (const PaperKind kind : kinds)
        m_kind->addItem(presentation::paperTitle(kind), int(kind));
    m_kind->addItem(tr("Several kinds…"), severalKinds);
    const QDate today = m_papers.today();
    m_from = dayField(u"batchFrom"_s, tr("First day"), today, this);
    m_to = dayField(u"batchTo"_s, tr("Last day"), today, this);
    form.addRow(tr("&Papers"), m_kind);
    makeSeveral(form, kinds);
    form.addRow(tr("&From"), m_from);
    form.addRow(tr("&To"), m_to);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BatchDialog::fitDays);
    connect(m_from, &QDateEdit::dateChanged, this, &BatchDialog::fitDays);
}

/// Only for "Several kinds…": papers of dossiers, all ticked; a list is printed alone.
void BatchDialog::makeSeveral(QFormLayout &form, const QList<PaperKind> &kinds)
{
    m_several = new QListWidget(this);
    m_several->setObjectName(u"batchKinds"_s);
    m_several->setAccessibleName(tr("Kinds of papers to print"));
    for (const PaperKind kind : kinds) {
        if (domain::isList(kind))
            continue;
        auto *item = new QListWidgetItem(presentation::paperTitle(kind), m_several);
        item->setData(Qt::UserRole, int(kind));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_several->setFixedHeight((m_several->count() + 1) * (fontMetrics().height() + 4));
    m_several->hide();
    form.addRow(m_several);
}

/// Without a choice each kind has those of the profile.
void BatchDialog::makeSizes(QFormLayout &form)
{
    m_copies = new QSpinBox(this);
    m_copies->setObjectName(u"batchCopies"_s);
    m_copies->setAccessibleName(tr("Copies of each paper"));
    m_copies->setRange(0, ports::mostCopies);
    m_copies->setSpecialValueText(tr("as usual"));
    m_size = new QComboBox(this);
    m_size->setObjectName(u"batchSize"_s);
    m_size->setAccessibleName(tr("Paper size"));
    m_size->addItem(tr("as usual"));
    for (const QString &size : {u"A5"_s, u"A4"_s})
        m_size->addItem(size, size);
    form.addRow(tr("&Copies"), m_copies);
    form.addRow(tr("Paper &size"), m_size);
}

void BatchDialog::makeButtons(QFormLayout &form)
{
    m_message = new MessageLine(u"batchMessage"_s, this);
    form.addRow(m_message);
    auto *row = new QHBoxLayout;
    m_make = new QPushButton(tr("Make and preview (Enter)"), this);
    m_make->setObjectName(u"batchMake"_s);
    m_make->setAccessibleName(tr("Make the papers and show the preview"));
    m_make->setProperty("primary", true);
    m_make->setDefault(true);
    connect(m_make, &QPushButton::clicked, this, &BatchDialog::make);
    auto *closeButton = new QPushButton(tr("Close (Esc)"), this);
    closeButton->setObjectName(u"batchClose"_s);
    closeButton->setAccessibleName(tr("Close"));
    closeButton->setAutoDefault(false);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    if (presentation::FormsPresenter::mayTry(m_desk)) {
        auto *forms = new QPushButton(tr("Own forms… (Ctrl+T)"), this);
        forms->setObjectName(u"openForms"_s);
        forms->setAccessibleName(tr("Try and take over the office's own forms"));
        forms->setAutoDefault(false);
        forms->setShortcut(QKeySequence(u"Ctrl+T"_s));
        connect(forms, &QPushButton::clicked, this, &BatchDialog::openForms);
        row->addWidget(forms);
    }
    row->addStretch();
    row->addWidget(m_make);
    row->addWidget(closeButton);
    form.addRow(row);
}

bool BatchDialog::isSeveral() const { return m_kind->currentData().toInt() == severalKinds; }

QList<PaperKind> BatchDialog::kinds() const
{
    if (!isSeveral())
        return {PaperKind(m_kind->currentData().toInt())};
    QList<PaperKind> ticked;
    for (int row = 0; row < m_several->count(); ++row) {
        const QListWidgetItem *item = m_several->item(row);
        if (item->checkState() == Qt::Checked)
            ticked.append(PaperKind(item->data(Qt::UserRole).toInt()));
    }
    return ticked;
}

/// A hand-over list is of one day; no range ends before it begins.
void BatchDialog::fitDays()
{
    const bool isOneDay = kinds() == QList{PaperKind::HandoverList};
    m_several->setVisible(isSeveral());
    m_to->setEnabled(!isOneDay);
    const bool isList = !isSeveral() && domain::isList(kinds().first());
    m_size->setEnabled(!isList); // A4, lying
    if (isList)
        m_size->setCurrentIndex(0);
    if (isOneDay || m_to->date() < m_from->date())
        m_to->setDate(m_from->date());
}

void BatchDialog::openForms() { (new FormsDialog(m_desk, m_parts, this))->open(); }

void BatchDialog::make()
{
    const QList<PaperKind> wanted = kinds();
    if (wanted.isEmpty())
        return m_message->showError(tr("Tick at least one kind of paper."));
    m_make->setEnabled(false);
    m_message->showNotice(tr("Making the papers…"));
    services::PrintOptions options;
    options.paper = m_size->currentData().toString();
    options.copies = m_copies->value();
    m_papers.printDays(wanted, {m_from->date(), m_to->date()}, options);
}

void BatchDialog::show(const presentation::PaperView &paper)
{
    m_make->setEnabled(true);
    m_message->clearMessage();
    if (paper.skipped > 0)
        m_message->showNotice(tr("%n dossier(s) have no such paper yet.", nullptr, paper.skipped));
    auto *preview = new PreviewDialog(m_parts, PreviewDialog::paper(paper), this);
    connect(preview, &QDialog::accepted, this, &QDialog::accept);
    preview->open();
}

void BatchDialog::fail(const kernel::Error &error)
{
    m_make->setEnabled(true);
    m_message->showError(presentation::errorText(error));
}

} // namespace motcua::widgets
