#pragma once

#include "app/core/services/desk.h"
#include "app/core/services/reuse.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace motcua::presentation
{

/// What is already here of the owner, looked for as soon as a whole identity number is known: first
/// on this computer, then at the server, which names papers and results. An answer for a
/// number that was changed since is dropped. GUI thread.
class ReusePresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ReusePresenter(services::Desk &desk, QObject *parent = nullptr);

    /// As typed so far; anything but a whole number means nobody. `oldNumber` is that of the card
    /// before, by which earlier dossiers may stand.
    void setIdNumber(const QString &typed, const QString &oldNumber = {});
    [[nodiscard]] const QList<services::ReusableDocument> &documents() const { return m_documents; }
    /// Has this computer answered for the number?
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// The server did not answer: an earlier dossier there can only be named by its number.
    [[nodiscard]] bool isServerAway() const { return m_isKnown && m_server == Server::Away; }
    /// What the server tells of its papers and results.
    [[nodiscard]] const QList<services::RemoteOffer> &offers() const { return m_offers; }
    /// What was found where, in a line; empty before there is a number.
    [[nodiscard]] QString text() const;
    /// What lies at the server, a line each: paper, dossier, day, and the rule by which it may be
    /// used or not.
    [[nodiscard]] QStringList serverLines() const;

signals:
    void documentsChanged();
    void textChanged();

private:
    enum class Server { NotAsked, NotOffered, Away, Answered };

    void look();
    void askServer();
    void takeServer(kernel::Result<std::optional<QList<ports::RemoteDossier>>> answer);
    [[nodiscard]] QString serverText() const;

    services::Desk &m_desk;
    QTimer m_look;
    QString m_number;
    QString m_oldNumber;
    quint64 m_asked = 0; // number of the last question
    bool m_isKnown = false;
    QList<services::ReusableDocument> m_documents;
    Server m_server = Server::NotAsked;
    QList<ports::RemoteDossier> m_remote;
    QList<services::RemoteOffer> m_offers; // of those
};

} // namespace motcua::presentation
