#pragma once

#include "ui/presentation/dossier/dossierpresenter.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/printing/paperprinter.h"
#include "ui/widgets/reception/reasonpanel.h"

#include <QHash>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

namespace motcua::widgets
{

class MoveFormWidget;

/// One dossier: its papers, its course, and the moves that are open, each with its key. A move asks
/// in the page what it needs; what was begun there is never lost without a word: another page and
/// back, and it stands there again. Esc leaves the move, then the page.
class DossierPage final : public QWidget
{
    Q_OBJECT

public:
    struct Parts {
        presentation::DossierPresenter &dossier;
        const ports::PaperPreview &preview;
        const PaperPrinter &printer;
        Dialogs &dialogs;
    };

    explicit DossierPage(Parts parts, QWidget *parent = nullptr);

    /// Shows this dossier and takes the focus.
    void open(const QString &code);
    [[nodiscard]] const domain::Dossier &dossier() const { return m_parts.dossier.dossier(); }
    /// Below the moves: where the window adds what else can be done with the dossier. Object name
    /// "dossierActions".
    [[nodiscard]] QVBoxLayout *actions() { return m_actions; }
    void showError(const kernel::Error &error);
    /// What the way here has brought to say.
    void showNotice(const QString &sentence) { m_message->showNotice(sentence); }
    void showSuccess(const QString &sentence) { m_message->showSuccess(sentence); }
    /// A form is filled in and not done, here or in a dossier that was left for another page.
    [[nodiscard]] bool isBegun() const;

signals:
    void left();
    /// The dossier was read, or read anew: what stands in `actions` follows it.
    void shown();
    /// Papers that were asked for are there: they are taken in on the page of receptions.
    void supplyWanted(const QString &code);

private:
    void makeHead(QVBoxLayout &layout);
    void makeReason();
    void showReason(const QByteArray &pdf);
    void makeBody(QVBoxLayout &layout);
    [[nodiscard]] QWidget *captioned(const QString &caption, QWidget *widget);
    void makeMoves(QVBoxLayout &layout);
    void makeShortcuts();
    void connectDossier();
    void refresh();
    void refreshDue();
    void refreshPapers();
    void refreshMoves();
    /// A button of the row of moves, which begins the deed.
    [[nodiscard]] QPushButton *addDeed(QHBoxLayout &row, const QString &deed, const QString &name);
    /// Asks first where another form is filled in.
    void want(const QString &move);
    void begin(const QString &move);
    void perform();
    void closeForm();
    void giveUpForm(std::function<void()> then);
    void setFormAside();
    void takeUpForm();
    void leave();
    void look();
    void preview(const QString &name, const QByteArray &pdf);

    Parts m_parts;
    QLabel *m_code = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_due = nullptr;
    QToolButton *m_why = nullptr;
    ReasonPanel *m_reason = nullptr;
    MessageLine *m_message = nullptr;
    QTableWidget *m_papers = nullptr;
    QListWidget *m_course = nullptr;
    QListWidget *m_facts = nullptr;
    QVBoxLayout *m_formPlace = nullptr;
    QHBoxLayout *m_moves = nullptr;
    QHBoxLayout *m_others = nullptr; // kept for supervisors, and what is no move
    QVBoxLayout *m_actions = nullptr;
    MoveFormWidget *m_form = nullptr;
    QPointer<MoveFormWidget> m_done; // what perform() was asked for last
    struct Begun {
        QString move;
        presentation::MoveInput input;
    };
    QHash<QString, Begun> m_begun; // by the dossier's id
    QTimer m_clock;
};

} // namespace motcua::widgets
