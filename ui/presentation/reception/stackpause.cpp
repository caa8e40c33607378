#include "ui/presentation/reception/stackpause.h"

#include "ui/presentation/messages.h"
#include "ui/presentation/messages/stackadvice.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

StackPause::StackPause(CapturePresenter &capture, QObject *parent)
    : QObject(parent), m_capture(capture)
{
    m_retry.setSingleShot(true);
    setPatience({});
    connect(&m_retry, &QTimer::timeout, this, [this] {
        ++m_retries;
        m_capture.scanOn();
    });
    connect(&capture, &CapturePresenter::stackStopped, this, &StackPause::stop);
    connect(&capture, &CapturePresenter::stackOver, this, &StackPause::over);
    connect(&capture, &CapturePresenter::scanAsked, this, &StackPause::over);
    // There is paper: the stack runs.
    connect(&capture.set, &services::CaptureSet::pageCame, this, [this] {
        if (m_kind == Kind::NoPaper)
            become(Kind::None);
    });
    connect(&capture.set, &services::CaptureSet::pageChanged, this, [this](const auto &id) {
        if (m_kind != Kind::None && lastSafe() == id)
            emit changed();
    });
}

void StackPause::setPatience(Patience patience)
{
    m_patience = patience;
    m_retry.setInterval(patience.between);
}

void StackPause::clear() { over(); }

void StackPause::over()
{
    m_isBroken = false;
    become(Kind::None);
}

/// The only way from one kind to another.
void StackPause::become(Kind kind, const kernel::Error &why)
{
    if (kind != Kind::NoPaper)
        m_retry.stop();
    if (kind == Kind::Fault)
        m_isBroken = true;
    const bool isOther = kind != std::exchange(m_kind, kind);
    if (isOther)
        m_retries = 0;
    if (std::exchange(m_error, why) != why || isOther)
        emit changed();
}

void StackPause::stop(const QString &component, const kernel::Error &error)
{
    m_component = component;
    if (error.key == "scanner.feederEmpty"_L1)
        waitForPaper(error);
    else
        become(Kind::Fault, error);
}

void StackPause::waitForPaper(const kernel::Error &error)
{
    become(Kind::NoPaper, error);
    if (m_retries < m_patience.attempts)
        return m_retry.start();
    if (m_isBroken)
        return become(Kind::Fault, {kernel::ErrorKind::Scanner, u"stack.notWhole"_s, {}, {}});
    m_capture.endStack();
    emit m_capture.failed(error);
}

/// Of a broken stack only the rest is waited for.
QString StackPause::adviceKey() const
{
    return m_kind == Kind::NoPaper && m_isBroken ? u"stack.restAwaited"_s : m_error.key;
}

QString StackPause::heading() const
{
    const auto advice = stackAdvice(adviceKey());
    return advice ? advice->heading : tr("The stack cannot go on");
}

QString StackPause::deed() const
{
    const auto advice = stackAdvice(adviceKey());
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
    if (m_kind == Kind::None || m_capture.isScanning() || !m_capture.knowsRequest())
        return;
    m_retry.stop();
    if (m_kind == Kind::Fault)
        become(Kind::None);
    m_capture.scanOn();
}

void StackPause::giveUp()
{
    if (m_kind == Kind::None)
        return;
    over();
    m_capture.endStack();
}

void StackPause::noteReady()
{
    if (m_kind == Kind::NoPaper)
        goOn();
}

} // namespace motcua::presentation
