#include "ui/presentation/reception/cardscan.h"

#include "app/core/kernel/ramfolder.h"
#include "ui/presentation/messages.h"

#include <QFileInfo>
#include <QPointer>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

constexpr int codeDpi = 300;        // of a scan: the modules of a card's code are 0.35 mm
const QSizeF glassCorner(148, 210); // A5: a card lies somewhere in the corner
constexpr int mostCardPages = 4;    // two sides, twice
constexpr auto glass = "flatbed";

/// What two pictures show of one card.
void join(ports::SeenCard &card, const ports::SeenCard &seen)
{
    if (card.qr.isEmpty())
        card.qr = seen.qr;
    if (card.zone.isEmpty())
        card.zone = seen.zone;
}

} // namespace

/// One scan: hears the source, has each picture looked at, holds the folder. Outlives its owner
/// until the source's last word and the last look.
class CardScan::Round final : public QObject, public ports::ScanListener
{
public:
    Round(CardScan &owner, std::unique_ptr<kernel::RamFolder> folder, QByteArray key)
        : m_owner(&owner), m_desk(owner.m_desk), m_folder(std::move(folder)), m_key(std::move(key))
    {
    }

    void scanStarted(QSizeF, ports::ScanSource, ports::ScanMode) override {}
    void pageScanned(const kernel::ScannedPage &page) override
    {
        ++m_looks;
        m_desk.pagePool.start(
            this, services::PagePool::Urgency::Thumbnail, QFileInfo(page.file).size(),
            [&finder = m_desk.cards, file = page.file, key = m_key] {
                return finder.look(file, key);
            },
            [this](const kernel::Result<ports::SeenCard> &seen) {
                --m_looks;
                if (seen)
                    join(m_card, *seen);
                else
                    m_fault = seen.error();
                endWhenDone();
            });
    }
    void scanNoticed(const QString &key) override
    {
        if (m_owner)
            emit m_owner->noticed(noticeText(key));
    }
    void scanEnded(const ports::ScanEnd &end) override
    {
        m_ended = true;
        if (end.fault)
            m_fault = end.fault;
        endWhenDone();
    }

    void leave() { m_owner.clear(); }
    [[nodiscard]] bool isFed() const { return m_ended; }

private:
    void endWhenDone()
    {
        if (!m_ended || m_looks > 0)
            return;
        deleteLater();
        if (!m_owner)
            return;
        if (m_card.isEmpty() && m_fault)
            m_owner->finish(kernel::failure(*m_fault));
        else
            m_owner->finish(m_card);
    }

    QPointer<CardScan> m_owner;
    services::Desk &m_desk;
    std::unique_ptr<kernel::RamFolder> m_folder;
    QByteArray m_key;
    ports::SeenCard m_card;
    std::optional<kernel::Error> m_fault;
    int m_looks = 0;
    bool m_ended = false;
};

CardScan::CardScan(services::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

CardScan::~CardScan() { forget(); }

void CardScan::scan(ports::ScanRequest request, const QStringList &sources)
{
    if (sources.contains(QLatin1StringView(glass)))
        request.source = ports::ScanSource::Flatbed;
    request.mode = ports::ScanMode::Gray;
    request.dpi = qMax(request.dpi, codeDpi);
    request.paperMm = glassCorner;
    request.fitPaper = true;
    request.maxPages = request.source == ports::ScanSource::AdfDuplex ? 2 : 1;
    start(m_desk.scanner, std::move(request));
}

void CardScan::read(const QStringList &files)
{
    ports::ScanRequest request;
    request.device = u"file:"_s;
    request.files = files;
    request.maxPages = mostCardPages;
    start(m_desk.files, std::move(request));
}

void CardScan::start(ports::PageSource &source, ports::ScanRequest request)
{
    if (isRunning())
        return;
    auto folder = kernel::RamFolder::create();
    if (!folder)
        return emit failed(folder.error());
    request.spoolFolder = QFileInfo((*folder)->path(u"x"_s)).absolutePath();
    request.spoolKey = m_desk.sealedFiles.newKey();
    m_source = &source;
    m_round = new Round(*this, std::move(*folder), request.spoolKey);
    emit noticed(tr("Looking for the ID card…"));
    emit begun();
    emit changed();
    source.scan(request, *m_round);
}

void CardScan::forget()
{
    if (!m_round)
        return;
    Round *round = std::exchange(m_round, nullptr);
    round->leave();
    if (!round->isFed()) // else the source may work for others already
        m_source->cancel();
    emit changed();
}

void CardScan::finish(const kernel::Result<ports::SeenCard> &card)
{
    m_round = nullptr;
    emit changed();
    if (!card)
        emit failed(card.error());
    else if (card->isEmpty())
        emit failed({kernel::ErrorKind::Refused, u"card.notSeen"_s, {}, {}});
    else
        emit found(*card);
}

} // namespace motcua::presentation
