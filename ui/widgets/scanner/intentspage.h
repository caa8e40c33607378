#pragma once

#include "ui/presentation/scanner/intentspresenter.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/scanner/choicelist.h"
#include "ui/widgets/scanner/intentform.h"

#include <QPushButton>

namespace motcua::widgets
{

/// The scan profiles: Enter takes one for the next stack; whoever may change them has a form.
class IntentsPage final : public QWidget
{
    Q_OBJECT

public:
    IntentsPage(services::Desk &desk, presentation::ScannerPresenter &scanner, MessageLine &message,
                QWidget *parent = nullptr);

    void focusList() { m_list->setFocus(); }

private:
    [[nodiscard]] QLayout *makeListSide();
    [[nodiscard]] QLayout *makeFormSide();
    [[nodiscard]] QPushButton *makeDeed(const char *objectName, const QString &text,
                                        const QString &spoken);
    void choose(int row);
    void makeNew();
    void save();
    void showRow(int row);
    void showSaved(const QString &id);
    void refresh();

    presentation::IntentsPresenter m_intents;
    MessageLine &m_message;
    ChoiceList *m_list = nullptr;
    IntentForm *m_form = nullptr;
    QLabel *m_unmet = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_usual = nullptr;
    QPushButton *m_giveUp = nullptr;
    bool m_isEdited = false;
};

} // namespace motcua::widgets
