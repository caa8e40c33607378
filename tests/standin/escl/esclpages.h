#pragma once

#include <QByteArray>
#include <QHash>
#include <QSize>
#include <QString>
#include <QStringList>

namespace motcua::standin
{

/// How a job wants its pages.
struct EsclWish {
    bool colour = true;
    int dpi = 300;
    QSize pixels; ///< of the scan window at `dpi`
};

/// The paper in the stand-in: the images of a folder, in the order of their names, as JPEG pages of
/// the wished size and components. An image lies at the top left of the window at its real size
/// (its dots per metre; A4 width when it has none), white around it. A JPEG that already is what
/// was wished goes out byte for byte.
class EsclPages
{
public:
    explicit EsclPages(const QString &folder);

    [[nodiscard]] int count() const { return int(m_files.size()); }
    /// `index` from 0; empty when the file is no image.
    [[nodiscard]] QByteArray jpeg(int index, const EsclWish &wish);

private:
    QStringList m_files;
    QHash<QString, QByteArray> m_made;
};

} // namespace motcua::standin
