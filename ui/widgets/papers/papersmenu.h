#pragma once

#include "ui/presentation/papers/paperspresenter.h"
#include "ui/widgets/previewdialog.h"

#include <QMenu>

namespace motcua::widgets
{

/// The papers of one dossier: those that can be printed now, marked when that would be a reprint;
/// the others say in their tip what must happen first. Choosing one prints it into the preview.
/// Loads when it is opened. Belongs to a button or a page.
class PapersMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `desk` outlives it. Without a code it is empty until setDossier().
    PapersMenu(services::Desk &desk, PreviewDialog::Parts parts, const QString &code,
               QWidget *parent);
    void setDossier(const QString &code);

signals:
    void failed(const motcua::kernel::Error &error);

private:
    void fill();
    void show(const presentation::PaperView &paper);

    PreviewDialog::Parts m_parts;
    presentation::PapersPresenter m_papers;
    QString m_code;
};

} // namespace motcua::widgets
