#pragma once

#include "app/core/domain/scanintent.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QWidget>

namespace motcua::widgets
{

/// One scan profile as a form, in words of paper and not of drivers.
class IntentForm final : public QWidget
{
    Q_OBJECT

public:
    explicit IntentForm(QWidget *parent = nullptr);

    void show(const domain::ScanIntent &intent, const QString &name);
    /// What was shown, with what the person has made of it.
    [[nodiscard]] domain::ScanIntent intent() const;
    [[nodiscard]] QString name() const { return m_name->text(); }
    void focusName();

signals:
    void edited();

private:
    [[nodiscard]] QComboBox *makeChoice(const char *objectName, const QString &label,
                                        QFormLayout &form);
    [[nodiscard]] QCheckBox *makeSwitch(const char *objectName, const QString &label,
                                        QFormLayout &form);
    void fillChoices();

    domain::ScanIntent m_shown;
    QLineEdit *m_name = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_sides = nullptr;
    QComboBox *m_colour = nullptr;
    QComboBox *m_dpi = nullptr;
    QCheckBox *m_blank = nullptr;
    QCheckBox *m_deskew = nullptr;
    QCheckBox *m_crop = nullptr;
    QCheckBox *m_separators = nullptr;
};

} // namespace motcua::widgets
