#pragma once

#include "ui/presentation/reception/capturepresenter.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace motcua::presentation
{

/// A stack that stopped before its end, until the officer goes on with it or ends it: what
/// happened, the last page that is safe, what to do (R45). With an empty feeder it waits for paper
/// and tries again by itself. When none came, a stack that nothing had broken ends; a broken one
/// stays stopped, for the rest of it is missing. GUI thread.
class StackPause final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { None, Fault, NoPaper };

    /// How long an empty feeder is waited for.
    struct Patience {
        std::chrono::milliseconds between = std::chrono::seconds(2);
        int attempts = 150;
    };

    explicit StackPause(CapturePresenter &capture, QObject *parent = nullptr);

    void setPatience(Patience patience);
    /// Another reception.
    void clear();

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// A fault has stopped the stack, and it has not come to its end since: also while it goes on
    /// or waits for paper. It ends only with its last sheet or by the officer's word.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] bool isOf(const QString &component) const
    {
        return m_kind != Kind::None && m_component == component;
    }
    [[nodiscard]] QString component() const { return m_component; }
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString deed() const; ///< what to do, in a sentence or two
    /// The last page that is safe and carries something; null = none came before.
    [[nodiscard]] std::optional<domain::PageId> lastSafe() const;

    /// Scans on into the same document, as the stack was asked for: what of a recovered draft
    /// nobody knows before CapturePresenter::takeRequest().
    void goOn();
    /// The pages that came are all there will be.
    void giveUp();
    /// The device tells that there is paper now, that its cover is closed, or that it is back.
    void noteReady();

signals:
    void changed();

private:
    void stop(const QString &component, const kernel::Error &error);
    void waitForPaper(const kernel::Error &error);
    void over();
    void become(Kind kind, const kernel::Error &why = {});
    [[nodiscard]] QString adviceKey() const;

    CapturePresenter &m_capture;
    Patience m_patience;
    Kind m_kind = Kind::None;
    bool m_isBroken = false;
    QString m_component;
    kernel::Error m_error;
    QTimer m_retry;
    int m_retries = 0;
};

} // namespace motcua::presentation
