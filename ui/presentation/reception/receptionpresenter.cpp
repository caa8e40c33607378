#include "ui/presentation/reception/receptionpresenter.h"

#include "app/core/kernel/ids.h"
#include "app/core/services/receptionrules.h"
#include "ui/presentation/messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

ReceptionPresenter::ReceptionPresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), owner(desk), agent(desk, PartyPresenter::Role::Agent), procedure(desk),
      reuse(desk), supplying(desk), scanner(desk), scannerKeys(desk.scanner), capture(desk),
      stackPause(capture), pageDesk(capture.set), cardOnPage(pageDesk, capture.set, desk.cards),
      cardScan(desk), splitChoice(desk), separatorSheets(desk), printedReason(desk),
      paper({checklist, scanner, capture, pageDesk, splitChoice}), m_steps(*this), m_desk(desk),
      m_sealer(desk), m_keeper(desk)
{
    filing.know(desk.profile.agencies, desk.clock);
    fees.setMayCollect(desk.money.fees.mayCollect(desk.actor));
    fees.setExemptions(desk.profile.fees.exemptions);
    connectParts();
    connectSealer();
}

void ReceptionPresenter::connectParts()
{
    const auto edited = [this] { onEdited(); };
    connect(&owner, &PartyPresenter::changed, this, edited);
    connect(&agent, &PartyPresenter::changed, this, edited);
    for (const PartyPresenter *party : {&owner, &agent})
        connect(party, &PartyPresenter::verificationTold, this, &ReceptionPresenter::noticed);
    connect(&checklist, &ChecklistModel::edited, this, edited);
    connect(&fees, &FeeListModel::edited, this, edited);
    connect(&filing, &Filing::changed, this, edited);
    connect(&supplying, &Supplying::opened, this, &ReceptionPresenter::restore);
    connect(&supplying, &Supplying::failed, this, &ReceptionPresenter::failed);
    connect(&supplying, &Supplying::caseChosen, this, [this] {
        paper.forget(); // the list is another one now
        showPapersToSupply();
        onEdited();
    });
    connect(&procedure, &ProcedurePresenter::chosenChanged, this,
            &ReceptionPresenter::onProcedureChosen);
    connect(&procedure, &ProcedurePresenter::failed, this, [this](const kernel::Error &error) {
        m_scanWhenRestored = false;
        emit failed(error);
    });
    connect(&scanner, &ScannerPresenter::changed, this, &ReceptionPresenter::changed);
    connect(&scanner, &ScannerPresenter::pluggedIn, this, &ReceptionPresenter::noticed);
    connect(&scannerKeys, &ScannerKeys::madeReady, &stackPause, &StackPause::noteReady);
    connect(&stackPause, &StackPause::changed, this, edited);
    connect(&m_keeper, &DraftKeeper::failed, this, &ReceptionPresenter::failed);

    connect(&pageDesk, &PageDeskPresenter::pageCountChanged, this,
            &ReceptionPresenter::onPageCount);
    connect(&capture, &CapturePresenter::fileTaken, &checklist, &ChecklistModel::addFile);
    connect(&capture, &CapturePresenter::sessionOpened, this, edited);
    connect(&capture, &CapturePresenter::scanningChanged, this, edited);
    connect(&capture, &CapturePresenter::noticed, this, &ReceptionPresenter::noticed);
    connect(&capture, &CapturePresenter::failed, this, &ReceptionPresenter::failed);
    connect(&paper, &CurrentPaper::rowChanged, this, &ReceptionPresenter::currentRowChanged);
    connect(&capture, &CapturePresenter::stackBegun, &pageDesk, &PageDeskPresenter::beginStack);
    connect(&capture, &CapturePresenter::stackOver, &pageDesk, &PageDeskPresenter::endStack);
    connect(&pageDesk, &PageDeskPresenter::changed, this, edited);
    connect(&cardOnPage, &CardOnPage::noticed, this, &ReceptionPresenter::noticed);
    connect(&cardOnPage, &CardOnPage::failed, this, &ReceptionPresenter::failed);
    connect(&cardScan, &CardScan::changed, this, &ReceptionPresenter::changed);
    connect(&cardScan, &CardScan::noticed, this, &ReceptionPresenter::noticed);
    connect(&cardScan, &CardScan::failed, this, &ReceptionPresenter::failed);
    connectReuse();
    connectSplitting();
    // A stack that did not end by itself is no whole paper: sealing must be asked for again.
    connect(&capture, &CapturePresenter::failed, this, &ReceptionPresenter::giveUpSealing);
    connect(&capture, &CapturePresenter::stackStopped, this, &ReceptionPresenter::giveUpSealing);
    connect(&capture, &CapturePresenter::cancelled, this, [this] {
        giveUpSealing();
        emit noticed(messageText(u"scanner.cancelled"_s));
    });
}

