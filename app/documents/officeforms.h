#pragma once

#include "app/core/ports/formworkshop.h"

namespace motcua::documents
{

/// The folders of forms as a workshop: the first is the office's own, the last ours. Trials happen
/// in a folder of their own that is gone afterwards. Needs a QGuiApplication; any thread.
class OfficeForms final : public ports::FormWorkshop
{
public:
    /// As HtmlPaperRenderer's; at least two.
    explicit OfficeForms(QStringList folders);

    [[nodiscard]] QStringList forms() const override;
    [[nodiscard]] kernel::Result<ports::TriedForm>
    tryOut(const ports::FormTrial &trial, const domain::Profile &profile) const override;
    [[nodiscard]] kernel::Status install(const QString &file, const QString &as) const override;
    [[nodiscard]] QStringList own() const override;
    [[nodiscard]] kernel::Status putAside(const QString &form) const override;

private:
    /// Fills `stage` with the office's folder in which the file has taken its place; its mistakes.
    [[nodiscard]] kernel::Result<QList<ports::FormFault>>
    faultsIn(const QString &stage, const QString &file, const QString &as) const;

    QStringList m_folders;
};

} // namespace motcua::documents
