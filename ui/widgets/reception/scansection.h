#pragma once

#include "ui/presentation/reception/receptionpresenter.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/pagestrip.h"
#include "ui/widgets/reception/pagedeskbar.h"
#include "ui/widgets/reception/stackpanel.h"
#include "ui/widgets/sectionbox.h"

#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

namespace motcua::widgets
{

/// Section 4: the stack of the current paper, its pages live while it feeds.
class ScanSection final : public QWidget
{
    Q_OBJECT

public:
    ScanSection(presentation::ReceptionPresenter &reception, Dialogs &dialogs,
                QWidget *parent = nullptr);

    [[nodiscard]] SectionBox *box() { return m_box; }
    void focusPages() { m_strip->setFocus(Qt::ShortcutFocusReason); }
    void scan();
    void chooseFiles();
    void chooseProfile();

signals:
    /// The scanner's dialog is wanted, at its self-check where something is wrong.
    void careWanted(bool isWrong);

private:
    [[nodiscard]] QLayout *makeControls();
    [[nodiscard]] QComboBox *makeIntents();
    [[nodiscard]] QToolButton *makeCare();
    void showIntents();
    void showScanner();
    void showScanning();
    [[nodiscard]] bool isFeeding() const;
    void collate();

    presentation::ReceptionPresenter &m_reception;
    Dialogs &m_dialogs;
    SectionBox *m_box = nullptr;
    PageStrip *m_strip = nullptr;
    StackPanel *m_stack = nullptr;
    PageDeskBar *m_pageDesk = nullptr;
    QLabel *m_paper = nullptr;
    QPushButton *m_scan = nullptr;
    QPushButton *m_files = nullptr;
    QComboBox *m_devices = nullptr;
    QComboBox *m_sources = nullptr;
    QComboBox *m_intents = nullptr;
    QLabel *m_unmet = nullptr;
};

} // namespace motcua::widgets
