#include "app/documents/pdffile.h"

#include "app/documents/pagelook.h"
#include "app/documents/pdfwalk.h"

#include <QFile>

#include <algorithm>
#include <mutex>
#include <vector>

#include <poppler-qt6.h>
#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::ErrorKind;
using kernel::failure;

namespace
{

constexpr double glanceDpi = 18; // A4 has 210 dots then, twice what pagelook compares

/// Reads every object and raw stream once; what is wrong becomes a warning of `pdf` or an
/// exception.
void walk(QPDF &pdf)
{
    Pl_Discard nowhere;
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&nowhere);
    writer.setStaticID(true);
    writer.setPreserveEncryption(false);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
}

/// A file cut short has lost its end; qpdf may still rebuild a table from what is left of it.
bool hasEnd(const QString &path)
{
    constexpr qint64 tailBytes = 2048; // more generous than the 1024 of most readers
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    file.seek(std::max(qint64(0), file.size() - tailBytes));
    return file.read(tailBytes).contains("%%EOF");
}

/// By the dictionaries themselves (ISO 32000-1, 12.7.4.5 and 12.8.1): writers hang the field of a
/// signature in every way, without a widget or outside the form.
bool isSignature(QPDFObjectHandle object)
{
    if (!object.isDictionary())
        return false;
    const auto isNamed = [&](const char *key, const char *name) {
        return object.getKey(key).isName() && object.getKey(key).getName() == name;
    };
    if (isNamed("/FT", "/Sig") && object.getKey("/V").isDictionary())
        return true;
    return object.getKey("/Contents").isString() &&
           (isNamed("/Type", "/Sig") || isNamed("/Type", "/DocTimeStamp") ||
            object.getKey("/ByteRange").isArray());
}

bool holdsSignature(QPDF &pdf)
{
    const std::vector<QPDFObjectHandle> objects = pdf.getAllObjects();
    return std::any_of(objects.begin(), objects.end(), isSignature);
}

kernel::Failure unverified(const QString &detail)
{
    return failure(ErrorKind::Store, u"pdf.unverified"_s, {}, detail);
}

/// Its first page.
bool isDrawn(const Poppler::Document &document, const QImage &look)
{
    const auto page = document.page(0);
    const QImage drawn = page ? page->renderToImage(glanceDpi, glanceDpi) : QImage();
    return !drawn.isNull() && (look.isNull() || looksLike(drawn, look));
}

} // namespace

PdfInspection inspectPdf(const QString &path)
{
    const auto damaged = [](const QString &detail) {
        return failure(ErrorKind::Refused, {}, {}, detail);
    };
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(path).constData());
        // Rebuilt from a file without an end: pages are missing that nobody would miss until later.
        if (pdf.anyWarnings() && !hasEnd(path))
            return {damaged(u"a PDF cut short"_s)};
        const PdfFacts facts{int(pdf.getAllPages().size()), holdsSignature(pdf)};
        if (facts.pages == 0)
            return {damaged(u"a PDF without pages"_s)};
        walk(pdf);
        return {facts};
    } catch (const QPDFExc &error) {
        const bool isLocked = error.getErrorCode() == qpdf_e_password;
        return {damaged(u"qpdf: %1"_s.arg(QString::fromStdString(error.getMessageDetail()))),
                isLocked};
    } catch (const std::exception &error) {
        return {damaged(QString::fromUtf8(error.what()))};
    }
}

kernel::Status verifyPdf(const QString &path, const PdfExpectation &expected)
{
    QByteArray lastPage;
    try {
        if (const auto walked = PdfWalk(path).walk(expected.pages); !walked)
            return failure(walked.error());
        lastPage = PdfWalk(path).lastPage();
    } catch (const std::exception &error) {
        return unverified(QString::fromUtf8(error.what()));
    }
    silencePoppler();
    const auto document = Poppler::Document::load(path);
    if (!document || document->numPages() != expected.pages)
        return unverified(u"poppler does not open it"_s);
    if (!isDrawn(*document, expected.firstLook))
        return unverified(u"page 1 looks otherwise"_s);
    // In the whole file poppler would come to it past all others, and keep them.
    const auto end = Poppler::Document::loadFromData(lastPage);
    if (!end || !isDrawn(*end, expected.lastLook))
        return unverified(u"page %1 looks otherwise"_s.arg(expected.pages));
    return {};
}

void silencePoppler()
{
    static std::once_flag once;
    std::call_once(once, [] {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, QVariant());
    });
}

} // namespace motcua::documents
