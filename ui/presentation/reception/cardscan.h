#pragma once

#include "app/core/services/desk.h"

#include <QObject>

namespace motcua::presentation
{

/// Reads an ID card that lies on the scanner, or is in picture files, before there is any dossier:
/// identification is the first step at the counter (facts §2.2). The pictures lie sealed in a
/// RAM-backed folder until they are looked at, and are then gone: they become no page of anything.
/// One card at a time. GUI thread.
class CardScan final : public QObject
{
    Q_OBJECT

public:
    explicit CardScan(services::Desk &desk, QObject *parent = nullptr);
    ~CardScan() override;

    /// One picture off the device of `request`, from its glass where `sources` has one, as fine as
    /// a code needs. One of the signals follows, unless forget() comes first.
    void scan(ports::ScanRequest request, const QStringList &sources);
    /// Every page of the files: the card's two sides may be two.
    void read(const QStringList &files);
    [[nodiscard]] bool isRunning() const { return m_round != nullptr; }
    /// Another reception, or Esc: what is on its way is dropped.
    void forget();

signals:
    void begun();
    void changed(); ///< it runs, or has ended
    void found(const motcua::ports::SeenCard &card);
    void noticed(const QString &sentence);
    void failed(const motcua::kernel::Error &error);

private:
    class Round;

    void start(ports::PageSource &source, ports::ScanRequest request);
    void finish(const kernel::Result<ports::SeenCard> &card);

    services::Desk &m_desk;
    ports::PageSource *m_source = nullptr;
    Round *m_round = nullptr; // deletes itself behind its last page
};

} // namespace motcua::presentation
