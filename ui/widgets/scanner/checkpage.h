#pragma once

#include "ui/presentation/scanner/scannercarepresenter.h"
#include "ui/widgets/messageline.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace motcua::widgets
{

/// The self-check: the verdict, then each finding with the command that mends it, to be copied;
/// worst first.
class CheckPage final : public QWidget
{
    Q_OBJECT

public:
    CheckPage(presentation::ScannerCarePresenter &care, MessageLine &message,
              QWidget *parent = nullptr);

    /// Looks at everything anew.
    void check();
    [[nodiscard]] bool wasChecked() const { return m_wasChecked; }

private:
    using Line = presentation::ScannerCarePresenter::Line;

    [[nodiscard]] QLayout *makeDeeds();
    void showFindings();
    void showVerdict(const Line &verdict);
    [[nodiscard]] QWidget *makeCard(const Line &line);
    [[nodiscard]] QLayout *makeCommandRow(const QString &command, QWidget *card);
    void showChecking(bool isChecking);

    presentation::ScannerCarePresenter &m_care;
    MessageLine &m_message;
    QLabel *m_verdict = nullptr;
    QProgressBar *m_progress = nullptr;
    QVBoxLayout *m_findings = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_report = nullptr;
    bool m_wasChecked = false;
};

} // namespace motcua::widgets
