#pragma once

#include "ui/presentation/reception/scannerpresenter.h"
#include "ui/widgets/messageline.h"

#include <QDialog>
#include <QTabWidget>

namespace motcua::widgets
{

class CheckPage;
class IntentsPage;
class OptionsPage;
class ScannersPage;

/// Care of the scanner: which one this desk uses, what is wrong with it, the scan profiles, and
/// every option of the device. Open with open(); deletes itself.
class ScannerDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Page { Scanners, Check, Profiles, Options };

    /// Desk and presenter outlive the dialog.
    ScannerDialog(services::Desk &desk, presentation::ScannerPresenter &scanner, Page page,
                  QWidget *parent);
    ~ScannerDialog() override;

private:
    void makePages(services::Desk &desk);
    void enter(Page page);
    void followDevice();

    presentation::ScannerPresenter &m_scanner;
    std::unique_ptr<presentation::ScannerCarePresenter> m_care;
    MessageLine *m_message = nullptr;
    QTabWidget *m_pages = nullptr;
    ScannersPage *m_scanners = nullptr;
    CheckPage *m_check = nullptr;
    IntentsPage *m_intents = nullptr;
    OptionsPage *m_options = nullptr;
};

} // namespace motcua::widgets