void ReceptionPresenter::connectReuse()
{
    connect(&owner, &PartyPresenter::changed, this,
            [this] { reuse.setIdNumber(owner.party().idNumber, owner.party().legacyId); });
    connect(&reuse, &ReusePresenter::documentsChanged, this, &ReceptionPresenter::offerReuse);
    connect(&reuse, &ReusePresenter::textChanged, this,
            [this] { checklist.setServerOffers(reuse.offers()); });
}

void ReceptionPresenter::offerReuse()
{
    // Another owner: papers of the one before must not stay in this dossier.
    const bool isOther = !reuse.isKnown() && checklist.giveBackServerPapers();
    if (checklist.setReusable(reuse.documents()) || isOther)
        emit noticed(tr("The owner changed: documents taken for reuse were given back."));
    emit changed();
}

bool ReceptionPresenter::toggleReuse(int row) { return checklist.toggleReuse(row); }

void ReceptionPresenter::connectSplitting()
{
    pageDesk.splitting.setPapers([this] {
        QStringList papers;
        for (const ChecklistLine &line : checklist.lines())
            papers.append(line.key());
        return papers;
    });
    connect(&splitChoice, &SplitChoice::changed, this, [this] {
        capture.set.setFindSeparators(splitChoice.atSeparators());
        pageDesk.splitting.setAtBlankSheets(splitChoice.atBlankSheets());
    });
    connect(&pageDesk.splitting, &PageSplitting::changed, this, &ReceptionPresenter::onEdited);
    connect(&capture, &CapturePresenter::settled, this, &ReceptionPresenter::onSettled);
    connect(&pageDesk, &PageDeskPresenter::released, this, &ReceptionPresenter::onSettled);
    connect(&separatorSheets, &SeparatorSheets::failed, this, &ReceptionPresenter::failed);
    connect(&printedReason, &PrintedReason::failed, this, &ReceptionPresenter::failed);
}

void ReceptionPresenter::connectSealer()
{
    connect(&m_sealer, &SealPresenter::runningChanged, this, &ReceptionPresenter::changed);
    connect(&m_sealer, &SealPresenter::failed, this, [this](const kernel::Error &error) {
        keepDraft();
        m_keeper.touch();
        emit failed(error);
    });
    connect(&m_sealer, &SealPresenter::sealed, this, &ReceptionPresenter::sealed);
    connect(&m_sealer, &SealPresenter::registered, this, &ReceptionPresenter::registered);
    connect(&m_sealer, &SealPresenter::supplied, this, &ReceptionPresenter::supplied);
    connect(&m_sealer, &SealPresenter::receiptReady, this, &ReceptionPresenter::receiptReady);
    connect(&m_sealer, &SealPresenter::receiptFailed, this, &ReceptionPresenter::receiptFailed);
}

void ReceptionPresenter::begin()
{
    supplying.clear();
    start(kernel::makeUuidV7(m_desk.clock.now().toMSecsSinceEpoch()));
    emit begun();
    emit changed();
}

