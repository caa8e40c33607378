#pragma once

#include "app/core/ports/pageprocessor.h"
#include "app/core/ports/pagesource.h"
#include "app/core/ports/textrecogniser.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <vector>

namespace motcua::tests
{

/// A page source that feeds made-up pages one after another with a pause between them.
class UiPageSource final : public QObject, public ports::PageSource
{
public:
    /// What the next stacks do; the last one repeats.
    struct Stack {
        int pages = 3;
        std::optional<kernel::Error> faultAfter; ///< comes instead of the clean end
    };
    std::deque<Stack> stacks{{}};
    int pauseMs = 2;
    bool grows = false;            ///< each page is told of while it is read, first its upper half
    std::function<void()> onAsked; ///< called before the first sheet moves
    ports::SensorListener *sensors = nullptr;
    QList<ports::ScanDevice> devices;
    QList<ports::ScanRequest> requests;

    void findDevices(ports::Completion<QList<ports::ScanDevice>> done) override;
    void scan(const ports::ScanRequest &request, ports::ScanListener &listener) override;
    void cancel() override;
    void listenToSensors(ports::SensorListener *listener) override { sensors = listener; }

private:
    void feed();
    void grow(int number);
    void end(bool cancelled);

    QTimer m_pause;
    ports::ScanRequest m_request;
    ports::ScanListener *m_listener = nullptr;
    Stack m_stack;
    int m_fed = 0;
    bool m_grown = false;
};

/// Draws a page that looks like a form from afar; the pages whose number is in `blank` are white,
/// those in `separators` are separator sheets where the policy looks for them.
class UiPageProcessor final : public ports::PageProcessor
{
public:
    QSet<int> blank;
    QSet<int> broken;
    QMap<int, QString> separators; ///< their kinds

    [[nodiscard]] kernel::Result<ports::ProcessedPage>
    process(const QString &spoolFile, const QByteArray &key,
            const ports::PagePolicy &policy) const override;
    [[nodiscard]] kernel::Result<QImage> preview(const QString &spoolFile, const QByteArray &key,
                                                 int pixels) const override;
};

/// Finds one word on each page, but none on those whose number is in `wordless`.
class UiRecogniser final : public ports::TextRecogniser
{
public:
    QSet<int> wordless;
    bool holds = false; ///< nothing is answered until release()
    void release();

    Ticket recognise(const QImage &gray, ports::Completion<kernel::PageText> done) override;
    void cancel(Ticket) override {}
    [[nodiscard]] int pagesAtOnce() const override { return 2; }
    [[nodiscard]] QByteArray version() const override { return "fake"; }

private:
    std::vector<std::function<void()>> m_held;
};

} // namespace motcua::tests
