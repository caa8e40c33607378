#pragma once

#include <QByteArray>
#include <QStringList>

class QPDF;

namespace motcua::tests
{

/// A structural checker of PDF/A-2b (ISO 19005-2): what a validator would say about the parts that
/// our files are made of. It does not look inside fonts, colour profiles or content operators.
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
    void fault(const QString &text) { m_faults.append(text); }

    QByteArray m_bytes;
    QStringList m_faults;
    bool m_hasRgbIntent = false;
};

} // namespace motcua::tests
