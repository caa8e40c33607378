#include "ui/presentation/reception/receptionsteps.h"

#include "ui/presentation/reception/receptionpresenter.h"

#include <algorithm>

namespace motcua::presentation
{

QString ReceptionSteps::paperToTake() const
{
    const auto &lines = m_of.checklist.lines();
    // F5 goes into the current paper, so that one is named when it still needs something.
    const int current = m_of.currentRow();
    if (current >= 0 && current < lines.size() && lines[current].asked.digitise &&
        !lines[current].isDigital())
        return lines[current].asked.name;
    const int row = firstRowToScan();
    return row < 0 ? missingPaper() : lines[row].asked.name;
}

QString ReceptionSteps::missingPaper() const
{
    for (const ChecklistLine &line : m_of.checklist.lines()) {
        if (line.asked.compulsory && !line.volunteered && !line.received)
            return line.asked.name;
    }
    return {};
}

QString ReceptionSteps::offeredPaper() const
{
    const auto isNeeded = [](const ChecklistLine &line) {
        const bool isMissing = line.asked.compulsory && !line.volunteered && !line.received;
        return line.isOffered() && (isMissing || line.awaitsScan());
    };
    const auto &lines = m_of.checklist.lines();
    const int current = m_of.currentRow();
    if (current >= 0 && current < lines.size() && isNeeded(lines[current]))
        return lines[current].asked.name;
    const auto found = std::find_if(lines.begin(), lines.end(), isNeeded);
    return found == lines.end() ? QString() : found->asked.name;
}

int ReceptionSteps::firstRowToScan() const
{
    const auto &lines = m_of.checklist.lines();
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [](const ChecklistLine &line) { return line.awaitsScan(); });
    return found == lines.end() ? -1 : int(found - lines.begin());
}

bool ReceptionSteps::isDone(ReceptionStep step) const
{
    if (m_of.supplying.isOn() && step <= ReceptionStep::Checklist)
        return step < ReceptionStep::Checklist || hasPapers();
    switch (step) {
    case ReceptionStep::Identify: return !m_of.owner.party().name.isEmpty();
    case ReceptionStep::Procedure: return m_of.procedure.chosen().has_value();
    case ReceptionStep::Checklist:
        return isDone(ReceptionStep::Procedure) && missingPaper().isEmpty();
    case ReceptionStep::Scan:
        return isDone(ReceptionStep::Checklist) && firstRowToScan() < 0 && !isInAStack() &&
               m_of.pageDesk.splitting.undecided().isEmpty();
    case ReceptionStep::Receipt: return false;
    }
    Q_UNREACHABLE();
}

bool ReceptionSteps::hasPapers() const
{
    const auto &lines = m_of.checklist.lines();
    return std::any_of(lines.begin(), lines.end(),
                       [](const ChecklistLine &line) { return line.received; });
}

bool ReceptionSteps::isInAStack() const
{
    return m_of.capture.isScanning() || m_of.stackPause.kind() != StackPause::Kind::None;
}

ReceptionStep ReceptionSteps::next() const
{
    for (const ReceptionStep step : {ReceptionStep::Identify, ReceptionStep::Procedure}) {
        if (!isDone(step))
            return step;
    }
    // Scanning ticks a paper too, so both lead on: whichever is open first in the list.
    if (isInAStack() || firstRowToScan() >= 0 || !m_of.pageDesk.splitting.undecided().isEmpty())
        return ReceptionStep::Scan;
    return isDone(ReceptionStep::Checklist) ? ReceptionStep::Receipt : ReceptionStep::Checklist;
}

QString ReceptionSteps::text() const
{
    if (m_of.isSealing())
        return m_of.supplying.isOn() ? tr("The papers join the dossier…")
                                     : tr("Sealing the dossier…");
    if (m_of.stackPause.kind() == StackPause::Kind::NoPaper && !m_of.stackPause.isBroken())
        return tr("Put paper into the feeder. Esc stops waiting.");
    if (m_of.stackPause.kind() != StackPause::Kind::None)
        return tr("F5 goes on with the stack; Esc ends it here, pages already fed are kept.");
    if (m_of.capture.isScanning())
        return tr("Scanning… Esc stops; pages already fed are kept.");
    const bool isAtPapers = next() == ReceptionStep::Checklist || next() == ReceptionStep::Scan;
    if (const QString here = isAtPapers ? offeredPaper() : QString(); !here.isEmpty())
        return tr("Here already: Enter in the checklist (F4) takes it instead of a scan: %1")
            .arg(here);
    if (m_of.supplying.isOn() && m_of.supplying.needsCase())
        return tr("Choose the case of the procedure (F3), then tick what was brought.");
    switch (next()) {
    case ReceptionStep::Identify:
        return tr(
            "Hold the ID card's QR code to the reader (F2), lay the card on the scanner (F5), "
            "or type the owner's name.");
    case ReceptionStep::Procedure: return tr("Type a word of the procedure (F3), then Enter.");
    case ReceptionStep::Checklist:
        if (m_of.supplying.isOn())
            return tr("Tick with Space what was brought, scan it with F5 or take its files (F6).");
        return tr("Tick with Space, or scan with F5: %1").arg(paperToTake());
    case ReceptionStep::Scan:
        return m_of.pageDesk.splitting.undecided().isEmpty()
                   ? tr("Scan with F5: %1").arg(paperToTake())
                   : tr("Look at the proposed split: F10 splits, Shift+F10 does not.");
    case ReceptionStep::Receipt:
        if (m_of.supplying.isOn())
            return tr("F9 lets the papers join the dossier; its time runs on.");
        if (m_of.filing.facts().channel == domain::Channel::Online)
            return tr("Ctrl+F9 registers the online filing and its time to answer runs; F9 accepts "
                      "it at once.");
        return tr("Everything is here. F9 seals the dossier and prints the receipt.");
    }
    Q_UNREACHABLE();
}

} // namespace motcua::presentation
