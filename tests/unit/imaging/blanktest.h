#pragma once

#include <QObject>

namespace motcua::tests
{

class TestBlank : public QObject
{
    Q_OBJECT

private slots:
    void neverFlagsAWrittenPageAndFindsTheBlankOnes();
    void scannerStripesAndHolesAreNotWriting_data();
    void scannerStripesAndHolesAreNotWriting();
    void darkPagesAreNotBlank();
    void worksAtOtherResolutions_data();
    void worksAtOtherResolutions();
};

} // namespace motcua::tests
