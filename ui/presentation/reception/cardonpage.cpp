#include "ui/presentation/reception/cardonpage.h"

#include <QPointer>

namespace motcua::presentation
{

CardOnPage::CardOnPage(const PageDeskPresenter &pages, const services::CaptureSet &captures,
                       const ports::CardFinder &finder, QObject *parent)
    : QObject(parent), m_pages(pages), m_captures(captures), m_finder(finder)
{
}

void CardOnPage::look(int row)
{
    const domain::PageIds ids = m_pages.idsOf({row});
    if (ids.isEmpty())
        return;
    const quint64 asked = ++m_asked;
    emit begun();
    emit noticed(tr("Looking for an ID card on page %1…").arg(row + 1));
    m_captures.cardOn(
        ids.constFirst(), m_finder,
        [that = QPointer(this), asked, row](const kernel::Result<ports::SeenCard> &card) {
            if (!that || that->m_asked != asked)
                return;
            if (!card)
                emit that->failed(card.error());
            else if (card->isEmpty())
                emit that->noticed(tr("No ID card can be read on page %1. Scan the card's side "
                                      "with the code or the three lines, at 300 dpi or finer.")
                                       .arg(row + 1));
            else
                emit that->found(*card);
        });
}

} // namespace motcua::presentation
