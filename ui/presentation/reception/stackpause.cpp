#include "ui/presentation/reception/stackpause.h"

#include "ui/presentation/messages.h"
#include "ui/presentation/messages/stackadvice.h"

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace motcua::presentation
{

namespace
{

constexpr auto retryAfter = 2s;
constexpr int mostRetries = 150;

} // namespace

StackPause::StackPause(CapturePresenter &capture, QObject *parent)
    : QObject(parent), m_capture(capture)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfter);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        ++m_retries;
        m_capture.scanOn();
    });
    connect(&capture, &CapturePresenter::stackStopped, this, &StackPause::stop);
    connect(&capture, &CapturePresenter::stackOver, this, [this] { setKind(Kind::None); });
    connect(&capture, &CapturePresenter::scanAsked, this, [this] { setKind(Kind::None); });
    // There is paper: the stack runs.
    connect(&capture.set, &services::CaptureSet::pageCame, this, [this] {
        if (m_kind == Kind::NoPaper)
            setKind(Kind::None);
    });
    connect(&capture.set, &services::CaptureSet::pageChanged, this, [this](const auto &id) {
        if (m_kind != Kind::None && lastSafe() == id)
            emit changed();
    });
}

void StackPause::clear() { setKind(Kind::None); }

void StackPause::setKind(Kind kind)
{
    if (kind != Kind::NoPaper)
        m_retry.stop();
    if (kind == std::exchange(m_kind, kind))
        return;
    m_retries = 0;
    emit changed();
}

void StackPause::stop(const QString &component, const kernel::Error &error)
{
    m_component = component;
    m_error = error;
    if (error.key != "scanner.feederEmpty"_L1) {
        m_kind = Kind::Fault;
        m_retry.stop();
        return emit changed();
    }
    setKind(Kind::NoPaper);
    if (m_retries < mostRetries)
        return m_retry.start();
    m_capture.endStack();
    emit m_capture.failed(error);
}

QString StackPause::heading() const
{
    const auto advice = stackAdvice(m_error.key);
    return advice ? advice->heading : tr("The stack cannot go on");
}

QString StackPause::deed() const
{
    const auto advice = stackAdvice(m_error.key);
    const QString deed = advice ? advice->deed : errorText(m_error);
    if (!deed.contains("%1"_L1))
        return deed;
    return deed.arg(lastSafe() ? tr("every sheet after the page shown") : tr("the stack"));
}

std::optional<domain::PageId> StackPause::lastSafe() const
{
    return m_capture.set.lastSafePage(m_component);
}

void StackPause::goOn()
{
    if (m_kind == Kind::None || m_capture.isScanning())
        return;
    m_retry.stop();
    if (m_kind == Kind::Fault)
        setKind(Kind::None);
    m_capture.scanOn();
}

void StackPause::giveUp()
{
    if (m_kind == Kind::None)
        return;
    setKind(Kind::None);
    m_capture.endStack();
}

void StackPause::noteReady()
{
    if (m_kind == Kind::NoPaper)
        goOn();
}

} // namespace motcua::presentation
