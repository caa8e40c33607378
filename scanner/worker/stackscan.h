#pragma once

#include "app/core/kernel/pagejournal.h"
#include "scanner/worker/pagecapture.h"
#include "scanner/worker/scansettings.h"

namespace motcua::scanner
{

/// One stack of paper, from the opening of the device to the last sheet. Runs on the SANE thread
/// and tells the desk each step before it takes it. The caller ends the operation, closes the
/// device after a fault (R32) and sends Ended.
class StackScan
{
public:
    StackScan(const ScanParts &parts, const StartScan &order);

    /// Blocks until the stack has ended.
    [[nodiscard]] ports::ScanEnd run();

private:
    [[nodiscard]] bool prepare(bool keepOpen);
    [[nodiscard]] bool openDevice();
    [[nodiscard]] bool openJournal();
    /// False = the stack has ended.
    [[nodiscard]] bool scanPage();
    [[nodiscard]] SANE_Status startFirst();
    [[nodiscard]] SANE_Status startSheet();
    [[nodiscard]] bool endedAtStart(SANE_Status status);
    [[nodiscard]] bool keptPage(const PageCapture &page);
    /// Two sides a sheet: an odd number from a duplex feeder means that one was lost.
    void warnOfOddSide();
    void endWithoutPaper();
    void endWith(kernel::Error fault);
    [[nodiscard]] bool hasRoom();
    [[nodiscard]] qint64 neededBytes() const;
    [[nodiscard]] qint64 freeBytes() const;

    [[nodiscard]] int nextNumber() const { return m_request.firstNumber + m_end.pages; }
    [[nodiscard]] int continueFrom() const
    {
        return continueNumber(m_settled.source, m_request.firstNumber, m_end.pages);
    }
    [[nodiscard]] kernel::ScannedPage nextFacts() const;
    [[nodiscard]] bool isDoubleFeed();

    ScanParts m_parts;
    const ports::ScanRequest &m_request;
    std::chrono::milliseconds m_patience;
    bool m_handleIsOld = false; // kept from an earlier stack
    bool m_paperMoved = false;
    Settled m_settled;
    std::optional<kernel::PageJournal> m_journal;
    qint64 m_lastPageBytes = 0;
    ports::ScanEnd m_end;
};

} // namespace motcua::scanner
