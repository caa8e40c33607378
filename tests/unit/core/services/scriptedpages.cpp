#include "tests/unit/core/services/scriptedpages.h"

#include "app/core/kernel/spoolpage.h"

#include <QFile>
#include <QTimer>
#include <QTransform>

#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::ErrorKind;
using kernel::failure;

void ScriptedSource::findDevices(ports::Completion<QList<ports::ScanDevice>> done)
{
    QTimer::singleShot(0, this, [done] { done(QList<ports::ScanDevice>()); });
}

void ScriptedSource::scan(const ports::ScanRequest &request, ports::ScanListener &listener)
{
    asked = request;
    m_listener = &listener;
    m_fed = 0;
    QTimer::singleShot(0, this, &ScriptedSource::feed);
}

void ScriptedSource::feed()
{
    if (!m_listener)
        return;
    if (m_fed == pages && !endless) {
        ports::ScanEnd end;
        end.pages = m_fed;
        end.fault = fault;
        end.continueFrom = continueFrom;
        return std::exchange(m_listener, nullptr)->scanEnded(end);
    }
    kernel::ScannedPage page;
    page.number = asked.firstNumber + m_fed++;
    page.sheet = duplex ? (page.number + 1) / 2 : page.number;
    page.side = duplex && page.number % 2 == 0 ? kernel::PageSide::Back : kernel::PageSide::Front;
    page.dpi = {300, 300};
    page.pixels = {8, 4};
    page.file = asked.spoolFolder + u'/' + kernel::spoolFileName(page.number);
    auto file = m_files.create(page.file, asked.spoolKey);
    Q_ASSERT(file);
    kernel::SpoolPageWriter writer(std::move(*file));
    const bool spooled = writer.beginFrame({kernel::FrameFormat::Gray, 8, 8, 8, 4}) &&
                         writer.append(QByteArray(32, char(page.number + shade))) &&
                         writer.finish(page);
    Q_ASSERT(spooled);
    m_listener->pageScanned(page);
    QTimer::singleShot(0, this, &ScriptedSource::feed);
}

void ScriptedSource::cancel()
{
    ports::ScanEnd end;
    end.pages = m_fed;
    end.cancelled = true;
    auto *listener = std::exchange(m_listener, nullptr);
    if (listener)
        QTimer::singleShot(0, this, [listener, end] { listener->scanEnded(end); });
}

namespace
{

/// With an upper left corner, so that it looks different when it is turned.
QImage marked(QImage page)
{
    std::fill_n(page.scanLine(0), 3, uchar(255));
    return page;
}

} // namespace

kernel::Result<ports::ProcessedPage>
ScriptedProcessor::process(const QString &spoolFile, const QByteArray &key,
                           const ports::PagePolicy &policy) const
{
    ++calls;
    auto file = m_files.open(spoolFile, key);
    const auto spooled = file ? kernel::readSpoolPage(**file) : failure(file.error());
    if (!spooled)
        return failure(spooled.error());
    const int number = spooled->facts.number;
    if (gate)
        gate(number);
    if (broken.contains(number))
        return failure(ErrorKind::Scanner, u"page.unreadable"_s, {QString::number(number)});
    ports::ProcessedPage page;
    page.encoded.bytes = "page " + QByteArray::number(spooled->image.constScanLine(0)[0]);
    if (policy.edit.turn != 0)
        page.encoded.bytes += " turned " + QByteArray::number(policy.edit.turn);
    page.rotation = turns.value(number, policy.sheetTurn.value_or(0));
    if (page.rotation != 0)
        page.encoded.bytes += " upright by " + QByteArray::number(page.rotation);
    page.encoded.pixels = spooled->image.size();
    page.encoded.dpi = spooled->facts.dpi;
    page.thumbnail = spooled->image;
    page.blank = policy.flagBlank && blank.contains(number);
    if (policy.findSeparators && separators.contains(number))
        page.separator = u"document"_s;
    if (!page.blank || policy.edit.kept)
        page.textInput = marked(spooled->image)
                             .transformed(QTransform().rotate(policy.edit.turn + page.rotation));
    return page;
}

kernel::Result<QImage> ScriptedProcessor::preview(const QString &spoolFile, const QByteArray &key,
                                                  int) const
{
    auto file = m_files.open(spoolFile, key);
    const auto spooled = file ? kernel::readSpoolPage(**file) : failure(file.error());
    if (!spooled)
        return failure(spooled.error());
    return spooled->image;
}

ports::TextRecogniser::Ticket
ScriptedRecogniser::recognise(const QImage &gray, ports::Completion<kernel::PageText> done)
{
    ++read;
    kernel::PageText text;
    text.pixels = gray.size();
    text.lines = {{{u"%1x%2"_s.arg(gray.width()).arg(gray.height()), QRectF(0, 0, 4, 2), 90}}};
    if (failing)
        QTimer::singleShot(0, this, [done] { done(failure(ErrorKind::Store, u"ocr.failed"_s)); });
    else if (!silent)
        QTimer::singleShot(0, this, [done, text] { done(text); });
    return Ticket(read);
}

kernel::Result<ports::WrittenDocument>
ScriptedDocuments::writePdf(const QList<ports::DocumentPage> &pages,
                            const ports::DocumentFacts &facts, const QString &path) const
{
    QList<QByteArray> loaded;
    for (const ports::DocumentPage &page : pages) {
        const auto encoded = page.load();
        if (!encoded)
            return failure(encoded.error());
        loaded.append(encoded->bytes);
    }
    written.append(loaded);
    titles.append(facts.title);
    QFile file(path);
    const QByteArray bytes = loaded.join('\n');
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(ErrorKind::Store, u"disk.write"_s, {path});
    return ports::WrittenDocument{bytes.size(), int(pages.size())};
}

kernel::Result<ports::FileFacts> ScriptedDocuments::inspect(const QString &path) const
{
    if (bad.contains(path))
        return failure(bad[path]);
    if (path.endsWith(u".pdf"_s))
        return ports::FileFacts{u"application/pdf"_s, 2, false};
    return ports::FileFacts{u"image/jpeg"_s, 1, false};
}

} // namespace motcua::tests
