#pragma once

#include "app/core/kernel/result.h"

#include <QImage>
#include <QList>
#include <QStringList>

namespace motcua::widgets
{

/// Where papers come out; injectable, so that tests print nothing.
class PaperPrinter
{
public:
    static constexpr int dpi = 300;

    virtual ~PaperPrinter() = default;
    /// Names of the installed printers, the default one first. GUI thread.
    [[nodiscard]] virtual QStringList printers() const = 0;
    /// Prints pages in their true size (from their dots per metre). Any thread. Error:
    /// "print.failed" [printer].
    [[nodiscard]] virtual kernel::Status print(const QList<QImage> &pages,
                                               const QString &printer) const = 0;
};

/// The desktop's printers.
class QtPaperPrinter final : public PaperPrinter
{
public:
    [[nodiscard]] QStringList printers() const override;
    [[nodiscard]] kernel::Status print(const QList<QImage> &pages,
                                       const QString &printer) const override;
};

} // namespace motcua::widgets
