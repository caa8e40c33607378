#include "ui/widgets/papers/formsdialog.h"

#include "ui/presentation/messages.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

using presentation::FormsPresenter;

FormsDialog::FormsDialog(services::Desk &desk, PreviewDialog::Parts parts, QWidget *parent)
    : QDialog(parent), m_parts(parts), m_forms(desk)
{
    setObjectName(u"formsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The office's own forms"));
    auto *form = new QFormLayout(this);
    makeFields(*form);
    makeButtons(*form);
    connect(&m_forms, &FormsPresenter::faulty, this, &FormsDialog::showFaults);
    connect(&m_forms, &FormsPresenter::ready, this, &FormsDialog::showPaper);
    connect(&m_forms, &FormsPresenter::installed, this, [this](const QString &as) {
        changed(tr("%1 is taken over: it counts from the next paper on.").arg(as));
    });
    connect(&m_forms, &FormsPresenter::putAside, this, [this](const QString &as) {
        changed(tr("The shipped form of %1 counts again from the next paper on. The own one lies "
                   "beside it, with “.old” at the end of its name.")
                    .arg(as));
    });
    connect(&m_forms, &FormsPresenter::ownChanged, this, &FormsDialog::markOwn);
    connect(&m_forms, &FormsPresenter::failed, this, [this](const kernel::Error &error) {
        setBusy(false);
        m_message->showError(presentation::errorText(error));
    });
    setBusy(false);
}

void FormsDialog::makeFields(QFormLayout &form)
{
    auto *open = makeButton(u"formOpen"_s, tr("Open an edited form… (Ctrl+O)"));
    open->setShortcut(QKeySequence(u"Ctrl+O"_s));
    connect(open, &QPushButton::clicked, this, &FormsDialog::choose);
    form.addRow(open);
    m_file = new QLabel(tr("No file is open."), this);
    m_file->setObjectName(u"formFile"_s);
    m_file->setWordWrap(true);
    m_file->setTextFormat(Qt::PlainText);
    form.addRow(m_file);
    m_form = new QComboBox(this);
    m_form->setObjectName(u"formPlace"_s);
    m_form->setAccessibleName(tr("Which form it replaces"));
    for (const QString &name : m_forms.forms())
        m_form->addItem(FormsPresenter::formText(name), name);
    connect(m_form, &QComboBox::currentIndexChanged, this, &FormsDialog::refresh);
    form.addRow(tr("&Replaces"), m_form);
    m_sample = new QComboBox(this);
    m_sample->setObjectName(u"formSample"_s);
    m_sample->setAccessibleName(tr("Dossier to try it with"));
    m_sample->addItem(tr("An ordinary dossier"), false);
    m_sample->addItem(tr("A hard one: long names, 40 papers, missing fields"), true);
    form.addRow(tr("&Try with"), m_sample);
    m_size = new QComboBox(this);
    m_size->setObjectName(u"formSize"_s);
    m_size->setAccessibleName(tr("Paper size"));
    m_size->addItems({u"A5"_s, u"A4"_s});
    form.addRow(tr("Paper &size"), m_size);
}

void FormsDialog::makeButtons(QFormLayout &form)
{
    m_faults = new QListWidget(this);
    m_faults->setObjectName(u"formFaults"_s);
    m_faults->setAccessibleName(tr("Mistakes of the form"));
    m_faults->setWordWrap(true);
    m_faults->setMinimumWidth(520);
    m_faults->hide();
    form.addRow(m_faults);
    m_message = new MessageLine(u"formsMessage"_s, this);
    form.addRow(m_message);
    auto *row = new QHBoxLayout;
    m_try = makeButton(u"formTry"_s, tr("Check and preview (Enter)"));
    m_try->setProperty("primary", true);
    m_try->setAutoDefault(true);
    m_try->setDefault(true);
    connect(m_try, &QPushButton::clicked, this, &FormsDialog::tryOut);
    m_install = makeButton(u"formInstall"_s, tr("Take it over… (Ctrl+I)"));
    m_install->setShortcut(QKeySequence(u"Ctrl+I"_s));
    connect(m_install, &QPushButton::clicked, this, &FormsDialog::askInstall);
    m_goBack = makeButton(u"formGoBack"_s, tr("Back to the shipped form… (Ctrl+R)"));
    m_goBack->setShortcut(QKeySequence(u"Ctrl+R"_s));
    connect(m_goBack, &QPushButton::clicked, this, &FormsDialog::askGoBack);
    auto *closeButton = makeButton(u"formsClose"_s, tr("Close (Esc)"));
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(m_goBack);
    row->addStretch();
    row->addWidget(m_try);
    row->addWidget(m_install);
    row->addWidget(closeButton);
    form.addRow(row);
}

