#include "ui/presentation/reception/capturepresenter.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/messages.h"
#include "ui/presentation/messages/stackadvice.h"

#include <algorithm>
#include <tuple>
#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using domain::DocumentSource;
using services::CaptureSet;

namespace
{

struct Inspected {
    QString path;
    kernel::Result<ports::FileFacts> facts;
};

} // namespace

CapturePresenter::CapturePresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), set({desk.scanner, desk.files, desk.processor, desk.sealedFiles,
                            desk.pagePool, desk.recogniser, desk.profile.scan}),
      m_desk(desk)
{
    connect(&set, &CaptureSet::noticed, this,
            [this](const QString &key) { emit noticed(noticeText(key)); });
    connect(&set, &CaptureSet::growing, this, [this](int number, const ports::PagePart &part) {
        m_growing.take(number, part);
        emit growingChanged();
    });
    connect(&set, &CaptureSet::pageCame, this, [this] {
        m_growing.clear();
        emit growingChanged();
    });
    connect(&set, &CaptureSet::ended, this, &CapturePresenter::onEnded);
    connect(&set, &CaptureSet::processed, this, [this] {
        if (!isBusy())
            emit settled();
    });
}

void CapturePresenter::begin(const QString &draftId, DraftBytes draftBytes)
{
    ++m_generation;
    m_draft = draftId;
    m_draftBytes = std::move(draftBytes);
    m_last = {};
    m_isStopped = false;
    m_growing.clear();
    m_imports.clear();
    m_order.clear();
    m_kept.clear();
    m_marked.clear();
    m_opening = 0;
    m_inspecting = 0;
    set.clear();
    emit scanningChanged();
}

void CapturePresenter::recover(const services::Unfinished &reception)
{
    m_order = reception.saved.order;
    for (const ports::CaptureSession &session : reception.sessions)
        set.add(session, reception.saved.importedSessions.contains(session.id.value)
                             ? DocumentSource::File
                             : DocumentSource::Scan);
    qsizetype count = 0;
    for (const auto &[session, journal] : reception.journals.asKeyValueRange()) {
        count += journal.lost().size();
        if (journal.isDamaged)
            emit failed({kernel::ErrorKind::Store, u"scan.journalDamaged"_s, {}, session});
    }
    m_kept = reception.saved.treatments;
    const QString &stopped = reception.saved.stopped;
    set.recover(reception.saved.pages, reception.journals, m_kept, stopped);
    if (count > 0)
        emit failed({kernel::ErrorKind::Store, u"scan.pagesLost"_s, {QString::number(count)}, {}});
    if (!stopped.isEmpty())
        stopAgain(stopped);
}

void CapturePresenter::stopAgain(const QString &component)
{
    m_last = {component, {}, {}};
    m_marked = component;
    m_origin = DocumentSource::Scan;
    m_isStopped = true;
    emit stackBegun();
    emit stackStopped(component, {kernel::ErrorKind::Scanner, u"stack.wasLeft"_s, {}, {}});
}

void CapturePresenter::scan(const QString &component, const ports::ScanRequest &request,
                            const ports::PagePolicy &policy)
{
    if (isScanning() || component.isEmpty())
        return;
    m_last = {component, request, policy};
    m_isStopped = false;
    if (services::Capture *known = set.scannerStack(component))
        known->keepTornSheet();
    emit scanAsked();
    emit stackBegun();
    startScan(m_last);
}

void CapturePresenter::scanOn()
{
    if (!isScanning() && !m_last.component.isEmpty())
        startScan(m_last);
}

void CapturePresenter::takeRequest(const ports::ScanRequest &request,
                                   const ports::PagePolicy &policy)
{
    m_last.request = request;
    m_last.policy = policy;
    if (const services::Capture *known = set.scannerStack(m_last.component))
        m_last.policy = known->treatments().policyOf(known->continueFrom(), policy);
}

void CapturePresenter::endStack()
{
    m_isStopped = false;
    if (!isScanning())
        return finishStack();
    ++m_cancels; // files that wait for the end of the stack still come
    set.cancel();
}

void CapturePresenter::startScan(const Wish &wish)
{
    m_origin = DocumentSource::Scan;
    Opening opening{wish.component, DocumentSource::Scan, wish.request, wish.policy};
    if (services::Capture *known = set.scannerStack(wish.component))
        return feed(*known, opening);
    opening.place = addPlace(wish.component);
    openSession(opening);
}

void CapturePresenter::importFiles(const QString &component, const QStringList &paths)
{
    ++m_inspecting;
    compute(
        this,
        [&documents = m_desk.documents, paths] {
            QList<Inspected> inspected;
            for (const QString &path : paths)
                inspected.append({path, documents.inspect(path)});
            return inspected;
        },
        [this, component, generation = m_generation](const QList<Inspected> &inspected) {
            if (generation != m_generation)
                return;
            --m_inspecting;
            QStringList images;
            for (const auto &[path, facts] : inspected) {
                if (!facts) {
                    emit failed(facts.error());
                } else if (facts->mediaType == "application/pdf"_L1) {
                    takeFiles(component, std::exchange(images, {}));
                    std::ignore = addPlace(component, path);
                    emit fileTaken(component, path, facts->pages);
                } else {
                    images.append(path);
                }
            }
            takeFiles(component, images);
            startImports();
            if (!isBusy())
                emit settled();
        });
}

