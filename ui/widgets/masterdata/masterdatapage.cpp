#include "ui/widgets/masterdata/masterdatapage.h"

#include "ui/presentation/messages.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

using presentation::MasterDataPresenter;
using services::MasterKind;

namespace
{

/// A sentence that wraps and is read out.
QLabel *masterLabel(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setAccessibleName(spoken);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString masterObject(MasterKind kind, const QString &part)
{
    switch (kind) {
    case MasterKind::Catalogue: return u"catalogue"_s + part;
    case MasterKind::Agencies: return u"agencies"_s + part;
    case MasterKind::Calendar: return u"calendar"_s + part;
    }
    Q_UNREACHABLE();
}

} // namespace

MasterDataPage::MasterDataPage(MasterDataPresenter &presenter, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_dialogs(dialogs)
{
    setObjectName(u"masterDataPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 10);
    layout->setSpacing(10);
    makeTop(*layout);
    m_message = new MessageLine(u"masterDataMessage"_s, this);
    layout->addWidget(m_message);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(10);
    columns->addWidget(makeSections(), 1);
    columns->addWidget(makeReport(), 1);
    layout->addLayout(columns, 1);
    makeShortcuts();
    connectPresenter();
    showPlan();
    showBusy();
}

void MasterDataPage::makeTop(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    auto *title = new QLabel(tr("Master data"), this);
    QFont big = title->font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() + 4);
    title->setFont(big);
    auto *back = button(u"leaveMasterData"_s, tr("Back (Esc)"), tr("Back to the home page"));
    connect(back, &QPushButton::clicked, this, &MasterDataPage::left);
    row->addWidget(title);
    row->addStretch();
    row->addWidget(back);
    layout.addLayout(row);
}

QPushButton *MasterDataPage::button(const QString &name, const QString &text, const QString &spoken)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAccessibleName(spoken);
    return made;
}

/// Long lists of years and versions scroll; the buttons of each section stay with it.
QWidget *MasterDataPage::makeSections()
{
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (const MasterKind kind : services::masterKinds)
        layout->addWidget(makeSection(kind));
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"masterDataSections"_s);
    scroll->setAccessibleName(tr("What counts at this desk"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    return scroll;
}

QWidget *MasterDataPage::makeSection(MasterKind kind)
{
    const auto titles = std::array{tr("Catalogue of procedures"), tr("Agencies and territory"),
                                   tr("Working-time calendar")};
    const auto imports = std::array{tr("Import from a file… (F3)"), tr("Import from a file… (F4)"),
                                    tr("Import from a file… (F5)")};
    const QString &title = titles[std::size_t(kind)];
    auto *box = new QGroupBox(title, this);
    auto *layout = new QVBoxLayout(box);
    Section &section = m_sections[std::size_t(kind)];
    section.standing = masterLabel(masterObject(kind, u"Standing"_s), title, box);
    section.notice = masterLabel(masterObject(kind, u"Notice"_s), tr("To be minded"), box);
    QPalette colours = section.notice->palette();
    colours.setColor(QPalette::WindowText, tonesFor(colours).warning);
    section.notice->setPalette(colours);
    section.import = button(masterObject(kind, u"Import"_s), imports[std::size_t(kind)],
                            tr("%1: import from a file").arg(title));
    connect(section.import, &QPushButton::clicked, this, [this, kind] { chooseFile(kind); });
    layout->addWidget(section.standing);
    layout->addWidget(section.notice);
    auto *row = new QHBoxLayout;
    row->addWidget(section.import);
    if (kind == MasterKind::Catalogue) {
        m_pull = button(u"cataloguePull"_s, tr("Fetch from iGate (F6)"),
                        tr("Fetch the catalogue from iGate"));
        connect(m_pull, &QPushButton::clicked, this, &MasterDataPage::pull);
        row->addWidget(m_pull);
    }
    row->addStretch();
    layout->addLayout(row);
    return box;
}

QWidget *MasterDataPage::makeReport()
{
    auto *box = new QGroupBox(tr("What would change"), this);
    auto *layout = new QVBoxLayout(box);
    m_summary = masterLabel(u"masterDataSummary"_s, tr("What would change"), box);
    m_report = new QListWidget(box);
    m_report->setObjectName(u"masterDataReport"_s);
    m_report->setAccessibleName(tr("Rejected lines and changes"));
    m_report->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_report->setWordWrap(true);
    m_report->setAlternatingRowColors(true);
    m_apply = button(u"masterDataApply"_s, tr("Import (F9)"), tr("Import what was read"));
    m_apply->setProperty("primary", true);
    connect(m_apply, &QPushButton::clicked, this, &MasterDataPage::apply);
    m_copy = button(u"masterDataCopy"_s, tr("Copy the list (Ctrl+C)"), tr("Copy the list"));
    connect(m_copy, &QPushButton::clicked, this, &MasterDataPage::copyReport);
    m_save = button(u"masterDataSave"_s, tr("Save the list… (Ctrl+S)"), tr("Save the list"));
    connect(m_save, &QPushButton::clicked, this, &MasterDataPage::saveReport);
    layout->addWidget(m_summary);
    layout->addWidget(m_report, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_apply);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addStretch();
    layout->addLayout(row);
    return box;
}

void MasterDataPage::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    const auto click = [](QPushButton *pushed) { return [pushed] { pushed->click(); }; };
    add(Qt::Key_F3, click(m_sections[0].import));
    add(Qt::Key_F4, click(m_sections[1].import));
    add(Qt::Key_F5, click(m_sections[2].import));
    add(Qt::Key_F6, click(m_pull));
    add(Qt::Key_F9, click(m_apply));
    add(QKeySequence(u"Ctrl+C"_s), click(m_copy));
    add(QKeySequence(u"Ctrl+S"_s), click(m_save));
    add(Qt::Key_Escape, [this] { emit left(); });
}

void MasterDataPage::connectPresenter()
{
    connect(&m_presenter, &MasterDataPresenter::refreshed, this, &MasterDataPage::showStanding);
    connect(&m_presenter, &MasterDataPresenter::busyChanged, this, &MasterDataPage::showBusy);
    connect(&m_presenter, &MasterDataPresenter::planned, this, [this] {
        m_message->clearMessage();
        showPlan();
        m_report->setFocus();
    });
    connect(&m_presenter, &MasterDataPresenter::applied, this,
            [this](const QString &sentence, const QString &warnings) {
                showPlan();
                warnings.isEmpty() ? m_message->showSuccess(sentence)
                                   : m_message->showNotice(sentence + u'\n' + warnings);
            });
    connect(&m_presenter, &MasterDataPresenter::reportSaved, this,
            [this](const QString &path) { m_message->showSuccess(tr("Saved as %1").arg(path)); });
    connect(&m_presenter, &MasterDataPresenter::failed, this, [this](const kernel::Error &error) {
        showPlan();
        m_message->showError(presentation::errorText(error));
    });
}

void MasterDataPage::enter()
{
    m_presenter.dropPlan();
    showPlan();
    if (m_presenter.mayChange())
        m_message->clearMessage();
    else
        m_message->showNotice(tr("Only an administrator can import."));
    m_presenter.refresh();
    (m_presenter.mayChange() ? static_cast<QWidget *>(m_sections[0].import) : m_report)->setFocus();
}

void MasterDataPage::chooseFile(MasterKind kind)
{
    const QString filter = kind == MasterKind::Catalogue
                               ? tr("Catalogue (*.json *.csv);;All files (*)")
                               : tr("JSON file (*.json);;All files (*)");
    m_dialogs.openFiles(this, tr("Choose the file to import"), filter,
                        [this, kind](const QStringList &files) {
                            if (!files.isEmpty())
                                m_presenter.readFile(kind, files.first());
                        });
}

void MasterDataPage::pull() { m_presenter.pull(); }

void MasterDataPage::showStanding()
{
    for (const MasterKind kind : services::masterKinds) {
        const Section &section = m_sections[std::size_t(kind)];
        section.standing->setText(m_presenter.standing(kind));
        section.notice->setText(m_presenter.notice(kind));
        section.notice->setVisible(!section.notice->text().isEmpty());
    }
}

void MasterDataPage::showBusy()
{
    const bool isFree = !m_presenter.isBusy() && m_presenter.mayChange();
    for (const Section &section : m_sections)
        section.import->setEnabled(isFree);
    m_pull->setEnabled(isFree);
    m_apply->setEnabled(m_presenter.canApply());
    if (m_presenter.isBusy())
        m_message->showNotice(tr("One moment…"));
}

void MasterDataPage::showPlan()
{
    m_summary->setText(m_presenter.hasPlan()
                           ? m_presenter.planSummary()
                           : tr("Choose a file or fetch from iGate: it is read and reported first, "
                                "nothing changes before you import it."));
    m_report->clear();
    m_report->addItems(m_presenter.report());
    if (m_report->count() > 0)
        m_report->setCurrentRow(0);
    m_apply->setEnabled(m_presenter.canApply());
    m_copy->setEnabled(m_report->count() > 0);
    m_save->setEnabled(m_report->count() > 0);
}

void MasterDataPage::apply()
{
    const QString question = m_presenter.question();
    if (question.isEmpty())
        return m_presenter.apply();
    m_dialogs.ask(this, {tr("Import"), question, tr("Import"), tr("Do not import")},
                  [this] { m_presenter.apply(); });
}

void MasterDataPage::copyReport()
{
    const QStringList lines = QStringList{m_presenter.planSummary()} + m_presenter.report();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_message->showSuccess(tr("The list is copied."));
}

void MasterDataPage::saveReport()
{
    m_dialogs.saveFile(this, tr("Save the list"), u"danh-sach-loi.txt"_s,
                       [this](const QString &path) { m_presenter.saveReport(path); });
}

} // namespace motcua::widgets
