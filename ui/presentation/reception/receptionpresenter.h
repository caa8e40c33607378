#pragma once

#include "ui/presentation/reception/cardonpage.h"
#include "ui/presentation/reception/cardscan.h"
#include "ui/presentation/reception/currentpaper.h"
#include "ui/presentation/reception/draftkeeper.h"
#include "ui/presentation/reception/feelistmodel.h"
#include "ui/presentation/reception/filing.h"
#include "ui/presentation/reception/partypresenter.h"
#include "ui/presentation/reception/printedreason.h"
#include "ui/presentation/reception/procedurepresenter.h"
#include "ui/presentation/reception/receptionsteps.h"
#include "ui/presentation/reception/reusepresenter.h"
#include "ui/presentation/reception/scannerkeys.h"
#include "ui/presentation/reception/sealpresenter.h"
#include "ui/presentation/reception/separatorsheets.h"
#include "ui/presentation/reception/stackpause.h"
#include "ui/presentation/reception/supplying.h"
#include "ui/presentation/reception/unfinishedpresenter.h"

#include <QObject>

namespace motcua::presentation
{

/// One reception (tiếp nhận) on one screen: identify → procedure → checklist → scan → receipt. Puts
/// the parts together, knows the next step, saves the draft after every change. For a dossier that
/// waits for a supplement the first two steps are done: what is brought joins it. GUI thread.
class ReceptionPresenter final : public QObject
{
    Q_OBJECT

public:
    using Step = ReceptionStep;

    explicit ReceptionPresenter(services::Desk &desk, QObject *parent = nullptr);

    PartyPresenter owner;
    PartyPresenter agent;
    ProcedurePresenter procedure;
    ChecklistModel checklist;
    ReusePresenter reuse;
    FeeListModel fees;
    Filing filing;
    Supplying supplying;
    ScannerPresenter scanner;
    ScannerKeys scannerKeys;
    CapturePresenter capture;
    StackPause stackPause;
    PageDeskPresenter pageDesk;
    CardOnPage cardOnPage;
    CardScan cardScan;
    SplitChoice splitChoice;
    SeparatorSheets separatorSheets;
    PrintedReason printedReason;
    CurrentPaper paper;

    /// A new, empty reception. The one before stays as a draft if it held anything.
    void begin();
    void resume(const services::Unfinished &unfinished);
    /// Takes in what was asked for; what was begun for this dossier goes on.
    void supply(const QString &code);
    /// Leaves for another page: what waits is saved now.
    void pause() { m_keeper.flush(); }

    [[nodiscard]] bool hasAgent() const { return m_hasAgent; }
    void setHasAgent(bool has);

    /// Text that a reader typed into some field. True when it was an ID card: the party is filled
    /// and the field should show again what it showed before.
    /// The zone on its back fills an empty party, or is compared with what is there already.
    bool takeTyped(const QString &typed, PartyPresenter &party);
    /// The same for a card on a picture: the zone on its back is a cross-check of its code.
    void takeSeen(const ports::SeenCard &seen, PartyPresenter &party);
    /// Scans the card that lies on the scanner; it becomes no page of the dossier.
    void scanCard();

    void setCurrentRow(int row) { paper.setRow(row); }
    [[nodiscard]] int currentRow() const { return paper.row(); }
    /// Scans into the current paper and ticks it, behind earlier pages of the same paper; goes on
    /// with a stack of it that was stopped. Of a draft just taken up: when its papers are known.
    /// Before a procedure is chosen it is the card that lies there: scanCard().
    void scanCurrent();
    /// Takes what is here for a paper instead of scanning it, or gives it back. False: nothing is
    /// here for it.
    bool toggleReuse(int row);
    /// As scanCurrent(), from files.
    void importToCurrent(const QStringList &paths);
    /// Nothing is known yet that pages could belong to.
    [[nodiscard]] bool isBeforePapers() const;

    /// Seals and prints, or lets the papers join their dossier; while pages are still being
    /// prepared it waits for them first.
    void seal() { sealAs(services::IntakeStage::Accept); }
    /// Keeps what was handed in without accepting it, so that what is missing can be asked for in
    /// writing, or the refusal given (forms 02 and 03 before acceptance, facts §1.4 and §1.5).
    void registerOnly() { sealAs(services::IntakeStage::Register); }
    [[nodiscard]] bool isSealing() const { return m_sealWhenSettled || m_sealer.isRunning(); }

    [[nodiscard]] bool isDone(Step step) const { return m_steps.isDone(step); }
    [[nodiscard]] Step nextStep() const { return m_steps.next(); }
    /// What to do next, one sentence with its key.
    [[nodiscard]] QString nextStepText() const { return m_steps.text(); }

signals:
    void begun(); ///< everything must be shown anew
    void changed();
    void currentRowChanged(int row);
    void noticed(const QString &sentence);
    void failed(const motcua::kernel::Error &error);
    void cardTaken(motcua::presentation::PartyPresenter *party);
    void sealed(const motcua::domain::Dossier &dossier, const QStringList &warnings);
    void registered(const QString &code, const QStringList &warnings);
    /// The papers joined a dossier that was accepted already; of one that was not, sealed() and the
    /// receipt follow as after a reception.
    void supplied(const QString &code, const QStringList &warnings);
    void receiptReady(const motcua::presentation::PaperView &receipt);
    void receiptFailed(const QString &code, const motcua::kernel::Error &error);

private:
    void connectParts();
    void connectReuse();
    void offerReuse();
    void connectSplitting();
    void connectSealer();
    void takeZone(const domain::Mrz &zone, PartyPresenter &party);
    void start(const QString &draftId);
    void restore(const services::Unfinished &unfinished);
    void showPapersToSupply();
    void keepDraft();
    void onProcedureChosen();
    void tellPaperSwitch(const domain::Procedure &chosen);
    void onPageCount(const QString &component, int pages);
    [[nodiscard]] bool mayTakePages();
    void goOnWithStack();
    void showStoppedStack();
    void showFilesNotWhole();
    void onSettled();
    void giveUpSealing();
    void onEdited();
    void sealAs(services::IntakeStage stage);
    void sealNow();
    [[nodiscard]] services::SavedDraft savedDraft() const;
    [[nodiscard]] QByteArray draftBytes() const;

    ReceptionSteps m_steps;
    services::Desk &m_desk;
    SealPresenter m_sealer;
    DraftKeeper m_keeper;
    QString m_draftId;
    bool m_hasAgent = false;
    services::IntakeStage m_stage = services::IntakeStage::Accept; ///< of the last wish to seal
    bool m_sealWhenSettled = false;
    bool m_scanWhenRestored = false;
    QString m_filesNotWhole; // paper whose files an earlier run has not all taken in
    std::optional<services::DossierDraft> m_restoring; // until the catalogue has answered
};

} // namespace motcua::presentation
