#pragma once

#include "ui/presentation/reception/filing.h"
#include "ui/widgets/messageline.h"

#include <QDialog>
#include <QLineEdit>

class QComboBox;
class QSpinBox;

namespace motcua::widgets
{

/// What is seldom said of a filing: who decides, where the result is fetched, when it was sent and
/// really received, how many sets, a note. Enter keeps it, Esc leaves it as it was. Delete on
/// close.
class FilingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// With the number at the portal and the time of filing first when it came online.
    explicit FilingDialog(presentation::Filing &filing, QWidget *parent);

private:
    [[nodiscard]] QLineEdit *addLine(const char *objectName, const QString &caption,
                                     const QString &value);
    void addSent(const QDateTime &submittedAt);
    [[nodiscard]] bool takeMoment(QLineEdit &line, QDateTime &moment);
    /// Known agencies by name or code: one fills in the other, an ended code names its successor.
    void offerAgencies();
    void addPostal();
    void onAgencyNamed(const QString &name);
    void onCodeTyped();
    void keep();

    presentation::Filing &m_filing;
    QLineEdit *m_portal = nullptr; // of an online filing alone
    QLineEdit *m_agency = nullptr;
    QLineEdit *m_agencyCode = nullptr;
    QLineEdit *m_returnPoint = nullptr;
    QLineEdit *m_postTo = nullptr; // none for a result that is not returned by post
    QComboBox *m_payer = nullptr;  // the same
    QLineEdit *m_sent = nullptr;   // none for one that came to the counter
    QSpinBox *m_sets = nullptr;    // số lượng hồ sơ (bộ)
    QLineEdit *m_received = nullptr;
    QLineEdit *m_lateReason = nullptr;
    QLineEdit *m_note = nullptr;
    MessageLine *m_fault = nullptr;
};

} // namespace motcua::widgets
