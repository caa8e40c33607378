#pragma once

#include "app/core/ports/cardfinder.h"
#include "ui/presentation/reception/pagedeskpresenter.h"

#include <QObject>

namespace motcua::presentation
{

/// Reads the ID card that lies on a scanned or imported page, so that nobody types what was
/// scanned. One page at a time; GUI thread.
class CardOnPage final : public QObject
{
    Q_OBJECT

public:
    CardOnPage(const PageDeskPresenter &pages, const services::CaptureSet &captures,
               const ports::CardFinder &finder, QObject *parent = nullptr);

    /// One of `found`, `noticed` or `failed` follows, unless another page is asked for meanwhile
    /// or this reception ends.
    void look(int row);
    /// Another reception: what is still looked for is dropped.
    void forget() { ++m_asked; }

signals:
    void begun(); ///< a page is looked at
    void found(const motcua::ports::SeenCard &card);
    void noticed(const QString &sentence);
    void failed(const motcua::kernel::Error &error);

private:
    const PageDeskPresenter &m_pages;
    const services::CaptureSet &m_captures;
    const ports::CardFinder &m_finder;
    quint64 m_asked = 0;
};

} // namespace motcua::presentation