void ReceptionPresenter::start(const QString &draftId)
{
    m_keeper.flush();
    m_keeper.stop();
    m_draftId = draftId;
    m_sealWhenSettled = false;
    m_scanWhenRestored = false;
    m_filesNotWhole.clear();
    paper.forget();
    m_restoring.reset();
    m_hasAgent = false;
    filing.clear();
    procedure.setReceivedAt({});
    stackPause.clear();
    cardOnPage.forget();
    cardScan.forget();
    capture.begin(draftId, [this] {
        m_keeper.noteWritten();
        return draftBytes();
    });
    pageDesk.begin();
    checklist.clear();
    procedure.clear();
    owner.setParty({});
    agent.setParty({});
    keepDraft();
}

void ReceptionPresenter::keepDraft()
{
    m_keeper.begin(m_draftId, [this] {
        const services::SavedDraft saved = savedDraft();
        return saved.isEmpty() ? QByteArray() : services::writeSavedDraft(saved);
    });
}

void ReceptionPresenter::supply(const QString &code) { supplying.open(code); }

void ReceptionPresenter::resume(const services::Unfinished &unfinished)
{
    if (!unfinished.saved.supplies.code.isEmpty())
        return supplying.open(unfinished);
    supplying.clear();
    restore(unfinished);
}

void ReceptionPresenter::restore(const services::Unfinished &unfinished)
{
    start(unfinished.draftId.isEmpty() ? kernel::makeUuidV7(m_desk.clock.now().toMSecsSinceEpoch())
                                       : unfinished.draftId);
    const services::DossierDraft &draft = unfinished.saved.draft;
    if (!supplying.isOn())
        owner.setParty(draft.owner);
    m_hasAgent = draft.agent.has_value();
    if (draft.agent)
        agent.setParty(*draft.agent, draft.agentAuthority);
    filing.read(draft);
    procedure.setReceivedAt(draft.receivedAt);
    if (!supplying.isOn())
        m_restoring = draft;
    m_filesNotWhole = unfinished.saved.importing;
    for (const services::DraftComponent &component : draft.components)
        checklist.restore(component);
    pageDesk.begin(unfinished.saved.pages, unfinished.saved.ignoredSplits);
    capture.recover(unfinished);
    for (const services::DraftComponent &component : draft.components) {
        if (!component.files.isEmpty())
            capture.importFiles(component.component, component.files);
    }
    if (supplying.isOn())
        showPapersToSupply();
    else if (!draft.procedure.isEmpty())
        procedure.restore(draft.procedure, draft.caseCode);
    emit begun();
    emit changed();
}

void ReceptionPresenter::setHasAgent(bool has)
{
    m_hasAgent = has;
    onEdited();
}

/// The list of the dossier's own day, at the first paper that is still missing.
void ReceptionPresenter::showPapersToSupply()
{
    checklist.setAsked(supplying.papers());
    const auto &lines = checklist.lines();
    const auto first = std::find_if(lines.begin(), lines.end(),
                                    [](const auto &line) { return line.asked.compulsory; });
    const bool isStopped = stackPause.kind() != StackPause::Kind::None;
    if (!lines.isEmpty())
        paper.setRow(isStopped              ? qMax(0, checklist.rowOf(stackPause.component()))
                     : first == lines.end() ? 0
                                            : int(first - lines.begin()));
    if (!m_filesNotWhole.isEmpty())
        showFilesNotWhole();
}

/// Says why not.
bool ReceptionPresenter::mayTakePages()
{
    const char *const why = m_sealer.isRunning()    ? "reception.sealing"
                            : cardScan.isRunning()  ? "card.busy"
                            : paper.key().isEmpty() ? "reception.noProcedure"
                                                    : nullptr;
    if (why) {
        emit failed({kernel::ErrorKind::Refused, QString::fromLatin1(why), {}, {}});
        return false;
    }
    const domain::ProcedureComponent &asked = checklist.lines()[paper.row()].asked;
    if (asked.exempt != domain::Exemption::StateSecret)
        return true;
    emit failed({kernel::ErrorKind::Refused, u"component.stateSecret"_s, {asked.name}, {}});
    return false;
}

void ReceptionPresenter::scanCurrent()
{
    if (procedure.isRestoring()) {
        m_scanWhenRestored = true;
        return;
    }
    if (isBeforePapers())
        return scanCard();
    if (!mayTakePages())
        return;
    if (stackPause.isOf(paper.key()))
        return goOnWithStack();
    if (stackPause.kind() != StackPause::Kind::None)
        return showStoppedStack(); // its sheets may still lie in the feeder
    if (const auto asked = paper.scan(); !asked)
        emit failed(asked.error());
}

