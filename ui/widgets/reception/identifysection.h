#pragma once

#include "ui/presentation/reception/receptionpresenter.h"
#include "ui/widgets/reception/partyform.h"
#include "ui/widgets/sectionbox.h"

#include <QHash>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace motcua::widgets
{

/// Section 1: who owns the dossier, and who files it for the owner. The reader's field belongs to
/// the party shown.
class IdentifySection final : public QWidget
{
    Q_OBJECT

public:
    explicit IdentifySection(presentation::ReceptionPresenter &reception,
                             QWidget *parent = nullptr);

    [[nodiscard]] SectionBox *box() { return m_box; }
    void focusReader();
    void toggleAgent();
    void reset();
    /// A card that was read beside every field belongs to the party shown.
    void takeCard(const QString &typed);
    /// `reader` looks for a card on a picture now. What it finds belongs to the party shown at this
    /// moment: until it is found, the other one may be shown.
    void beginReading(const QObject &reader);
    void takeSeen(const QObject &reader, const ports::SeenCard &card);

signals:
    void cardFilesWanted(); ///< pictures of the card are to be chosen

private:
    [[nodiscard]] QLayout *makeReader();
    [[nodiscard]] QToolButton *makeVerify();
    void showParty(int index);
    void followAgent();
    [[nodiscard]] presentation::PartyPresenter &shownParty();

    presentation::ReceptionPresenter &m_reception;
    SectionBox *m_box = nullptr;
    ReaderField *m_reader = nullptr;
    QToolButton *m_scan = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_forms = nullptr;
    PartyForm *m_owner = nullptr;
    PartyForm *m_agent = nullptr;
    QHash<const QObject *, presentation::PartyPresenter *> m_readFor;
};

} // namespace motcua::widgets
