#include "ui/presentation/reception/reusepresenter.h"

#include "ui/presentation/ask.h"

#include <QPointer>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

constexpr int lookPauseMs = 200;
constexpr qsizetype mostCodesShown = 3;

/// Identity number of 12 or 9 digits, tax code of 10 or 10-3 (regulation facts §6.4, §6.5).
bool isWholeNumber(const QString &typed)
{
    static const QRegularExpression shape(u"^(\\d{12}|\\d{9}|\\d{10}(-\\d{3})?)$"_s);
    return shape.match(typed).hasMatch();
}

} // namespace

ReusePresenter::ReusePresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk)
{
    m_look.setSingleShot(true);
    m_look.setInterval(lookPauseMs);
    connect(&m_look, &QTimer::timeout, this, &ReusePresenter::look);
}

void ReusePresenter::setIdNumber(const QString &typed)
{
    const QString number = isWholeNumber(typed) ? typed : QString();
    if (number == m_number)
        return;
    m_number = number;
    ++m_asked;
    m_isKnown = false;
    m_server = Server::NotAsked;
    m_remote.clear();
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
        [&desk = m_desk, number = m_number] {
            return services::findReusable(desk.dossiers, number, desk.clock, desk.actor);
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
    QStringList codes;
    for (const ports::RemoteDossier &one : m_remote.mid(0, mostCodesShown))
        codes.append(one.code);
    switch (m_server) {
    case Server::NotAsked: return {};
    case Server::NotOffered: return tr("only this computer was searched");
    case Server::Away: return tr("only this computer was searched, the server is away");
    case Server::Answered: break;
    }
    if (m_remote.isEmpty())
        return tr("none at the server");
    if (m_remote.size() > mostCodesShown)
        codes.append(u"…"_s);
    return tr("at the server, to be asked for there: %1").arg(codes.join(u", "_s));
}

} // namespace motcua::presentation
