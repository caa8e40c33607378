#pragma once

#include "app/core/ports/pageprocessor.h"
#include "scanner/device/pageprocessor.h"
#include "tests/data/pagemaker/page.h"
#include "tests/fakes/plainsealedfiles.h"

#include <QTemporaryDir>

namespace motcua::tests
{

/// One made page in every form that somebody reads.
struct TestPage {
    pagemaker::PageTruth truth;
    QImage raw;      ///< as the scanner gives it
    QImage straight; ///< turned back by what the skew finder says
    kernel::EncodedPage packed;
    QImage input;         ///< of our own reader, back from the disk as the desk reads it
    double prepareMs = 0; ///< CPU of everything that the desk does to the page
};

/// Makes pages as offices hand them in (skew up to 3°, 300 dpi, colour) and sends them through the
/// desk's own steps up to text recognition: spool page, SpoolPageProcessor, text input file.
class MadePages
{
public:
    [[nodiscard]] TestPage page(pagemaker::PageKind kind, quint32 seed) const;

private:
    QTemporaryDir m_folder;
    PlainSealedFiles m_files;
    scanner::SpoolPageProcessor m_processor{m_files};
};

/// Writes a colour page as the scanner's worker does.
void spool(const kernel::SealedFiles &files, const QByteArray &key, const QString &path,
           const QImage &image);

/// CPU time of this thread: the machine may be shared.
[[nodiscard]] double cpuMs();

} // namespace motcua::tests
