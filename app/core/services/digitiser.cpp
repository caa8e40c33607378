#include "app/core/services/digitiser.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Status;

Digitiser::Digitiser(Parts parts, OpenSession openSession)
    : m_parts(parts), m_openSession(std::move(openSession))
{
}

void Digitiser::run(const QList<DraftComponent> &components, Done done)
{
    Q_ASSERT(m_steps.empty() && !m_capture);
    m_done = std::move(done);
    m_files = QList<QList<PreparedFile>>(components.size());
    m_names.clear();
    Status planned;
    for (int i = 0; i < components.size() && planned; ++i) {
        m_names.append(components[i].component);
        planned = plan(i, components[i]);
    }
    if (planned && !m_clear) {
        auto folder = kernel::RamFolder::create();
        if (folder)
            m_clear = std::move(*folder);
        else
            planned = failure(folder.error());
    }
    QMetaObject::invokeMethod(
        this, [this, planned] { planned ? next() : finish(planned); }, Qt::QueuedConnection);
}

Status Digitiser::plan(int index, const DraftComponent &component)
{
    Step images{index, {}, {}, false};
    const auto flush = [&] {
        if (!images.request.files.isEmpty())
            m_steps.push_back(std::exchange(images, Step{index, {}, {}, false}));
    };
    for (const QString &path : component.files) {
        const auto facts = m_parts.documents.inspect(path);
        if (!facts)
            return failure(facts.error());
        if (facts->mediaType == "application/pdf"_L1) {
            flush();
            m_steps.push_back({index, path, {}, false});
        } else {
            images.request.device = u"file:"_s;
            images.request.files.append(path);
        }
    }
    flush();
    if (component.scan)
        m_steps.push_back({index, {}, *component.scan, true});
    return {};
}

void Digitiser::next()
{
    m_capture.reset();
    if (m_steps.empty())
        return finish({});
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    step.pdf.isEmpty() ? capture(step) : passThrough(step);
}

domain::DocumentSource Digitiser::originOf(const Step &step)
{
    return step.fromDevice ? domain::DocumentSource::Scan : domain::DocumentSource::File;
}

void Digitiser::passThrough(const Step &step)
{
    const auto facts = m_parts.documents.inspect(step.pdf);
    if (!facts)
        return finish(failure(facts.error()));
    m_files[step.component].append(
        {step.pdf, facts->mediaType, facts->pages, domain::DocumentSource::File});
    next();
}

void Digitiser::capture(const Step &step)
{
    const auto session = m_openSession(m_names[step.component]);
    if (!session)
        return finish(failure(session.error()));
    m_sessions.append({*session, step.fromDevice});

    m_capture = std::make_unique<Capture>(
        Capture::Parts{step.fromDevice ? m_parts.scanner : m_parts.files, m_parts.processor,
                       m_parts.sealedFiles, nullptr},
        session->folder, session->key, pagePolicy(m_parts.scanProfile, originOf(step)));
    connect(m_capture.get(), &Capture::pageAdded, this,
            [this, step](int index) { emit pageScanned(step.component, index + 1); });
    connect(m_capture.get(), &Capture::ended, this, [this](const ports::ScanEnd &end) {
        for (const QString &notice : end.warnings)
            emit noticed(notice);
        if (!end.fault && !end.cancelled)
            return;
        // Leaving from inside the capture's own signal: the capture must outlive it.
        const Status outcome = end.fault
                                   ? Status(failure(*end.fault))
                                   : Status(failure(ErrorKind::Scanner, u"scanner.cancelled"_s));
        QMetaObject::invokeMethod(
            this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    });
    // No text is read here: it would hold up the receipt, and a sealed file is final.
    connect(
        m_capture.get(), &Capture::processed, this, [this, step] { assemble(step); },
        Qt::QueuedConnection);
    m_capture->scan(step.request);
}

void Digitiser::assemble(const Step &step)
{
    if (!m_capture || m_capture->isScanning() || m_capture->isProcessing())
        return; // already left, or more came in meanwhile
    if (auto fault = m_capture->pageFault())
        return finish(failure(*fault));
    const auto pages = m_capture->documentPages();
    if (pages.isEmpty())
        return finish(failure(ErrorKind::Refused, u"document.empty"_s, {m_names[step.component]}));
    const QString path = m_clear->path(u"%1.pdf"_s.arg(++m_written));
    const auto written =
        m_parts.documents.writePdf(pages, {m_names[step.component], m_parts.clock.now()}, path);
    if (!written)
        return finish(failure(written.error()));
    m_files[step.component].append({path, u"application/pdf"_s, written->pages, originOf(step)});
    next();
}

void Digitiser::finish(Status outcome)
{
    m_steps.clear();
    m_capture.reset();
    if (!m_done)
        return; // a late fault after the end
    const Done done = std::exchange(m_done, nullptr);
    if (outcome)
        done(std::move(m_files));
    else
        done(failure(outcome.error()));
}

} // namespace motcua::services