QPushButton *FormsDialog::makeButton(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    return made;
}

void FormsDialog::choose()
{
    m_parts.dialogs.openFiles(this, tr("Open an edited form"), tr("Forms (*.html)"),
                              [this](const QStringList &files) {
                                  if (!files.isEmpty())
                                      take(files.first());
                              });
}

void FormsDialog::take(const QString &file)
{
    m_path = file;
    m_file->setText(QDir::toNativeSeparators(file));
    m_faults->hide();
    m_message->clearMessage();
    if (const int place = m_forms.guess(file); place >= 0)
        m_form->setCurrentIndex(place);
    else
        m_message->showNotice(tr("No form has this file's name: choose which one it replaces."));
    setBusy(false);
    m_try->setFocus();
}

void FormsDialog::tryOut()
{
    setBusy(true);
    m_faults->hide();
    m_message->showNotice(tr("Trying the form…"));
    m_forms.tryOut({m_path, m_form->currentData().toString(), m_sample->currentData().toBool(),
                    m_size->currentText()});
}

void FormsDialog::askInstall()
{
    const QString as = m_form->currentData().toString();
    m_parts.dialogs.ask(this,
                        {tr("Take the form over"),
                         tr("Every desk that uses this folder prints %1 with this form from now "
                            "on. An own form that was there before is put aside.")
                             .arg(as),
                         tr("Take it over"), tr("Leave it")},
                        [this, as] {
                            setBusy(true);
                            m_forms.install(m_path, as);
                        });
}

void FormsDialog::askGoBack()
{
    const QString form = m_form->currentData().toString();
    m_parts.dialogs.ask(this,
                        {tr("Back to the shipped form"),
                         tr("Every desk that uses this folder prints %1 with the shipped form from "
                            "now on. The own one is put aside.")
                             .arg(form),
                         tr("Back to ours"), tr("Leave it")},
                        [this, form] {
                            setBusy(true);
                            m_forms.goBack(form);
                        });
}

void FormsDialog::changed(const QString &sentence)
{
    setBusy(false);
    m_message->showSuccess(sentence);
}

void FormsDialog::markOwn()
{
    for (int i = 0; i < m_form->count(); ++i) {
        const QString form = m_form->itemData(i).toString();
        const QString text = FormsPresenter::formText(form);
        m_form->setItemText(i, m_forms.isOwn(form) ? tr("%1 (own)").arg(text) : text);
    }
    refresh();
}

void FormsDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void FormsDialog::refresh()
{
    const bool hasFile = !m_isBusy && !m_path.isEmpty();
    m_try->setEnabled(hasFile);
    m_install->setEnabled(hasFile);
    m_goBack->setEnabled(!m_isBusy && m_forms.isOwn(m_form->currentData().toString()));
}

void FormsDialog::showFaults(const QStringList &faults)
{
    setBusy(false);
    m_faults->clear();
    m_faults->addItems(faults);
    m_faults->show();
    m_message->showError(
        tr("The form has %n mistake(s): mend them first.", nullptr, int(faults.size())));
}

void FormsDialog::showPaper(const presentation::PaperView &paper)
{
    setBusy(false);
    m_message->showSuccess(tr("The form is usable."));
    PreviewDialog::Paper shown = PreviewDialog::paper(paper);
    shown.note = tr("Of an invented dossier: to be looked at.");
    (new PreviewDialog(m_parts, shown, this))->open();
}

} // namespace motcua::widgets
