#pragma once

#include "app/core/ports/paperpreview.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/printing/paperprinter.h"

#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace motcua::widgets
{

/// A finished paper before it is printed. Enter prints; the pictures are made off the GUI thread.
/// Open with open(); deletes itself. `finished` comes in every case.
class PreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Parts {
        const ports::PaperPreview &preview;
        const PaperPrinter &printer;
        Dialogs &dialogs;
    };

    PreviewDialog(Parts parts, const QString &code, QByteArray pdf, QWidget *parent);

private:
    [[nodiscard]] QWidget *makePaperArea();
    [[nodiscard]] QWidget *makeSide(const QString &code);
    void loadPages();
    void showPages(const QList<QImage> &pages);
    void print();
    void save();
    void writeTo(const QString &path);

    Parts m_parts;
    QString m_code;
    QByteArray m_pdf;
    QHBoxLayout *m_pages = nullptr;
    QComboBox *m_printers = nullptr;
    QPushButton *m_print = nullptr;
    MessageLine *m_message = nullptr;
};

} // namespace motcua::widgets
