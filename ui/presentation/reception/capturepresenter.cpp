#include "ui/presentation/reception/capturepresenter.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/messages.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using services::Capture;

namespace
{

struct Inspected {
    QString path;
    kernel::Result<ports::FileFacts> facts;
};

} // namespace

CapturePresenter::CapturePresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk)
{
}

CapturePresenter::~CapturePresenter() = default;

void CapturePresenter::begin(const QString &draftId, DraftBytes draftBytes)
{
    ++m_generation;
    m_draft = draftId;
    m_draftBytes = std::move(draftBytes);
    m_selected.clear();
    m_imports.clear();
    m_order.clear();
    m_opening = 0;
    m_model.setRows({});
    m_stacks.clear();
    emit scanningChanged();
}

void CapturePresenter::recover(const services::Unfinished &reception)
{
    m_order = reception.saved.order;
    for (const ports::CaptureSession &session : reception.sessions) {
        const bool imported = reception.saved.importedSessions.contains(session.id.value);
        Stack &stack = addStack(session, imported);
        const auto kept = reception.saved.keptPages.value(session.id.value);
        stack.capture->recover({kept.begin(), kept.end()});
    }
}

void CapturePresenter::select(const QString &component)
{
    if (component == m_selected)
        return;
    m_selected = component;
    QList<PageListModel::Row> rows;
    for (int s = 0; s < int(m_stacks.size()); ++s) {
        if (m_stacks[s].session.componentCode != component)
            continue;
        for (int p = 0; p < m_stacks[s].capture->pages().size(); ++p)
            rows.append(rowOf(s, p));
    }
    m_model.setRows(std::move(rows));
}

void CapturePresenter::scan(const ports::ScanRequest &request)
{
    if (isScanning() || m_selected.isEmpty())
        return;
    const auto same = std::find_if(m_stacks.begin(), m_stacks.end(), [this](const Stack &stack) {
        return !stack.imported && stack.session.componentCode == m_selected;
    });
    if (same == m_stacks.end())
        return openSession({m_selected, false, request, addPlace(m_selected)});
    same->capture->scan(request);
    emit scanningChanged();
}

void CapturePresenter::importFiles(const QString &component, const QStringList &paths)
{
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
        });
}

void CapturePresenter::takeFiles(const QString &component, const QStringList &images)
{
    if (images.isEmpty())
        return;
    ports::ScanRequest request;
    request.device = u"file:"_s;
    request.files = images;
    m_imports.push_back({component, true, request, addPlace(component)});
}

