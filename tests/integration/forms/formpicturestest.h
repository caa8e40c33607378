#pragma once

#include <QObject>

namespace motcua::tests
{

/// Every form as a picture: both sets, every paper, for an easy, a hard and an almost empty
/// dossier, with the cash-day report, the explained appointment and a sector's own form.
/// MOTCUA_PAPERS=FOLDER keeps the files, to be looked at.
class TestFormPictures : public QObject
{
    Q_OBJECT

private slots:
    void formsOfBothSets_data();
    void formsOfBothSets();
    void refusalByTheAgency_data();
    void refusalByTheAgency();
    void sectorsOwnForm();
    void cashReport_data();
    void cashReport();
    void explainedDate_data();
    void explainedDate();
    void longFootLeavesItsRoom();
    void feesThatTheProvinceSets();
};

} // namespace motcua::tests
