#pragma once

#include "ui/presentation/reception/capturepresenter.h"

#include <QImage>
#include <QObject>
#include <QTimer>

namespace motcua::presentation
{

/// A stack that stopped before its end, until the officer goes on with it or ends it: what
/// happened, the last page that is safe, what to do (R45). With an empty feeder it waits for paper
/// and tries again by itself, every two seconds for five minutes. GUI thread.
class StackPause final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { None, Fault, NoPaper };

    explicit StackPause(CapturePresenter &capture, QObject *parent = nullptr);

    /// Another reception.
    void clear();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isOf(const QString &component) const
    {
        return m_kind != Kind::None && m_component == component;
    }
    [[nodiscard]] QString component() const { return m_component; }
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString deed() const; ///< what to do, in a sentence or two
    /// The last page that is safe and carries something; null = none came before.
    [[nodiscard]] std::optional<domain::PageId> lastSafe() const;

    /// Scans on into the same document, as the stack was asked for.
    void goOn();
    /// The pages that came are all there will be.
    void giveUp();
    /// The device tells that there is paper now, that its cover is closed, or that it is back.
    void noteReady();

signals:
    void changed();

private:
    void stop(const QString &component, const kernel::Error &error);
    void setKind(Kind kind);

    CapturePresenter &m_capture;
    Kind m_kind = Kind::None;
    QString m_component;
    kernel::Error m_error;
    QTimer m_retry;
    int m_retries = 0;
};

} // namespace motcua::presentation