void ReceptionPresenter::goOnWithStack()
{
    if (!capture.knowsRequest()) {
        if (const auto taken = paper.takeUpStack(); !taken)
            return emit failed(taken.error());
    }
    stackPause.goOn();
}

void ReceptionPresenter::importToCurrent(const QStringList &paths)
{
    if (isBeforePapers())
        return cardScan.read(paths);
    if (!mayTakePages())
        return;
    if (paper.key() == m_filesNotWhole)
        m_filesNotWhole.clear();
    capture.importFiles(paper.key(), paths);
}

void ReceptionPresenter::onProcedureChosen()
{
    const auto &chosen = procedure.chosen();
    paper.forget(); // the list is another one now
    checklist.setAsked(chosen ? chosen->componentsFor(procedure.caseCode())
                              : QList<domain::ProcedureComponent>());
    if (reuse.isKnown())
        checklist.setReusable(reuse.documents());
    checklist.setServerOffers(reuse.offers());
    fees.setFees(chosen ? chosen->feesFor(procedure.caseCode()) : QList<domain::FeeDefinition>());
    if (chosen && m_restoring) {
        fees.restore(m_restoring->fees);
        m_restoring.reset();
    }
    if (chosen && !checklist.lines().isEmpty())
        paper.setRow(stackPause.kind() == StackPause::Kind::None
                         ? 0
                         : qMax(0, checklist.rowOf(stackPause.component())));
    onEdited();
    if (chosen)
        tellPaperSwitch(*chosen);
    if (chosen && !m_filesNotWhole.isEmpty())
        showFilesNotWhole();
    if (chosen && std::exchange(m_scanWhenRestored, false))
        scanCurrent();
}

/// Early, not only when everything is typed and scanned.
void ReceptionPresenter::tellPaperSwitch(const domain::Procedure &chosen)
{
    const auto way = services::checkWay(chosen, filing.facts().channel);
    if (!way)
        emit noticed(errorText(way.error()));
    else if (!way->isEmpty())
        emit noticed(errorText(way->constFirst()));
    else if (chosen.territory == domain::TerritoryScope::Own)
        emit noticed(messageText(u"procedure.ownOnly"_s));
    else if (chosen.territory == domain::TerritoryScope::Country)
        emit noticed(messageText(u"procedure.wholeCountry"_s));
}

void ReceptionPresenter::onPageCount(const QString &component, int pages)
{
    // Pages of a recovered scan whose tick was not saved any more.
    if (pages > 0 && checklist.rowOf(component) < 0)
        checklist.addVolunteered(component);
    checklist.setPages(component, pages);
}

void ReceptionPresenter::onSettled()
{
    // A page that is being cropped is neither left nor sealed.
    if (pageDesk.isHeld() || capture.isBusy())
        return;
    if (std::exchange(m_sealWhenSettled, false))
        sealNow();
    paper.leave();
}

void ReceptionPresenter::giveUpSealing()
{
    if (std::exchange(m_sealWhenSettled, false))
        emit changed();
}

void ReceptionPresenter::onEdited()
{
    procedure.setReceivedAt(filing.facts().receivedAt);
    m_keeper.touch();
    emit changed();
}

void ReceptionPresenter::sealAs(services::IntakeStage stage)
{
    if (isSealing())
        return;
    m_stage = stage;
    if (!procedure.chosen() && !supplying.isOn())
        return emit failed({kernel::ErrorKind::Refused, u"reception.noProcedure"_s, {}, {}});
    if (supplying.isOn() && supplying.needsCase())
        return emit failed({kernel::ErrorKind::Refused, u"supplied.noCase"_s, {}, {}});
    if (stackPause.kind() != StackPause::Kind::None)
        return showStoppedStack();
    if (!m_filesNotWhole.isEmpty()) {
        showFilesNotWhole();
        return m_filesNotWhole.clear(); // the next time it is the officer's word
    }
    if (capture.isBusy()) {
        m_sealWhenSettled = true;
        emit noticed(messageText(u"reception.pagesBusy"_s));
        return emit changed();
    }
    sealNow();
}

