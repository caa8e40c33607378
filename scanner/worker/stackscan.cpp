#include "scanner/worker/stackscan.h"

#include "app/core/kernel/logging.h"
#include "scanner/protocol/codec.h"
#include "scanner/worker/optionnames.h"
#include "scanner/worker/scanfaults.h"

#include <QDir>
#include <QElapsedTimer>

#include <limits>

#include <sys/statvfs.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace motcua::scanner
{

using kernel::ErrorKind;
using kernel::PageSide;
using ports::ScanMode;
using ports::ScanSource;

namespace
{

constexpr std::chrono::seconds retryPause{1};
constexpr std::chrono::seconds longestWait{60}; // R29; for room on the disk too (R42)
constexpr qint64 spareBytes = 64 << 20;

bool isBusy(SANE_Status status)
{
    return status == SANE_STATUS_DEVICE_BUSY || status == statusWarmingUp;
}

/// A backend may wait by itself inside a call, so the clock counts and not the tries.
bool isOver(const QElapsedTimer &waited) { return waited.hasExpired(longestWait / 1ms); }

QString busyNotice(SANE_Status status)
{
    return status == statusWarmingUp ? u"scanner.warmingUp"_s : u"scanner.busy"_s;
}

} // namespace

StackScan::StackScan(const ScanParts &parts, const StartScan &order)
    : m_parts(parts), m_request(order.request), m_patience(order.patience)
{
}

ports::ScanEnd StackScan::run()
{
    m_handleIsOld = m_parts.device.isOpen() && m_parts.device.name() == m_request.device;
    if (prepare(m_handleIsOld) && openJournal()) {
        m_parts.desk.send(Started{m_settled.dpi, m_settled.source, m_settled.mode});
        while (scanPage()) {
        }
    }
    m_end.cancelled = m_parts.stop.isRaised();
    if (m_end.cancelled)
        m_end.fault.reset();
    warnOfOddSide();
    m_end.warnings = m_settled.warnings + m_end.warnings;
    return m_end;
}

bool StackScan::prepare(bool keepOpen)
{
    if (!keepOpen && !openDevice())
        return false;
    m_parts.desk.send(Setting{});
    auto settled = negotiate(m_parts.device, m_request);
    if (!settled) {
        endWith(settled.error());
        return false;
    }
    m_settled = std::move(*settled);
    return !m_parts.stop.isRaised();
}

bool StackScan::openDevice()
{
    QElapsedTimer waited;
    waited.start();
    while (true) {
        m_parts.desk.send(Opening{});
        const SANE_Status status = m_parts.device.open(m_request.device);
        if (status == SANE_STATUS_GOOD)
            return true;
        const bool patient = waited.elapsed() < m_patience.count();
        if ((!patient && !isBusy(status)) || isOver(waited)) {
            endWith(scanFault(status, ScanStage::Open, m_request.device));
            return false;
        }
        m_parts.desk.send(Noticed{patient ? u"scanner.recovering"_s : busyNotice(status)});
        if (!m_parts.stop.pause(retryPause))
            return false;
    }
}

bool StackScan::openJournal()
{
    auto journal = kernel::PageJournal::open(m_request.spoolFolder, m_request.spoolKey,
                                             m_parts.files, m_request.firstNumber);
    if (!journal) {
        endWith(journal.error());
        return false;
    }
    m_journal.emplace(std::move(*journal));
    return true;
}

bool StackScan::scanPage()
{
    if (m_request.maxPages > 0 && m_end.pages >= m_request.maxPages)
        return false;
    if (!hasRoom())
        return false;
    const SANE_Status status = m_end.pages == 0 ? startFirst() : startSheet();
    if (endedAtStart(status))
        return false;
    PageCapture page(m_parts, nextFacts(), m_request.spoolKey);
    PageOutcome outcome = page.read();
    if (outcome == PageOutcome::Whole)
        outcome = page.finish();
    switch (outcome) {
    case PageOutcome::Whole: return keptPage(page);
    case PageOutcome::NoMorePaper: endWithoutPaper(); break;
    case PageOutcome::Cancelled: break;
    case PageOutcome::Fault: endWith(*page.fault()); break;
    }
    return false;
}

/// A handle kept from an earlier stack may be stale: INVAL gets one more try with a new one.
SANE_Status StackScan::startFirst()
{
    const SANE_Status status = startSheet();
    if (status != SANE_STATUS_INVAL || !m_handleIsOld)
        return status;
    m_handleIsOld = false;
    m_parts.device.close();
    return prepare(false) ? startSheet() : SANE_STATUS_INVAL;
}

SANE_Status StackScan::startSheet()
{
    QElapsedTimer waited;
    waited.start();
    while (true) {
        const SANE_Status status = m_parts.device.start();
        if (!isBusy(status) || isOver(waited))
            return status;
        m_parts.desk.send(Noticed{busyNotice(status)});
        if (!m_parts.stop.pause(retryPause))
            return SANE_STATUS_CANCELLED;
        m_parts.desk.send(Starting{});
    }
}

bool StackScan::endedAtStart(SANE_Status status)
{
    if (m_parts.stop.isRaised() || m_end.fault)
        return true;
    if (status == SANE_STATUS_GOOD) {
        m_paperMoved = true;
        return false;
    }
    if (status == SANE_STATUS_NO_DOCS)
        endWithoutPaper();
    else
        endWith(scanFault(status, ScanStage::Start, m_request.device));
    return true;
}

bool StackScan::keptPage(const PageCapture &page)
{
    if (auto noted = m_journal->append(page.facts()); !noted) {
        endWith(noted.error());
        return false;
    }
    ++m_end.pages;
    m_lastPageBytes = page.bytes();
    m_parts.desk.send(PageDone{page.facts()});
    const bool wantsColour = m_settled.mode == ScanMode::Colour;
    if (m_end.pages == 1 && wantsColour != page.isColour())
        m_end.warnings.append(u"scanner.modeReplaced|"_s + modeName(m_settled.mode) + u"|"_s +
                              modeName(page.isColour() ? ScanMode::Colour : ScanMode::Gray));
    if (page.facts().isShort)
        m_end.warnings.append(u"scanner.pageShort|"_s + QString::number(page.facts().number));
    // A flatbed would give the same sheet for ever (R27).
    return m_settled.source != ScanSource::Flatbed;
}

/// After a fault the sheet is fed again, and a limit may well fall between two sides.
void StackScan::warnOfOddSide()
{
    const bool paperRanOut = !m_end.fault && !m_end.cancelled &&
                             (m_request.maxPages == 0 || m_end.pages < m_request.maxPages);
    if (paperRanOut && m_settled.source == ScanSource::AdfDuplex && m_end.pages % 2 == 1)
        m_end.warnings.append(u"scanner.oddSides|"_s + QString::number(m_end.pages));
}

void StackScan::endWithoutPaper()
{
    if (m_end.pages == 0)
        endWith(scanFault(SANE_STATUS_NO_DOCS, ScanStage::Start, m_request.device));
}

void StackScan::endWith(kernel::Error fault)
{
    if (fault.key == "scanner.jammed"_L1 && isDoubleFeed())
        fault.key = u"scanner.doubleFeed"_s;
    if (fault.key == "disk.full"_L1 && m_paperMoved) {
        fault.kind = ErrorKind::Scanner;
        fault.key = u"scanner.diskFull"_s;
    }
    if (fault.kind == ErrorKind::Scanner && fault.arguments.isEmpty())
        fault.arguments = {QString::number(continueFrom())};
    if (m_journal) // else no paper has moved
        m_end.continueFrom = continueFrom();
    qCInfo(kernel::logScan) << "The stack ends at page" << nextNumber() << "with" << fault.key
                            << fault.detail;
    m_end.fault = std::move(fault);
}

kernel::ScannedPage StackScan::nextFacts() const
{
    kernel::ScannedPage facts;
    facts.number = nextNumber();
    const bool duplex = m_settled.source == ScanSource::AdfDuplex;
    facts.sheet = duplex ? (m_request.firstNumber + 1) / 2 + m_end.pages / 2 : facts.number;
    facts.side = duplex && m_end.pages % 2 == 1 ? PageSide::Back : PageSide::Front;
    facts.device = m_request.device;
    facts.dpi = m_settled.dpi;
    facts.file = QDir(m_request.spoolFolder).absoluteFilePath(kernel::spoolFileName(facts.number));
    return facts;
}

/// The sensor speaks only until sane_cancel (R44).
bool StackScan::isDoubleFeed()
{
    for (const QString &sensor : names::doubleFeedSensors()) {
        const auto value = m_parts.device.value(sensor);
        const auto *isOn = value ? std::get_if<bool>(&*value) : nullptr;
        if (isOn && *isOn)
            return true;
    }
    return false;
}

/// Looked at between sheets: a page that does not fit the disk must stay paper. Once paper has
/// moved the feeder waits for room, because somebody is likely to make it (R42). The disk is the
/// only queue between the worker and the desk, so this is the one limit there is.
bool StackScan::hasRoom()
{
    QElapsedTimer waited;
    waited.start();
    const qint64 needed = neededBytes();
    while (freeBytes() < needed) {
        if (!m_paperMoved || isOver(waited)) {
            endWith({ErrorKind::Store, u"disk.full"_s, {}, u"%1 bytes are needed"_s.arg(needed)});
            return false;
        }
        m_parts.desk.send(Noticed{u"scanner.waitsForDisk"_s});
        if (!m_parts.stop.pause(retryPause))
            return false;
    }
    return true;
}

qint64 StackScan::neededBytes() const
{
    const double inches = m_request.paperMm.width() * m_request.paperMm.height() / 645.16;
    const qint64 guess = qint64(inches) * m_request.dpi * m_request.dpi * 3;
    return (m_end.pages == 0 ? guess : m_lastPageBytes) + spareBytes;
}

qint64 StackScan::freeBytes() const
{
    struct statvfs disk {
    };
    if (statvfs(QFile::encodeName(m_request.spoolFolder).constData(), &disk) != 0)
        return std::numeric_limits<qint64>::max(); // the writer will tell what is wrong with it
    return qint64(disk.f_bavail) * qint64(disk.f_frsize);
}

} // namespace motcua::scanner