void CapturePresenter::takeFiles(const QString &component, const QStringList &images)
{
    if (images.isEmpty())
        return;
    ports::ScanRequest request;
    request.device = u"file:"_s;
    request.files = images;
    m_imports.push_back({component, DocumentSource::File, request, {}, addPlace(component)});
}

void CapturePresenter::startImports()
{
    if (m_imports.empty() || isScanning() || m_isStopped)
        return;
    const Opening next = std::move(m_imports.front());
    m_imports.pop_front();
    m_importing = next.component;
    emit stackBegun();
    openSession(next);
}

qsizetype CapturePresenter::addPlace(const QString &component, const QString &part)
{
    const services::PartPlace place{component, part};
    const qsizetype known = part.isEmpty() ? -1 : m_order.indexOf(place);
    if (known >= 0)
        return known; // a PDF of a recovered draft
    m_order.append(place);
    return m_order.size() - 1;
}

template <class Work, class Then> void CapturePresenter::prepare(Work work, Then then)
{
    using Answer = std::invoke_result_t<Work>;
    ++m_opening; // from here on the draft says what feeds
    emit scanningChanged();
    ask(
        m_desk.storage, this,
        [&desk = m_desk, draft = m_draft, bytes = m_draftBytes(),
         work = std::move(work)]() -> Answer {
            if (const auto saved = desk.captures.saveDraft(draft, bytes, desk.actor); !saved)
                return kernel::failure(saved.error());
            return work();
        },
        [this, then = std::move(then), generation = m_generation, cancels = m_cancels,
         fed = feeding()](const Answer &answer) {
            if (generation != m_generation)
                return; // recovery finds what was made, with its draft
            --m_opening;
            const bool isCancelled = cancels != m_cancels;
            if (isCancelled) {
                emit cancelled(); // before the first sheet moved; the session stays empty
            } else if (answer) {
                m_marked = fed;
                then(answer);
            } else {
                m_imports.clear(); // they would fail the same way, and nothing may wait for them
            }
            emit scanningChanged();
            if (isCancelled)
                finishStack();
            else if (!answer)
                endUnsaved(answer.error());
        });
}

void CapturePresenter::openSession(const Opening &opening)
{
    m_origin = opening.origin;
    prepare(
        [&desk = m_desk, draft = m_draft, component = opening.component] {
            return desk.captures.begin(draft, component, desk.actor);
        },
        [this, opening](const kernel::Result<ports::CaptureSession> &session) {
            m_order[opening.place].part = session->id.value;
            feed(set.add(*session, opening.origin), opening);
            emit sessionOpened();
        });
}

void CapturePresenter::feed(services::Capture &stack, const Opening &opening)
{
    if (opening.policy)
        stack.treatNext(*opening.policy);
    const auto scan = [this, &stack, request = opening.request] {
        stack.scan(request);
        emit scanningChanged();
    };
    const auto treatments = set.treatments();
    if (opening.origin == DocumentSource::Scan && treatments == m_kept &&
        m_marked == opening.component)
        return scan();
    // How a page was meant, whether it is of a file, and whether it was the last one cannot be
    // read off it after a crash.
    prepare([] { return kernel::Status(); },
            [this, treatments, scan](const kernel::Status &) {
                m_kept = treatments;
                scan();
            });
}

void CapturePresenter::onEnded(const QString &component, const ports::ScanEnd &end)
{
    m_growing.clear();
    emit growingChanged();
    emit scanningChanged();
    for (const QString &warning : end.warnings)
        emit noticed(noticeText(warning));
    if (end.fault)
        return endWithFault(component, *end.fault);
    if (end.cancelled)
        emit cancelled();
    else
        emit scanEnded(component, end.pages);
    finishStack();
}

void CapturePresenter::endWithFault(const QString &component, const kernel::Error &fault)
{
    const bool isAdvised = stackAdvice(fault.key).has_value();
    // Sheets of a stack that stopped wait, whatever keeps it from going on.
    const bool stops = m_origin == DocumentSource::Scan && (isAdvised || m_isStopped);
    m_isStopped = stops;
    if (stops)
        emit stackStopped(component, fault);
    if (!stops || !isAdvised)
        emit failed(fault);
    if (!stops)
        finishStack();
}

/// The draft that names the stack could not be saved: no sheet has moved for it.
void CapturePresenter::endUnsaved(const kernel::Error &error)
{
    if (m_isStopped)
        return endWithFault(m_last.component, error);
    emit failed(error);
    finishStack();
}

void CapturePresenter::finishStack()
{
    m_isStopped = false;
    m_marked.clear();
    emit stackOver();
    startImports();
}

void CapturePresenter::cancel()
{
    ++m_cancels;
    m_imports.clear();
    set.cancel();
}

bool CapturePresenter::isScanning() const { return m_opening > 0 || set.isScanning(); }

QString CapturePresenter::feeding() const
{
    return isScanning() && m_origin == DocumentSource::Scan ? m_last.component : QString();
}

QString CapturePresenter::importing() const
{
    if (isScanning() && m_origin == DocumentSource::File)
        return m_importing;
    return m_imports.empty() ? QString() : m_imports.front().component;
}

bool CapturePresenter::isBusy() const
{
    return isScanning() || m_inspecting > 0 || !m_imports.empty() || set.isProcessing();
}

QList<services::PartPlace> CapturePresenter::order() const
{
    QList<services::PartPlace> named;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(named),
                 [](const services::PartPlace &place) { return !place.part.isEmpty(); });
    return named;
}

} // namespace motcua::presentation
