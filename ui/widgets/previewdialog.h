#pragma once

#include "app/core/ports/paperpreview.h"
#include "ui/presentation/papers/paperspresenter.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/printing/paperprinter.h"

#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

#include <functional>

class QVBoxLayout;

namespace motcua::widgets
{

/// A finished paper before it is printed, in the size and number of copies that are chosen here.
/// Enter prints; the pictures are made off the GUI thread.
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

    struct Paper {
        QString title; ///< of the window
        QString name;  ///< at the side, large; e.g. the number of a dossier
        QString note;  ///< what to do with it
        QString file;  ///< name to be proposed when it is saved
        QByteArray pdf;
        QString warning = {};             ///< about how it was made
        std::function<void()> taken = {}; ///< called once, when it was printed or saved
        QString size = {};                ///< "A5" | "A4"
        int copies = 0;
        presentation::Remake remake = {}; ///< empty = size and copies cannot be chosen here
    };
    [[nodiscard]] static Paper paper(const presentation::PaperView &view);

    PreviewDialog(Parts parts, Paper paper, QWidget *parent);

private:
    [[nodiscard]] QWidget *makePaperArea();
    [[nodiscard]] QWidget *makeSide();
    void makeChoices(QVBoxLayout &layout, QWidget *side);
    /// In the size and number that are chosen now; what was made stays where that fails.
    void remake();
    void showStanding();
    void takeRemade(const kernel::Result<presentation::PaperView> &made);
    void loadPages();
    void showPages(const QList<QImage> &pages);
    void print();
    void save();
    void writeTo(const QString &path);
    void tellTaken();

    Parts m_parts;
    Paper m_paper;
    QHBoxLayout *m_pages = nullptr;
    QComboBox *m_printers = nullptr;
    QSpinBox *m_copies = nullptr; // with m_size; null = nothing to choose
    QComboBox *m_size = nullptr;
    int m_remakes = 0; // the answer of the last one counts
    QPushButton *m_print = nullptr;
    MessageLine *m_message = nullptr;
};

} // namespace motcua::widgets