void ReceptionPresenter::showStoppedStack()
{
    const int row = checklist.rowOf(stackPause.component());
    paper.setRow(row);
    const QString name = checklist.lines().value(row).asked.name;
    emit failed({kernel::ErrorKind::Refused, u"reception.stackStopped"_s, {name}, {}});
}

void ReceptionPresenter::showFilesNotWhole()
{
    const int row = checklist.rowOf(m_filesNotWhole);
    if (row >= 0 && stackPause.kind() == StackPause::Kind::None)
        paper.setRow(row);
    const QString name = checklist.lines().value(row).asked.name;
    emit failed({kernel::ErrorKind::Refused, u"reception.filesNotWhole"_s, {name}, {}});
}

void ReceptionPresenter::sealNow()
{
    if (const auto fault = capture.set.pageFault(pageDesk.arrangement())) {
        emit failed(*fault);
        return emit changed();
    }
    if (const QStringList open = pageDesk.splitting.undecided(); !open.isEmpty()) {
        paper.setRow(checklist.rowOf(open.constFirst()));
        emit failed({kernel::ErrorKind::Refused, u"reception.splitOpen"_s, {}, {}});
        return emit changed();
    }
    m_keeper.stop();
    SealJob job{{m_draftId, savedDraft(), capture.set.sessions()}, {}};
    job.stage = m_stage;
    job.accepts = supplying.accepts();
    if (supplying.isOn() && !supplying.cases().isEmpty())
        job.caseCode = supplying.caseCode();
    for (const services::DraftComponent &component : job.reception.saved.draft.components)
        job.documents[component.component] =
            capture.set.documents(pageDesk.arrangement(), component.component);
    m_sealer.start(std::move(job));
}

services::SavedDraft ReceptionPresenter::savedDraft() const
{
    services::SavedDraft saved;
    services::DossierDraft &draft = saved.draft;
    saved.supplies = supplying.target();
    draft.owner = supplying.isOn() ? supplying.dossier().owner : owner.party();
    if (m_hasAgent && !agent.isEmpty()) {
        draft.agent = agent.party();
        draft.agentAuthority = agent.authority();
    }
    filing.write(draft);
    if (procedure.chosen()) {
        draft.procedure = procedure.chosen()->code;
        draft.caseCode = procedure.caseCode();
        draft.fees = fees.draftFees();
    } else if (supplying.isOn()) {
        draft.procedure = supplying.dossier().procedureCode;
        draft.caseCode = supplying.caseCode();
    } else if (m_restoring) {
        draft.procedure = m_restoring->procedure;
        draft.caseCode = m_restoring->caseCode;
        draft.fees = m_restoring->fees;
    }
    for (const ChecklistLine &line : checklist.lines()) {
        if (!line.received)
            continue;
        services::DraftComponent component;
        component.component = line.key();
        component.originals = line.originals;
        component.copies = line.copies;
        component.files = line.files;
        component.reuse = line.reused;
        component.atServer = line.atServer;
        component.form = line.form;
        if (line.pages > 0)
            component.scan.emplace(); // digitised here: the pages are already in their session
        draft.components.append(component);
    }
    saved.importedSessions = capture.set.importedSessions();
    saved.order = capture.order();
    saved.pages = pageDesk.arrangement();
    saved.treatments = capture.set.treatments();
    saved.ignoredSplits = pageDesk.splitting.ignored();
    // Also while it waits for paper: its first sheet may come at any time.
    const bool isPaused = stackPause.isBroken() || stackPause.kind() != StackPause::Kind::None;
    saved.stopped = isPaused ? stackPause.component() : capture.feeding();
    saved.importing = m_filesNotWhole.isEmpty() ? capture.importing() : m_filesNotWhole;
    return saved;
}

QByteArray ReceptionPresenter::draftBytes() const
{
    return services::writeSavedDraft(savedDraft());
}

} // namespace motcua::presentation
