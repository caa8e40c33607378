#pragma once

#include "ui/presentation/reception/partypresenter.h"
#include "ui/widgets/readerfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMap>
#include <QWidget>

namespace motcua::widgets
{

/// The fields of one party. Enter goes on to the next field; a card read into any field fills all.
class PartyForm final : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` begins the object names: "owner", "agent".
    PartyForm(presentation::PartyPresenter &party, const QString &prefix,
              QWidget *parent = nullptr);

    void setTakeCard(const ReaderField::TakeCard &take);
    void focusFirst();

private:
    using Field = presentation::PartyPresenter::Field;

    void makeFields(const QString &prefix);
    void makeChoices(const QString &prefix);
    void placeFields();
    void placeNotes(QGridLayout &grid, int row);
    void orderFields();
    QLabel *addRow(QGridLayout &grid, int row, int column, const QString &label, QWidget *field,
                   int span = 1);
    void showParty();
    void showKind();
    void showWarnings();

    presentation::PartyPresenter &m_party;
    QMap<Field, ReaderField *> m_fields;
    QComboBox *m_kind = nullptr;
    QComboBox *m_sex = nullptr;
    QWidgetList m_ofPerson; ///< shown for a person only
    QWidgetList m_ofOthers; ///< shown for a household or an organisation
    QLabel *m_nameLabel = nullptr;
    QLabel *m_representativeLabel = nullptr;
    QLabel *m_check = nullptr;
    QLabel *m_warnings = nullptr;
};

} // namespace motcua::widgets
