#pragma once

#include <QByteArray>
#include <QStringList>

class QPDF;
class QPDFObjectHandle;

namespace motcua::tests
{

/// A structural checker of PDF/A-2b and 2u (ISO 19005-2): what a validator would say about the
/// parts that our files are made of, content operators included. It does not look inside fonts and
/// colour profiles. Beyond the standard it refuses JBIG2 with symbols: letters that are shared can
/// turn into one another.
///
/// Each fault is one line that begins with the clause: "6.6.4 no PDF/A identification".
class ArchivalChecker
{
public:
    /// Empty = nothing found.
    [[nodiscard]] QStringList faults(const QByteArray &file);

private:
    void checkFile(QPDF &pdf);
    void checkMetadata(QPDF &pdf);
    void checkIntents(QPDF &pdf);
    void checkObjects(QPDF &pdf);
    void checkPages(QPDF &pdf);
    void checkAnnotations(QPDFObjectHandle annotations);
    void checkJbig2(const QByteArray &stream);
    void fault(const QString &text) { m_faults.append(text); }

    QByteArray m_bytes;
    QStringList m_faults;
    bool m_hasRgbIntent = false;
    bool m_claimsUnicode = false;
};

} // namespace motcua::tests
