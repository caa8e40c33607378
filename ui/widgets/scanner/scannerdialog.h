#pragma once

#include "ui/presentation/scanner/scannercarepresenter.h"
#include "ui/widgets/messageline.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace motcua::widgets
{

/// Care of the scanner: "what is wrong?" first, every option of the device behind it. Open with
/// open(); deletes itself.
class ScannerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Takes the presenter over.
    ScannerDialog(std::unique_ptr<presentation::ScannerCarePresenter> care, QWidget *parent);
    ~ScannerDialog() override;

private:
    [[nodiscard]] QWidget *makeCheckPage();
    [[nodiscard]] QWidget *makeOptionsPage();
    void showFindings();
    void check();

    std::unique_ptr<presentation::ScannerCarePresenter> m_care;
    QTabWidget *m_pages = nullptr;
    QVBoxLayout *m_findings = nullptr;
    QPushButton *m_again = nullptr;
    QTableView *m_options = nullptr;
    MessageLine *m_message = nullptr;
};

} // namespace motcua::widgets
