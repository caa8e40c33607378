#pragma once

#include "app/core/services/capture.h"
#include "app/core/services/desk.h"
#include "ui/presentation/reception/pagelistmodel.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace motcua::presentation
{

/// The pages of one component, ready for a DocumentWriter on any thread.
struct ComponentPages {
    QString component;
    kernel::CaptureId session;
    domain::DocumentSource source = domain::DocumentSource::Scan;
    QList<ports::DocumentPage> pages;
};

/// All stacks of one reception: scans straight into the selected component, takes files in, shows
/// the thumbnails of the selected component. Before the first sheet moves, the draft and the
/// session are durable. A fault keeps every page fed before it; scanning again continues behind
/// them. GUI thread.
class CapturePresenter final : public QObject
{
    Q_OBJECT

public:
    /// What the autosave would write now; a session is never opened for an unsaved draft.
    using DraftBytes = std::function<QByteArray()>;

    explicit CapturePresenter(services::Desk &desk, QObject *parent = nullptr);
    ~CapturePresenter() override;

    /// A new reception: nothing scanned yet.
    void begin(const QString &draftId, DraftBytes draftBytes);
    /// Takes the open sessions of a recovered draft in.
    void recover(const services::Unfinished &reception);

    void select(const QString &component);
    [[nodiscard]] PageListModel *pages() { return &m_model; }

    void scan(const ports::ScanRequest &request);
    /// PDFs are announced, images in a row become one stack.
    void importFiles(const QString &component, const QStringList &paths);
    void cancel();
    /// Keeps a blank page, or leaves it out again.
    void toggleKept(int row);

    [[nodiscard]] bool isScanning() const; ///< a stack feeds, or is about to
    [[nodiscard]] bool isBusy() const;     ///< ... or pages are still being prepared
    [[nodiscard]] std::optional<kernel::Error> pageFault() const;
    [[nodiscard]] QList<ComponentPages> componentPages() const;
    [[nodiscard]] QList<ports::CaptureSession> sessions() const;
    [[nodiscard]] QStringList importedSessions() const;
    [[nodiscard]] QMap<QString, QList<int>> keptPages() const; ///< by session
    [[nodiscard]] QList<services::PartPlace> order() const;

signals:
    void pageCountChanged(const QString &component, int pages);
    void fileTaken(const QString &component, const QString &path, int pages);
    void sessionOpened();
    void scanningChanged();
    void noticed(const QString &sentence);
    void scanEnded(const QString &component, int pages);
    void failed(const motcua::kernel::Error &error);
    void cancelled(); ///< the officer ended a stack before its end
    void settled();   ///< nothing feeds and nothing is being prepared

private:
    struct Stack {
        ports::CaptureSession session;
        bool imported = false;
        std::unique_ptr<services::Capture> capture;
    };

    /// A stack that will be; it has its place from the moment it was asked for.
    struct Opening {
        QString component;
        bool imported = false;
        ports::ScanRequest request;
        qsizetype place = 0; ///< in m_order
    };

    void openSession(const Opening &opening);
    [[nodiscard]] qsizetype addPlace(const QString &component, const QString &part = {});
    Stack &addStack(const ports::CaptureSession &session, bool imported);
    void connectStack(int index);
    void takeFiles(const QString &component, const QStringList &images);
    void startImports();
    void onEnded(int stack, const ports::ScanEnd &end);
    void announceCount(const QString &component);
    [[nodiscard]] PageListModel::Row rowOf(int stack, int page) const;

    services::Desk &m_desk;
    QString m_draft;
    DraftBytes m_draftBytes;
    QString m_selected;
    PageListModel m_model;
    std::vector<Stack> m_stacks;
    std::deque<Opening> m_imports;
    QList<services::PartPlace> m_order; // a part without a name has no session yet
    int m_cancels = 0;                  ///< so that a session still opening hears of a cancel
    int m_opening = 0;
    quint64 m_generation = 0; // answers for an earlier reception are dropped
};

} // namespace motcua::presentation
