#include "app/core/services/captureset.h"

#include "app/core/kernel/spoolpage.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::ArrangedPage;
using domain::DocumentSource;
using domain::PageArrangement;
using domain::PageId;

namespace
{

/// A front whose back may be missing. The sheets of a stack of fronts are numbered like its pages,
/// so that only of page 1 it cannot be told: it is better fed again than half lost.
bool isOpenFront(const kernel::JournalReport &journal, int number)
{
    const auto place = journal.announced.constFind(number);
    return place != journal.announced.cend() && place->side == kernel::PageSide::Front &&
           (place->sheet != number || number == 1);
}

/// The page from which the last sheet of a stack that was cut off is fed again; 0 = it is whole.
int tornSheet(const QString &folder, const kernel::JournalReport &journal)
{
    const QList<int> numbers = kernel::spooledPages(folder);
    if (numbers.isEmpty() || journal.announced.isEmpty() ||
        journal.announced.lastKey() > numbers.constLast())
        return 0;
    const int last = numbers.constLast();
    if (isOpenFront(journal, last))
        return last;
    if (journal.announced.contains(last))
        return 0;
    // It stands on the disk, but nobody had said of which side it is.
    return isOpenFront(journal, last - 1) ? last - 1 : last;
}

} // namespace

CaptureSet::CaptureSet(Parts parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void CaptureSet::clear()
{
    ++m_generation;
    m_stacks.clear();
}

Capture &CaptureSet::add(const ports::CaptureSession &session, DocumentSource origin)
{
    const bool fromDevice = origin == DocumentSource::Scan;
    const Capture::Parts parts{fromDevice ? m_parts.scanner : m_parts.files, m_parts.processor,
                               m_parts.sealedFiles, m_parts.pool, &m_parts.recogniser};
    ports::PagePolicy policy = pagePolicy(m_parts.profile, origin);
    // For pages taken in again after a crash, where their draft does not say what was asked.
    policy.findSeparators = fromDevice || m_findsSeparators;
    m_stacks.push_back(
        {session, origin, std::make_unique<Capture>(parts, session.folder, session.key, policy)});
    connectStack(m_stacks.back());
    return *m_stacks.back().capture;
}

void CaptureSet::connectStack(const Stack &stack)
{
    const Capture *capture = stack.capture.get();
    const QString component = stack.session.componentCode;
    const auto idOf = [capture, session = stack.session.id](int index) {
        return PageId{session, capture->pages()[index].scanned.number};
    };
    connect(capture, &Capture::pageAdded, this,
            [this, idOf, component](int index) { emit pageCame(idOf(index), component); });
    connect(capture, &Capture::pageFedAgain, this,
            [this, idOf](int index) { emit pageFedAgain(idOf(index)); });
    connect(capture, &Capture::pageChanged, this,
            [this, idOf](int index) { emit pageChanged(idOf(index)); });
    connect(capture, &Capture::growing, this, &CaptureSet::growing);
    connect(capture, &Capture::noticed, this, &CaptureSet::noticed);
    connect(
        capture, &Capture::ended, this,
        [this, component, generation = m_generation](const ports::ScanEnd &end) {
            if (generation == m_generation)
                emit ended(component, end);
        },
        Qt::QueuedConnection);
    connect(capture, &Capture::processed, this, &CaptureSet::processed, Qt::QueuedConnection);
}

void CaptureSet::recover(const PageArrangement &arrangement, const Journals &journals,
                         const TreatmentsBySession &treatments, const QString &stopped)
{
    QHash<QString, Capture::Edits> edits;
    const auto note = [&](const ArrangedPage &page) {
        edits[page.id.session.value].insert(page.id.number, page.edit);
    };
    for (const domain::Pile &pile : arrangement.piles)
        std::for_each(pile.pages.begin(), pile.pages.end(), note);
    for (const domain::BinnedPage &binned : arrangement.bin)
        note(binned.page);
    for (const Stack &stack : m_stacks) {
        const QString &session = stack.session.id.value;
        PageTreatments treated = treatments.value(session);
        if (m_findsSeparators)
            treated.findSeparators();
        const bool isCutOff = !stopped.isEmpty() && &stack == scannerStackOf(stopped);
        const kernel::JournalReport journal = journals.value(session);
        stack.capture->recover(edits.value(session), journal,
                               isCutOff ? tornSheet(stack.session.folder, journal) : 0, treated);
    }
}

TreatmentsBySession CaptureSet::treatments() const
{
    TreatmentsBySession treatments;
    for (const Stack &stack : m_stacks) {
        if (!stack.capture->treatments().noted().isEmpty())
            treatments.insert(stack.session.id.value, stack.capture->treatments());
    }
    return treatments;
}

void CaptureSet::setFindSeparators(bool wanted)
{
    if (!std::exchange(m_findsSeparators, wanted) && wanted) {
        for (const Stack &stack : m_stacks)
            stack.capture->findSeparators();
    }
}

const CaptureSet::Stack *CaptureSet::scannerStackOf(const QString &component) const
{
    const auto same = std::find_if(m_stacks.begin(), m_stacks.end(), [&](const Stack &stack) {
        return stack.origin == DocumentSource::Scan && stack.session.componentCode == component;
    });
    return same == m_stacks.end() ? nullptr : &*same;
}

Capture *CaptureSet::scannerStack(const QString &component) const
{
    const Stack *stack = scannerStackOf(component);
    return stack ? stack->capture.get() : nullptr;
}

std::optional<PageId> CaptureSet::lastSafePage(const QString &component) const
{
    const Stack *stack = scannerStackOf(component);
    if (!stack)
        return std::nullopt;
    const CapturedPage *last = nullptr;
    for (const CapturedPage &page : stack->capture->pages()) {
        const bool isSafe = page.stage != CapturedPage::Stage::Lost &&
                            page.scanned.number < stack->capture->continueFrom();
        if (isSafe && (!last || !page.blank || last->blank))
            last = &page;
    }
    return last ? std::optional(PageId{stack->session.id, last->scanned.number}) : std::nullopt;
}

void CaptureSet::cancel()
{
    for (const Stack &stack : m_stacks)
        stack.capture->cancel();
}

const CaptureSet::Stack *CaptureSet::stackOf(const kernel::CaptureId &session) const
{
    const auto stack = std::find_if(m_stacks.begin(), m_stacks.end(),
                                    [&](const Stack &s) { return s.session.id == session; });
    return stack == m_stacks.end() ? nullptr : &*stack;
}

const CapturedPage *CaptureSet::page(const PageId &id) const
{
    const Stack *stack = stackOf(id.session);
    return stack ? stack->capture->page(id.number) : nullptr;
}

void CaptureSet::picture(const PageId &id, int pixels, ports::Completion<QImage> done) const
{
    if (const Stack *stack = stackOf(id.session))
        return stack->capture->picture(id.number, pixels, std::move(done));
    done(kernel::failure(kernel::ErrorKind::Store, u"page.missing"_s,
                         {QString::number(id.number), QString()}));
}

void CaptureSet::cardOn(const PageId &id, const ports::CardFinder &finder,
                        ports::Completion<ports::SeenCard> done) const
{
    if (const Stack *stack = stackOf(id.session))
        return stack->capture->cardOn(id.number, finder, std::move(done));
    done(kernel::failure(kernel::ErrorKind::Store, u"page.missing"_s,
                         {QString::number(id.number), QString()}));
}

void CaptureSet::apply(const PageArrangement &arrangement)
{
    for (const domain::Pile &pile : arrangement.piles) {
        for (const ArrangedPage &page : pile.pages) {
            if (const Stack *stack = stackOf(page.id.session))
                stack->capture->setEdit(page.id.number, page.edit);
        }
    }
}

bool CaptureSet::isIncluded(const ArrangedPage &page) const
{
    const CapturedPage *captured = this->page(page.id);
    return captured && captured->isIncluded();
}

QList<ArrangedDocument> CaptureSet::documents(const PageArrangement &arrangement,
                                              const QString &component) const
{
    QList<ArrangedDocument> documents;
    const auto divided =
        domain::documentsOf({component, arrangement.pagesOf(component)},
                            [this](const ArrangedPage &page) { return isIncluded(page); });
    for (const QList<ArrangedPage> &pages : divided) {
        ArrangedDocument document{pages.first().id.session, DocumentSource::File, {}};
        for (const ArrangedPage &page : pages) {
            const Stack *stack = stackOf(page.id.session);
            if (stack->origin == DocumentSource::Scan)
                document.source = DocumentSource::Scan;
            document.pages.append(
                stack->capture->documentPage(*stack->capture->page(page.id.number)));
        }
        documents.append(std::move(document));
    }
    return documents;
}

std::optional<kernel::Error> CaptureSet::pageFault(const PageArrangement &arrangement) const
{
    for (const domain::Pile &pile : arrangement.piles) {
        for (qsizetype row = 0; row < pile.pages.size(); ++row) {
            const CapturedPage *captured = page(pile.pages[row].id);
            if (!captured || captured->stage == CapturedPage::Stage::Lost)
                return kernel::Error{kernel::ErrorKind::Store,
                                     u"page.missing"_s,
                                     {QString::number(row + 1), pile.component},
                                     pile.pages[row].id.session.value};
            if (captured->fault)
                return captured->fault;
        }
    }
    return std::nullopt;
}

bool CaptureSet::isScanning() const
{
    return std::any_of(m_stacks.begin(), m_stacks.end(),
                       [](const Stack &stack) { return stack.capture->isScanning(); });
}

bool CaptureSet::isProcessing() const
{
    return std::any_of(m_stacks.begin(), m_stacks.end(),
                       [](const Stack &stack) { return stack.capture->isProcessing(); });
}

QList<ports::CaptureSession> CaptureSet::sessions() const
{
    QList<ports::CaptureSession> all;
    for (const Stack &stack : m_stacks)
        all.append(stack.session);
    return all;
}

QStringList CaptureSet::importedSessions() const
{
    QStringList ids;
    for (const Stack &stack : m_stacks) {
        if (stack.origin == DocumentSource::File)
            ids.append(stack.session.id.value);
    }
    return ids;
}

} // namespace motcua::services
