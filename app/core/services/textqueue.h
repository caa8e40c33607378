#pragma once

#include "app/core/kernel/sealedstream.h"
#include "app/core/ports/textrecogniser.h"
#include "app/core/services/pagepool.h"

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QString>

#include <deque>
#include <optional>

namespace motcua::services
{

/// Text recognition behind one capture: prepared pages wait on disk, encrypted, and are opened a
/// few at a time, so that memory does not grow with the stack. Lives on the application's thread;
/// may go at any moment. A page that cannot be read is logged and has no text: no document waits
/// for it.
class TextQueue final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const kernel::SealedFiles &files;
        PagePool &pool;
        ports::TextRecogniser *recogniser = nullptr; ///< none: nothing is read
    };
    /// A picture made by saveTextInput(), which goes when it is opened.
    struct Page {
        int index = 0; ///< in the capture
        int scans = 0; ///< how often it had been scanned by then
        QString input; ///< the picture's path
    };

    TextQueue(Parts parts, QByteArray key) : m_parts(parts), m_key(std::move(key)) {}

    [[nodiscard]] bool reads() const { return m_parts.recogniser != nullptr; }
    [[nodiscard]] bool isBusy() const { return m_reading > 0 || !m_waiting.empty(); }
    void add(Page page);

signals:
    /// `text` is empty where the page could not be read; isBusy() no longer counts it.
    void pageRead(const motcua::services::TextQueue::Page &page,
                  const std::optional<motcua::kernel::PageText> &text);

private:
    void next();
    void open(const Page &page);
    void recognise(const Page &page, const QImage &gray);
    void end(const Page &page, const kernel::Result<kernel::PageText> &text);

    Parts m_parts;
    QByteArray m_key;
    std::deque<Page> m_waiting;
    int m_reading = 0;
};

} // namespace motcua::services
