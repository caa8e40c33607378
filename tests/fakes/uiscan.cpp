#include "tests/fakes/uiscan.h"

#include "app/core/kernel/spoolpage.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QTransform>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

int numberOf(const QString &spoolFile)
{
    return QFileInfo(spoolFile).completeBaseName().section(u'-', -1).toInt();
}

void drawForm(QImage &image, int number)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const int width = image.width();
    const auto bar = [&](int x, int y, int w, int h, int shade) {
        painter.fillRect(QRect(x, y, w, h), QColor(shade, shade, shade));
    };
    if (number % 4 == 1)
        painter.fillRect(QRect(width / 2 - 34, 12, 68, 5), QColor(150, 30, 30));
    bar(width / 2 - 46, 26, 92, 4, 60);
    for (int line = 0, y = 46; y < image.height() - 40; ++line, y += 9)
        bar(18, y, (line * 37 + number * 53) % 60 + width - 96, 3, 120 + (line * 13) % 60);
    painter.setPen(QPen(QColor(40, 60, 150), 2));
    painter.drawArc(width - 70, image.height() - 36, 40, 20, 0, 280 * 16);
    painter.setPen(QPen(QColor(200, 40, 40), 2));
    painter.drawEllipse(QPoint(width - 62, image.height() - 30), 15, 15);
}

void drawSeparator(QImage &image)
{
    QPainter painter(&image);
    for (int y = 0; y < 12; ++y)
        for (int x = 0; x < 12; ++x)
            if ((x * 7 + y * 5 + x * y) % 3 == 0 || ((x < 3 || x > 8) && (y < 3 || y > 8)))
                painter.fillRect(49 + x * 6, 45 + y * 6, 6, 6, Qt::black);
    for (int x = 0; x < 110; x += 3 + x % 5)
        painter.fillRect(30 + x, 140, 1 + x % 3, 24, Qt::black);
}

} // namespace

void UiPageSource::findDevices(ports::Completion<QList<ports::ScanDevice>> done)
{
    QTimer::singleShot(0, this, [this, done = std::move(done)] { done(devices); });
}

void UiPageSource::scan(const ports::ScanRequest &request, ports::ScanListener &listener)
{
    requests.append(request);
    if (onAsked)
        onAsked();
    m_request = request;
    m_listener = &listener;
    m_stack = stacks.front();
    if (stacks.size() > 1)
        stacks.pop_front();
    if (!request.files.isEmpty())
        m_stack = {int(request.files.size()), {}};
    m_fed = 0;
    m_pause.disconnect(this);
    connect(&m_pause, &QTimer::timeout, this, &UiPageSource::feed);
    m_pause.start(pauseMs);
}

void UiPageSource::feed()
{
    if (m_fed == 0)
        m_listener->scanStarted({300, 300}, ports::ScanSource::Adf, m_request.mode);
    if (m_fed >= m_stack.pages)
        return end(false);
    if (grows && !std::exchange(m_grown, true))
        return grow(m_request.firstNumber + m_fed);
    m_grown = false;
    kernel::ScannedPage page;
    page.number = m_request.firstNumber + m_fed;
    page.file = m_request.spoolFolder + u'/' + kernel::spoolFileName(page.number);
    page.dpi = {300, 300};
    page.pixels = {2480, 3508};
    QFile spool(page.file);
    spool.open(QIODevice::WriteOnly);
    ++m_fed;
    m_listener->pageScanned(page);
}

void UiPageSource::grow(int number)
{
    QImage page(226, 320, QImage::Format_RGB888);
    page.fill(Qt::white);
    drawForm(page, number);
    m_listener->pageGrowing(number, {page.copy(0, 0, 226, 160), 0, 320});
}

void UiPageSource::cancel()
{
    if (m_listener)
        QMetaObject::invokeMethod(
            this, [this] { end(true); }, Qt::QueuedConnection);
}

void UiPageSource::end(bool cancelled)
{
    m_pause.stop();
    auto *listener = std::exchange(m_listener, nullptr);
    const auto fault = cancelled ? std::nullopt : m_stack.faultAfter;
    const int from = fault ? fault->arguments.value(0).toInt() : 0;
    if (listener)
        listener->scanEnded({m_fed, fault, cancelled, {}, from});
}

kernel::Result<ports::ProcessedPage> UiPageProcessor::process(const QString &spoolFile,
                                                              const QByteArray &,
                                                              const ports::PagePolicy &policy) const
{
    const int number = numberOf(spoolFile);
    if (broken.contains(number))
        return kernel::failure(kernel::ErrorKind::Scanner, u"spool.damaged"_s);
    ports::ProcessedPage page;
    page.encoded = {kernel::PageCoding::GrayJpeg,
                    QByteArray("page ") + QByteArray::number(number),
                    {2480, 3508},
                    {300, 300},
                    0};
    page.blank = policy.flagBlank && blank.contains(number);
    if (policy.findSeparators)
        page.separator = separators.value(number);
    page.thumbnail = QImage(170, 240, QImage::Format_RGB888);
    page.thumbnail.fill(Qt::white);
    if (!page.separator.isEmpty())
        drawSeparator(page.thumbnail);
    else if (!page.blank)
        drawForm(page.thumbnail, number);
    if (page.separator.isEmpty() && (!page.blank || policy.edit.kept)) {
        page.textInput = QImage(8, number, QImage::Format_Grayscale8); // its height names the page
        page.textInput.fill(Qt::white);
    }
    page.thumbnail = page.thumbnail.transformed(QTransform().rotate(policy.edit.turn));
    return page;
}

kernel::Result<QImage> UiPageProcessor::preview(const QString &, const QByteArray &, int) const
{
    QImage page(170, 240, QImage::Format_RGB888);
    page.fill(Qt::white);
    return page;
}

ports::TextRecogniser::Ticket UiRecogniser::recognise(const QImage &gray,
                                                      ports::Completion<kernel::PageText> done)
{
    kernel::PageText text{gray.size(), {}};
    if (!wordless.contains(gray.height()))
        text.lines = {{{u"chữ"_s, QRectF(0, 0, 4, 1), 90}}};
    m_held.push_back([text, done = std::move(done)] { done(text); });
    if (!holds)
        release();
    return 1;
}

void UiRecogniser::release()
{
    holds = false;
    for (const auto &answer : std::exchange(m_held, {}))
        QMetaObject::invokeMethod(QCoreApplication::instance(), answer, Qt::QueuedConnection);
}

} // namespace motcua::tests