void CapturePresenter::startImports()
{
    if (m_imports.empty() || isScanning())
        return;
    const Opening next = std::move(m_imports.front());
    m_imports.pop_front();
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

void CapturePresenter::openSession(const Opening &opening)
{
    ++m_opening;
    emit scanningChanged();
    ask(
        m_desk.storage, this,
        [&desk = m_desk, draft = m_draft, bytes = m_draftBytes(),
         component = opening.component]() -> kernel::Result<ports::CaptureSession> {
            if (auto saved = desk.captures.saveDraft(draft, bytes, desk.actor); !saved)
                return kernel::failure(saved.error());
            return desk.captures.begin(draft, component, desk.actor);
        },
        [this, opening, generation = m_generation,
         cancels = m_cancels](kernel::Result<ports::CaptureSession> session) {
            if (generation != m_generation)
                return; // recovery finds the empty session with its draft
            --m_opening;
            if (cancels != m_cancels) {
                emit cancelled(); // before the first sheet moved; the session stays empty
            } else if (session) {
                m_order[opening.place].part = session->id.value;
                addStack(*session, opening.imported).capture->scan(opening.request);
            } else {
                m_imports.clear(); // they would fail the same way, and nothing may wait for them
                emit failed(session.error());
            }
            emit sessionOpened();
            emit scanningChanged();
        });
}

CapturePresenter::Stack &CapturePresenter::addStack(const ports::CaptureSession &session,
                                                    bool imported)
{
    const Capture::Parts parts{imported ? m_desk.files : m_desk.scanner, m_desk.processor,
                               m_desk.sealedFiles, m_desk.pagePool, &m_desk.recogniser};
    m_stacks.push_back(
        {session, imported,
         std::make_unique<Capture>(
             parts, session.folder, session.key,
             services::pagePolicy(m_desk.profile.scan, imported ? domain::DocumentSource::File
                                                                : domain::DocumentSource::Scan))});
    connectStack(int(m_stacks.size()) - 1);
    return m_stacks.back();
}

void CapturePresenter::connectStack(int index)
{
    Capture *capture = m_stacks[index].capture.get();
    const QString component = m_stacks[index].session.componentCode;
    connect(capture, &Capture::pageAdded, this, [this, index, component](int page) {
        if (component == m_selected)
            m_model.append(rowOf(index, page));
        announceCount(component);
    });
    connect(capture, &Capture::pageChanged, this, [this, index, component](int page) {
        if (component == m_selected)
            m_model.update(rowOf(index, page));
        announceCount(component);
    });
    connect(capture, &Capture::noticed, this,
            [this](const QString &key) { emit noticed(noticeText(key)); });
    // Later, not inside the capture's own signal: whoever listens may start the next scan.
    connect(
        capture, &Capture::ended, this,
        [this, index, generation = m_generation](const ports::ScanEnd &end) {
            if (generation == m_generation)
                onEnded(index, end);
        },
        Qt::QueuedConnection);
    connect(
        capture, &Capture::processed, this,
        [this] {
            if (!isBusy())
                emit settled();
        },
        Qt::QueuedConnection);
}

void CapturePresenter::onEnded(int stack, const ports::ScanEnd &end)
{
    emit scanningChanged();
    for (const QString &warning : end.warnings)
        emit noticed(noticeText(warning));
    if (end.fault)
        emit failed(*end.fault);
    else if (end.cancelled)
        emit cancelled();
    else
        emit scanEnded(m_stacks[stack].session.componentCode, end.pages);
    startImports();
}

void CapturePresenter::cancel()
{
    ++m_cancels;
    m_imports.clear();
    for (const Stack &stack : m_stacks)
        stack.capture->cancel();
}

void CapturePresenter::toggleKept(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const PageListModel::Row &page = m_model.at(row);
    if (!page.captured.blank)
        return;
    m_stacks[page.stack].capture->setKept(page.captured.scanned.number, !page.captured.kept);
}

bool CapturePresenter::isScanning() const
{
    return m_opening > 0 || std::any_of(m_stacks.begin(), m_stacks.end(), [](const Stack &stack) {
               return stack.capture->isScanning();
           });
}

bool CapturePresenter::isBusy() const
{
    return isScanning() || !m_imports.empty() ||
           std::any_of(m_stacks.begin(), m_stacks.end(),
                       [](const Stack &stack) { return stack.capture->isProcessing(); });
}

std::optional<kernel::Error> CapturePresenter::pageFault() const
{
    for (const Stack &stack : m_stacks) {
        if (auto fault = stack.capture->pageFault())
            return fault;
    }
    return std::nullopt;
}

QList<ComponentPages> CapturePresenter::componentPages() const
{
    QList<ComponentPages> all;
    for (const Stack &stack : m_stacks) {
        auto pages = stack.capture->documentPages();
        if (pages.isEmpty())
            continue;
        all.append({stack.session.componentCode, stack.session.id,
                    stack.imported ? domain::DocumentSource::File : domain::DocumentSource::Scan,
                    std::move(pages)});
    }
    return all;
}

QList<ports::CaptureSession> CapturePresenter::sessions() const
{
    QList<ports::CaptureSession> all;
    for (const Stack &stack : m_stacks)
        all.append(stack.session);
    return all;
}

QMap<QString, QList<int>> CapturePresenter::keptPages() const
{
    QMap<QString, QList<int>> kept;
    for (const Stack &stack : m_stacks) {
        if (const auto numbers = stack.capture->keptPages(); !numbers.isEmpty())
            kept[stack.session.id.value] = numbers;
    }
    return kept;
}

QStringList CapturePresenter::importedSessions() const
{
    QStringList ids;
    for (const Stack &stack : m_stacks) {
        if (stack.imported)
            ids.append(stack.session.id.value);
    }
    return ids;
}

QList<services::PartPlace> CapturePresenter::order() const
{
    QList<services::PartPlace> named;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(named),
                 [](const services::PartPlace &place) { return !place.part.isEmpty(); });
    return named;
}

void CapturePresenter::announceCount(const QString &component)
{
    int pages = 0;
    for (const Stack &stack : m_stacks) {
        if (stack.session.componentCode != component)
            continue;
        const auto &captured = stack.capture->pages();
        // A page still being prepared counts: it is here.
        pages += int(std::count_if(captured.begin(), captured.end(), [](const auto &page) {
            return page.stage != services::CapturedPage::Stage::Processed || page.isIncluded();
        }));
    }
    emit pageCountChanged(component, pages);
}

PageListModel::Row CapturePresenter::rowOf(int stack, int page) const
{
    return {stack, page, m_stacks[stack].capture->pages().at(page)};
}

} // namespace motcua::presentation
