#pragma once

#include <QObject>

namespace motcua::tests
{

class PaperKindTest : public QObject
{
    Q_OBJECT

private slots:
    void namesGoThereAndBack();
    void whatMustHappenFirst_data();
    void whatMustHappenFirst();
    void aSecondRequestIsAnotherPaper();
    void whoRefuses();
};

} // namespace motcua::tests
