#include "app/core/services/digitiser.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::DocumentSource;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Status;

Digitiser::Digitiser(Parts parts, OpenSession openSession)
    : m_parts(parts), m_openSession(std::move(openSession))
{
}

void Digitiser::run(const CheckedDossier &checked, Done done)
{
    Q_ASSERT(m_stacks.empty() && !m_capture);
    m_checked = checked;
    m_done = std::move(done);
    m_content = PartsByComponent(checked.sources.size());
    Status planned;
    for (int i = 0; i < checked.sources.size() && planned; ++i)
        planned = plan(i, checked.sources[i]);
    QMetaObject::invokeMethod(
        this, [this, planned] { planned ? next() : finish(planned); }, Qt::QueuedConnection);
}

Status Digitiser::plan(int component, const DraftComponent &source)
{
    ports::ScanRequest images;
    images.device = u"file:"_s;
    const auto flush = [&] {
        if (!images.files.isEmpty())
            addStack(component, images, DocumentSource::File);
        images.files.clear();
    };
    for (const QString &path : source.files) {
        const auto facts = m_parts.documents.inspect(path);
        if (!facts)
            return failure(facts.error());
        if (facts->mediaType == "application/pdf"_L1) {
            flush();
            m_content[component].append(PdfPart{path});
        } else {
            images.files.append(path);
        }
    }
    flush();
    if (source.scan) {
        addStack(component, *source.scan, DocumentSource::Scan);
        m_stacks.back().otherwise = source.plainScan;
    }
    return {};
}

void Digitiser::addStack(int component, ports::ScanRequest request, DocumentSource origin)
{
    m_stacks.push_back({component, m_content[component].size(), std::move(request), origin, {}});
    m_content[component].append(StackPart{{}, origin});
}

void Digitiser::next()
{
    m_capture.reset();
    if (m_stacks.empty())
        return finish({});
    const Stack stack = std::move(m_stacks.front());
    m_stacks.pop_front();
    capture(stack);
}

void Digitiser::capture(const Stack &stack)
{
    const DraftComponent &source = m_checked.sources[stack.component];
    const ports::PagePolicy usual = pagePolicy(m_parts.scanDefaults, stack.origin);
    const ports::PagePolicy policy =
        stack.origin == DocumentSource::Scan ? source.pagePolicy.value_or(usual) : usual;
    const auto session = m_openSession(source.component, stack.origin, policy);
    if (!session)
        return finish(failure(session.error()));
    m_capture = std::make_unique<Capture>(
        Capture::Parts{stack.origin == DocumentSource::Scan ? m_parts.scanner : m_parts.files,
                       m_parts.processor, m_parts.sealedFiles, m_parts.pagePool, nullptr, false},
        session->folder, session->key, policy);
    connect(m_capture.get(), &Capture::pageAdded, this,
            [this, stack](int index) { emit pageScanned(stack.component, index + 1); });
    m_otherwise = stack.otherwise;
    connect(m_capture.get(), &Capture::ended, this, &Digitiser::takeEnd);
    // No text is read here: it would hold up the receipt, and a sealed file is final.
    connect(
        m_capture.get(), &Capture::processed, this, [this, stack] { take(stack); },
        Qt::QueuedConnection);
    m_capture->scan(stack.request);
}

void Digitiser::takeEnd(const ports::ScanEnd &end)
{
    for (const QString &notice : end.warnings)
        emit noticed(notice);
    if (!end.fault && !end.cancelled)
        return;
    // Leaving from inside the capture's own signal: the capture must outlive it.
    const auto later = [this](auto &&step) {
        QMetaObject::invokeMethod(this, std::forward<decltype(step)>(step), Qt::QueuedConnection);
    };
    const bool refused = end.fault && end.fault->kind == ErrorKind::Refused && end.pages == 0;
    if (const auto plain = std::exchange(m_otherwise, std::nullopt); refused && plain) {
        later([this, plain] {
            if (m_capture)
                m_capture->scan(*plain);
        });
        return;
    }
    const Status outcome = end.fault ? Status(failure(*end.fault))
                                     : Status(failure(ErrorKind::Scanner, u"scanner.cancelled"_s));
    later([this, outcome] { finish(outcome); });
}

void Digitiser::take(const Stack &stack)
{
    if (!m_capture || m_capture->isScanning() || m_capture->isProcessing())
        return; // already left, or more came in meanwhile
    if (auto fault = m_capture->pageFault())
        return finish(failure(*fault));
    auto pages = m_capture->documentPages();
    if (pages.isEmpty()) // said now: nobody should feed the other stacks first
        return finish(failure(ErrorKind::Refused, u"document.empty"_s,
                              {m_checked.dossier.components[stack.component].name}));
    m_content[stack.component][stack.place] = StackPart{std::move(pages), stack.origin};
    next();
}

void Digitiser::finish(Status outcome)
{
    m_stacks.clear();
    m_capture.reset();
    if (!m_done)
        return; // a late fault after the end
    const Done done = std::exchange(m_done, nullptr);
    if (outcome)
        done(std::move(m_content));
    else
        done(failure(outcome.error()));
}

} // namespace motcua::services
