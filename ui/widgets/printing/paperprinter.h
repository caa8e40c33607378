#pragma once

#include "app/core/kernel/result.h"

#include <QImage>
#include <QStringList>

#include <functional>
#include <optional>

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
    /// Gives one page after another, nothing after the last: a batch has too many to hold them all.
    using NextPage = std::function<kernel::Result<std::optional<QImage>>()>;
    /// Prints pages as one job, in their true size (from their dots per metre). Any thread. Error:
    /// "print.failed" [printer], and those of `next`.
    [[nodiscard]] virtual kernel::Status print(const NextPage &next,
                                               const QString &printer) const = 0;
};

/// The desktop's printers.
class QtPaperPrinter final : public PaperPrinter
{
public:
    [[nodiscard]] QStringList printers() const override;
    [[nodiscard]] kernel::Status print(const NextPage &next, const QString &printer) const override;
};

} // namespace motcua::widgets
