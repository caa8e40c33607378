#pragma once

#include "app/core/services/captureset.h"
#include "app/core/services/desk.h"
#include "app/core/services/documentassembly.h"
#include "ui/presentation/papers/paperview.h"

#include <QMap>
#include <QObject>

namespace motcua::presentation
{

/// Everything that goes into one sealing.
struct SealJob {
    services::Unfinished reception;
    QMap<QString, QList<services::ArrangedDocument>> documents; ///< by component
    QStringList collectNow = {}; ///< fees to be collected once the dossier is durable
    /// Register: it is not accepted; what is missing is asked for, or it is refused, afterwards.
    services::IntakeStage stage = services::IntakeStage::Accept;
    bool accepts = false;  ///< a supplement with which its dossier is accepted
    QString caseCode = {}; ///< of such a one, where its procedure has several

    /// The papers are for a dossier that exists.
    [[nodiscard]] bool isSupplement() const { return !reception.saved.supplies.code.isEmpty(); }
};

/// The last step of a reception: check, assemble, seal, print, each a call of a service off the GUI
/// thread; paper only after the durable commit (I1). A failure before the commit leaves the draft
/// as it is; one after it is told apart, for the dossier exists then: a fee that cannot be
/// collected is a warning. GUI thread.
class SealPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit SealPresenter(services::Desk &desk, QObject *parent = nullptr);

    /// One at a time.
    void start(SealJob job);
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void runningChanged();
    void failed(const motcua::kernel::Error &error); ///< nothing was sealed
    void sealed(const motcua::domain::Dossier &dossier, const QStringList &warnings);
    /// Instead of sealed() and a receipt, of one that is not accepted.
    void registered(const QString &code, const QStringList &warnings);
    /// Instead of sealed() and a receipt, of one that was accepted before.
    void supplied(const QString &code, const QStringList &warnings);
    void receiptReady(const motcua::presentation::PaperView &receipt);
    void receiptFailed(const QString &code, const motcua::kernel::Error &error);

private:
    void assemble(const SealJob &job, const services::CheckedDossier &checked);
    void commit(const SealJob &job, const services::CheckedDossier &checked,
                const services::AssembledDocuments &assembled);
    void join(const SealJob &job, const services::CheckedDossier &checked,
              const services::AssembledDocuments &assembled);
    void print(const QString &code);
    void setRunning(bool running);
    void fail(const kernel::Error &error);

    services::Desk &m_desk;
    bool m_running = false;
};

} // namespace motcua::presentation
