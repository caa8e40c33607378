#include "app/core/domain/zonerepair.h"
#include "ui/presentation/messages.h"
#include "ui/presentation/reception/receptionpresenter.h"

// What a card says: typed by a reader, or seen on a picture.

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

bool ReceptionPresenter::takeTyped(const QString &typed, PartyPresenter &party)
{
    if (const auto zone = domain::mrzInTypedText(typed)) {
        takeZone(*zone, party);
        return true;
    }
    const auto card = domain::cardInTypedText(typed);
    if (!card)
        return false;
    party.takeCard(*card);
    emit cardTaken(&party);
    return true;
}

void ReceptionPresenter::takeZone(const domain::Mrz &zone, PartyPresenter &party)
{
    if (const auto fault = domain::mrzFault(zone))
        return emit failed({kernel::ErrorKind::Refused, *fault, {}, {}});
    const bool isFirst = party.isEmpty();
    const bool agrees = party.takeZone(zone);
    emit cardTaken(&party);
    if (isFirst)
        emit noticed(tr("Read from the card's back; compare the name with the card."));
    else if (agrees)
        emit noticed(tr("The zone on the card's back agrees with the applicant."));
    else
        emit noticed(tr("The zone on the card's back says something else; the remarks beside the "
                        "applicant tell what."));
}

void ReceptionPresenter::takeSeen(const ports::SeenCard &seen, PartyPresenter &party)
{
    const auto card = domain::parseIdCardQr(seen.qr);
    const auto zone = domain::mrzFromPicture(seen.zone);
    if (card) {
        party.takeCard(*card, zone);
        emit cardTaken(&party);
    } else if (zone) {
        takeZone(*zone, party);
    }
    if (!zone && !seen.zone.isEmpty())
        emit noticed(messageText(u"mrz.unread"_s));
}

bool ReceptionPresenter::isBeforePapers() const
{
    return paper.key().isEmpty() && !procedure.chosen() && !procedure.isRestoring() &&
           !supplying.isOn();
}

void ReceptionPresenter::scanCard()
{
    if (m_sealer.isRunning())
        return emit failed({kernel::ErrorKind::Refused, u"reception.sealing"_s, {}, {}});
    if (capture.isScanning() || stackPause.kind() != StackPause::Kind::None)
        return emit failed({kernel::ErrorKind::Refused, u"card.busy"_s, {}, {}});
    const auto request = scanner.request();
    if (!request)
        return emit failed(request.error());
    scanner.noteUse();
    cardScan.scan(*request, scanner.sources());
}

} // namespace motcua::presentation
