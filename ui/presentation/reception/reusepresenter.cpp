#include "ui/presentation/reception/reusepresenter.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/format.h"
#include "ui/presentation/identitywords.h"
#include "ui/presentation/messages.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

constexpr int lookPauseMs = 200;
constexpr qsizetype mostShown = 3;

} // namespace

ReusePresenter::ReusePresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk)
{
    m_look.setSingleShot(true);
    m_look.setInterval(lookPauseMs);
    connect(&m_look, &QTimer::timeout, this, &ReusePresenter::look);
}

void ReusePresenter::setIdNumber(const QString &typed, const QString &oldNumber)
{
    const QString number = isWholePersonNumber(typed) ? typed : QString();
    if (number == m_number && oldNumber == m_oldNumber)
        return;
    const bool isSamePerson = number == m_number;
    m_number = number;
    m_oldNumber = oldNumber;
    ++m_asked;
    if (isSamePerson) { // there may be more of theirs; what was taken stays
        if (!number.isEmpty())
            m_look.start();
        return;
    }
    m_isKnown = false;
    m_server = Server::NotAsked;
    m_remote.clear();
    m_offers.clear();
    m_documents.clear();
    m_look.stop();
    if (!number.isEmpty())
        m_look.start();
    emit documentsChanged();
    emit textChanged();
}

void ReusePresenter::look()
{
    ask(
        m_desk.storage, this,
        [&desk = m_desk, number = m_number, old = m_oldNumber] {
            return services::findReusable(desk.dossiers, number, desk.clock, desk.actor, old);
        },
        [this, asked = m_asked](kernel::Result<QList<services::ReusableDocument>> found) {
            // A failed look costs a scan, no more: not worth a sentence.
            if (asked != m_asked || !found)
                return;
            m_isKnown = true;
            m_documents = std::move(*found);
            emit documentsChanged();
            emit textChanged();
            askServer();
        });
}

void ReusePresenter::askServer()
{
    if (!m_desk.searchServer)
        return;
    m_desk.searchServer(m_number,
                        [guard = QPointer(this), asked = m_asked](
                            kernel::Result<std::optional<QList<ports::RemoteDossier>>> answer) {
                            if (guard && guard->m_asked == asked)
                                guard->takeServer(std::move(answer));
                        });
}

void ReusePresenter::takeServer(kernel::Result<std::optional<QList<ports::RemoteDossier>>> answer)
{
    m_server = !answer ? Server::Away : *answer ? Server::Answered : Server::NotOffered;
    if (m_server == Server::Answered)
        m_remote = std::move(**answer);
    m_remote.removeIf([this](const ports::RemoteDossier &there) { // ours, sent before
        return std::any_of(m_documents.begin(), m_documents.end(),
                           [&](const auto &here) { return here.code == there.code; });
    });
    m_offers = services::remoteOffers(m_remote, m_desk.profile.igate.statusMap,
                                      kernel::inVietnam(m_desk.clock.now()).date());
    // First what may be used, then what nobody here can tell.
    std::stable_sort(m_offers.begin(), m_offers.end(), [](const auto &left, const auto &right) {
        const auto rank = [](const auto &offer) { return !offer.valid ? 1 : *offer.valid ? 0 : 2; };
        return rank(left) < rank(right);
    });
    emit textChanged();
}

QString ReusePresenter::text() const
{
    if (!m_isKnown)
        return {};
    const auto usable = std::count_if(m_documents.begin(), m_documents.end(),
                                      [](const auto &one) { return one.isValid; });
    const QString here = usable == 0 ? tr("Nothing of the owner is here to be used again")
                                     : tr("%n earlier document(s) of the owner can be used again",
                                          nullptr, int(usable));
    const QString there = serverText();
    return there.isEmpty() ? here : here + u" · "_s + there;
}

QString ReusePresenter::serverText() const
{
    switch (m_server) {
    case Server::NotAsked: return {};
    case Server::NotOffered:
        return tr(
            "this server cannot be asked by identity number, only this computer was searched");
    case Server::Away: return tr("only this computer was searched, the server is away");
    case Server::Answered: break;
    }
    if (m_remote.isEmpty())
        return tr("none at the server");
    QStringList shown;
    for (const services::RemoteOffer &offer : m_offers)
        if (offer.valid.value_or(true))
            shown.append(u"%1 (%2)"_s.arg(offer.component, offer.code));
    // Dossiers whose papers the server did not tell are named by their number.
    for (const ports::RemoteDossier &one : m_remote)
        if (!one.papers && std::none_of(m_offers.begin(), m_offers.end(),
                                        [&](const auto &offer) { return offer.code == one.code; }))
            shown.append(one.code);
    if (shown.isEmpty())
        return tr("nothing at the server may be used");
    if (shown.size() > mostShown)
        shown = shown.first(mostShown) + QStringList{u"…"_s};
    return tr("at the server: %1").arg(shown.join(u", "_s));
}

QStringList ReusePresenter::serverLines() const
{
    QStringList lines;
    for (const services::RemoteOffer &offer : m_offers)
        lines.append(u"%1 · %2 · %3: %4"_s.arg(offer.component, offer.code, dateText(offer.date),
                                               errorText(offer.why)));
    return lines;
}

} // namespace motcua::presentation
